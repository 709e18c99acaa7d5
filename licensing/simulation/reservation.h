#pragma once

#include "fleet/action.h"
#include "fleet/fleet.h"

namespace lictor::simulation {

/// The command lines by which a device or chassis does a step of permanent reservation, as it stands now.
QStringList linesOf(const Fleet &fleet, ReserveOnDevices::Step step, const ReserveOnDevices::Target &target);

/// The product instance that counts as using a permanent licence for this agent: the one that is installed, bound to its request code
/// (PLR-14), or given back on the device only (PLR-23). None where nothing is in use for it.
InstanceId reservationOf(const Fleet &fleet, const AgentState &agent);

} // namespace lictor::simulation
