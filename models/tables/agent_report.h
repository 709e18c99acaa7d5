#pragma once

#include "fleet/fleet.h"
#include "order/state_word.h"

namespace lictor {

/// A device's Smart Agent in words, for *Monitoring > Properties > Smart License* (UI-MON-1). What does not exist says why.
struct AgentReport {
    QString licensing; ///< state of Smart Software Licensing
    QString udi;
    QString agent; ///< state of the Smart Agent
    QString compliance;
    QString certificate;
    struct Entitlement {
        QString name;
        int count = 0;
        Tone tone = Tone::Neutral;
        QString status;
        QString since;
    };
    std::vector<Entitlement> entitlements;
    QString whyNoEntitlements;
    struct Task {
        QString what;
        Instant at{};
        /// How it is done now.
        enum class Run : quint8 {
            No, ///< it is the end of something, or the agent tries by itself
            RenewAuthorization,
            RenewCertificate,
        } run = Run::No;
    };
    std::vector<Task> tasks; ///< soonest first
    QString whyNoTasks;
};
AgentReport agentReport(const Fleet &fleet, const Catalog &catalog, DeviceId device);

} // namespace lictor
