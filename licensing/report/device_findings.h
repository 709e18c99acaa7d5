#pragma once

#include "report/findings.h"

namespace lictor::report {

/// Registration, authorization, evaluation, contact and requests that do not help, device by device.
void findInDevices(const Scope &scope, std::vector<Finding> &found);
/// The same for the supervisors that register for their modules.
void findInChassis(const Scope &scope, std::vector<Finding> &found);
/// Pairs whose units differ in strong encryption.
void findInGroups(const Scope &scope, std::vector<Finding> &found);

} // namespace lictor::report
