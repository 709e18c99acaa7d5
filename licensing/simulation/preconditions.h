#pragma once

#include "fleet/action.h"
#include "fleet/fleet.h"

namespace lictor::simulation {

/// Most units of one cluster.
inline constexpr size_t mostClusterUnits = 16;

/// One thing that must hold before units form a pair or a cluster.
struct Precondition {
    struct Objection {
        DeviceId unit; ///< that stands in the way; none: all of them together
        Error error; ///< what the action is refused with
    };
    QString text; ///< "All units are of one model"
    QString rule; ///< requirement ID, or empty
    bool demanded = true; ///< false: recommended only, the action is done all the same
    std::vector<Objection> objections; ///< empty: it is fulfilled
};

/// What must hold before these units, which exist, form the group: all of it, and all that stands in the way at once. The action is
/// refused with the first objection to what is demanded.
std::vector<Precondition> preconditions(const Fleet &fleet, const Catalog &catalog, const FormFailover &action);
std::vector<Precondition> preconditions(const Fleet &fleet, const Catalog &catalog, const FormCluster &action);

/// The first objection to what is demanded; null: nothing stands in the way.
const Precondition::Objection *firstObjection(const std::vector<Precondition> &preconditions);

} // namespace lictor::simulation
