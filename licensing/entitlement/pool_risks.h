#pragma once

#include "fleet/requests.h"

#include <unordered_map>

namespace lictor::entitlement {

/// What runs on borrowed time in a pool, although the pool itself is not short (OOC-9).
struct PoolRisk {
    int silentInstances = 0; ///< without contact for longer than they should be, and within their grace period (COM-4)
    Instant graceUntil{}; ///< the first of them loses its authorization after it
    std::optional<Instant> retainedUntil; ///< a group lives on what the unit had that led before (FO-1100-16, CLU-3100-13)
};

/// The pools at risk in the view of a satellite, or of the Smart Software Manager itself.
std::unordered_map<PoolName, PoolRisk> poolRisks(const Fleet &fleet, const Catalog &catalog, SatelliteId satellite = {});

} // namespace lictor::entitlement
