#include "simulation/actions.h"

#include "agent/takeover.h"
#include "fleet/requests.h"

#include <QCoreApplication>

#include <algorithm>

namespace lictor::simulation {

namespace {

struct Units {
    Q_DECLARE_TR_FUNCTIONS(Units)
};

tl::unexpected<Error> noGroup() { return refuse(Refusal::NotFound, Units::tr("group"), Units::tr("it does not exist")); }

/// The unit that leads next: the one named, or the next that is up after the leader.
Result<DeviceId> successor(const Fleet &fleet, const Group &group, DeviceId named)
{
    const auto isUp = [&](DeviceId unit) {
        const Device *device = fleet.devices().find(unit);
        return device && !device->down;
    };
    if (named) {
        const Device *device = fleet.devices().find(named);
        const QString name = device ? device->name : QString();
        if (std::find(group.units.begin(), group.units.end(), named) == group.units.end())
            return refuse(
                Refusal::NotFound, name, Units::tr("it is no unit of %1").arg(group.name), Units::tr("name one of its units"));
        if (named == group.activeUnit())
            return refuse(
                Refusal::WrongState, name, Units::tr("it leads %1 already").arg(group.name), Units::tr("name another unit"));
        if (!isUp(named))
            return refuse(Refusal::WrongState, name, Units::tr("it is down"), Units::tr("let it rejoin first"));
        return named;
    }
    for (size_t step = 1; step < group.units.size(); ++step)
        if (const DeviceId unit = group.units[(group.active + step) % group.units.size()]; isUp(unit))
            return unit;
    return refuse(Refusal::WrongState, group.name, Units::tr("no other unit of it is up"), Units::tr("let a unit rejoin first"));
}

/// A single unit again: up, and without what it had through the group only.
void release(World &world, DeviceId unit, FormerUnit former)
{
    Fleet &fleet = world.fleet;
    if (fleet.devices().at(unit).down)
        agent::rejoin(fleet, world.catalog(), unit);
    Device &device = fleet.edit(unit);
    device.group = {};
    device.former = former;
    if (!agentOf(fleet, world.catalog(), device).registered() && device.encryption.source != StrongEncryption::Source::Permanent)
        device.encryption = {};
}

/// The unit forgets what the control unit alone had configured for all (CLU-3100-16, CLU-4K9K-16).
void dropControlConfiguration(SharedValue<Configuration> &configuration, const Series &series)
{
    const auto shared = [&](LicenseKind kind) { return !asksItself(series, GroupKind::Cluster, kind); };
    Configuration own = *configuration;
    own.tierStandard = own.tierStandard && !shared(LicenseKind::Standard);
    if (shared(LicenseKind::Context))
        own.contexts = 0;
    own.securityPlus = own.securityPlus && !shared(LicenseKind::SecurityPlus);
    own.carrier = own.carrier && !shared(LicenseKind::Carrier);
    own.strongEncryption = own.strongEncryption && !shared(LicenseKind::StrongEncryption);
    if (!(own == *configuration))
        configuration = SharedValue<Configuration>(std::move(own));
}

void leaveCluster(World &world, DeviceId unit)
{
    const Series &series = *world.catalog().model(world.fleet.devices().at(unit).model).series;
    release(world, unit, FormerUnit::OfCluster);
    Device &device = world.fleet.edit(unit);
    dropControlConfiguration(device.running, series);
    dropControlConfiguration(device.startup, series);
    agent::entitlementsChanged(world.fleet, world.catalog(), unit);
    world.touch(unit);
}

} // namespace

Result<void> perform(World &world, Outcome &outcome, const SwitchGroup &action)
{
    const Group *group = world.fleet.groups().find(action.group);
    if (!group)
        return noGroup();
    const Result<DeviceId> next = successor(world.fleet, *group, action.to);
    if (!next)
        return tl::unexpected(next.error());
    const DeviceId before = group->activeUnit();
    outcome.group = action.group;
    agent::takeOver(world.fleet, world.catalog(), action.group, *next);
    if (world.fleet.devices().find(before))
        agent::goDown(world.fleet, before);
    world.note({world.fleet.now, QStringLiteral("switch"), *next, world.fleet.devices().at(*next).name,
        Units::tr("leads %1 now").arg(world.fleet.groups().at(action.group).name), true});
    world.touch(*next);
    return {};
}

Result<void> perform(World &world, Outcome &, const RejoinUnit &action)
{
    const Device *device = world.fleet.devices().find(action.device);
    if (!device)
        return refuse(Refusal::NotFound, Units::tr("device"), Units::tr("it does not exist"));
    if (!device->down)
        return refuse(Refusal::WrongState, device->name, Units::tr("it is up"), Units::tr("nothing is to be done"));
    agent::rejoin(world.fleet, world.catalog(), action.device);
    world.note({world.fleet.now, QStringLiteral("rejoin"), action.device, device->name,
        Units::tr("is back as %1").arg(toWord(roleOf(world.fleet, action.device))), true});
    world.touch(action.device);
    return {};
}

Result<void> perform(World &world, Outcome &, const LeaveCluster &action)
{
    const Device *device = world.fleet.devices().find(action.device);
    const Group *group = device ? world.fleet.groups().find(device->group) : nullptr;
    if (!group)
        return refuse(Refusal::WrongState, device ? device->name : Units::tr("device"), Units::tr("it is in no cluster"),
            Units::tr("name a unit of one"));
    if (group->kind == GroupKind::Failover)
        return refuse(Refusal::Unsupported, device->name,
            Units::tr("%1 is a failover pair, which no unit leaves alone").arg(group->name),
            Units::tr("disband %1").arg(group->name));
    if (group->units.size() < 2)
        return refuse(Refusal::WrongState, device->name, Units::tr("it is the last unit of %1").arg(group->name),
            Units::tr("disband %1").arg(group->name));
    const GroupId id = device->group;
    if (group->activeUnit() == action.device) {
        const Result<DeviceId> next = successor(world.fleet, *group, {});
        if (!next)
            return tl::unexpected(next.error());
        agent::takeOver(world.fleet, world.catalog(), id, *next);
        world.touch(*next);
    }
    Group &edited = world.fleet.edit(id);
    const DeviceId control = edited.activeUnit();
    edited.units.erase(std::find(edited.units.begin(), edited.units.end(), action.device));
    edited.active = quint8(std::find(edited.units.begin(), edited.units.end(), control) - edited.units.begin());
    leaveCluster(world, action.device);
    world.touch(control);
    return {};
}

Result<void> perform(World &world, Outcome &, const DisbandGroup &action)
{
    const Group *found = world.fleet.groups().find(action.group);
    if (!found)
        return noGroup();
    const Group group = *found;
    world.fleet.removeGroup(action.group);
    for (DeviceId unit : group.units) {
        if (!world.fleet.devices().find(unit))
            continue;
        const bool pair = group.kind == GroupKind::Failover;
        if (!pair && unit != group.activeUnit()) {
            leaveCluster(world, unit);
            continue;
        }
        release(world, unit, pair ? FormerUnit::OfPair : FormerUnit::None);
        agent::entitlementsChanged(world.fleet, world.catalog(), unit);
        world.touch(unit);
    }
    return {};
}

} // namespace lictor::simulation
