#include "entitlement/management_access.h"

#include "fleet/licensed_lines.h"

#include <algorithm>

namespace lictor::entitlement {

ManagementAccess managementAccess(
    const Fleet &fleet, const Catalog &catalog, DeviceId id, const QString &interfaceName, bool withVpn)
{
    const Device &device = fleet.devices().at(id);
    const Series &series = *catalog.model(device.model).series;
    ManagementAccess access;
    if (series.isVirtual) {
        access.rule = "ENC-1";
        access.through = device.encryption.active ? ThroughTraffic::Allowed : ThroughTraffic::Limited;
        return access;
    }
    access.rule = series.registrar == Registrar::Chassis ? "ENC-20" : "ENC-10";
    if (device.encryption.active)
        return access;
    access.through = ThroughTraffic::Blocked;
    if (series.registrar == Registrar::Chassis)
        return access;
    const bool manages = managementOnly(*device.running, interfaceName);
    if (device.mode == DeviceMode::Platform) {
        access.asdm = manages;
        access.rule = "ENC-17";
    } else if (withVpn) {
        access.asdm = manages;
        access.rule = manages ? "ENC-12" : "ENC-11";
    }
    return access;
}

ManagementAccess managementAccess(const Fleet &fleet, const Catalog &catalog, DeviceId id, const QString &interfaceName)
{
    const QStringList vpn = licensedLines(*fleet.devices().at(id).running, LicensedLine::Vpn);
    const bool withVpn =
        std::any_of(vpn.begin(), vpn.end(), [&](const QString &line) { return line.section(u' ', -1) == interfaceName; });
    return managementAccess(fleet, catalog, id, interfaceName, withVpn);
}

} // namespace lictor::entitlement
