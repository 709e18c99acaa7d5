#pragma once

#include "cli/agent_form.h"
#include "fleet/requests.h"

#include <QStringList>

#include <vector>

namespace lictor::cli {

/// One entitlement in use as a Smart Agent lists it.
struct UsageEntry {
    LicenseKey key;
    QString name; ///< empty as long as the server has not told it
    QString tag;
    int count = 0;
    QString status; ///< `AUTHORIZED`, `OUT OF COMPLIANCE`, `EVAL MODE`, …
    Instant since{};
};

/// What the `show license` commands print about: the agent of a device, or of a chassis for all its ASAs.
struct SmartAgent {
    const Fleet &fleet;
    const Catalog &catalog;
    const AgentState &agent;
    LicenseState state;
    AgentForm form = AgentForm::Extended;
    QString pid{}, serial{};
    LicenseTransport transport{};
    UnitRole role = UnitRole::Single; ///< in its pair or cluster
    std::vector<UsageEntry> usage{};

    bool reservationEnabled = false;

    bool reserved() const { return agent.reserved(); }
};
SmartAgent smartAgentOf(const Fleet &fleet, const Catalog &catalog, DeviceId device);
SmartAgent smartAgentOf(const Fleet &fleet, const Catalog &catalog, ChassisId chassis);

// The blocks of real outputs 2 and 3, each without an empty line around it.
QStringList registrationBlock(const SmartAgent &agent);
QStringList authorizationBlock(const SmartAgent &agent);
QStringList usageEntries(const SmartAgent &agent);
QStringList privacyBlocks(const SmartAgent &agent); ///< utility, data privacy and transport, of the extended form
QStringList exportKeyBlock();
QStringList reservationBlock(const SmartAgent &agent);
QString udiLine(const SmartAgent &agent);
QString agentVersion(const SmartAgent &agent);
QStringList statusBlocks(const SmartAgent &agent); ///< from `Smart Licensing Status` on
QStringList productBlocks(const SmartAgent &agent); ///< product and agent version
/// `88 days, 1 hours, 4 minutes, 27 seconds`
QString countdown(Duration left);
/// The full tag of an entitlement; its number follows from the name, so that it is the same in every output.
QString fullTag(const QString &tag);

/// Whole outputs.
QString showAll(const SmartAgent &agent);
QString showStatus(const SmartAgent &agent);
QString showSummary(const SmartAgent &agent);
QString showUsage(const SmartAgent &agent);
QString showTechSupport(const SmartAgent &agent);

} // namespace lictor::cli
