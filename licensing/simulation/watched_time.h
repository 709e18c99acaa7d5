#pragma once

#include "simulation/simulation.h"

namespace lictor::simulation {

/// Told whenever everything due at an instant is done, before the clock moves on: the fleet as it then is, and what happened.
using Watch = std::function<void(const Fleet &, const std::vector<Event> &)>;

/// Lets time pass on a copy of the fleet, as the clock's action does, and tells of it meanwhile.
Result<Fleet> passTime(const Fleet &fleet, Instant to, const Context &context, const Watch &watch);

} // namespace lictor::simulation
