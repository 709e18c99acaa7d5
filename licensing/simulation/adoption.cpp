#include "simulation/adoption.h"

#include "authority/authority.h"
#include "fleet/requests.h"
#include "pki/reservation_code.h"

namespace lictor::simulation {

namespace {

/// What the devices of an agent have, as the portal counts it.
std::vector<Use> usesOf(const Fleet &fleet, agent::Owner owner)
{
    std::vector<Use> uses;
    for (DeviceId id : agent::devicesOf(fleet, owner)) {
        const Device &device = fleet.devices().at(id);
        for (const Grant &grant : device.grants)
            uses.push_back({grant.key, grant.count, owner.device ? quint8(0) : device.slot});
    }
    return uses;
}

void adoptRegistration(World &world, agent::Owner owner, Registered registered)
{
    Fleet &fleet = world.fleet;
    ProductInstance instance = instanceOf(world, owner);
    instance.registered = registered.since;
    instance.lastContact = registered.lastContact;
    instance.exportControlled = registered.exportControlled;
    instance.uses = usesOf(fleet, owner);
    registered.account = instance.account;
    registered.instance = authority::adoptInstance(fleet, world.catalog(), std::move(instance));
    registered.certificate.serial = fleet.instances().at(registered.instance).certificateSerial;
    agent::edit(fleet, owner).registration = std::move(registered);
}

} // namespace

ProductInstance instanceOf(const World &world, agent::Owner owner)
{
    const Fleet &fleet = world.fleet;
    const Catalog &catalog = world.catalog();
    ProductInstance instance;
    if (owner.device) {
        const Device &device = fleet.devices().at(owner.device);
        instance.name = device.name;
        instance.udiPid = udiPid(catalog, device);
        instance.udiSerial = device.serial;
        instance.platform = catalog.model(device.model).series->licensePlatform;
        instance.account = device.account;
    } else {
        const Chassis &chassis = fleet.chassis().at(owner.chassis);
        instance.name = chassis.name;
        instance.udiPid = udiPid(catalog, chassis);
        instance.udiSerial = chassis.serial;
        instance.platform = catalog.findModule(chassis.model)->series->licensePlatform;
        instance.account = chassis.account;
    }
    return instance;
}

void adoptPermanentLicense(World &world, agent::Owner owner, bool strongEncryption, Instant since)
{
    Fleet &fleet = world.fleet;
    ProductInstance instance = instanceOf(world, owner);
    Reserved reserved;
    reserved.level = owner.device ? fleet.devices().at(owner.device).entitlement : EntitlementKey{};
    reserved.since = instance.registered = since;
    reserved.strongEncryption = instance.exportControlled = strongEncryption;
    const QString requestCode = pki::makeRequestCode({instance.udiPid, instance.udiSerial, reserved.level.value}, fleet.random);
    reserved.license = pki::licenseOf(requestCode);
    instance.reserved = SharedValue<ReservedLicense>({reserved.license, requestCode, {}});
    const LicenseKey key{LicenseKind::Permanent, instance.platform, reserved.level, {}};
    authority::adoptReservation(fleet, world.catalog(), std::move(instance), key);
    agent::edit(fleet, owner).registration = std::move(reserved);
}

void adoptAgent(World &world, agent::Owner owner, const AgentState &observed)
{
    Fleet &fleet = world.fleet;
    const QString udi = Fleet::udiKey(instanceOf(world, owner).udiPid, instanceOf(world, owner).udiSerial);
    const bool reservedAlready = agent::state(fleet, owner).reserved();
    AgentState state = observed;
    if (state.reserved() && reservedAlready) // a license is reserved once
        state.registration = *agent::state(fleet, owner).reserved();
    agent::edit(fleet, owner) = state;
    if (!state.registered())
        if (const InstanceId gone = fleet.findInstance(udi))
            authority::dropInstance(fleet, world.catalog(), gone);
    if (state.reserved() && !reservedAlready)
        adoptPermanentLicense(world, owner, state.reserved()->strongEncryption, state.reserved()->since);
    else if (const auto *registered = std::get_if<Registered>(&state.registration))
        adoptRegistration(world, owner, *registered);
}

} // namespace lictor::simulation
