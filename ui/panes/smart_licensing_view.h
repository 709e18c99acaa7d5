#pragma once

#include "fleet/fleet.h"

namespace lictor {

/// What the parts of *Smart Licensing* are told about the device that they show.
struct SmartLicensingView {
    const Fleet &fleet;
    const Catalog &catalog;
    DeviceId device;
    Configuration applied, shown;
    QString readOnly; ///< why nothing can be edited; empty: it can
    bool restricted = false; ///< nothing new may be used (OOC-5)
};

} // namespace lictor
