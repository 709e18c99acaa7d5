#pragma once

#include "terms/id.h"

#include <QString>

namespace lictor {

class FleetSession;

/// What `show failover` and `show cluster info` print on the device now.
QString failoverText(const FleetSession &session, DeviceId device);
QString clusterText(const FleetSession &session, DeviceId device);

} // namespace lictor
