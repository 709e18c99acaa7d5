#pragma once

#include "bulk/bulk_effect.h"
#include "entitlement/compliance.h"
#include "simulation/simulation.h"

#include <set>
#include <unordered_map>

namespace lictor {

/// Devices to which the same happens.
struct BulkGroup {
    BulkEffect effect;
    std::vector<DeviceId> devices; ///< in the order in which they were given
    bool operator==(const BulkGroup &) const = default;
};

/// A pool that an action uses more or less of.
struct PoolChange {
    entitlement::Position before, after;
    SatelliteId satellite; ///< in whose view; none: the Smart Software Manager's
};

/// What an action on many devices would do, found out on a copy of the fleet.
struct BulkTrial {
    std::vector<BulkGroup> groups; ///< what warns first, what cannot be done last
    std::unordered_map<DeviceId, QString> refusals; ///< the engine's own words
    std::vector<PoolChange> pools;
    std::optional<Error> refused; ///< the action altogether; `Cancelled` too
};

/// `leftOut`: the devices that are not to be done.
BulkTrial tryOut(const Fleet &fleet, const simulation::Context &context, const BulkAction &action,
    const std::vector<DeviceId> &devices, const std::set<DeviceId> &leftOut);

/// What refused the action, of those that it was ordered for: by device, in the engine's own words.
std::unordered_map<DeviceId, QString> refusalsOf(
    const Fleet &fleet, const BulkOrder &order, const Result<simulation::Outcome> &outcome);

/// The pools that differ, as all accounts and all On-Prem servers see them.
std::vector<PoolChange> poolChanges(const Fleet &before, const Fleet &after, const Catalog &catalog);

} // namespace lictor
