#include "simulation/timeline.h"

#include "authority/authority.h"
#include "simulation/actions.h"
#include "wire/network.h"

#include <QCoreApplication>

namespace lictor::simulation {

Timeline::Timeline(World &world) : m_world(world)
{
    const Fleet &fleet = world.fleet;
    std::vector<Entry> entries;
    entries.reserve(fleet.devices().size() + fleet.chassis().size() + 1);
    const auto collect = [&](agent::Owner owner) {
        if (const auto at = agent::due(fleet, world.catalog(), owner))
            entries.push_back({*at, owner, {}});
    };
    fleet.devices().each([&](DeviceId id, const Device &device) {
        if (!device.chassis)
            collect({id, {}});
    });
    fleet.chassis().each([&](ChassisId id, const Chassis &) { collect({{}, id}); });
    m_queue = decltype(m_queue)(std::greater<>(), std::move(entries));
    pushTerms();
    fleet.satellites().each([&](SatelliteId id, const Satellite &satellite) { m_queue.push({satellite.nextSync, {}, id}); });
}

void Timeline::push(agent::Owner owner)
{
    if (const auto at = agent::due(m_world.fleet, m_world.catalog(), owner))
        m_queue.push({*at, owner, {}});
}

void Timeline::pushTerms()
{
    if (const auto at = authority::nextTermChange(m_world.fleet))
        m_queue.push({*at, {}, {}});
}

std::optional<Instant> Timeline::next()
{
    if (m_queue.empty())
        return std::nullopt;
    return m_queue.top().at;
}

void Timeline::skipRetries(agent::Owner owner, const wire::TransportFailure &failure, Instant to)
{
    Instant before = to + Duration(1);
    if (const auto change = wire::nextChange(m_world.fleet))
        before = std::min(before, *change);
    m_world.countEvents(agent::skipRetries(m_world.fleet, m_world.catalog(), owner, before, failure.delivered));
}

Result<void> Timeline::runTo(Instant to, const Watch &watch)
{
    constexpr int eventsBetweenReports = 4096;
    const Instant from = m_world.fleet.now;
    int sinceReport = 0;
    while (!m_queue.empty() && m_queue.top().at <= to) {
        const Entry entry = m_queue.top();
        m_queue.pop();
        if (watch && entry.at > m_world.fleet.now)
            watch(m_world.fleet, m_world.takeEvents());
        m_world.fleet.now = std::max(m_world.fleet.now, entry.at);
        if (entry.satellite) {
            synchronize(m_world, entry.satellite);
            m_queue.push({m_world.fleet.satellites().at(entry.satellite).nextSync, {}, entry.satellite});
        } else if (entry.owner == agent::Owner{}) {
            authority::reviewPools(m_world.fleet, m_world.catalog());
            pushTerms();
        } else {
            const auto failure = m_world.run(entry.owner);
            if (failure && !failure->counted) // until something changes on its way, every retry would fail like this one
                skipRetries(entry.owner, *failure, to);
            push(entry.owner);
        }
        if (m_world.context.progress && ++sinceReport == eventsBetweenReports) {
            sinceReport = 0;
            const double whole = std::max(1.0, double((to - from).count()));
            if (!m_world.context.progress(double((m_world.fleet.now - from).count()) / whole))
                return refuse(Refusal::Cancelled, QCoreApplication::translate("Simulation", "clock"),
                    QCoreApplication::translate("Simulation", "cancelled, nothing was changed"));
        }
    }
    if (watch)
        watch(m_world.fleet, m_world.takeEvents());
    m_world.fleet.now = to;
    return {};
}

} // namespace lictor::simulation
