#include "simulation/world.h"

#include "fleet/requests.h"

#include <QCoreApplication>

#include <algorithm>

namespace lictor::simulation {

namespace {

/// CERTPOOL-1: the first contact leaves a trustpoint.
void trustServer(Fleet &fleet, agent::Owner owner)
{
    if (owner.device && !fleet.devices().at(owner.device).trust.trustpointSince)
        fleet.edit(owner.device).trust.trustpointSince = fleet.now;
}

constexpr int mostExchangesAtOnce = 16; // an agent that is due for ever at one instant would be a fault of ours

struct Simulation {
    Q_DECLARE_TR_FUNCTIONS(Simulation)
};

} // namespace

/// As much of an agent's state as it takes to tell that it changed; cheap, since a year of a fleet looks millions of times.
struct World::Glimpse {
    size_t registration = 0;
    quint64 certificate = 0;
    bool isShort = false, expired = false, failing = false, granted = false, evaluating = false;
    bool operator==(const Glimpse &) const = default;
};

World::World(Fleet start, const Context &c, wire::Carrier &carrier) : fleet(std::move(start)), context(c), m_carrier(carrier) { }

void World::touch(DeviceId device)
{
    const Device *row = fleet.devices().find(device);
    if (!row)
        return;
    m_touched.insert(agent::ownerFor(fleet, catalog(), device));
    if (const Group *group = fleet.groups().find(row->group))
        for (DeviceId unit : group->units)
            if (fleet.devices().find(unit))
                m_touched.insert(agent::ownerFor(fleet, catalog(), unit));
}

void World::settle()
{
    while (!m_touched.empty()) {
        const agent::Owner owner = *m_touched.begin();
        m_touched.erase(m_touched.begin());
        if (owner.device ? fleet.devices().find(owner.device) != nullptr : fleet.chassis().find(owner.chassis) != nullptr)
            run(owner);
    }
}

World::Glimpse World::look(agent::Owner owner) const
{
    Glimpse glimpse;
    const AgentState &state = agent::state(fleet, owner);
    glimpse.registration = state.registration.index();
    glimpse.evaluating = state.evaluation.runningSince.has_value();
    if (const auto *registering = std::get_if<Registering>(&state.registration)) {
        glimpse.failing = !registering->reason.isEmpty();
    } else if (const Registered *registered = state.registered()) {
        glimpse.certificate = registered->certificate.serial;
        glimpse.expired = registered->expired;
        glimpse.failing = registered->failingSince.has_value();
        for (DeviceId device : agent::devicesOf(fleet, owner)) {
            for (const Grant &grant : fleet.devices().at(device).grants) {
                glimpse.granted = true;
                glimpse.isShort = glimpse.isShort || grant.status == GrantStatus::OutOfCompliance;
            }
        }
    }
    return glimpse;
}

std::optional<wire::TransportFailure> World::run(agent::Owner owner)
{
    std::optional<wire::TransportFailure> failure;
    for (int round = 0; round < mostExchangesAtOnce; ++round) {
        const std::optional<Instant> due = agent::due(fleet, catalog(), owner);
        if (!due || *due > fleet.now)
            break;
        ++m_eventsRun;
        const Glimpse before = look(owner);
        const std::optional<protocol::Request> request = agent::onDue(fleet, catalog(), owner);
        if (request) {
            const Route route = owner.device ? routeOf(fleet, catalog(), owner.device) : routeOf(fleet, catalog(), owner.chassis);
            const auto reply = m_carrier.exchange(fleet, route, *request);
            if (reply) {
                failure.reset();
                trustServer(fleet, owner);
                agent::onReply(fleet, catalog(), owner, *request, *reply);
            } else {
                failure = reply.error();
                agent::onFailure(fleet, catalog(), owner, *request, failure->reason);
            }
        }
        report(owner, before, request ? &*request : nullptr);
        if (request && std::holds_alternative<protocol::DeregisterRequest>(*request) && owner.device
            && catalog().model(fleet.devices().at(owner.device).model).series->isVirtual // REG-10, OPEN-18
            && !agent::reservationEnabled(fleet, owner)) { // given up for a permanent licence
            restart(owner.device, Simulation::tr("reloaded after deregistration"));
        }
    }
    return failure;
}

void World::reload(DeviceId device)
{
    restart(device, Simulation::tr("reloaded"));
    touch(device);
}

size_t World::reloadsOf(DeviceId device) const { return size_t(std::count(m_reloaded.begin(), m_reloaded.end(), device)); }

void World::restart(DeviceId device, const QString &text)
{
    agent::onReload(fleet, catalog(), device);
    m_reloaded.push_back(device);
    const Group *group = fleet.groups().find(fleet.devices().at(device).group);
    if (group && group->splitBrain())
        note({fleet.now, QStringLiteral("split-brain"), device, group->name,
            Simulation::tr(
                "both units are active: one end of the failover link uses DES, the other AES/3DES; reload the other unit too"),
            true});
    note({fleet.now, QStringLiteral("reload"), device, fleet.devices().at(device).name, text, true});
}

Result<void> World::progressed(size_t done, size_t of) const
{
    if (!context.progress || context.progress(double(done) / double(of)))
        return {};
    return refuse(Refusal::Cancelled, Simulation::tr("the action"), Simulation::tr("cancelled, nothing was changed"));
}

void World::note(Event event)
{
    if (event.changedState || context.everyEvent)
        m_events.push_back(std::move(event));
}

void World::report(agent::Owner owner, const Glimpse &before, const protocol::Request *request)
{
    const Glimpse after = look(owner);
    if (before == after && !context.everyEvent)
        return;
    Event event;
    event.at = fleet.now;
    event.device = owner.device;
    event.subject = agent::nameOf(fleet, owner);
    event.changedState = !(before == after);
    const AgentState &state = agent::state(fleet, owner);
    const auto say = [&](const char *kind, const QString &text) {
        event.kind = QString::fromLatin1(kind);
        event.text = text;
        note(event);
    };
    if (const auto *failed = std::get_if<RegistrationFailed>(&state.registration);
        failed && before.registration != after.registration)
        return say("registration-failed", failed->reason);
    if (const auto *unregistered = std::get_if<Unregistered>(&state.registration);
        unregistered && before.registration != after.registration)
        return unregistered->reason.isEmpty() ? say("deregistered", Simulation::tr("deregistered"))
                                              : say("registration-lost", unregistered->reason);
    if (const auto *registering = std::get_if<Registering>(&state.registration); registering && after.failing)
        return say("registration-retry", registering->reason);
    if (before.evaluating && !after.evaluating && !state.registered())
        return say("evaluation-expired", Simulation::tr("the evaluation period is used up"));
    const Registered *registered = state.registered();
    if (!registered)
        return say("contact", Simulation::tr("contact"));
    if (before.registration != after.registration && !registered->failure.isEmpty() && registered->since < fleet.now)
        return say("registration-failed", registered->failure); // by force, and the registration before stays
    if (before.registration != after.registration)
        return say("registered", Simulation::tr("registered to %1").arg(fleet.virtualAccounts().at(registered->account).name));
    if (after.expired && !before.expired)
        return say("authorization-expired", Simulation::tr("no contact since %1").arg(toReadable(registered->lastContact)));
    if (after.failing && !registered->failure.isEmpty())
        return say("contact-failed", registered->failure);
    if (before.certificate != after.certificate && request && std::holds_alternative<protocol::RenewCertificateRequest>(*request))
        return say("certificate-renewed",
            Simulation::tr("ID certificate valid until %1").arg(toReadable(registered->certificate.until)));
    if (after.isShort && !before.isShort)
        return say("out-of-compliance", Simulation::tr("out of compliance"));
    if (!after.isShort && after.granted && (before.isShort || !before.granted || before.expired))
        return say("authorized", Simulation::tr("authorized"));
    if (request && std::holds_alternative<protocol::UsageRequest>(*request))
        return say("usage-report", Simulation::tr("usage reported"));
    say("contact", Simulation::tr("authorization renewed"));
}

} // namespace lictor::simulation
