#pragma once

#include "agent/agent.h"

namespace lictor::agent {

// The commands of permanent reservation on a device or chassis (CLI-1 to CLI-5); each says why it cannot.

/// The open request code, made if there is none; the code of a license given back cannot be shown any more (PLR-10, PLR-11, PLR-19).
Result<QString> requestReservation(Fleet &fleet, const Catalog &catalog, Owner owner);
Result<void> cancelReservation(Fleet &fleet, const Catalog &catalog, Owner owner); // PLR-12
Result<void> installReservation(Fleet &fleet, const Catalog &catalog, Owner owner, const QString &authorizationCode); // PLR-16
/// The return code, the same as long as nothing new is asked for; the license is gone at once (PLR-17, PLR-18).
Result<QString> returnReservation(Fleet &fleet, const Catalog &catalog, Owner owner);

/// True when the configuration of the device, or its chassis, enables permanent reservation.
bool reservationEnabled(const Fleet &fleet, Owner owner);
/// To be called when the configuration changed: once it enables reservation, a registration is given up and an installed license comes
/// into force; once it does not, the license is set aside (PLR-ASAV-11, OPEN-53).
void followReservation(Fleet &fleet, const Catalog &catalog, Owner owner);
/// The machine got another level: the code of a license given back cannot be shown any more (PLR-19).
void levelChanged(Fleet &fleet, DeviceId device);

} // namespace lictor::agent
