#pragma once

#include "findings/finding.h"
#include "findings/scope.h"

namespace lictor::findings {

/// Product instances that no device stands behind, those that disagree with their device or the inventory, and two of one device.
void findInInstances(const Scope &scope, std::vector<Finding> &found);

} // namespace lictor::findings
