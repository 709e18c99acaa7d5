#pragma once

#include "findings/finding.h"
#include "fleet/action.h"

namespace lictor::findings {

/// What Lictor can do about a finding, in the fleet as it is now: each action by itself mends it or is a step towards that. Empty where
/// only the real world can.
std::vector<Action> remediesOf(const Fleet &fleet, const Catalog &catalog, const Finding &finding);

} // namespace lictor::findings
