#pragma once

#include "entitlement/compliance.h"
#include "findings/finding.h"

#include <functional>
#include <unordered_map>

namespace lictor {

/// How a fleet stands against what its accounts own. Computed as a whole from a fleet value, also on a worker.
struct FleetCompliance {
    std::vector<entitlement::Position> positions;
    std::unordered_map<PoolName, int> requesters; ///< devices whose configuration asks for the licence
    std::vector<findings::Finding> findings; ///< worst first
};

/// Told how far it is; the result is useless once it said no.
FleetCompliance complianceOf(const Fleet &fleet, const Catalog &catalog, const std::function<bool(double)> &progress = {});

/// What finds those devices in the device list.
QString requesterFilter(const Fleet &fleet, const Catalog &catalog, const PoolName &pool);

} // namespace lictor
