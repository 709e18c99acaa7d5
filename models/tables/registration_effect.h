#pragma once

#include "fleet/fleet.h"

namespace lictor {

/// What registering again with a token that does not allow export-controlled functionality does to devices that run strong encryption
/// (ENC-5, ENC-15, ENC-23).
struct RegistrationEffect {
    std::vector<DeviceId> losing; ///< strong encryption goes
    std::vector<DeviceId> keeping; ///< it stays, by the platform
};

RegistrationEffect registrationEffect(
    const Fleet &fleet, const Catalog &catalog, const std::vector<DeviceId> &devices, const Token &token);

} // namespace lictor
