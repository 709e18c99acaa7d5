#pragma once

#include "fleet/fleet.h"

namespace lictor {

/// How far the device's clock is ahead of the fleet's at this moment; negative: behind (TRN-15).
Duration clockOffset(const Fleet &fleet, DeviceId device);

} // namespace lictor
