#include "agent/takeover.h"

#include "agent/agent.h"
#include "agent/usage.h"
#include "fleet/licensed_lines.h"
#include "fleet/pool_behind.h"

#include <algorithm>

namespace lictor::agent {

void replicate(Fleet &fleet, DeviceId leader, DeviceId unit)
{
    const Configuration &own = *fleet.devices().at(unit).running;
    Configuration replica = *fleet.devices().at(leader).running;
    replica.hostname = own.hostname;
    replica.reservation = own.reservation; // each unit has a permanent licence of its own (PLR-25)
    replica.kept = own.kept;
    replicateLicensedLines(replica, *fleet.devices().at(leader).running);
    if (!(replica == own))
        fleet.edit(unit).running = SharedValue<Configuration>(std::move(replica));
}

void goDown(Fleet &fleet, DeviceId id)
{
    meter(fleet, id);
    Device &device = fleet.edit(id);
    device.down = true;
    device.agent.evaluation.used = device.agent.evaluation.usedAt(fleet.now);
    device.agent.evaluation.runningSince.reset();
}

void rejoin(Fleet &fleet, const Catalog &catalog, DeviceId id)
{
    meter(fleet, id); // nothing was used while it was down
    Device &device = fleet.edit(id);
    device.down = false;
    const Series &series = *catalog.model(device.model).series;
    if (series.registrar == Registrar::Device)
        syncEvaluation(device.agent, catalog, series, fleet.now);
    if (const Group *group = fleet.groups().find(device.group))
        replicate(fleet, group->activeUnit(), id);
    askNow(fleet, catalog, id);
}

namespace {

void lead(Fleet &fleet, GroupId id, DeviceId device)
{
    Group &group = fleet.edit(id);
    group.active = quint8(std::find(group.units.begin(), group.units.end(), device) - group.units.begin());
}

} // namespace

void takeOver(Fleet &fleet, const Catalog &catalog, GroupId id, DeviceId device)
{
    const Group &before = fleet.groups().at(id);
    if (agentOf(fleet, catalog, fleet.devices().at(device)).reserved()) { // it asks nobody, so nothing is retained
        lead(fleet, id, device);
        return;
    }
    Takeover takeover;
    takeover.since = fleet.now;
    if (before.takeover) { // again before the authority agreed to the last one: what the group had then is still what it has
        takeover = *before.takeover;
    } else {
        const Device &leader = fleet.devices().at(before.activeUnit());
        const Series &series = *catalog.model(leader.model).series;
        for (const Grant &grant : leader.grants)
            if (!asksItself(series, before.kind, grant.key.kind))
                takeover.aggregate.push_back(grant);
    }
    if (!takeover.shortSince && !agentOf(fleet, catalog, fleet.devices().at(device)).registered())
        takeover.shortSince = fleet.now; // it cannot ask, so no answer will start the 30 days (FO-1100-1, OPEN-7)
    fleet.edit(id).takeover = std::move(takeover);
    lead(fleet, id, device);
    askNow(fleet, catalog, device);
}

bool retained(const Fleet &fleet, const Catalog &catalog, DeviceId leader, const Request &request)
{
    const Group *group = fleet.groups().find(fleet.devices().at(leader).group);
    if (!group || !group->takeover || group->activeUnit() != leader)
        return false;
    const auto had = [&](const Grant &grant) { return grant.key == request.key && grant.status == GrantStatus::Authorized; };
    if (std::none_of(group->takeover->aggregate.begin(), group->takeover->aggregate.end(), had))
        return false;
    const Registered *registered = agentOf(fleet, catalog, fleet.devices().at(leader)).registered();
    if (!registered)
        return false;
    const ProductInstance *known = fleet.instances().find(registered->instance);
    const Pool *pool = poolBehind(fleet, known ? known->satellite : SatelliteId{}, registered->account, request.key);
    if (!pool)
        return false;
    qint64 held = 0; // by units of the group that do not lead any more
    for (DeviceId unit : group->units) {
        const Device *device = unit == leader ? nullptr : fleet.devices().find(unit);
        const Registered *other = device ? agentOf(fleet, catalog, *device).registered() : nullptr;
        const ProductInstance *instance = other ? fleet.instances().find(other->instance) : nullptr;
        if (!instance || instance->account != registered->account)
            continue;
        for (const Use &use : instance->uses)
            if (use.key == request.key && (use.slot == 0 || use.slot == device->slot))
                held += use.count;
    }
    return pool->balanceAt(fleet.now) + held >= 0;
}

std::optional<Duration> answerTakeover(Fleet &fleet, const Catalog &catalog, DeviceId id)
{
    const Device &device = fleet.devices().at(id);
    const Group *group = fleet.groups().find(device.group);
    if (!group || !group->takeover || group->activeUnit() != id)
        return std::nullopt;
    const Series &series = *catalog.model(device.model).series;
    const bool isShort = std::any_of(device.grants.begin(), device.grants.end(), [&](const Grant &grant) {
        return grant.status == GrantStatus::OutOfCompliance && !asksItself(series, group->kind, grant.key.kind);
    });
    if (!isShort) {
        fleet.edit(device.group).takeover.reset();
        return std::nullopt;
    }
    if (!group->takeover->shortSince)
        fleet.edit(device.group).takeover->shortSince = fleet.now;
    return group->kind == GroupKind::Cluster ? series.retryWhileShort : catalog.intervals().retryTakeover;
}

} // namespace lictor::agent
