#pragma once

#include "fleet/fleet.h"

namespace lictor::entitlement {

/// What becomes of traffic through the box that needs strong encryption (ENC-2, ENC-10, ENC-18, ENC-20).
enum class ThroughTraffic : quint8 { Allowed, Limited, Blocked };

/// How a device can be managed by one of its interfaces, and whether VPN passes it, by its encryption licence.
struct ManagementAccess {
    bool asdm = true; ///< HTTPS, and so ASDM
    bool ssh = true; ///< also SCP, where SSH is configured
    ThroughTraffic through = ThroughTraffic::Allowed;
    std::string rule; ///< the requirement that decides on `asdm`
};

/// `withVpn`: a feature that can use strong encryption, even with DES, is configured on the interface (ENC-11).
ManagementAccess managementAccess(
    const Fleet &fleet, const Catalog &catalog, DeviceId device, const QString &interfaceName, bool withVpn);
/// By what the running configuration has on the interface.
ManagementAccess managementAccess(const Fleet &fleet, const Catalog &catalog, DeviceId device, const QString &interfaceName);

} // namespace lictor::entitlement
