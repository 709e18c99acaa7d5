#include "fleet/change_set.h"

#include "fleet/fleet.h"
#include "fleet/table_difference.h"

namespace lictor {

namespace {

template <class IdType, class Row> bool differs(const Table<IdType, Row> &before, const Table<IdType, Row> &after)
{
    return before.nextId() != after.nextId() || !(before == after);
}

} // namespace

ChangeSet difference(const Fleet &before, const Fleet &after)
{
    ChangeSet changes;
    eachDifference(before.devices(), after.devices(), [&](DeviceId id, const Device *old, const Device *fresh) {
        changes.devices.push_back(id);
        if (!old || !fresh || old->name != fresh->name)
            changes.structure = true;
    });
    eachDifference(before.chassis(), after.chassis(), [&](ChassisId id, const Chassis *, const Chassis *fresh) {
        changes.chassis.push_back(id);
        if (fresh)
            for (DeviceId module : fresh->slots)
                if (module && after.devices().find(module))
                    changes.devices.push_back(module);
    });
    eachDifference(
        before.groups(), after.groups(), [&](GroupId id, const Group *, const Group *) { changes.groups.push_back(id); });
    // What one unit of a group may run depends on the others.
    std::vector<DeviceId> partners;
    for (DeviceId id : changes.devices)
        if (const Device *device = after.devices().find(id); device && device->group)
            if (const Group *group = after.groups().find(device->group))
                partners.insert(partners.end(), group->units.begin(), group->units.end());
    changes.devices.insert(changes.devices.end(), partners.begin(), partners.end());
    std::sort(changes.devices.begin(), changes.devices.end());
    changes.devices.erase(std::unique(changes.devices.begin(), changes.devices.end()), changes.devices.end());
    changes.account = !(before.account == after.account) || differs(before.virtualAccounts(), after.virtualAccounts())
        || differs(before.pools(), after.pools()) || differs(before.tokens(), after.tokens())
        || differs(before.instances(), after.instances()) || differs(before.events(), after.events())
        || differs(before.satellites(), after.satellites()) || differs(before.gateways(), after.gateways())
        || differs(before.users(), after.users());
    changes.faults = differs(before.faults(), after.faults());
    changes.clock = before.now != after.now;
    return changes;
}

} // namespace lictor
