#pragma once

#include "terms/id.h"

#include <vector>

namespace lictor {

/// What an action touched, by id; whoever shows the fleet updates these and nothing else.
struct ChangeSet {
    std::vector<DeviceId> devices; ///< added, changed or removed; in order of id
    std::vector<ChassisId> chassis;
    std::vector<GroupId> groups;
    bool structure = false; ///< devices were added, removed or renamed
    bool account = false; ///< tokens, pools, instances, virtual accounts or the event log
    bool clock = false;
    bool faults = false;

    bool isEmpty() const
    {
        return devices.empty() && chassis.empty() && groups.empty() && !structure && !account && !clock && !faults;
    }
};

class Fleet;
/// What differs between two fleets, found by comparing chunks that are not shared; cost grows with the difference.
ChangeSet difference(const Fleet &before, const Fleet &after);

} // namespace lictor
