#pragma once

#include "agent/reservation.h"
#include "simulation/simulation.h"
#include "wire/carrier.h"

#include <set>

namespace lictor::simulation {

/// A fleet while an action is done to it: who was touched, what happened, and the settling of everything that is due at this instant.
class World {
public:
    World(Fleet fleet, const Context &context, wire::Carrier &carrier);

    Fleet fleet;
    const Context &context;
    const Catalog &catalog() const { return context.catalog; }

    /// The device's agent may be due now; and those of its group.
    void touch(DeviceId device);
    void touch(ChassisId chassis) { m_touched.insert({{}, chassis}); }
    /// Runs every touched agent until none is due at this instant.
    void settle();
    /// Runs one agent as often as it is due at this instant.
    /// Gives why its last message did not get through; nothing: it did, or none was sent.
    std::optional<wire::TransportFailure> run(agent::Owner owner);
    /// A device restarts from its startup configuration.
    void reload(DeviceId device);
    /// How often the device restarted during this action: a terminal session ends with it.
    size_t reloadsOf(DeviceId device) const;

    /// So many targets of an action are done. Error: it was cancelled.
    Result<void> progressed(size_t done, size_t of) const;

    void note(Event event);
    std::vector<Event> takeEvents() { return std::move(m_events); }
    void countEvents(quint64 count) { m_eventsRun += count; } ///< that were not run one by one
    quint64 eventsRun() const { return m_eventsRun; }

private:
    struct Glimpse;
    void restart(DeviceId device, const QString &text);
    Glimpse look(agent::Owner owner) const;
    void report(agent::Owner owner, const Glimpse &before, const protocol::Request *request);

    wire::Carrier &m_carrier;
    std::set<agent::Owner> m_touched;
    std::vector<Event> m_events;
    std::vector<DeviceId> m_reloaded;
    quint64 m_eventsRun = 0;
};

} // namespace lictor::simulation
