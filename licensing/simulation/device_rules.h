#pragma once

#include "fleet/action.h"
#include "simulation/world.h"

namespace lictor::simulation {

/// What a new device and a new chassis run where nobody says a release.
inline const QString defaultVersion = QStringLiteral("9.18(1)");
inline const QString defaultFxos = QStringLiteral("2.12(1)");

/// A new name: 1 to 63 characters, no control characters, not taken.
/// The refusal of whatever a unit that is down cannot do.
tl::unexpected<Error> whyDown(const Device &device);
Result<void> checkName(const Fleet &fleet, const QString &name);
/// A new serial number: 8 to 14 letters and digits, not taken.
Result<void> checkSerial(const Fleet &fleet, const QString &device, const QString &serial);
/// Sets the fields that need no other entity (all but name, serial, chassis and slot), unchecked.
void assignFields(Device &device, const DeviceFields &fields);
/// Sets the fields that need no other entity (all but name, serial, chassis and slot) and checks the whole against the platform's limits
/// (LIC-ASAV-2, 3, 4; 2100 modes). Changes nothing when it refuses.
Result<void> setFields(const Catalog &catalog, Device &device, const DeviceFields &fields);

struct NewChassis {
    QString name, model, serial, fxos, address, site;
    bool serialMadeUp = false;
};
ChassisId addChassis(World &world, const NewChassis &chassis);
/// Puts a device into a slot (from 1) that is known to be free.
void seat(World &world, DeviceId device, ChassisId chassis, int slot);

} // namespace lictor::simulation
