#pragma once

#include "fleet/fleet.h"
#include "fleet/requests.h"

#include <QStringList>

namespace lictor::ctl {

// A name that does not exist is refused with the nearest existing ones.
Result<DeviceId> deviceNamed(const Fleet &fleet, const QString &name);
Result<std::vector<DeviceId>> devicesNamed(const Fleet &fleet, const QStringList &names);
Result<ChassisId> chassisNamed(const Fleet &fleet, const QString &name);
Result<GroupId> groupNamed(const Fleet &fleet, const QString &name);
/// No name: none, which the engine reads as the default virtual account.
Result<VirtualAccountId> virtualAccountNamed(const Fleet &fleet, const std::optional<QString> &name);
/// By device or chassis name, or by UDI; of the Smart Software Manager or of a satellite. `holdsPermanentLicense`: not its registration.
Result<InstanceId> instanceNamed(const Fleet &fleet, const Catalog &catalog, const QString &name, SatelliteId satellite = {},
    bool holdsPermanentLicense = false);
Result<GatewayId> gatewayNamed(const Fleet &fleet, const QString &name);
Result<UserId> userNamed(const Fleet &fleet, const QString &name);
/// No name: none, the Smart Software Manager itself.
Result<SatelliteId> satelliteNamed(const Fleet &fleet, const std::optional<QString> &name);

Result<LicenseKind> kindNamed(const QString &word);
Result<LicensePlatformKey> licensePlatformNamed(const Catalog &catalog, const QString &word);
Result<EntitlementKey> entitlementNamed(const Catalog &catalog, const QString &word);
Result<Hypervisor> hypervisorNamed(const QString &word);
Result<DeviceMode> modeNamed(const QString &word);

// Values; `what` is the option's name.
Result<Instant> instantFrom(const QString &what, const QString &text);
Result<int> numberFrom(const QString &what, const QString &text);
Result<double> realFrom(const QString &what, const QString &text);
/// One of two words: true for the first.
Result<bool> eitherFrom(const QString &what, const QString &text, const QString &first, const QString &second);

/// "did you mean fw-1, fw-2?", or `otherwise` when nothing is near.
QString nearestRemedy(const QString &wrong, const QStringList &names, const QString &otherwise);

/// Name of the virtual account where it is registered, else where the inventory puts it.
QString virtualAccountOf(const Fleet &fleet, const AgentState &agent, VirtualAccountId otherwise);

} // namespace lictor::ctl
