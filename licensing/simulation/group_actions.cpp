#include "simulation/actions.h"

#include "agent/encryption.h"
#include "fleet/method.h"
#include "fleet/requests.h"

#include <QCoreApplication>

#include <algorithm>

namespace lictor::simulation {

namespace {

struct Simulation {
    Q_DECLARE_TR_FUNCTIONS(Simulation)
};

QString encryptionWord(const Device &device)
{
    return device.encryption.active ? Simulation::tr("Strong (3DES/AES)") : Simulation::tr("Base (DES)");
}

/// The throughput level that an ASA virtual is licensed for: by its configuration, or by its permanent license.
EntitlementKey levelOf(const Device &device)
{
    const Reserved *reserved = device.agent.reserved();
    return reserved ? reserved->level : device.running->throughput;
}

/// What holds for every group: the units exist, are different, free, and of one model (and entitlement, FO-ASAV-2, CLU-ASAV-1).
Result<void> checkUnits(const World &world, const std::vector<DeviceId> &units)
{
    const Fleet &fleet = world.fleet;
    for (size_t i = 0; i < units.size(); ++i) {
        const Device *device = fleet.devices().find(units[i]);
        if (!device)
            return refuse(Refusal::NotFound, Simulation::tr("group"), Simulation::tr("one of its units does not exist"));
        if (std::count(units.begin(), units.end(), units[i]) > 1)
            return refuse(
                Refusal::Duplicate, device->name, Simulation::tr("it is named twice"), Simulation::tr("name different devices"));
        if (const Group *group = fleet.groups().find(device->group))
            return refuse(Refusal::WrongState, device->name, Simulation::tr("it is a unit of %1 already").arg(group->name),
                Simulation::tr("disband %1 first").arg(group->name));
        const Device &first = fleet.devices().at(units.front());
        if (device->model != first.model)
            return refuse(Refusal::Unsupported, device->name,
                Simulation::tr("it is a %1, %2 is a %3")
                    .arg(world.catalog().model(device->model).name, first.name, world.catalog().model(first.model).name),
                Simulation::tr("all units must be of one model"));
        if (levelOf(*device) != levelOf(first) && world.catalog().model(first.model).series->isVirtual) {
            const Entitlement *own = world.catalog().entitlement(levelOf(*device));
            const Entitlement *other = world.catalog().entitlement(levelOf(first));
            return refuse(Refusal::Unsupported, device->name,
                Simulation::tr("its throughput level is %1, that of %2 is %3")
                    .arg(own ? own->word : Simulation::tr("none"), first.name, other ? other->word : Simulation::tr("none")),
                Simulation::tr("all units need the same throughput level"), QStringLiteral("FO-ASAV-2"));
        }
    }
    return {};
}

/// All units must be licensed by the same method (GEN-8).
Result<void> checkMethod(const World &world, const std::vector<DeviceId> &units)
{
    const Device &first = world.fleet.devices().at(units.front());
    const Method method = methodOf(world.fleet, world.catalog(), first);
    for (DeviceId id : units) {
        const Device &device = world.fleet.devices().at(id);
        if (const Method other = methodOf(world.fleet, world.catalog(), device); other != method)
            return refuse(Refusal::Unsupported, device.name,
                Simulation::tr("its licensing method is %1, that of %2 is %3").arg(toWord(other), first.name, toWord(method)),
                Simulation::tr("license all units by the same method"), QStringLiteral("GEN-8"));
        if (method == Method::Permanent && !agentOf(world.fleet, world.catalog(), device).reserved())
            return refuse(Refusal::WrongState, device.name, Simulation::tr("its permanent license is not installed yet"),
                Simulation::tr("every unit needs one of its own before failover or clustering is configured"),
                QStringLiteral("PLR-25"));
    }
    return {};
}

/// Registered units must have the same encryption level (FO-*-10, CLU-*-10).
Result<void> checkEncryption(const World &world, const std::vector<DeviceId> &units, bool allMustBeRegistered)
{
    const Device *reference = nullptr;
    for (DeviceId id : units) {
        const Device &device = world.fleet.devices().at(id);
        const AgentState &agent = agentOf(world.fleet, world.catalog(), device);
        if (!agent.registered() && !agent.reserved()) {
            if (allMustBeRegistered)
                return refuse(Refusal::WrongState, device.name, Simulation::tr("it is not registered"),
                    Simulation::tr("register every unit before failover is configured"), QStringLiteral("FO-1010-1"));
            continue;
        }
        if (reference && reference->encryption.active != device.encryption.active)
            return refuse(Refusal::Unsupported, device.name,
                Simulation::tr("its encryption is %1, that of %2 is %3")
                    .arg(encryptionWord(device), reference->name, encryptionWord(*reference)),
                Simulation::tr("register both with the same export setting"), QStringLiteral("FO-1100-10"));
        reference = &device;
    }
    return {};
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
    if (const auto checked = checkUnits(world, units); !checked)
        return checked;
    const Device &active = world.fleet.devices().at(action.active);
    const Series &series = *world.catalog().model(active.model).series;
    if (action.activeActive && !series.activeActive)
        return refuse(Refusal::Unsupported, active.name, Simulation::tr("a %1 has Active/Standby failover only").arg(series.name),
            Simulation::tr("leave Active/Active out"), QString::fromStdString(series.rules[size_t(Feature::Failover)]));
    if (const auto checked = checkEncryption(world, units, series.registeredBeforeFailover); !checked)
        return checked;
    if (const auto checked = checkMethod(world, units); !checked)
        return checked;
    if (series.securityPlusGatesFailover) { // FO-1010-2
        for (DeviceId id : units) {
            const Device &device = world.fleet.devices().at(id);
            if (!device.running->tierStandard || !device.running->securityPlus)
                return refuse(Refusal::WrongState, device.name,
                    Simulation::tr("failover needs Standard and Security Plus on both units"),
                    Simulation::tr("enable them there first: feature tier standard, feature security-plus"),
                    QStringLiteral("FO-1010-2"));
        }
    }
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
    constexpr size_t mostUnits = 16;
    if (action.units.size() < 2 || action.units.size() > mostUnits)
        return refuse(Refusal::OutOfRange, Simulation::tr("cluster"),
            Simulation::tr("%1 units are outside 2 to %2").arg(action.units.size()).arg(mostUnits),
            Simulation::tr("name that many devices"));
    if (const auto checked = checkUnits(world, action.units); !checked)
        return checked;
    const Device &control = world.fleet.devices().at(action.units.front());
    const Model &model = world.catalog().model(control.model);
    if (!model.clustering)
        return refuse(Refusal::Unsupported, control.name, Simulation::tr("a %1 does not support clustering").arg(model.name),
            Simulation::tr("form a failover pair instead"),
            QString::fromStdString(model.series->rules[size_t(Feature::Clustering)]));
    if (const auto checked = checkEncryption(world, action.units, false); !checked)
        return checked;
    if (const auto checked = checkMethod(world, action.units); !checked)
        return checked;
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
