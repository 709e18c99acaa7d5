#pragma once

#include "fleet/fleet.h"

namespace lictor::ctl {

/// The devices that a filter finds, in the order of the fleet; an empty filter finds all.
Result<std::vector<DeviceId>> selectDevices(const Fleet &fleet, const Catalog &catalog, const QString &filter);

} // namespace lictor::ctl
