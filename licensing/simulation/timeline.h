#pragma once

#include "simulation/watched_time.h"
#include "simulation/world.h"

#include <queue>

namespace lictor::simulation {

/// The due times of all agents, satellites and terms, soonest first; rebuilt from the state, run in order of (time, owner).
class Timeline {
public:
    explicit Timeline(World &world);

    /// The next moment at which something is due; nothing: never.
    std::optional<Instant> next();
    /// Runs everything that is due up to and at that instant and puts the clock there. Error: cancelled.
    Result<void> runTo(Instant to, const Watch &watch = {});

private:
    struct Entry {
        Instant at;
        agent::Owner owner; ///< neither this nor a satellite: a term begins or ends
        SatelliteId satellite; ///< that synchronizes
        auto operator<=>(const Entry &) const = default;
    };
    void push(agent::Owner owner);
    void pushTerms();
    void skipRetries(agent::Owner owner, const wire::TransportFailure &failure, Instant to);

    World &m_world;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> m_queue;
};

} // namespace lictor::simulation
