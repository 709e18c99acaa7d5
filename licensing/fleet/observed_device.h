#pragma once

#include "fleet/agent_state.h"
#include "fleet/configuration.h"
#include "fleet/device.h"

namespace lictor {

/// What the output of a real device says of it; a twin is to be the same, whatever the rules would say.
struct ObservedDevice {
    std::optional<Configuration> configuration;
    /// Of the device, or of the chassis that registers for it; without product instance and virtual account, which are the fleet's.
    std::optional<AgentState> agent;
    std::optional<std::vector<Grant>> grants; ///< nothing: the entitlements in use were not printed
    GrantStatus ofUnlisted = GrantStatus::Authorized; ///< then, of what the configuration asks for
    std::optional<StrongEncryption> encryption;
    QString chassisSerial;
    std::optional<Duration> up; ///< since its last start
};

} // namespace lictor
