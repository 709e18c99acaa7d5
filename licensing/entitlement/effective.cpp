#include "entitlement/effective.h"

#include "entitlement/tls_proxy.h"

#include <algorithm>

namespace lictor::entitlement {

namespace {

/// What is known of one device before its lines are made.
struct Unit {
    DeviceId id;
    const Device *device = nullptr;
    const Model *model = nullptr;
    const AgentState *agent = nullptr;

    bool reserved() const { return std::holds_alternative<Reserved>(agent->registration); }
    bool licensed() const { return agent->registered() || reserved(); }
    const Grant *grant(LicenseKind kind) const
    {
        for (const Grant &candidate : device->grants)
            if (candidate.key.kind == kind)
                return &candidate;
        return nullptr;
    }
};

Unit unitOf(const Fleet &fleet, const Catalog &catalog, DeviceId id)
{
    Unit unit;
    unit.id = id;
    unit.device = fleet.devices().find(id);
    if (unit.device) {
        unit.model = &catalog.model(unit.device->model);
        unit.agent = &agentOf(fleet, catalog, *unit.device);
    }
    return unit;
}

/// The device, the unit that requests for its group, and the group's units.
struct Scene {
    const Fleet &fleet;
    const Catalog &catalog;
    Unit self;
    Unit leader; ///< the active or control unit; self where there is no group
    const Group *group = nullptr;

    /// How a licence that the device itself or its group's leader got stands. Nothing: nobody has it.
    struct Standing {
        const Unit *unit = nullptr;
        int count = 0;
        Status status = Status::Unlicensed;
    };
    Standing standing(LicenseKind kind) const
    {
        const std::optional<Instant> retained = group ? retainedUntil(catalog, *group) : std::nullopt;
        for (const Unit *unit : {&self, &leader}) {
            if (unit->reserved()) { // PLR-24: the configuration says what is used of a permanent licence
                const int count = configured(*unit, kind);
                if (count > 0)
                    return {unit, count, Status::Permanent};
                continue;
            }
            if (!unit->agent->registered())
                continue;
            if (const Grant *grant = unit->grant(kind); grant && grant->status != GrantStatus::Waiting) {
                const bool fine = grant->status == GrantStatus::Authorized && !unit->agent->registered()->expired;
                const bool kept = grant->retained && retained && fleet.now <= *retained;
                return {unit, grant->count, fine ? Status::Authorized : kept ? Status::Retained : Status::OutOfCompliance};
            }
        }
        if (group && group->takeover) // FO-1100-14: until the authority answers, what the group had
            for (const Grant &grant : group->takeover->aggregate)
                if (grant.key.kind == kind && grant.status != GrantStatus::Waiting)
                    return {&leader, grant.count, Status::Retained};
        return {};
    }

    static int configured(const Unit &unit, LicenseKind kind)
    {
        const Configuration &configuration = *unit.device->running;
        switch (kind) {
        case LicenseKind::Standard:
            return configuration.tierStandard || unit.model->series->tierAlwaysOn || unit.model->series->isVirtual;
        case LicenseKind::Throughput: return 1;
        case LicenseKind::Context: return configuration.contexts;
        case LicenseKind::SecurityPlus: return configuration.securityPlus;
        case LicenseKind::Carrier: return configuration.carrier;
        case LicenseKind::StrongEncryption: return configuration.strongEncryption;
        default: return 0;
        }
    }

