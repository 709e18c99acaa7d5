#pragma once

#include "fleet/fleet.h"

namespace lictor::bench {

CatalogPtr catalog();

/// A fleet of that many devices of all device-registered models, every third in a pair; registered and authorized if told.
Fleet bigFleet(int devices, bool registered);

} // namespace lictor::bench
