#include "findings/scope.h"

#include "terms/advance.h"

namespace lictor::findings {

std::optional<Scope> Scope::gather(const Fleet &fleet, const Catalog &catalog, Coverage coverage, const Progress &progress)
{
    Scope scope;
    scope.m_fleet = &fleet;
    scope.m_catalog = &catalog;
    scope.m_coverage = std::move(coverage);
    scope.m_positions = entitlement::positions(fleet, catalog, scope.m_coverage.account);

    const std::vector<DeviceId> &chosen = scope.m_coverage.devices;
    bool goOn = true;
    Advance advance(progress, fleet.devices().size() + chosen.size());
    const auto cover = [&](DeviceId id, const Device &device) {
        goOn = goOn && advance.row();
        const VirtualAccountId account = scope.accountOf(device);
        if (!goOn || !scope.covers(account))
            return;
        scope.m_devices.push_back({id, &device, &catalog.model(device.model), &agentOf(fleet, catalog, device), account,
            roleOf(fleet, id), licenseState(fleet, catalog, id)});
    };
    if (chosen.empty()) {
        scope.m_devices.reserve(fleet.devices().size());
        fleet.devices().each(cover);
    } else {
        for (const DeviceId id : chosen)
            if (const Device *device = fleet.devices().find(id))
                cover(id, *device);
    }
    fleet.devices().each([&](DeviceId id, const Device &device) {
        for (const Request &request : requestsOf(fleet, catalog, id))
            if (request.fromPool)
                scope.m_requested[{scope.accountOf(device), request.key}] += request.count;
    });
    if (!goOn)
        return std::nullopt;

    std::unordered_map<std::string, ChassisId> chassisBySerial;
    fleet.chassis().each([&](ChassisId id, const Chassis &chassis) { chassisBySerial[chassis.serial.toStdString()] = id; });
    std::unordered_map<quint32, const CoveredDevice *> covered;
    covered.reserve(scope.m_devices.size());
    for (const CoveredDevice &device : scope.m_devices)
        covered[device.id.value] = &device;
    fleet.instances().each([&](InstanceId id, const ProductInstance &instance) {
        for (const Use &use : instance.uses)
            scope.m_attributed[{instance.account, use.key}] += use.count;
        if (!scope.covers(instance.account))
            return;
        CoveredInstance entry{id, &instance, nullptr, {}, {}};
        const DeviceId device = fleet.findDeviceBySerial(instance.udiSerial);
        if (device && udiPid(catalog, fleet.devices().at(device)) == instance.udiPid)
            entry.deviceId = device;
        else if (const auto found = chassisBySerial.find(instance.udiSerial.toStdString());
                 found != chassisBySerial.end() && udiPid(catalog, fleet.chassis().at(found->second)) == instance.udiPid)
            entry.chassis = found->second;
        if (const auto found = covered.find(entry.deviceId.value); found != covered.end())
            entry.device = found->second;
        scope.m_instances.push_back(entry);
    });
    return scope;
}

QString Scope::accountName(VirtualAccountId account) const
{
    const VirtualAccount *found = m_fleet->virtualAccounts().find(account);
    return found ? found->name : QString();
}

VirtualAccountId Scope::accountOf(const Device &device) const
{
    if (const Registered *registered = agentOf(*m_fleet, *m_catalog, device).registered(); registered && registered->account)
        return registered->account;
    if (device.account)
        return device.account;
    const Chassis *chassis = m_fleet->chassis().find(device.chassis);
    return chassis && chassis->account ? chassis->account : m_fleet->defaultVirtualAccount();
}

qint64 Scope::requested(const PoolName &pool) const
{
    const auto found = m_requested.find(pool);
    return found == m_requested.end() ? 0 : found->second;
}

DeviceId Scope::unitOf(const CoveredInstance &instance, const Use &use) const
{
    if (!instance.chassis)
        return instance.deviceId;
    const std::vector<DeviceId> &slots = m_fleet->chassis().at(instance.chassis).slots;
    return use.slot >= 1 && use.slot <= slots.size() ? slots[use.slot - 1u] : DeviceId{};
}

bool Scope::attributionEqualsInUse() const
{
    size_t used = 0;
    bool all = true;
    m_fleet->pools().each([&](PoolId, const Pool &pool) {
        const auto found = m_attributed.find({pool.account, pool.key});
        used += found != m_attributed.end();
        all = all && pool.inUse == (found == m_attributed.end() ? 0 : found->second);
    });
    return all && used == m_attributed.size(); // a use of a pool that does not exist is counted nowhere
}

} // namespace lictor::findings
