#pragma once

#include "findings/finding.h"
#include "findings/scope.h"

namespace lictor::findings {

/// How far ahead a finding warns.
inline constexpr Duration warnAhead = days(90);

/// What being out of compliance does to a device (OOC-4, OOC-5).
QString outOfComplianceEffect();

/// Shortfalls with both remedies, pools without surplus, terms that end soon, pools that hang on one term.
void findInPools(const Scope &scope, std::vector<Finding> &found);
/// AnyConnect peers that the ASAs are to serve without licences for them in the Smart Account (AC-2, AC-3).
void findInAnyConnect(const Scope &scope, std::vector<Finding> &found);

} // namespace lictor::findings
