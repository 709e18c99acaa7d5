#include "cli/license_messages.h"
#include "cli/show_system.h"

#include "fleet/requests.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace lictor::cli {

namespace {

struct Message {
    Instant at{};
    int severity = 0;
    const char *mnemonic = nullptr;
    const char *text = nullptr;
};

// The messages of real outputs 12 that the state of an agent still tells of.
constexpr Message registered{
    {}, 6, "AGENT_REG_SUCCESS", "Smart Agent for Licensing Registration with Cisco licensing cloud successful."};
constexpr Message registrationFailed{
    {}, 3, "AGENT_REG_FAILED", "Smart Agent for licensing registration with Cisco licensing cloud failed."};
constexpr Message certificateRenewed{{}, 6, "ID_CERT_RENEW_SUCCESS", "Identity certificate renewal successful."};
constexpr Message certificateExpired{
    {}, 3, "ID_CERT_EXPIRED", "Identity certificate expired. Agent will transition to the unidentified (not registered) state."};
constexpr Message authorized{{}, 6, "AUTH_RENEW_SUCCESS", "Authorization renewal with Cisco licensing cloud successful."};
constexpr Message inCompliance{{}, 5, "IN_COMPLIANCE", "All entitlements are authorized."};
constexpr Message outOfCompliance{{}, 3, "OUT_OF_COMPLIANCE", "One or more entitlements are out of compliance."};
constexpr Message contactFailed{{}, 3, "COMM_FAILED", "Communications failure with Cisco licensing cloud."};
constexpr Message authorizationExpired{{}, 5, "AUTHORIZATION_EXPIRED", "Authorization expired."};
constexpr Message evaluationBegun{{}, 5, "EVAL_START", "Entering evaluation period."};
constexpr Message evaluationExpired{{}, 3, "EVAL_EXPIRED", "Evaluation period expired."};
constexpr Message exportAllowed{{}, 6, "EXPORT_CONTROLLED", "Usage of export controlled features is allowed."};
constexpr Message exportNotAllowed{{}, 6, "EXPORT_CONTROLLED", "Usage of export controlled features is not allowed."};
constexpr Message enabled{{}, 6, "AGENT_ENABLED", "Smart Agent for Licensing is enabled."};

Message at(Instant when, Message message)
{
    message.at = when;
    return message;
}

std::vector<Message> messagesOf(const Place &place)
{
    const Device &device = place.device();
    if (place.model().series->registrar == Registrar::Chassis) // its agent writes into the log of FXOS
        return {};
    const AgentState &agent = agentOf(place.fleet, place.catalog, device);
    const LicenseState state = licenseState(place.fleet, place.catalog, place.id);
    std::vector<Message> messages{at(device.upSince, enabled)};
    if (const auto *none = std::get_if<Unregistered>(&agent.registration);
        none && none->since > device.upSince && !none->reason.isEmpty())
        messages.push_back(at(none->since, certificateExpired));
    if (agent.evaluation.runningSince)
        messages.push_back(at(*agent.evaluation.runningSince, evaluationBegun));
    if (agent.evaluation.ended)
        messages.push_back(at(*agent.evaluation.ended, evaluationExpired));
    if (const auto *failed = std::get_if<RegistrationFailed>(&agent.registration))
        messages.push_back(at(failed->since, registrationFailed));
    if (const auto *trying = std::get_if<Registering>(&agent.registration); trying && !trying->reason.isEmpty())
        messages.push_back(at(trying->since, contactFailed));
    const Registered *registration = agent.registered();
    if (registration) {
        messages.push_back(at(registration->since, registered));
        messages.push_back(at(registration->since, registration->exportControlled ? exportAllowed : exportNotAllowed));
        if (registration->certificate.from > registration->since)
            messages.push_back(at(registration->certificate.from, certificateRenewed));
        if (registration->lastContact > registration->since)
            messages.push_back(at(registration->lastContact, authorized));
        if (registration->failingSince)
            messages.push_back(at(*registration->failingSince, contactFailed));
        if (registration->expired && state.graceUntil)
            messages.push_back(at(*state.graceUntil, authorizationExpired));
        // The word on the whole changed last when the last of its entitlements did.
        Instant since{};
        for (const Grant &grant : device.grants)
            since = std::max(since, grant.since);
        if (!device.grants.empty() && state.authorization == AuthorizationWord::Authorized)
            messages.push_back(at(since, inCompliance));
        if (!device.grants.empty() && state.authorization == AuthorizationWord::OutOfCompliance)
            messages.push_back(at(since, outOfCompliance));
    }
    // The buffer is in memory: what was before the last start is gone.
    std::erase_if(messages, [&](const Message &message) { return message.at < device.upSince; });
    std::stable_sort(
        messages.begin(), messages.end(), [](const Message &first, const Message &second) { return first.at < second.at; });
    return messages;
}

/// `Jan 01 2026 00:00:00: %ASA-6-444306: %SMART_LIC-6-AGENT_REG_SUCCESS: …`
QString lineOf(const Message &message)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(message.at.time_since_epoch().count(), Qt::UTC);
    return QStringLiteral("%1: %ASA-%2-44430%2: %SMART_LIC-%2-%3: %4")
        .arg(QLocale::c().toString(time, QStringLiteral("MMM dd yyyy HH:mm:ss")))
        .arg(message.severity)
        .arg(QLatin1StringView(message.mnemonic), QLatin1StringView(message.text));
}

} // namespace

std::vector<LicenseMessage> licenseMessages(const Fleet &fleet, const Catalog &catalog, DeviceId device)
{
    std::vector<LicenseMessage> found;
    for (const Message &message : messagesOf({fleet, catalog, device}))
        found.push_back({message.at, message.severity,
            QStringLiteral("SMART_LIC-%1-%2").arg(message.severity).arg(QLatin1StringView(message.mnemonic)),
            QString::fromLatin1(message.text), lineOf(message)});
    return found;
}

QString showLogging(const Place &place)
{
    const std::vector<Message> messages = messagesOf(place);
    QStringList lines{QStringLiteral("Syslog logging: enabled"), QStringLiteral("    Facility: 20"),
        QStringLiteral("    Timestamp logging: enabled"), QStringLiteral("    Hide Username logging: enabled"),
        QStringLiteral("    Standby logging: disabled"), QStringLiteral("    Debug-trace logging: disabled"),
        QStringLiteral("    Console logging: disabled"), QStringLiteral("    Monitor logging: disabled"),
        QStringLiteral("    Buffer logging: level informational, %1 messages logged").arg(messages.size()),
        QStringLiteral("    Trap logging: disabled"), QStringLiteral("    Permit-hostdown logging: disabled"),
        QStringLiteral("    History logging: disabled"), QStringLiteral("    Device ID: disabled"),
        QStringLiteral("    Mail logging: disabled"), QStringLiteral("    ASDM logging: disabled")};
    for (const Message &message : messages)
        lines += lineOf(message);
    return lines.join(u'\n');
}

} // namespace lictor::cli
