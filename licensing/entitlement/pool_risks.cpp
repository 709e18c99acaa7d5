#include "entitlement/pool_risks.h"

namespace lictor::entitlement {

namespace {

void addSilent(std::unordered_map<PoolName, PoolRisk> &risks, const ProductInstance &instance, Instant graceUntil)
{
    for (const Use &use : instance.uses) {
        PoolRisk &risk = risks[{instance.account, use.key}];
        risk.graceUntil = risk.silentInstances == 0 ? graceUntil : std::min(risk.graceUntil, graceUntil);
        ++risk.silentInstances;
    }
}

/// The registration that pays for a group: of the unit that leads, or of the one that has not given back yet.
const Registered *registrationOf(const Fleet &fleet, const Catalog &catalog, const Group &group)
{
    const Registered *found = agentOf(fleet, catalog, fleet.devices().at(group.activeUnit())).registered();
    for (DeviceId unit : group.units)
        found = found ? found : agentOf(fleet, catalog, fleet.devices().at(unit)).registered();
    return found;
}

} // namespace

std::unordered_map<PoolName, PoolRisk> poolRisks(const Fleet &fleet, const Catalog &catalog, SatelliteId satellite)
{
    std::unordered_map<PoolName, PoolRisk> risks;
    const Intervals &intervals = catalog.intervals();
    fleet.instances().each([&](InstanceId, const ProductInstance &instance) {
        const bool silent =
            fleet.now > instance.lastContact + intervals.contact && fleet.now <= instance.lastContact + intervals.contactGrace;
        if (silent && instance.satellite == satellite && instance.reserved->license.isEmpty())
            addSilent(risks, instance, instance.lastContact + intervals.contactGrace);
    });
    fleet.groups().each([&](GroupId, const Group &group) {
        const std::optional<Instant> until = retainedUntil(catalog, group);
        if (!until || fleet.now > *until)
            return;
        const Registered *registered = registrationOf(fleet, catalog, group);
        const ProductInstance *instance = registered ? fleet.instances().find(registered->instance) : nullptr;
        if (!instance || instance->satellite != satellite)
            return;
        for (const Grant &grant : group.takeover->aggregate) {
            std::optional<Instant> &retained = risks[{registered->account, grant.key}].retainedUntil;
            retained = retained ? std::min(*retained, *until) : *until;
        }
    });
    return risks;
}

} // namespace lictor::entitlement
