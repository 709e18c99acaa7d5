#pragma once

#include "fleet/fleet.h"
#include "fleet/observed_device.h"

namespace lictor::inventory {

/// True when the agent is in the observed state already; what only the fleet knows of it does not count.
bool sameAgent(const AgentState &observed, const AgentState &present, Instant now);
/// True when the fleet's device is as the output says.
bool sameAsObserved(const ObservedDevice &observed, const Fleet &fleet, const Catalog &catalog, const Device &device);

} // namespace lictor::inventory
