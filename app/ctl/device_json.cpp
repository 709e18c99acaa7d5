#include "ctl/device_json.h"

#include "ctl/names.h"
#include "fleet/method.h"

#include <algorithm>

namespace lictor::ctl {

namespace {

QString nameOf(const Fleet &fleet, DeviceId id)
{
    const Device *device = fleet.devices().find(id);
    return device ? device->name : QString();
}

/// The keys from `method` to `evaluation`, that a device and a chassis share.
void setState(Json &object, const Catalog &catalog, const LicenseState &state, const AgentState &agent, Method method,
    bool evaluates, Instant now)
{
    object.set("method", toWord(method));
    object.set("registration",
        Json::object()
            .set("state", toWord(state.registration))
            .set("reason", Json::textOrNull(state.reason))
            .set("since", state.since));
    Json certificate;
    if (const Registered *registered = agent.registered()) {
        const CertificateFacts &facts = registered->certificate;
        certificate = Json::object().set("from", facts.from).set("until", facts.until).set("renewsAt", facts.renewsAt);
    }
    object.set("idCertificate", std::move(certificate));
    Json causes = Json::array();
    for (const Cause cause : state.causes)
        causes.add(toWord(cause));
    object.set("authorization",
        Json::object()
            .set("state", toWord(state.authorization))
            .set("causes", std::move(causes))
            .set("lastContact", state.lastContact)
            .set("nextContact", state.nextContact)
            .set("graceUntil", state.graceUntil));
    Json evaluation;
    if (evaluates) {
        const Duration total = catalog.intervals().evaluation;
        evaluation = Json::object()
                         .set("totalSeconds", qint64(total.count()))
                         .set("usedSeconds", qint64(std::min(total, agent.evaluation.usedAt(now)).count()))
                         .set("running", agent.evaluation.runningSince.has_value());
    }
    object.set("evaluation", std::move(evaluation));
}

Json sourceJson(StrongEncryption::Source source)
{
    switch (source) {
    case StrongEncryption::Source::None: return {};
    case StrongEncryption::Source::Token: return u"token";
    case StrongEncryption::Source::License: return u"license";
    case StrongEncryption::Source::Permanent: return u"permanent";
    }
    return {};
}

} // namespace

int slotsOf(const Catalog &catalog, const Chassis &chassis)
{
    const Model *module = catalog.findModule(chassis.model);
    return std::max(module ? module->series->slots : 0, int(chassis.slots.size()));
}

Json deviceJson(const Fleet &fleet, const Catalog &catalog, DeviceId id)
{
    const Device &device = fleet.devices().at(id);
    const Model &model = catalog.model(device.model);
    const Series &series = *model.series;
    const AgentState &agent = agentOf(fleet, catalog, device);
    const LicenseState state = licenseState(fleet, catalog, id);

    Json object = Json::object();
    object.set("name", device.name).set("model", model.word).set("platform", series.word).set("serial", device.serial);
    object.set("pid", udiPid(catalog, device)).set("version", device.version).set("address", Json::textOrNull(device.address));
    object.set("site", Json::textOrNull(device.site));
    object.set("virtualAccount", Json::textOrNull(virtualAccountOf(fleet, agent, device.account)));
    const Entitlement *entitlement = catalog.entitlement(device.entitlement);
    object.set("memoryGb", series.isVirtual ? Json(double(device.memoryGb)) : Json());
    object.set("vcpus", series.isVirtual ? Json(int(device.vcpus)) : Json());
    object.set("hypervisor", series.isVirtual ? Json(toWord(device.hypervisor)) : Json());
    object.set("entitlement", entitlement ? Json(entitlement->word) : Json());
    const Chassis *chassis = fleet.chassis().find(device.chassis);
    object.set("chassis", chassis ? Json(chassis->name) : Json()).set("slot", chassis ? Json(int(device.slot)) : Json());
    Json group;
    if (const Group *found = fleet.groups().find(device.group))
        group = Json::object()
                    .set("name", found->name)
                    .set("kind", found->kind == GroupKind::Failover ? u"failover" : u"cluster")
                    .set("role", toWord(roleOf(fleet, id)));
    object.set("group", std::move(group));
    setState(object, catalog, state, agent, methodOf(fleet, catalog, device), series.evaluation, fleet.now);
    object.set("strongEncryption",
        Json::object()
            .set("active", device.encryption.active)
            .set("source", sourceJson(device.encryption.source))
            .set("pendingReload", device.encryption.pendingReload));
    object.set("restricted", state.restricted).set("rateLimited", state.rateLimited);
    return object;
}

Json chassisJson(const Fleet &fleet, const Catalog &catalog, ChassisId id)
{
    const Chassis &chassis = fleet.chassis().at(id);
    const Model *module = catalog.findModule(chassis.model);
    Json places = Json::array();
    const int count = slotsOf(catalog, chassis);
    for (int slot = 1; slot <= count; ++slot) {
        const DeviceId placed = size_t(slot) <= chassis.slots.size() ? chassis.slots[size_t(slot) - 1] : DeviceId();
        places.add(Json::object().set("slot", slot).set("device", Json::textOrNull(nameOf(fleet, placed))));
    }
    Json object = Json::object();
    object.set("name", chassis.name)
        .set("model", chassis.model)
        .set("serial", chassis.serial)
        .set("fxos", chassis.fxos)
        .set("slots", std::move(places));
    object.set("virtualAccount", Json::textOrNull(virtualAccountOf(fleet, chassis.agent, chassis.account)));
    // The contract: the keys of a device from here on; those that a chassis has nothing for are null.
    for (const char *key : {"memoryGb", "vcpus", "hypervisor", "entitlement", "chassis", "slot", "group"})
        object.set(key, Json());
    setState(object, catalog, licenseState(fleet, catalog, id), chassis.agent, methodOf(fleet, chassis),
        module && module->series->evaluation, fleet.now);
    return object;
}

} // namespace lictor::ctl
