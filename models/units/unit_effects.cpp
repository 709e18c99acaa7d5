#include "units/unit_effects.h"

#include "fleet/pool_behind.h"
#include "units/group_report.h"

#include <QCoreApplication>

namespace lictor {

namespace {

struct Effects {
    Q_DECLARE_TR_FUNCTIONS(UnitEffects)
};

QString orNothing(const QString &text) { return text.isEmpty() ? Effects::tr("nothing") : text; }

/// Of these requests those that the account of the new leader cannot cover while the old one still holds its own.
Requests uncovered(const Fleet &fleet, const Registered &registered, const Requests &requests)
{
    Requests missing;
    const ProductInstance *instance = fleet.instances().find(registered.instance);
    for (const Request &request : requests) {
        if (!request.fromPool)
            continue;
        const Pool *pool = poolBehind(fleet, instance ? instance->satellite : SatelliteId{}, registered.account, request.key);
        const qint64 free = pool ? pool->balanceAt(fleet.now) : 0;
        if (free < request.count)
            missing.push_back({request.key, int(request.count - std::max<qint64>(0, free)), true});
    }
    return missing;
}

/// What a unit has beside what the control unit asks for all.
Requests ownRequests(const Fleet &fleet, const Catalog &catalog, DeviceId unit)
{
    const Device &device = fleet.devices().at(unit);
    const Series &series = *catalog.model(device.model).series;
    Requests own;
    for (const Request &request : requestsOf(fleet, catalog, unit))
        if (asksItself(series, GroupKind::Cluster, request.key.kind))
            own.push_back(request);
    return own;
}

} // namespace

DeviceId nextLeader(const Fleet &fleet, const Group &group)
{
    for (size_t step = 1; step < group.units.size(); ++step) {
        const DeviceId unit = group.units[(group.active + step) % group.units.size()];
        if (const Device *device = fleet.devices().find(unit); device && !device->down)
            return unit;
    }
    return {};
}

QString switchEffect(const Fleet &fleet, const Catalog &catalog, GroupId id, DeviceId to)
{
    const Group &group = fleet.groups().at(id);
    const Device &next = fleet.devices().at(to);
    const QString before = deviceName(fleet, group.activeUnit());
    const Requests shared = sharedRequests(fleet, catalog, group);
    const AgentState &agent = agentOf(fleet, catalog, next);
    const QString down = Effects::tr("%1 is down afterwards, until it rejoins.").arg(before);
    if (shared.isEmpty() || agent.reserved())
        return Effects::tr("%1 takes over; no license changes hands. %2").arg(next.name, down);
    const QString kept = lengthText(catalog.intervals().retained);
    const Registered *registered = agent.registered();
    if (!registered)
        return Effects::tr(
            "%1 takes over with what the units have together, but is not registered and cannot ask: it is kept for "
            "%2. %3")
            .arg(next.name, kept, down);
    const QString asked = requestsText(shared);
    const Requests missing = uncovered(fleet, *registered, shared);
    if (missing.isEmpty())
        return Effects::tr("%1 takes over with what the units have together and asks again for %2; %3 has enough for both until "
                           "%4 rejoins. %5")
            .arg(next.name, asked, accountName(fleet, registered->account), before, down);
    const QString retry = lengthText(retryInterval(catalog, *catalog.model(next.model).series, group.kind));
    return Effects::tr("%1 takes over with what the units have together and asks again for %2. %3 lacks %4 until %5 rejoins: out "
                       "of compliance, asked again every %6, kept for %7. %8")
        .arg(next.name, asked, accountName(fleet, registered->account), requestsText(missing), before, retry, kept, down);
}

QString rejoinEffect(const Fleet &fleet, const Catalog &catalog, DeviceId unit)
{
    const Device &device = fleet.devices().at(unit);
    const Group *group = fleet.groups().find(device.group);
    if (!group)
        return {};
    QStringList held;
    const Series &series = *catalog.model(device.model).series;
    for (const Grant &grant : device.grants)
        if (!asksItself(series, group->kind, grant.key.kind))
            held << licenseKindLabel(grant.key.kind);
    const QString leader = deviceName(fleet, group->activeUnit());
    return held.isEmpty()
        ? Effects::tr("%1 comes back, takes over the configuration of %2 and has no license to release.").arg(device.name, leader)
        : Effects::tr("%1 comes back, takes over the configuration of %2 and releases %3.")
              .arg(device.name, leader, held.join(QStringLiteral(", ")));
}

QString leaveEffect(const Fleet &fleet, const Catalog &catalog, DeviceId unit)
{
    const Group &group = fleet.groups().at(fleet.devices().at(unit).group);
    return Effects::tr(
        "%1 loses the configuration of the control unit (%2), which has to be entered on it anew, and keeps what it "
        "asks for itself (%3).")
        .arg(deviceName(fleet, unit), orNothing(requestsText(sharedRequests(fleet, catalog, group))),
            orNothing(requestsText(ownRequests(fleet, catalog, unit))));
}

QString disbandEffect(const Fleet &fleet, const Catalog &catalog, GroupId id)
{
    const Group &group = fleet.groups().at(id);
    const QString leader = deviceName(fleet, group.activeUnit());
    const QString shared = orNothing(requestsText(sharedRequests(fleet, catalog, group)));
    if (group.kind == GroupKind::Cluster)
        return Effects::tr("%1 goes on alone with %2; every other unit loses that and keeps what it asks for itself.")
            .arg(leader, shared);
    return Effects::tr(
        "%1 releases %2. Both units keep the licensing configuration cached: to license them again, clear it on each "
        "and enter it anew.")
        .arg(leader, shared);
}

bool reloadSplits(const Fleet &fleet, DeviceId unit)
{
    const Device &device = fleet.devices().at(unit);
    const Group *group = fleet.groups().find(device.group);
    return group && group->kind == GroupKind::Failover && !group->splitBrain() && group->link == LinkEncryption::Des
        && (device.encryption.active || device.encryption.pendingReload);
}

QString reloadEffect(const Fleet &fleet, const Catalog &catalog, DeviceId unit)
{
    const Device &device = fleet.devices().at(unit);
    const Group *group = fleet.groups().find(device.group);
    if (reloadSplits(fleet, unit))
        return Effects::tr("%1 speaks AES/3DES after the reload, the other unit DES: both become active until the other one is "
                           "reloaded too.")
            .arg(device.name);
    if (group && group->splitBrain())
        return Effects::tr("%1 then speaks what the other unit speaks, and one of them is active again.").arg(device.name);
    if (device.encryption.pendingReload)
        return Effects::tr("Strong encryption takes effect on %1.").arg(device.name);
    return Effects::tr("%1 restarts from its startup configuration; it asks for %2, before and after.")
        .arg(device.name, requestsText(fleet, catalog, unit));
}

} // namespace lictor
