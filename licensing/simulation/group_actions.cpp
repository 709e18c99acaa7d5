#include "simulation/actions.h"

#include "agent/encryption.h"
#include "fleet/requests.h"
#include "simulation/preconditions.h"

#include <QCoreApplication>

#include <algorithm>

namespace lictor::simulation {

namespace {

struct Simulation {
    Q_DECLARE_TR_FUNCTIONS(Simulation)
};

/// The units exist and are different; what else must hold is a precondition.
Result<void> checkNamed(const Fleet &fleet, const std::vector<DeviceId> &units)
{
    for (const DeviceId unit : units) {
        const Device *device = fleet.devices().find(unit);
        if (!device)
            return refuse(Refusal::NotFound, Simulation::tr("group"), Simulation::tr("one of its units does not exist"));
        if (std::count(units.begin(), units.end(), unit) > 1)
            return refuse(
                Refusal::Duplicate, device->name, Simulation::tr("it is named twice"), Simulation::tr("name different devices"));
    }
    return {};
}

template <class Form> Result<void> checkPreconditions(const World &world, const Form &action)
{
    const std::vector<Precondition> list = preconditions(world.fleet, world.catalog(), action);
    const Precondition::Objection *objection = firstObjection(list);
    return objection ? Result<void>(tl::unexpected(objection->error)) : Result<void>();
}

/// Where it is recommended and not demanded that every unit is licensed before (FO-3100-1, CLU-3100-1, CLU-4K9K-1).
void warnOfUnregistered(World &world, const std::vector<DeviceId> &units)
{
    const Series &series = *world.catalog().model(world.fleet.devices().at(units.front()).model).series;
    if (!series.tierAlwaysOn && series.registrar != Registrar::Chassis)
        return;
    for (DeviceId id : units) {
        const Device &device = world.fleet.devices().at(id);
        const AgentState &agent = agentOf(world.fleet, world.catalog(), device);
        if (!agent.registered() && !agent.reserved())
            world.note({world.fleet.now, QStringLiteral("warning"), id, device.name,
                Simulation::tr("not registered when %1 was formed: its licenses and its encryption may differ from the others'; "
                               "register every unit before")
                    .arg(world.fleet.groups().at(device.group).name),
                true});
    }
}

QString groupName(const Fleet &fleet, const QString &wanted, const QString &made, Result<void> &checked)
{
    const QString name = wanted.trimmed().isEmpty() ? made : wanted.trimmed();
    checked = {};
    if (fleet.findGroup(name))
        checked = refuse(Refusal::Duplicate, name, Simulation::tr("a pair or cluster of this name exists"),
            Simulation::tr("choose another name"));
    return name;
}

void join(World &world, Outcome &outcome, Group group)
{
    const std::vector<DeviceId> units = group.units;
    const GroupId id = world.fleet.addGroup(std::move(group));
    outcome.group = id;
    for (DeviceId unit : units) {
        Device &device = world.fleet.edit(unit);
        device.group = id;
        device.former = FormerUnit::None;
    }
    agent::shareStrongEncryption(world.fleet, world.catalog(), units.front());
    agent::entitlementsChanged(world.fleet, world.catalog(), units.front());
    warnOfUnregistered(world, units);
    world.touch(units.front());
}

} // namespace

Result<void> perform(World &world, Outcome &outcome, const FormFailover &action)
{
    const std::vector<DeviceId> units{action.active, action.standby};
    if (const auto checked = checkNamed(world.fleet, units); !checked)
        return checked;
    if (const auto checked = checkPreconditions(world, action); !checked)
        return checked;
    const Device &active = world.fleet.devices().at(action.active);
    Result<void> named;
    Group group;
    group.name = groupName(world.fleet, action.name, active.name + u"-pair", named);
    if (!named)
        return named;
    group.kind = GroupKind::Failover;
    group.activeActive = action.activeActive;
    group.units = units;
    if (action.encryptedLink) { // FO-1100-11, 12
        const bool strong =
            std::all_of(units.begin(), units.end(), [&](DeviceId id) { return world.fleet.devices().at(id).encryption.active; });
        group.link = group.peerLink = strong ? LinkEncryption::Strong : LinkEncryption::Des;
    }
    join(world, outcome, std::move(group));
    return {};
}

Result<void> perform(World &world, Outcome &outcome, const FormCluster &action)
{
    if (action.units.empty())
        return refuse(Refusal::OutOfRange, Simulation::tr("cluster"), Simulation::tr("it has no units"),
            Simulation::tr("name its devices"));
    if (const auto checked = checkNamed(world.fleet, action.units); !checked)
        return checked;
    if (const auto checked = checkPreconditions(world, action); !checked)
        return checked;
    const Device &control = world.fleet.devices().at(action.units.front());
    Result<void> named;
    Group group;
    group.name = groupName(world.fleet, action.name, control.name + u"-cluster", named);
    if (!named)
        return named;
    group.kind = GroupKind::Cluster;
    group.units = action.units;
    join(world, outcome, std::move(group));
    return {};
}

} // namespace lictor::simulation
