#pragma once

#include "fleet/action.h"
#include "fleet/fleet.h"

namespace lictor::inventory {

/// One field of a device or chassis that an import gives or changes, in words.
struct Difference {
    QString field; ///< as in Mapping
    QString before; ///< empty: it had none
    QString after;
};

/// What an import does to a device, field by field, in the order of Lictor's own list: of a new one everything that is given.
std::vector<Difference> differences(const Fleet &fleet, const Catalog &catalog, const ImportedDevice &device);
std::vector<Difference> differences(const Fleet &fleet, const ImportedChassis &chassis);

} // namespace lictor::inventory
