#pragma once

#include "terms/id.h"

#include <QString>

#include <vector>

class QWidget;

namespace lictor {

class FleetSession;

/// The acting commands of Smart Licensing on one or many devices, as menu and pane offer them: why each cannot be used now (empty: it can),
/// and doing it. All go through the session as command lines.
namespace license_commands {
QString whyNotRegister(const FleetSession &session, const std::vector<DeviceId> &devices);
QString whyNotUnregister(const FleetSession &session, const std::vector<DeviceId> &devices);
QString whyNotRenew(const FleetSession &session, const std::vector<DeviceId> &devices);
QString whyNotReserve(const FleetSession &session, const std::vector<DeviceId> &devices);
QString whyNotRegisterChassis(const FleetSession &session, ChassisId chassis);

/// With a token that was entered before, if there is one.
void openRegister(FleetSession &session, const std::vector<DeviceId> &devices, QWidget *parent, const QString &token = {});
void openRegisterChassis(FleetSession &session, ChassisId chassis, QWidget *parent);
/// *Permanent License Reservation* of the device, or of the chassis that registers for it.
void openReservation(FleetSession &session, DeviceId device, QWidget *parent);
/// Asks first where the device reloads and is limited afterwards (REG-10); otherwise it is done and can be undone.
void unregister(FleetSession &session, const std::vector<DeviceId> &devices, QWidget *parent);
void renewCertificate(FleetSession &session, const std::vector<DeviceId> &devices);
void renewAuthorization(FleetSession &session, const std::vector<DeviceId> &devices);
void runOnChassis(FleetSession &session, ChassisId chassis, const QString &line);
} // namespace license_commands

} // namespace lictor
