#pragma once

#include "findings/finding.h"
#include "findings/scope.h"

namespace lictor::findings {

/// Agents, requests that do not help, what the inventory left open, device by device.
void findInDevices(const Scope &scope, std::vector<Finding> &found);
/// The same for the supervisors that register for their modules.
void findInChassis(const Scope &scope, std::vector<Finding> &found);
/// Pairs whose units differ in strong encryption.
void findInGroups(const Scope &scope, std::vector<Finding> &found);

} // namespace lictor::findings
