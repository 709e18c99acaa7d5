#pragma once

#include "findings/finding.h"
#include "findings/scope.h"

namespace lictor::findings {

/// Whose Smart Agent it is.
struct AgentOwner {
    QString name;
    DeviceId device;
    ChassisId chassis; ///< instead of a device
    VirtualAccountId account; ///< that it belongs to, where it is not registered
    bool isVirtual = false;
};

/// What an agent says of itself: registration, authorization, evaluation, contact, certificate.
void findInAgent(
    const Scope &scope, const AgentOwner &owner, const AgentState &agent, const LicenseState &state, std::vector<Finding> &found);

} // namespace lictor::findings
