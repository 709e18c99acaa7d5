#include "simulation/actions.h"
#include "simulation/timeline.h"

#include "agent/usage.h"
#include "authority/authority.h"

#include <QCoreApplication>

#include <algorithm>

namespace lictor::simulation {

namespace {

struct Simulation {
    Q_DECLARE_TR_FUNCTIONS(Simulation)
};

} // namespace

Result<void> perform(World &world, Outcome &, const AdvanceClock &action)
{
    constexpr Duration longest = days(366 * 200);
    if (action.to < world.fleet.now)
        return refuse(Refusal::OutOfRange, Simulation::tr("clock"),
            Simulation::tr("%1 is before the fleet's clock, %2").arg(toIso(action.to), toIso(world.fleet.now)),
            Simulation::tr("give a later time, or go back with clock back"));
    if (action.to - world.fleet.now > longest)
        return refuse(Refusal::OutOfRange, Simulation::tr("clock"),
            Simulation::tr("%1 is more than 200 years ahead").arg(toIso(action.to)), Simulation::tr("give an earlier time"));
    return Timeline(world).runTo(action.to);
}

Result<void> perform(World &world, Outcome &, const NextEvent &)
{
    Timeline timeline(world);
    const std::optional<Instant> next = timeline.next();
    if (!next)
        return refuse(Refusal::NotFound, Simulation::tr("clock"), Simulation::tr("nothing is due, now or later"),
            Simulation::tr("register a device first"));
    return timeline.runTo(std::max(*next, world.fleet.now));
}

std::vector<Event> upcoming(const Fleet &fleet, const Catalog &catalog, int count)
{
    using Due = std::pair<Instant, agent::Owner>;
    std::vector<Due> all;
    const auto collect = [&](agent::Owner owner) {
        if (const auto at = agent::due(fleet, catalog, owner))
            all.push_back({*at, owner});
    };
    fleet.devices().each([&](DeviceId id, const Device &device) {
        if (!device.chassis)
            collect({id, {}});
    });
    fleet.chassis().each([&](ChassisId id, const Chassis &) { collect({{}, id}); });
    const size_t wanted = std::min(all.size(), size_t(std::max(0, count)));
    std::partial_sort(all.begin(), all.begin() + std::ptrdiff_t(wanted), all.end());
    all.resize(wanted);

    std::vector<Event> events;
    for (const auto &[at, owner] : all) {
        const AgentState &state = agent::state(fleet, owner);
        Event event;
        event.at = at;
        event.device = owner.device;
        event.subject = agent::nameOf(fleet, owner);
        const auto say = [&](const char *kind, const QString &text) {
            event.kind = QString::fromLatin1(kind);
            event.text = text;
        };
        if (const Registered *registered = state.registered()) {
            if (event.at == registered->nextCertificateAttempt)
                say("certificate-renewal", Simulation::tr("renews its ID certificate"));
            else if (event.at == registered->nextContact)
                say("authorization", Simulation::tr("renews its authorization"));
            else if (event.at == agent::usageDue(*registered))
                say("usage-report", Simulation::tr("reports its usage"));
            else
                say("grace-ends", Simulation::tr("its time without contact ends"));
        } else if (std::holds_alternative<Registering>(state.registration)) {
            say("registration", Simulation::tr("tries to register again"));
        } else {
            say("evaluation-ends", Simulation::tr("its evaluation period ends"));
        }
        events.push_back(std::move(event));
    }
    fleet.satellites().each([&](SatelliteId, const Satellite &satellite) {
        events.push_back({satellite.nextSync, QStringLiteral("synchronization"), {}, satellite.name,
            Simulation::tr("synchronizes with the Smart Software Manager"), false});
    });
    std::stable_sort(events.begin(), events.end(), [](const Event &a, const Event &b) { return a.at < b.at; });
    if (events.size() > size_t(std::max(0, count)))
        events.resize(size_t(std::max(0, count)));
    if (const auto term = authority::nextTermChange(fleet)) {
        fleet.pools().each([&](PoolId, const Pool &pool) {
            for (const Term &candidate : pool.terms)
                if (candidate.until == term)
                    events.push_back({*term, QStringLiteral("term-ends"), {}, fleet.virtualAccounts().at(pool.account).name,
                        Simulation::tr("%1 of %2 end").arg(candidate.count).arg(catalog.licenseName(pool.key)), true});
        });
        std::stable_sort(events.begin(), events.end(), [](const Event &a, const Event &b) { return a.at < b.at; });
        if (events.size() > size_t(std::max(0, count)))
            events.resize(size_t(std::max(0, count)));
    }
    return events;
}

} // namespace lictor::simulation
