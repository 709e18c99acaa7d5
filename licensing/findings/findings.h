#pragma once

#include "findings/finding.h"
#include "findings/scope.h"

namespace lictor::findings {

/// What has to be known of the scope, worst first.
std::vector<Finding> find(const Scope &scope);

} // namespace lictor::findings
