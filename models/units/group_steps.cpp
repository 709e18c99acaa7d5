#include "units/group_steps.h"

#include "session/fleet_session.h"
#include "units/unit_effects.h"

#include <QCoreApplication>

#include <algorithm>

namespace lictor {

namespace {

struct Steps {
    Q_DECLARE_TR_FUNCTIONS(GroupSteps)
};

GroupStep cannot(QString why) { return {std::move(why), {}, std::nullopt, false}; }

/// The step, unless the fleet cannot be written or the group is not there.
template <class Make> GroupStep step(const FleetSession &session, GroupId id, Make make)
{
    if (session.isReadOnly())
        return cannot(session.readOnlyReason());
    const Group *group = session.fleet().groups().find(id);
    return group ? make(*group) : cannot(Steps::tr("The device is in no pair or cluster."));
}

GroupId groupOf(const FleetSession &session, DeviceId unit)
{
    const Device *device = session.fleet().devices().find(unit);
    return device ? device->group : GroupId{};
}

template <class Make> GroupStep unitStep(const FleetSession &session, DeviceId unit, Make make)
{
    if (!session.fleet().devices().find(unit))
        return cannot(Steps::tr("Choose a unit in the table first."));
    return step(
        session, groupOf(session, unit), [&](const Group &group) { return make(group, session.fleet().devices().at(unit)); });
}

} // namespace

GroupStep switchStep(const FleetSession &session, GroupId id, DeviceId to)
{
    return step(session, id, [&](const Group &group) {
        const DeviceId next = to ? to : nextLeader(session.fleet(), group);
        if (!next)
            return cannot(Steps::tr("No other unit of %1 is up. Let one rejoin first.").arg(group.name));
        return GroupStep{{}, switchEffect(session.fleet(), session.catalog(), id, next), SwitchGroup{id, next}, false};
    });
}

GroupStep leadStep(const FleetSession &session, DeviceId unit)
{
    return unitStep(session, unit, [&](const Group &group, const Device &device) {
        if (group.activeUnit() == unit)
            return cannot(Steps::tr("%1 leads %2 already.").arg(device.name, group.name));
        if (device.down)
            return cannot(Steps::tr("%1 is down. Let it rejoin first.").arg(device.name));
        return switchStep(session, device.group, unit);
    });
}

GroupStep handOverStep(const FleetSession &session, DeviceId unit)
{
    return unitStep(session, unit, [&](const Group &group, const Device &device) {
        if (group.activeUnit() != unit)
            return cannot(Steps::tr("%1 does not lead %2; %3 does.")
                              .arg(device.name, group.name, deviceName(session.fleet(), group.activeUnit())));
        return switchStep(session, device.group);
    });
}

GroupStep rejoinStep(const FleetSession &session, DeviceId unit)
{
    return unitStep(session, unit, [&](const Group &, const Device &device) {
        return device.down ? GroupStep{{}, rejoinEffect(session.fleet(), session.catalog(), unit), RejoinUnit{unit}, false}
                           : cannot(Steps::tr("%1 is up.").arg(device.name));
    });
}

GroupStep resetStep(const FleetSession &session, GroupId id)
{
    return step(session, id, [&](const Group &group) {
        const auto isDown = [&](DeviceId unit) {
            const Device *device = session.fleet().devices().find(unit);
            return device && device->down;
        };
        const auto down = std::find_if(group.units.begin(), group.units.end(), isDown);
        return down == group.units.end() ? cannot(Steps::tr("No unit of %1 is down.").arg(group.name))
                                         : rejoinStep(session, *down);
    });
}

GroupStep leaveStep(const FleetSession &session, DeviceId unit)
{
    return unitStep(session, unit, [&](const Group &group, const Device &) {
        if (group.kind == GroupKind::Failover)
            return cannot(Steps::tr("No unit leaves a pair alone. Disband %1.").arg(group.name));
        if (group.units.size() < 2)
            return cannot(Steps::tr("It is the last unit of %1. Disband %1.").arg(group.name));
        if (group.activeUnit() == unit && !nextLeader(session.fleet(), group))
            return cannot(Steps::tr("No other unit of %1 is up. Let one rejoin first.").arg(group.name));
        return GroupStep{{}, leaveEffect(session.fleet(), session.catalog(), unit), LeaveCluster{unit}, false};
    });
}

GroupStep disbandStep(const FleetSession &session, GroupId id)
{
    return step(session, id, [&](const Group &) {
        return GroupStep{{}, disbandEffect(session.fleet(), session.catalog(), id), DisbandGroup{id}, false};
    });
}

GroupStep reloadStep(const FleetSession &session, DeviceId unit)
{
    return unitStep(session, unit, [&](const Group &, const Device &device) {
        if (device.down)
            return cannot(Steps::tr("%1 is down. Let it rejoin first.").arg(device.name));
        return GroupStep{{}, reloadEffect(session.fleet(), session.catalog(), unit), ReloadDevices{{unit}},
            reloadSplits(session.fleet(), unit)};
    });
}

GroupStep reloadStandbyStep(const FleetSession &session, GroupId id)
{
    return step(session, id, [&](const Group &group) {
        const auto follows = [&](DeviceId unit) { return unit != group.activeUnit(); };
        const auto standby = std::find_if(group.units.begin(), group.units.end(), follows);
        return standby == group.units.end() ? cannot(Steps::tr("%1 has no other unit.").arg(group.name))
                                            : reloadStep(session, *standby);
    });
}

} // namespace lictor
