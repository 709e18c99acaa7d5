#include "cli/smart_agent.h"

#include <algorithm>

namespace lictor::cli {

namespace {

/// The word of one entitlement: the grant where there is one, else what the agent's state says.
QString statusWord(const AgentState &agent, const LicenseState &state, const Grant *grant)
{
    if (std::holds_alternative<Reserved>(agent.registration))
        return QStringLiteral("AUTHORIZED");
    if (const Registered *registered = agent.registered()) {
        if (registered->expired)
            return QStringLiteral("AUTHORIZATION EXPIRED");
        if (grant && grant->status != GrantStatus::Waiting)
            return grant->status == GrantStatus::Authorized ? QStringLiteral("AUTHORIZED") : QStringLiteral("OUT OF COMPLIANCE");
        return QStringLiteral("WAITING");
    }
    // The agent of an unregistered ASA virtual says EVAL MODE too, though nothing is evaluated there (EVAL-1, real outputs 5.4).
    return state.authorization == AuthorizationWord::EvaluationExpired ? QStringLiteral("EVAL EXPIRED")
                                                                       : QStringLiteral("EVAL MODE");
}

int rank(const QString &status)
{
    static const QStringList worstLast{QStringLiteral("AUTHORIZED"), QStringLiteral("EVAL MODE"), QStringLiteral("WAITING"),
        QStringLiteral("EVAL EXPIRED"), QStringLiteral("AUTHORIZATION EXPIRED"), QStringLiteral("OUT OF COMPLIANCE")};
    return int(worstLast.indexOf(status));
}

/// The one license that holds all the others (PLR-8).
void addPermanentLicense(SmartAgent &agent, LicensePlatformKey platform)
{
    const Reserved *reserved = agent.agent.reserved();
    if (!reserved)
        return;
    const LicenseKey key{LicenseKind::Permanent, platform, reserved->level, {}};
    agent.usage.push_back({key, agent.catalog.licenseName(key), agent.catalog.licenseTag(key), 1,
        statusWord(agent.agent, agent.state, nullptr), reserved->since});
}

/// Adds what one device asks for; a chassis asks once for all its ASAs.
void addUsage(SmartAgent &agent, DeviceId id)
{
    const Device &device = agent.fleet.devices().at(id);
    const bool known = agent.agent.registered() || agent.reserved();
    for (const Request &request : requestsOf(agent.fleet, agent.catalog, id)) {
        if (!request.fromPool) // the tier of the ASA virtual is one with its throughput (OPEN-48)
            continue;
        const auto grant = std::find_if(
            device.grants.begin(), device.grants.end(), [&](const Grant &candidate) { return candidate.key == request.key; });
        const Grant *found = grant == device.grants.end() ? nullptr : &*grant;
        const QString status = statusWord(agent.agent, agent.state, found);
        const auto same = std::find_if(
            agent.usage.begin(), agent.usage.end(), [&](const UsageEntry &entry) { return entry.key == request.key; });
        if (same != agent.usage.end()) {
            same->count += request.count;
            if (rank(status) > rank(same->status))
                same->status = status;
            continue;
        }
        agent.usage.push_back({request.key, known ? agent.catalog.licenseName(request.key) : QString(),
            agent.catalog.licenseTag(request.key), request.count, status, found ? found->since : device.upSince});
    }
}

} // namespace

SmartAgent smartAgentOf(const Fleet &fleet, const Catalog &catalog, DeviceId id)
{
    const Device &device = fleet.devices().at(id);
    SmartAgent agent{fleet, catalog, agentOf(fleet, catalog, device), licenseState(fleet, catalog, id)};
    const bool inChassis = catalog.model(device.model).series->registrar == Registrar::Chassis;
    agent.form = inChassis ? AgentForm::Old : agentForm(catalog, releaseOf(device.version));
    agent.pid = udiPid(catalog, device);
    agent.serial = device.serial;
    agent.transport = *device.running->transport;
    agent.role = roleOf(fleet, id);
    agent.reservationEnabled = device.running->reservation;
    addPermanentLicense(agent, catalog.model(device.model).series->licensePlatform);
    addUsage(agent, id);
    return agent;
}

SmartAgent smartAgentOf(const Fleet &fleet, const Catalog &catalog, ChassisId id)
{
    const Chassis &chassis = fleet.chassis().at(id);
    SmartAgent agent{fleet, catalog, chassis.agent, licenseState(fleet, catalog, id)};
    const AgentForm form = agentForm(catalog, asaReleaseOfFxos(chassis.fxos));
    agent.form = form == AgentForm::Old ? AgentForm::Classic : form;
    agent.pid = udiPid(catalog, chassis);
    agent.serial = chassis.serial;
    agent.reservationEnabled = chassis.reservation;
    addPermanentLicense(agent, catalog.platformOfUdi(agent.pid));
    for (DeviceId module : chassis.slots)
        if (fleet.devices().find(module))
            addUsage(agent, module);
    return agent;
}

} // namespace lictor::cli