    /// How the Standard tier stands: included, in evaluation, out of compliance, permanent or not there.
    Status tier() const
    {
        const Standing standard = standing(LicenseKind::Standard);
        if (standard.unit)
            return standard.status == Status::Authorized ? Status::Included : standard.status;
        if (!leader.licensed() && !self.licensed() && self.model->series->evaluation) {
            const bool over = self.agent->evaluation.usedAt(fleet.now) > catalog.intervals().evaluation;
            return over ? Status::Unlicensed : Status::Evaluation;
        }
        return Status::Unlicensed;
    }
};

void put(EffectiveLicenses &licenses, const Scene &scene, Feature feature, Value value, Status status,
    std::optional<qint64> limit = {})
{
    Line &line = licenses.lines[size_t(feature)];
    line.feature = feature;
    line.value = value;
    line.status = value.kind == Value::Kind::Unsupported ? Status::Unsupported : status;
    line.limit = limit;
    line.rule = scene.self.model->series->rules[size_t(feature)];
    if (value.kind == Value::Kind::Number)
        line.sum = value.number;
}

void putIncluded(EffectiveLicenses &licenses, const Scene &scene, Feature feature, const std::optional<qint64> &amount)
{
    if (!amount) {
        put(licenses, scene, feature, {}, Status::Unsupported);
        return;
    }
    put(licenses, scene, feature, Value::of(*amount), scene.tier(), amount);
    licenses.lines[size_t(feature)].terms.append({scene.self.id, LicenseKind::Standard, *amount});
}

/// Contexts add up over the units of a group: each unit's default and what the leader requested, capped at one unit's limit (CTX-8,
/// FO-1100-6, CLU-3100-6 and their like).
void putContexts(EffectiveLicenses &licenses, const Scene &scene)
{
    const Model &model = *scene.self.model;
    if (!model.maximumContexts) {
        put(licenses, scene, Feature::SecurityContexts, {}, Status::Unsupported);
        return;
    }
    const qint64 standard = *model.standardContexts, maximum = *model.maximumContexts;
    Line &line = licenses.lines[size_t(Feature::SecurityContexts)];
    qint64 sum = 0;
    const auto add = [&](DeviceId unit, LicenseKind kind, qint64 amount) {
        line.terms.append({unit, kind, amount});
        sum += amount;
    };
    if (scene.group) {
        for (DeviceId id : scene.group->units)
            add(id, LicenseKind::Standard, standard);
    } else {
        add(scene.self.id, LicenseKind::Standard, standard);
    }
    const qint64 defaults = sum;
    const Scene::Standing context = scene.standing(LicenseKind::Context);
    if (context.unit)
        add(context.unit->id, LicenseKind::Context, context.count);
    put(licenses, scene, Feature::SecurityContexts, Value::of(std::min(sum, maximum)),
        context.unit ? context.status : scene.tier(), maximum);
    line.sum = sum;
    if (sum > maximum && context.unit)
        line.suggestion = int(std::max<qint64>(0, maximum - defaults));
}

/// AnyConnect does not gate the device: its peers are the platform's, the right to use is the account's (AC-1, OPEN-49).
Status rightToUse(const Scene &scene)
{
    if (scene.self.reserved())
        return Status::Permanent;
    const bool owned = std::any_of(scene.fleet.anyConnectPools().begin(), scene.fleet.anyConnectPools().end(),
        [&](PoolId id) { return scene.fleet.pools().at(id).ownedAt(scene.fleet.now) > 0; });
    return owned ? Status::Authorized : Status::Unlicensed;
}

void putOnOff(EffectiveLicenses &licenses, const Scene &scene, Feature feature, LicenseKind kind, bool known)
{
    if (!known) {
        put(licenses, scene, feature, {}, Status::Unsupported);
        return;
    }
    const Scene::Standing standing = scene.standing(kind);
    put(licenses, scene, feature, {standing.unit ? Value::Kind::Enabled : Value::Kind::Disabled, 0}, standing.status);
    if (standing.unit)
        licenses.lines[size_t(feature)].terms.append({standing.unit->id, kind, 1});
}

void putEncryption(EffectiveLicenses &licenses, const Scene &scene)
{
    const StrongEncryption &encryption = scene.self.device->encryption;
    Status status = Status::Included;
    if (!encryption.active)
        status = scene.tier();
    else if (encryption.source == StrongEncryption::Source::Permanent)
        status = Status::Permanent;
    else if (encryption.source == StrongEncryption::Source::License) {
        const Scene::Standing license = scene.standing(LicenseKind::StrongEncryption);
        status = license.unit ? license.status : Status::Retained;
    } else {
        status = Status::Authorized;
    }
    put(licenses, scene, Feature::Encryption, {encryption.active ? Value::Kind::Strong : Value::Kind::Base, 0}, status);
}

void putVirtual(EffectiveLicenses &licenses, const Scene &scene)
{
    const AsavLimits &limits = scene.catalog.asav();
    const Device &device = *scene.self.device;
    const MemoryRange *range = &limits.ranges.front();
    for (const MemoryRange &candidate : limits.ranges) // LIM-7: half-open ranges
        if (double(device.memoryGb) >= candidate.fromGb)
            range = &candidate;
    const auto best = [&] { // the best entitlement that this memory supports (LIC-ASAV-11, 12)
        const Entitlement *found = &limits.entitlements.front();
        for (const Entitlement &candidate : limits.entitlements)
            if (double(device.memoryGb) >= candidate.sessionMemoryGb)
                found = &candidate;
        return found;
    }();

    const Entitlement *entitlement = nullptr;
    Status status = Status::Unlicensed;
    if (const auto *reserved = std::get_if<Reserved>(&scene.self.agent->registration)) {
        entitlement = scene.catalog.entitlement(reserved->level);
        status = Status::Permanent;
    } else if (activationKeyInForce(scene.catalog, device)) { // PAK-3: by the machine's own level
        entitlement = scene.catalog.entitlement(device.entitlement);
        status = Status::Permanent;
    } else if (scene.self.agent->registered()
        && (hasTier(scene.catalog, device) || device.former == FormerUnit::OfCluster)) { // who left keeps its level (CLU-ASAV-20)
        // Each unit its own (FO-ASAV-2, CLU-ASAV-19). Over-use is granted, and out of compliance has no effect here (OOC-4).
        for (const Grant &grant : device.grants) {
            if (grant.key.kind == LicenseKind::Throughput && grant.status != GrantStatus::Waiting) {
                entitlement = scene.catalog.entitlement(grant.key.entitlement);
                status = grant.status == GrantStatus::Authorized && !scene.self.agent->registered()->expired
                    ? Status::Authorized
                    : Status::OutOfCompliance;
            }
        }
    }

    const auto putRanged = [&](Feature feature, qint64 value, qint64 limit, Status lineStatus) {
        put(licenses, scene, feature, Value::of(value), lineStatus, limit);
    };
    if (entitlement)
        putRanged(Feature::FirewallConns, range->firewallConnections, range->firewallConnections, Status::Platform);
    else {
        putRanged(Feature::FirewallConns, limits.unlicensedConnections, range->firewallConnections, Status::Unlicensed);
        licenses.lines[size_t(Feature::FirewallConns)].rule = "LIM-5";
    }
    putRanged(Feature::Vlans, range->vlans, range->vlans, Status::Platform);

    struct Sessions {
        Feature feature;
        qint64 byEntitlement, byMemory;
    };
    // HIS-13: before, the size of the machine decided on the sessions, whatever was licensed.
    const bool flexible =
        scene.catalog.allows(Capability::FlexibleLicensing, *scene.self.model->series, releaseOf(device.version));
    const Entitlement *source = entitlement && flexible ? entitlement : best;
    const Sessions sessions[] = {
        {Feature::TlsProxySessions, entitlement ? source->tlsProxySessions : limits.unlicensedTlsProxySessions,
            best->tlsProxySessions},
        {Feature::AnyConnectPeers, entitlement ? source->anyConnectPeers : limits.unlicensedAnyConnectPeers,
            best->anyConnectPeers},
        {Feature::OtherVpnPeers, source->otherVpnPeers, best->otherVpnPeers},
        {Feature::TotalVpnPeers, source->totalVpnPeers, best->totalVpnPeers},
    };
    for (const Sessions &line : sessions) {
        const bool lowered = entitlement && best->key < entitlement->key; // the lower of the two as a whole (LIC-ASAV-12)
        const qint64 value = lowered ? line.byMemory : line.byEntitlement;
        putRanged(line.feature, value, line.byMemory,
            line.feature == Feature::AnyConnectPeers && entitlement ? rightToUse(scene) : status);
        Line &made = licenses.lines[size_t(line.feature)];
        if (entitlement) {
            made.terms.append({scene.self.id, status == Status::Permanent ? LicenseKind::Permanent : LicenseKind::Throughput,
                line.byEntitlement});
            made.sum = line.byEntitlement;
            if (!flexible)
                made.rule = "HIS-13";
            else if (lowered)
                made.rule = "LIC-ASAV-12";
        }
    }
    if (entitlement) {
        const qint64 kbps = qint64(entitlement->throughputMbps) * 1000;
        putRanged(Feature::Throughput, kbps, kbps, status);
        licenses.lines[size_t(Feature::Throughput)].terms.append(
            {scene.self.id, status == Status::Permanent ? LicenseKind::Permanent : LicenseKind::Throughput, kbps});
        licenses.lines[size_t(Feature::Throughput)].rule =
            double(device.memoryGb) < entitlement->sessionMemoryGb ? "LIC-ASAV-13" : "LIC-ASAV-5";
    } else {
        put(licenses, scene, Feature::Throughput, Value::of(limits.unlicensedThroughputKbps), Status::Unlicensed);
        licenses.lines[size_t(Feature::Throughput)].rule = "EVAL-1";
    }
    put(licenses, scene, Feature::Carrier, {Value::Kind::Enabled, 0}, Status::Platform);
    put(licenses, scene, Feature::Failover, {Value::Kind::ActiveStandby, 0}, Status::Platform);
}

void putHardware(EffectiveLicenses &licenses, const Scene &scene)
{
    const Model &model = *scene.self.model;
    put(licenses, scene, Feature::FirewallConns, Value::of(*model.firewallConnections), Status::Platform,
        model.firewallConnections);
    put(licenses, scene, Feature::Vlans, Value::of(*model.vlans), Status::Platform, model.vlans);
    putIncluded(licenses, scene, Feature::TlsProxySessions, model.tlsProxySessions);
    put(licenses, scene, Feature::AnyConnectPeers, Value::of(*model.anyConnectPeers), rightToUse(scene), model.anyConnectPeers);
    putIncluded(licenses, scene, Feature::OtherVpnPeers, model.otherVpnPeers);
    putIncluded(licenses, scene, Feature::TotalVpnPeers, model.totalVpnPeers);
    putOnOff(licenses, scene, Feature::Carrier, LicenseKind::Carrier, model.carrierLicense);
    putOnOff(licenses, scene, Feature::SecurityPlus, LicenseKind::SecurityPlus, model.securityPlus);
    put(licenses, scene, Feature::Throughput, {}, Status::Unsupported);
    const Series &series = *model.series;
    if (series.securityPlusGatesFailover) {
        const Scene::Standing plus = scene.standing(LicenseKind::SecurityPlus);
        put(licenses, scene, Feature::Failover, {plus.unit ? Value::Kind::ActiveStandby : Value::Kind::Disabled, 0}, plus.status);
        if (plus.unit)
            licenses.lines[size_t(Feature::Failover)].terms.append({plus.unit->id, LicenseKind::SecurityPlus, 1});
    } else {
        put(licenses, scene, Feature::Failover, {series.activeActive ? Value::Kind::ActiveActive : Value::Kind::ActiveStandby, 0},
            Status::Platform);
    }
}

/// *Licenses Per Model* gives the number of sessions; a limit that is configured wins over it, and is held against the kind of licence too
/// (TLS-6, TLS-8, OPEN-56).
void limitTlsProxy(EffectiveLicenses &licenses, const Scene &scene)
{
    Line &line = licenses.lines[size_t(Feature::TlsProxySessions)];
    if (line.value.kind != Value::Kind::Number || scene.self.device->running->services->tlsProxySessions == 0)
        return;
    const TlsProxyLimits limits =
        tlsProxyLimits(scene.catalog, *scene.self.device, line.value.number, line.limit.value_or(line.value.number));
    if (limits.usable() >= line.value.number)
        return;
    line.value = Value::of(limits.usable());
    line.rule = limits.usable() == limits.configured ? "TLS-6" : "TLS-8";
}

} // namespace

EffectiveLicenses effective(const Fleet &fleet, const Catalog &catalog, DeviceId id)
{
    EffectiveLicenses licenses;
    Scene scene{fleet, catalog, unitOf(fleet, catalog, id), {}};
    scene.leader = scene.self;
    if (scene.self.device->group) {
        scene.group = fleet.groups().find(scene.self.device->group);
        if (scene.group && scene.group->activeUnit() != id)
            if (const Unit leader = unitOf(fleet, catalog, scene.group->activeUnit()); leader.device)
                scene.leader = leader;
        if (scene.group)
            licenses.scope = scene.group->kind == GroupKind::Failover ? Scope::Failover : Scope::Cluster;
    }
    const Model &model = *scene.self.model;
    if (model.series->isVirtual)
        putVirtual(licenses, scene);
    else
        putHardware(licenses, scene);
    limitTlsProxy(licenses, scene);
    putContexts(licenses, scene);
    putEncryption(licenses, scene);
    put(licenses, scene, Feature::Clustering, {model.clustering ? Value::Kind::Enabled : Value::Kind::Unsupported, 0},
        Status::Platform);
    put(licenses, scene, Feature::BotnetTrafficFilter,
        {model.botnetTrafficFilter ? Value::Kind::Enabled : Value::Kind::Unsupported, 0}, Status::Platform);
    if (model.series->isVirtual)
        put(licenses, scene, Feature::SecurityPlus, {}, Status::Unsupported);
    return licenses;
}

} // namespace lictor::entitlement
