#pragma once

#include "report/findings.h"

namespace lictor::report {

/// What being out of compliance does to a device (OOC-4, OOC-5).
QString outOfComplianceEffect();

/// Shortfalls with both remedies, pools without surplus, terms that end soon.
void findInPools(const Scope &scope, std::vector<Finding> &found);
/// Product instances that no device stands behind, and those in another virtual account than the inventory says.
void findInInstances(const Scope &scope, std::vector<Finding> &found);

/// How far ahead a report warns.
inline constexpr Duration warnAhead = days(90);
/// AnyConnect peers that the ASAs are to serve without licences for them in the Smart Account (AC-2, AC-3).
void findInAnyConnect(const Scope &scope, std::vector<Finding> &found);

} // namespace lictor::report
