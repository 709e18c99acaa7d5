#pragma once

#include "fleet/fleet.h"
#include "fleet/requests.h"

#include <optional>

namespace lictor::agent {

/// The licence part of the leader's configuration goes to the unit, which caches it for the day it takes over (FO-1100-4, CLU-3100-4).
void replicate(Fleet &fleet, DeviceId leader, DeviceId unit);

/// The unit failed: it keeps what it has and does nothing (FO-1100-15).
void goDown(Fleet &fleet, DeviceId device);
/// It is back as standby or data unit: it caches the leader's configuration and releases what only the leader asks for (FO-1100-15).
void rejoin(Fleet &fleet, const Catalog &catalog, DeviceId device);
/// The unit leads its group from now on, with the licence that the group had and the configuration that it cached (FO-1100-14, CLU-3100-11).
void takeOver(Fleet &fleet, const Catalog &catalog, GroupId group, DeviceId device);

/// True when the shortage of this request would not be there had the units that led before released what they hold (OPEN-7).
bool retained(const Fleet &fleet, const Catalog &catalog, DeviceId leader, const Request &request);
/// The authority answered a device: notes the first no after a takeover, or that the takeover is over. Gives how soon a leader that is
/// still short asks again (FO-1100-17, CLU-4K9K-14).
std::optional<Duration> answerTakeover(Fleet &fleet, const Catalog &catalog, DeviceId device);

} // namespace lictor::agent
