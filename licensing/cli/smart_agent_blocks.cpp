#include "cli/smart_agent.h"

#include <QUuid>

#include <algorithm>

namespace lictor::cli {

namespace {

/// There is one Smart Account in a fleet, and it has no name of its own.
const QString smartAccountName = QStringLiteral("Smart Account");

QString dated(const QString &what, Instant at) { return what + u" on " + toAgentText(at); }

/// The device's words; what Lictor adds to them in parentheses is not printed by a device.
QString reasonLine(const QString &reason) { return u"    Failure reason: " + reason.section(QStringLiteral(" ("), 0, 0); }

QString exportWord(const SmartAgent &agent, bool allowed)
{
    const QString text = allowed ? QStringLiteral("Allowed") : QStringLiteral("Not Allowed");
    return u"  Export-Controlled Functionality: " + (agent.form == AgentForm::Extended ? text.toUpper() : text);
}

QString virtualAccountName(const SmartAgent &agent, VirtualAccountId id)
{
    const VirtualAccount *account = agent.fleet.virtualAccounts().find(id);
    return account ? account->name : QString();
}

/// When the last contact that failed took place: one retry interval before the next one.
Instant failedAt(const SmartAgent &agent, const Registered &registered)
{
    const Intervals &intervals = agent.catalog.intervals();
    for (const Duration interval : {intervals.retryAuthorization, intervals.contactWhileShort}) {
        const Instant at = registered.nextContact - interval;
        if (at >= *registered.failingSince && at <= agent.fleet.now)
            return at;
    }
    return *registered.failingSince;
}

QStringList registered(const SmartAgent &agent, const Registered &state)
{
    const CertificateFacts &certificate = state.certificate;
    QStringList lines{
        QStringLiteral("  Status: REGISTERED"),
        u"  Smart Account: " + smartAccountName,
        u"  Virtual Account: " + virtualAccountName(agent, state.account),
        exportWord(agent, state.exportControlled),
        u"  Initial Registration: " + dated(QStringLiteral("SUCCEEDED"), state.since),
    };
    if (state.failingSince && state.nextCertificateAttempt != certificate.renewsAt) {
        lines += u"  Last Renewal Attempt: " + dated(QStringLiteral("FAILED"), *state.failingSince);
        lines += reasonLine(state.failure);
    } else if (certificate.from > state.since) {
        lines += u"  Last Renewal Attempt: " + dated(QStringLiteral("SUCCEEDED"), certificate.from);
    } else {
        lines += QStringLiteral("  Last Renewal Attempt: None");
    }
    lines += u"  Next Renewal Attempt: " + toAgentText(state.nextCertificateAttempt);
    lines += u"  Registration Expires: " + toAgentText(certificate.until);
    return lines;
}

QStringList contact(const SmartAgent &agent, const Registered &state)
{
    QStringList lines;
    if (state.failingSince && !state.failure.isEmpty()) {
        lines += u"  Last Communication Attempt: " + dated(QStringLiteral("FAILED"), failedAt(agent, state));
        lines += reasonLine(state.failure);
    } else {
        lines += u"  Last Communication Attempt: "
            + dated(
                agent.form == AgentForm::Extended ? QStringLiteral("SUCCEEDED") : QStringLiteral("SUCCESS"), state.lastContact);
    }
    lines += u"  Next Communication Attempt: " + toAgentText(state.nextContact);
    lines += u"  Communication Deadline: " + toAgentText(contactDeadline(state, agent.catalog));
    return lines;
}

} // namespace

QString countdown(Duration left)
{
    const qint64 seconds = std::max<qint64>(0, left.count());
    return QStringLiteral("%1 days, %2 hours, %3 minutes, %4 seconds")
        .arg(seconds / 86400)
        .arg(seconds / 3600 % 24)
        .arg(seconds / 60 % 60)
        .arg(seconds % 60);
}

QString fullTag(const QString &tag)
{
    const QUuid uuid = QUuid::createUuidV5(QUuid(), tag);
    return QStringLiteral("regid.2015-10.com.cisco.%1,1.0_%2").arg(tag, uuid.toString(QUuid::WithoutBraces));
}

QStringList registrationBlock(const SmartAgent &agent)
{
    QStringList lines{QStringLiteral("Registration:")};
    struct Visitor {
        const SmartAgent &agent;
        QStringList operator()(const Unregistered &state) const
        {
            // Never registered, deregistered, or the certificate ended (OPEN-37).
            return {state.reason.isEmpty() ? QStringLiteral("  Status: UNREGISTERED")
                                           : QStringLiteral("  Status: UNREGISTERED - REGISTRATION EXPIRED"),
                exportWord(agent, false)};
        }
        QStringList operator()(const RegistrationFailed &state) const
        {
            return {QStringLiteral("  Status: UNREGISTERED - REGISTRATION FAILED"), exportWord(agent, false),
                u"  Initial Registration: " + dated(QStringLiteral("FAILED"), state.since), reasonLine(state.reason)};
        }
        QStringList operator()(const Registering &state) const
        {
            QStringList lines{QStringLiteral("  Status: REGISTERING - REGISTRATION IN PROGRESS"), exportWord(agent, false)};
            if (state.reason.isEmpty()) {
                lines += QStringLiteral("  Initial Registration: First Attempt Pending");
            } else {
                lines += u"  Initial Registration: " + dated(QStringLiteral("FAILED"), state.since);
                lines += reasonLine(state.reason);
            }
            lines += u"  Next Registration Attempt: " + toAgentText(state.nextAttempt);
            return lines;
        }
        QStringList operator()(const Registered &state) const { return registered(agent, state); }
        QStringList operator()(const Reserved &state) const
        {
            return {QStringLiteral("  Status: REGISTERED - UNIVERSAL LICENSE RESERVATION"),
                exportWord(agent, state.strongEncryption),
                u"  Initial Registration: " + dated(QStringLiteral("SUCCEEDED"), state.since)};
        }
    };
    return lines + std::visit(Visitor{agent}, agent.agent.registration);
}

QStringList authorizationBlock(const SmartAgent &agent)
{
    QStringList lines{QStringLiteral("License Authorization: ")};
    if (const auto *reserved = std::get_if<Reserved>(&agent.agent.registration))
        return lines << u"  Status: " + dated(QStringLiteral("AUTHORIZED - RESERVED"), reserved->since);
    const Registered *state = agent.agent.registered();
    if (!state) {
        switch (agent.state.authorization) {
        case AuthorizationWord::Evaluation:
            lines += QStringLiteral("  Status: EVAL MODE");
            if (!agent.agent.reservation->returned || agent.agent.evaluation.runningSince) // OPEN-8: a name without a period
                lines += u"  Evaluation Period Remaining: "
                    + countdown(agent.catalog.intervals().evaluation - agent.agent.evaluation.usedAt(agent.fleet.now));
            break;
        case AuthorizationWord::EvaluationExpired: lines += QStringLiteral("  Status: EVAL EXPIRED"); break;
        default: // the ASA virtual has no evaluation period that could remain (EVAL-1)
            lines += agent.usage.empty() ? QStringLiteral("  Status: No Licenses in Use") : QStringLiteral("  Status: EVAL MODE");
        }
        return lines;
    }
    switch (agent.state.authorization) {
    case AuthorizationWord::OutOfCompliance:
        lines += u"  Status: " + dated(QStringLiteral("OUT OF COMPLIANCE"), state->lastContact);
        break;
    case AuthorizationWord::AuthorizationExpired:
        lines += u"  Status: " + dated(QStringLiteral("AUTHORIZATION EXPIRED"), contactDeadline(*state, agent.catalog));
        break;
    case AuthorizationWord::Authorized: lines += u"  Status: " + dated(QStringLiteral("AUTHORIZED"), state->lastContact); break;
    default: lines += QStringLiteral("  Status: No Licenses in Use");
    }
    return lines + contact(agent, *state);
}

QStringList usageEntries(const SmartAgent &agent)
{
    if (agent.usage.empty())
        return {QStringLiteral("No licenses in use")};
    QStringList lines;
    for (const UsageEntry &entry : agent.usage) {
        if (!lines.isEmpty())
            lines += QString();
        lines += (entry.name.isEmpty() ? QString() : entry.name + u' ') + u'(' + entry.tag + u"):";
        lines += u"  Description: " + entry.name;
        lines += QStringLiteral("  Count: %1").arg(entry.count);
        lines += QStringLiteral("  Version: 1.0");
        lines += u"  Status: " + entry.status;
        if (agent.form == AgentForm::Extended) {
            const bool free = entry.key.kind != LicenseKind::StrongEncryption;
            lines += u"  Export status: "
                + (free                                 ? QStringLiteral("NOT RESTRICTED")
                        : entry.status == u"AUTHORIZED" ? QStringLiteral("RESTRICTED - ALLOWED")
                                                        : QStringLiteral("RESTRICTED - NOT ALLOWED"));
        }
    }
    return lines;
}

QStringList privacyBlocks(const SmartAgent &agent)
{
    const LicenseTransport &transport = agent.transport;
    const auto enabled = [](bool on) { return on ? QStringLiteral("ENABLED") : QStringLiteral("DISABLED"); };
    QStringList lines{
        QStringLiteral("Utility:"),
        QStringLiteral("  Status: %1").arg(enabled(transport.standardUtility)),
        QString(),
        QStringLiteral("Data Privacy:"),
        QStringLiteral("  Sending Hostname: %1").arg(transport.withholdsHostname ? QStringLiteral("no") : QStringLiteral("yes")),
        QStringLiteral("    Callhome hostname privacy: DISABLED"),
        QStringLiteral("    Smart Licensing hostname privacy: %1").arg(enabled(transport.withholdsHostname)),
        QStringLiteral("  Version privacy: %1").arg(enabled(transport.withholdsVersion)),
        QString(),
        QStringLiteral("Transport:"),
    };
    if (transport.type == LicenseTransport::Type::CallHome)
        return lines << QStringLiteral("  Type: Callhome");
    lines << QStringLiteral("  Type: Smart")
          << u"  URL: " + (transport.url.isEmpty() ? agent.catalog.licenseUrl() : transport.url) << QStringLiteral("  Proxy:");
    if (transport.proxyHost.isEmpty())
        return lines << QStringLiteral("    Not Configured");
    return lines << u"    Address: " + transport.proxyHost << QStringLiteral("    Port: %1").arg(transport.proxyPort)
                 << QStringLiteral("    Username: <empty>") << QStringLiteral("    Password: <empty>");
}

QStringList exportKeyBlock()
{
    return {QStringLiteral("Export Authorization Key:"), QStringLiteral("  Features Authorized:"), QStringLiteral("    <none>")};
}

QStringList reservationBlock(const SmartAgent &agent)
{
    const QStringList heading{QStringLiteral("Reservation Info"), QString(16, u'=')};
    if (!agent.reservationEnabled)
        return heading + QStringList{QStringLiteral("License reservation: DISABLED")};
    const Reservation &reservation = *agent.agent.reservation;
    const Reserved *reserved = agent.agent.reserved();
    const auto orNone = [](const QString &code) { return code.isEmpty() ? QStringLiteral("<none>") : code; };
    return heading
        + QStringList{
            QStringLiteral("License reservation: ENABLED"),
            QString(),
            QStringLiteral("Overall status:"),
            QStringLiteral("  Active: PID:%1,SN:%2").arg(agent.pid, agent.serial),
            u"    Reservation status: "
                + (reserved                                 ? dated(QStringLiteral("UNIVERSAL INSTALLED"), reserved->since)
                        : reservation.requestCode.isEmpty() ? QStringLiteral("NOT INSTALLED")
                                                            : QStringLiteral("RESERVATION IN PROGRESS")),
            u"    Request code: " + orNone(reservation.requestCode),
            u"    Last return code: " + orNone(reservation.returnCode),
        };
}

QString udiLine(const SmartAgent &agent) { return QStringLiteral("UDI: PID:%1,SN:%2").arg(agent.pid, agent.serial); }

QString agentVersion(const SmartAgent &agent)
{
    switch (agent.form) {
    case AgentForm::Old: return QStringLiteral("1.1");
    case AgentForm::Classic: return QStringLiteral("1.6.14_rel/129");
    case AgentForm::Extended: break;
    }
    return QStringLiteral("4.9.3_rel/34");
}

} // namespace lictor::cli
