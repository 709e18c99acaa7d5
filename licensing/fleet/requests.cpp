#include "fleet/requests.h"

namespace lictor {

UnitRole roleOf(const Fleet &fleet, DeviceId id)
{
    const Device *device = fleet.devices().find(id);
    const Group *group = device && device->group ? fleet.groups().find(device->group) : nullptr;
    if (!group)
        return UnitRole::Single;
    const bool leads = group->activeUnit() == id || group->splitBrain();
    if (group->kind == GroupKind::Failover)
        return leads ? UnitRole::Active : UnitRole::Standby;
    return leads ? UnitRole::Control : UnitRole::Data;
}

std::optional<Instant> retainedUntil(const Catalog &catalog, const Group &group)
{
    if (!group.takeover || !group.takeover->shortSince)
        return std::nullopt;
    return *group.takeover->shortSince + catalog.intervals().retained;
}

bool asksItself(const Series &series, GroupKind group, LicenseKind kind)
{
    const auto &table = group == GroupKind::Cluster ? series.inCluster : series.inFailover;
    return table[size_t(kind)] == RequestedBy::Each;
}

const AgentState &agentOf(const Fleet &fleet, const Catalog &catalog, const Device &device)
{
    if (catalog.model(device.model).series->registrar == Registrar::Chassis)
        if (const Chassis *chassis = fleet.chassis().find(device.chassis))
            return chassis->agent;
    return device.agent;
}

bool hasTier(const Catalog &catalog, const Device &device)
{
    return device.running->tierStandard || catalog.model(device.model).series->tierAlwaysOn;
}

bool activationKeyInForce(const Catalog &catalog, const Device &device)
{
    return !device.activationKey.isEmpty()
        && !catalog.allows(Capability::SmartLicensing, *catalog.model(device.model).series, releaseOf(device.version));
}

Requests requestsOf(const Fleet &fleet, const Catalog &catalog, DeviceId id)
{
    Requests requests;
    const Device &device = fleet.devices().at(id);
    const Configuration &configuration = *device.running;
    const Model &model = catalog.model(device.model);
    const Series &series = *model.series;
    const UnitRole role = roleOf(fleet, id);
    const FormerUnit former = role == UnitRole::Single ? device.former : FormerUnit::None;
    const bool withTier = hasTier(catalog, device);
    if (!withTier && former != FormerUnit::OfCluster)
        return requests; // REG-14; without a tier the ASA virtual has no entitlement either (OPEN-48)

    // HIS-12: once both units of a pair asked, each for all that is configured.
    const bool bothAsk =
        role == UnitRole::Standby && !catalog.allows(Capability::ActiveUnitRequests, series, releaseOf(device.version));
    const auto asks = [&](LicenseKind kind) {
        if (former == FormerUnit::OfPair && !asksItself(series, GroupKind::Failover, kind))
            return false; // FO-1100-18: cached until cleared
        if (!withTier && !asksItself(series, GroupKind::Cluster, kind))
            return false; // CLU-4K9K-16
        const auto &table = role == UnitRole::Control || role == UnitRole::Data ? series.inCluster : series.inFailover;
        const RequestedBy by = table[size_t(kind)];
        if (by == RequestedBy::Nobody)
            return false;
        return bothAsk || by == RequestedBy::Each || role == UnitRole::Single || role == UnitRole::Active
            || role == UnitRole::Control;
    };
    const auto add = [&](LicenseKind kind, int count, bool fromPool = true) {
        if (count > 0 && asks(kind)) {
            Request request;
            request.key.kind = kind;
            request.key.platform = series.licensePlatform;
            request.count = count;
            request.fromPool = fromPool;
            if (kind == LicenseKind::Throughput)
                request.key.entitlement = configuration.throughput;
            if (kind == LicenseKind::Standard && series.standardPerModel)
                request.key.model = model.key;
            requests.append(request);
        }
    };
    add(LicenseKind::Standard, 1, series.tierFromPool);
    if (configuration.throughput)
        add(LicenseKind::Throughput, 1);
    add(LicenseKind::Context, configuration.contexts);
    add(LicenseKind::SecurityPlus, configuration.securityPlus ? 1 : 0);
    add(LicenseKind::Carrier, configuration.carrier ? 1 : 0);
    add(LicenseKind::StrongEncryption, configuration.strongEncryption ? 1 : 0);
    return requests;
}

QString udiPid(const Catalog &catalog, const Device &device) { return catalog.model(device.model).pid; }

QString udiPid(const Catalog &catalog, const Chassis &chassis)
{
    const Model *module = catalog.findModule(chassis.model);
    return module ? module->chassisPid : u"FPR-" + chassis.model;
}

} // namespace lictor
