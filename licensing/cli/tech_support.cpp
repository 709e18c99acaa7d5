#include "cli/smart_agent.h"

#include <QHash>
#include <QUuid>

namespace lictor::cli {

namespace {

QStringList heading(const QString &text) { return {text, QString(text.size(), u'=')}; }

/// The number that CISCO-SMART-LIC-MIB gives the state of an entitlement (real outputs 2.3).
int numberOf(const QString &status)
{
    static const QHash<QString, int> numbers{{QStringLiteral("WAITING"), 2}, {QStringLiteral("AUTHORIZED"), 3},
        {QStringLiteral("OUT OF COMPLIANCE"), 4}, {QStringLiteral("EVAL MODE"), 6}, {QStringLiteral("EVAL EXPIRED"), 7},
        {QStringLiteral("AUTHORIZATION EXPIRED"), 8}};
    return numbers.value(status, 1);
}

/// The agent's own word for where it stands.
QString stateOf(const SmartAgent &agent)
{
    switch (agent.state.authorization) {
    case AuthorizationWord::Evaluation: return QStringLiteral("eval");
    case AuthorizationWord::EvaluationExpired: return QStringLiteral("eval-expired");
    case AuthorizationWord::Authorized: return QStringLiteral("authorized");
    case AuthorizationWord::OutOfCompliance: return QStringLiteral("ooc");
    case AuthorizationWord::AuthorizationExpired: return QStringLiteral("auth-expired");
    case AuthorizationWord::None: break;
    }
    return agent.agent.registered() ? QStringLiteral("identified") : QStringLiteral("unidentified");
}

QStringList evaluationBlock(const SmartAgent &agent)
{
    const Evaluation &evaluation = agent.agent.evaluation;
    const Duration left = agent.catalog.intervals().evaluation - evaluation.usedAt(agent.fleet.now);
    return {QStringLiteral("Evaluation Period:"),
        evaluation.runningSince ? QStringLiteral("  Evaluation Mode: In Use") : QStringLiteral("  Evaluation Mode: Not In Use"),
        left.count() > 0 ? QString(u"  Evaluation Period Remaining: " + countdown(left))
                         : QStringLiteral("  Evaluation Period Remaining: EXPIRED")};
}

QStringList handles(const SmartAgent &agent)
{
    if (agent.usage.empty())
        return {QStringLiteral("No licenses in use")};
    QStringList lines;
    int handle = 0;
    for (const UsageEntry &entry : agent.usage)
        lines << QStringLiteral("Handle: %1").arg(++handle) << u"  License: " + (entry.name.isEmpty() ? entry.tag : entry.name)
              << u"  Entitlement Tag: " + fullTag(entry.tag) << u"  Description: " + entry.name
              << QStringLiteral("  Count: %1").arg(entry.count) << QStringLiteral("  Version: 1.0")
              << QStringLiteral("  Status: %1(%2)").arg(entry.status).arg(numberOf(entry.status))
              << u"  Status time: " + toAgentText(entry.since) << u"  Request Time: " + toAgentText(entry.since);
    return lines;
}

QStringList scheduledJobs(const SmartAgent &agent)
{
    QStringList lines{u"Current time: " + toAgentText(agent.fleet.now)};
    const auto job = [&](const char *name, std::optional<Instant> at) {
        lines += QLatin1StringView(name)
            + (at ? QStringLiteral(": %1 (%2 remaining)").arg(toAgentText(*at), countdown(*at - agent.fleet.now))
                  : QStringLiteral(": Expired Not Rescheduled"));
    };
    const Registered *registered = agent.agent.registered();
    job("Certificate Renewal", registered ? std::optional(registered->nextCertificateAttempt) : std::nullopt);
    job("Authorization Renewal", registered ? std::optional(registered->nextContact) : std::nullopt);
    return lines;
}

QStringList certificates(const SmartAgent &agent)
{
    QStringList lines{QStringLiteral("Production Cert: True")};
    const Registered *registered = agent.agent.registered();
    if (!registered)
        return lines << QStringLiteral("Not registered. No certificates installed");
    return lines << QStringLiteral("ID Cert Info:") << u"    Start Date: " + toAgentText(registered->certificate.from)
                 << u"    Expiry Date: " + toAgentText(registered->certificate.until)
                 << QStringLiteral("    Serial Number: %1").arg(registered->certificate.serial)
                 << QStringLiteral("    Version: 3") << QStringLiteral("    Subject/SN: %1").arg(agent.serial);
}

QStringList availability(const SmartAgent &agent)
{
    const bool standsBy = agent.role == UnitRole::Standby || agent.role == UnitRole::Data;
    const QString role = standsBy ? QStringLiteral("Standby") : QStringLiteral("Active");
    return {u"RP Role: " + role, u"Chassis Role: " + role, u"Behavior Role: " + role, QStringLiteral("RMF: True"),
        QStringLiteral("CF: True"), QStringLiteral("CF State: Stateless"), QStringLiteral("Message Flow Allowed: False")};
}

QStringList otherInfo(const SmartAgent &agent)
{
    const LicenseTransport &transport = agent.transport;
    const bool smart = transport.type == LicenseTransport::Type::Smart;
    const QUuid software = QUuid::createUuidV5(QUuid(), agent.pid);
    return {
        QStringLiteral("Software ID: regid.2015-10.com.cisco.%1,v1_%2").arg(agent.pid, software.toString(QUuid::WithoutBraces)),
        u"Agent State: " + stateOf(agent), QStringLiteral("TS enable: True"),
        smart ? QStringLiteral("Transport: Smart") : QStringLiteral("Transport: Callhome"), QStringLiteral("Locale: en_US.UTF-8"),
        QStringLiteral("Debug flags: 0x7"),
        transport.withholdsHostname ? QStringLiteral("Privacy Send Hostname: False")
                                    : QStringLiteral("Privacy Send Hostname: True"),
        QStringLiteral("Build type:: Production"), QStringLiteral("Message Version: 1.3")};
}

} // namespace

QString showTechSupport(const SmartAgent &agent)
{
    QStringList lines{QStringLiteral("Smart Licensing Tech Support info"), QString()};
    lines << statusBlocks(agent) << QString() << evaluationBlock(agent) << QString();
    lines << QStringLiteral("License Usage") << QString(14, u'=') << handles(agent) << QString();
    lines << productBlocks(agent) << QString();
    lines << heading(QStringLiteral("Upcoming Scheduled Jobs")) << scheduledJobs(agent) << QString();
    lines << heading(QStringLiteral("License Certificates")) << certificates(agent) << QString();
    lines << heading(QStringLiteral("HA Info")) << availability(agent) << QString();
    lines << reservationBlock(agent) << QString();
    lines << heading(QStringLiteral("Other Info")) << otherInfo(agent);
    return lines.join(u'\n');
}

} // namespace lictor::cli
