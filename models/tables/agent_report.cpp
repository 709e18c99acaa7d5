#include "tables/agent_report.h"

#include "fleet/requests.h"
#include <QCoreApplication>

#include <algorithm>

namespace lictor {

namespace {
struct AgentWords {
    Q_DECLARE_TR_FUNCTIONS(AgentWords)
};

QString accountName(const Fleet &fleet, VirtualAccountId id)
{
    const VirtualAccount *account = fleet.virtualAccounts().find(id);
    return account ? account->name : AgentWords::tr("an unknown virtual account");
}

QString dateOf(Instant instant) { return toIso(instant).left(10); }

QString because(const QString &reason) { return AgentWords::tr("none, because %1").arg(reason); }

/// Why there is neither certificate nor authorization, for an agent that is not registered.
QString whyNotRegistered(const LicenseState &state)
{
    switch (state.registration) {
    case RegistrationWord::Registering: return AgentWords::tr("the device is still registering");
    case RegistrationWord::Failed: return AgentWords::tr("the registration failed");
    case RegistrationWord::Reserved: return AgentWords::tr("the device runs on a permanent license and contacts nobody");
    default: return AgentWords::tr("the device is not registered");
    }
}

QString agentText(const Fleet &fleet, const LicenseState &state, const AgentState &agent)
{
    const QString since = state.since ? toReadable(*state.since) : QString();
    switch (state.registration) {
    case RegistrationWord::Registered:
        return AgentWords::tr("registered to %1 since %2").arg(accountName(fleet, agent.registered()->account), since);
    case RegistrationWord::Registering:
        return state.reason.isEmpty()
            ? AgentWords::tr("registering since %1").arg(since)
            : AgentWords::tr("registering since %1; the last attempt failed: %2").arg(since, state.reason);
    case RegistrationWord::Failed: return AgentWords::tr("registration failed on %1: %2").arg(since, state.reason);
    case RegistrationWord::Reserved: return AgentWords::tr("permanent license installed since %1").arg(since);
    case RegistrationWord::Unregistered: break;
    }
    return state.reason.isEmpty() ? AgentWords::tr("not registered") : AgentWords::tr("not registered: %1").arg(state.reason);
}

QString evaluationText(const Catalog &catalog, const AgentState &agent, Instant now)
{
    const Duration left = std::max(Duration{}, catalog.intervals().evaluation - agent.evaluation.usedAt(now));
    return AgentWords::tr("evaluation, %1 left").arg(toText(Duration(left - left % std::chrono::minutes(1))));
}

QString complianceText(const Catalog &catalog, const LicenseState &state, const AgentState &agent, Instant now)
{
    QStringList causes;
    for (const Cause cause : state.causes)
        causes << toWord(cause);
    const QString why = causes.join(QStringLiteral(", "));
    switch (state.authorization) {
    case AuthorizationWord::Authorized: return AgentWords::tr("authorized");
    case AuthorizationWord::OutOfCompliance: return AgentWords::tr("out of compliance (%1)").arg(why);
    case AuthorizationWord::AuthorizationExpired: return AgentWords::tr("authorization expired (%1)").arg(why);
    case AuthorizationWord::EvaluationExpired: return AgentWords::tr("evaluation period over");
    case AuthorizationWord::Evaluation: return evaluationText(catalog, agent, now);
    case AuthorizationWord::None: break;
    }
    return because(state.registration == RegistrationWord::Registered
            ? AgentWords::tr("nothing is requested; configure a feature tier")
            : whyNotRegistered(state));
}

AgentReport::Entitlement entitlementOf(
    const Catalog &catalog, const Request &request, const Device &device, const LicenseState &state)
{
    AgentReport::Entitlement entitlement;
    entitlement.name = catalog.licenseName(request.key);
    entitlement.count = request.count;
    const auto grant =
        std::find_if(device.grants.begin(), device.grants.end(), [&](const Grant &held) { return held.key == request.key; });
    if (grant == device.grants.end()) {
        const bool onEvaluation = state.authorization == AuthorizationWord::Evaluation;
        entitlement.tone = onEvaluation ? Tone::Info : Tone::Neutral;
        entitlement.status = onEvaluation ? AgentWords::tr("evaluation") : AgentWords::tr("waiting");
        entitlement.since = QStringLiteral("–");
        return entitlement;
    }
    entitlement.since = toReadable(grant->since);
    switch (grant->status) {
    case GrantStatus::Authorized:
        entitlement.tone = Tone::Positive;
        entitlement.status = AgentWords::tr("authorized");
        break;
    case GrantStatus::OutOfCompliance:
        entitlement.tone = Tone::Critical;
        entitlement.status = grant->expiredTerm ? AgentWords::tr("out of compliance: a term ended")
                                                : AgentWords::tr("out of compliance: more in use than owned");
        break;
    case GrantStatus::Waiting: entitlement.status = AgentWords::tr("waiting"); break;
    }
    return entitlement;
}

std::vector<AgentReport::Task> tasksOf(const Catalog &catalog, const LicenseState &state, const AgentState &agent, Instant now)
{
    std::vector<AgentReport::Task> tasks;
    if (const Registered *registered = agent.registered()) {
        tasks.push_back({QCoreApplication::translate("AgentReport", "Renew the authorization"), registered->nextContact,
            AgentReport::Task::Run::RenewAuthorization});
        tasks.push_back({QCoreApplication::translate("AgentReport", "Renew the ID certificate"),
            std::max(registered->nextCertificateAttempt, registered->certificate.renewsAt),
            AgentReport::Task::Run::RenewCertificate});
        if (state.graceUntil)
            tasks.push_back(
                {QCoreApplication::translate("AgentReport", "Authorization expires without contact"), *state.graceUntil});
        tasks.push_back({QCoreApplication::translate("AgentReport", "ID certificate ends"), registered->certificate.until});
    } else if (state.registration == RegistrationWord::Registering && state.nextContact) {
        tasks.push_back({QCoreApplication::translate("AgentReport", "Try to register again"), *state.nextContact});
    } else if (agent.evaluation.runningSince && agent.evaluation.usedAt(now) < catalog.intervals().evaluation) {
        tasks.push_back({QCoreApplication::translate("AgentReport", "Evaluation period ends"),
            now + (catalog.intervals().evaluation - agent.evaluation.usedAt(now))});
    }
    std::stable_sort(
        tasks.begin(), tasks.end(), [](const AgentReport::Task &a, const AgentReport::Task &b) { return a.at < b.at; });
    return tasks;
}
} // namespace

AgentReport agentReport(const Fleet &fleet, const Catalog &catalog, DeviceId id)
{
    const Device &device = fleet.devices().at(id);
    const AgentState &agent = agentOf(fleet, catalog, device);
    const LicenseState state = licenseState(fleet, catalog, id);
    const Series &series = *catalog.model(device.model).series;
    AgentReport report;
    if (const Chassis *chassis = series.registrar == Registrar::Chassis ? fleet.chassis().find(device.chassis) : nullptr)
        report.licensing = AgentWords::tr("Smart Licensing is enabled; the chassis %1 registers").arg(chassis->name);
    else
        report.licensing = device.running->smartLicense ? AgentWords::tr("Smart Licensing is enabled")
                                                        : AgentWords::tr("Smart Licensing is enabled, nothing is configured");
    report.udi = QStringLiteral("PID:%1,SN:%2").arg(udiPid(catalog, device), device.serial);
    report.agent = agentText(fleet, state, agent);
    report.compliance = complianceText(catalog, state, agent, fleet.now);
    if (const Registered *registered = agent.registered())
        report.certificate = AgentWords::tr("%1 to %2, renews %3")
                                 .arg(dateOf(registered->certificate.from), dateOf(registered->certificate.until),
                                     dateOf(registered->certificate.renewsAt));
    else
        report.certificate = because(whyNotRegistered(state));
    report.tasks = tasksOf(catalog, state, agent, fleet.now);
    if (report.tasks.empty())
        report.whyNoTasks = AgentWords::tr("No task is scheduled, because %1.").arg(whyNotRegistered(state));
    for (const Request &request : requestsOf(fleet, catalog, id))
        report.entitlements.push_back(entitlementOf(catalog, request, device, state));
    if (report.entitlements.empty()) {
        const UnitRole role = roleOf(fleet, id);
        report.whyNoEntitlements = role == UnitRole::Standby || role == UnitRole::Data
            ? AgentWords::tr("This unit requests nothing: the active unit requests for the group.")
            : AgentWords::tr("Nothing is requested: no feature tier is configured on the device.");
    }
    return report;
}

} // namespace lictor
