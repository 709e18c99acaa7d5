#include "cli/show_license.h"

#include "cli/interpreter.h"
#include "cli/smart_agent.h"

#include <QDateTime>
#include <QLocale>

namespace lictor::cli {

namespace {

/// Title and number that agent 1.1 gives a state; the numbers are those of CISCO-SMART-LIC-MIB.
struct OldState {
    const char *compliance;
    const char *overall;
};

OldState oldState(AuthorizationWord word)
{
    switch (word) {
    case AuthorizationWord::Authorized: return {"In compliance", "Authorized (3)"};
    case AuthorizationWord::OutOfCompliance: return {"Out of compliance", "Out of compliance (4)"};
    case AuthorizationWord::Evaluation: return {"Evaluation", "Evaluation period (6)"};
    case AuthorizationWord::EvaluationExpired: return {"Out of compliance", "Evaluation expired (7)"};
    case AuthorizationWord::AuthorizationExpired: return {"Out of compliance", "Authorization expired (8)"};
    case AuthorizationWord::None: break;
    }
    return {"In compliance", "Initialized (1)"};
}

QString title(LicenseKind kind)
{
    switch (kind) {
    case LicenseKind::Standard: return QStringLiteral("Feature tier");
    case LicenseKind::Throughput: return QStringLiteral("Throughput level");
    default: break;
    }
    const QString label = licenseKindLabel(kind).toLower();
    return label.left(1).toUpper() + label.mid(1);
}

QString enforcement(const QString &status)
{
    if (status == u"EVAL MODE")
        return QStringLiteral("Eval period");
    return status.left(1) + status.mid(1).toLower();
}

/// `Tue, 04 Aug 2020 07:58:13 UTC`
QString requestedTime(Instant at)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(at.time_since_epoch().count(), Qt::UTC);
    return QLocale::c().toString(time, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'UTC'"));
}

} // namespace

QStringList oldFormEntitlements(const Fleet &fleet, const Catalog &catalog, DeviceId id)
{
    const SmartAgent agent = smartAgentOf(fleet, catalog, id);
    QStringList lines{QStringLiteral("Entitlement(s):")};
    int handle = 0;
    for (const UsageEntry &entry : agent.usage) {
        const bool waits = entry.status == u"WAITING";
        lines << QString() << title(entry.key.kind) + u':' << u"        Tag: " + fullTag(entry.tag)
              << QStringLiteral("        Version: 1.0") << u"        Enforcement mode: " + enforcement(entry.status)
              << QStringLiteral("        Handle: %1").arg(++handle) << u"        Requested time: " + requestedTime(entry.since)
              << QStringLiteral("        Requested count: %1").arg(entry.count)
              << (waits ? QStringLiteral("        Request status: Pending") : QStringLiteral("        Request status: Complete"));
    }
    if (handle == 0)
        lines << QString() << QStringLiteral("No entitlements in use");
    return lines;
}

QString showLicenseAllOldForm(const Fleet &fleet, const Catalog &catalog, DeviceId id)
{
    const SmartAgent agent = smartAgentOf(fleet, catalog, id);
    AuthorizationWord word = agent.state.authorization;
    if (word == AuthorizationWord::None && !agent.agent.registered() && !agent.usage.empty())
        word = AuthorizationWord::Evaluation; // the agent's word for an ASA virtual that is not registered (real outputs 5.4)
    const OldState state = oldState(word);
    QStringList lines{QStringLiteral("Smart licensing enabled: Yes"), QString(),
        u"Compliance status: " + QLatin1StringView(state.compliance), QString(),
        u"Overall licensed status: " + QLatin1StringView(state.overall), QString()};
    lines << oldFormEntitlements(fleet, catalog, id) << QString() << u"Serial Number:  " + fleet.devices().at(id).serial
          << QString() << licenseFeatures(fleet, catalog, id);
    return lines.join(u'\n');
}

QString showLicenseAll(const Fleet &fleet, const Catalog &catalog, DeviceId device)
{
    const SmartAgent agent = smartAgentOf(fleet, catalog, device);
    return agent.form == AgentForm::Old ? showLicenseAllOldForm(fleet, catalog, device) : showAll(agent);
}

} // namespace lictor::cli
