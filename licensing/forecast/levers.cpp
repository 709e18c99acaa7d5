#include "forecast/levers.h"

#include <algorithm>
#include <set>

namespace lictor::forecast {

namespace {

/// Whoever stays behind is told before a unit goes: a cluster goes on without it, a pair is none any more.
void leaveGroups(const Fleet &fleet, const std::set<DeviceId> &leaving, std::vector<Action> &list)
{
    std::set<GroupId> groups;
    for (DeviceId id : leaving)
        if (const Device *device = fleet.devices().find(id); device && fleet.groups().find(device->group))
            groups.insert(device->group);
    for (GroupId id : groups) {
        const Group &group = fleet.groups().at(id);
        std::vector<DeviceId> units;
        std::copy_if(group.units.begin(), group.units.end(), std::back_inserter(units),
            [&](DeviceId unit) { return leaving.count(unit) > 0; });
        if (group.kind == GroupKind::Cluster && group.units.size() > units.size() + 1)
            for (DeviceId unit : units)
                list.emplace_back(LeaveCluster{unit});
        else
            list.emplace_back(DisbandGroup{id});
    }
}

/// What they use is free again before they go; a module's chassis gives it back by itself.
void retire(const Fleet &fleet, const Catalog &catalog, const std::vector<DeviceId> &devices, std::vector<Action> &list)
{
    leaveGroups(fleet, {devices.begin(), devices.end()}, list);
    RunCommands unregister;
    unregister.lines = {QStringLiteral("license smart deregister")};
    for (DeviceId id : devices) {
        const Device *device = fleet.devices().find(id);
        if (device && catalog.model(device->model).series->registrar == Registrar::Device && device->agent.registered())
            unregister.devices.push_back(id);
    }
    if (!unregister.devices.empty())
        list.emplace_back(std::move(unregister));
    list.emplace_back(RemoveDevices{devices});
}

} // namespace

std::vector<Action> actions(const Fleet &fleet, const Catalog &catalog, const Levers &levers)
{
    std::vector<Action> list;
    if (!levers.without.empty())
        retire(fleet, catalog, levers.without, list);
    for (const AddLicenses &added : levers.added)
        list.emplace_back(added);
    for (GroupId group : levers.failedOver)
        list.emplace_back(SwitchGroup{group, {}});
    for (const Fault &fault : levers.faults)
        list.emplace_back(AddFault{fault});
    return list;
}

Fault newRootCertificate(Instant from)
{
    Fault fault;
    fault.kind = FaultKind::Certificate;
    fault.certificate = CertificateFault::UntrustedCa;
    fault.place = FaultPlace::Manager;
    fault.from = from;
    return fault;
}

} // namespace lictor::forecast
