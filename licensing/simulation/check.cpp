#include "simulation/simulation.h"

#include "entitlement/effective.h"
#include "fleet/requests.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <map>

namespace lictor::simulation {

namespace {

struct Check {
    Q_DECLARE_TR_FUNCTIONS(Check)
};

/// In use is what the instances use, to the licence.
void checkPools(const Fleet &fleet, const Catalog &catalog, QStringList &problems)
{
    QHash<quint32, qint64> counted;
    std::map<std::pair<quint32, LicenseKey>, qint64> countedOnPrem;
    fleet.instances().each([&](InstanceId, const ProductInstance &instance) {
        for (const Use &use : instance.uses)
            (instance.satellite ? countedOnPrem[{instance.satellite.value, use.key}]
                                : counted[fleet.findPool(instance.account, use.key).value]) += use.count;
    });
    fleet.satellites().each([&](SatelliteId id, const Satellite &satellite) {
        for (const Pool &pool : satellite.pools)
            if (pool.inUse != countedOnPrem[{id.value, pool.key}] + pool.elsewhere)
                problems << Check::tr("pool %1 of %2 counts %3 in use, its product instances use %4")
                                .arg(catalog.licenseName(pool.key), satellite.name)
                                .arg(pool.inUse)
                                .arg(countedOnPrem[{id.value, pool.key}] + pool.elsewhere);
    });
    fleet.pools().each([&](PoolId id, const Pool &pool) {
        if (pool.inUse != counted.value(id.value) + pool.elsewhere)
            problems << Check::tr("pool %1 counts %2 in use, its product instances use %3")
                            .arg(catalog.licenseName(pool.key))
                            .arg(pool.inUse)
                            .arg(counted.value(id.value) + pool.elsewhere);
    });
}

void checkDevice(const Fleet &fleet, const Catalog &catalog, DeviceId id, const Device &device, QStringList &problems)
{
    if (fleet.findDevice(device.name) != id)
        problems << Check::tr("device %1 is not found by its name").arg(device.name);
    if (fleet.findDeviceBySerial(device.serial) != id)
        problems << Check::tr("device %1 is not found by its serial number").arg(device.name);
    if (device.group) {
        const Group *group = fleet.groups().find(device.group);
        if (!group || std::find(group->units.begin(), group->units.end(), id) == group->units.end())
            problems << Check::tr("device %1 names a group that does not know it").arg(device.name);
    }
    if (device.chassis && !fleet.chassis().find(device.chassis))
        problems << Check::tr("device %1 names a chassis that does not exist").arg(device.name);
    if (catalog.model(device.model).series->registrar == Registrar::Chassis && !device.chassis)
        problems << Check::tr("device %1 has no chassis").arg(device.name);
    // No device runs more than its explanation sums to.
    for (const entitlement::Line &line : entitlement::effective(fleet, catalog, id).lines) {
        if (line.value.kind != entitlement::Value::Kind::Number || line.terms.isEmpty())
            continue;
        qint64 sum = 0;
        for (const entitlement::Term &term : line.terms)
            sum += term.amount;
        if (line.value.number > sum || (line.limit && line.value.number > *line.limit))
            problems << Check::tr("device %1 runs more than its licenses add up to: %2").arg(device.name, toWord(line.feature));
    }
}

} // namespace

QStringList check(const Fleet &fleet, const Catalog &catalog)
{
    QStringList problems;
    checkPools(fleet, catalog, problems);
    fleet.devices().each([&](DeviceId id, const Device &device) { checkDevice(fleet, catalog, id, device, problems); });
    fleet.groups().each([&](GroupId id, const Group &group) {
        for (DeviceId unit : group.units)
            if (const Device *device = fleet.devices().find(unit); !device || device->group != id)
                problems << Check::tr("group %1 names a unit that is not in it").arg(group.name);
    });
    return problems;
}

} // namespace lictor::simulation
