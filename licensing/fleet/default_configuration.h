#pragma once

#include "fleet/device.h"

#include "catalog/catalog.h"

namespace lictor {

/// What a device runs when it is new, was set to its factory default, or starts after `write erase`.
Configuration defaultConfiguration(const Catalog &catalog, const Device &device);

} // namespace lictor
