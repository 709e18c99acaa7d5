#include "simulation/actions.h"
#include "simulation/device_rules.h"

#include "agent/reservation.h"
#include "cli/interpreter.h"
#include "fleet/default_configuration.h"
#include "fleet/requests.h"
#include "terms/release.h"

#include <QCoreApplication>

namespace lictor::simulation {

namespace {

struct Simulation {
    Q_DECLARE_TR_FUNCTIONS(Simulation)
};

/// The model of a chassis as `4112` or `9300`, from `FPR4112`, `FPR-9300` and the like too; empty if it is none.
QString chassisModel(const Catalog &catalog, const QString &word)
{
    QString digits = word.trimmed().toUpper();
    if (digits.startsWith(u"FPR"))
        digits = digits.mid(3);
    digits.remove(u'-');
    return catalog.findModule(digits) ? digits : QString();
}

/// Puts a module into its chassis; makes one of its own where none is named.
Result<void> placeInChassis(World &world, DeviceId id, const DeviceFields &fields)
{
    const Device device = world.fleet.devices().at(id);
    const Model &model = world.catalog().model(device.model);
    if (model.series->registrar != Registrar::Chassis) {
        if (fields.chassis || fields.slot)
            return refuse(Refusal::Unsupported, device.name, Simulation::tr("%1 is no module of a chassis").arg(model.name),
                Simulation::tr("leave chassis and slot out"));
        return {};
    }
    ChassisId chassisId;
    if (fields.chassis) {
        chassisId = world.fleet.findChassis(*fields.chassis);
        if (!chassisId)
            return refuse(Refusal::NotFound, *fields.chassis, Simulation::tr("there is no chassis of this name"),
                Simulation::tr("add it first"));
    } else {
        const QString name = device.name + u"-chassis";
        if (world.fleet.findChassis(name))
            return refuse(Refusal::Duplicate, name, Simulation::tr("a chassis of this name exists"),
                Simulation::tr("name it as the device's chassis"));
        chassisId = addChassis(world, {name, model.chassisModel, world.fleet.makeSerial(model), defaultFxos, {}, {}, true});
    }
    const Chassis &chassis = world.fleet.chassis().at(chassisId);
    if (chassis.model != model.chassisModel)
        return refuse(Refusal::Unsupported, device.name,
            Simulation::tr("a %1 does not fit into the chassis %2 of model %3").arg(model.name, chassis.name, chassis.model),
            Simulation::tr("name a chassis of model %1").arg(model.chassisModel));
    int slot = fields.slot.value_or(0);
    const int slots = model.series->slots;
    if (!fields.slot)
        for (int free = slots; free >= 1; --free)
            if (size_t(free) > chassis.slots.size() || !chassis.slots[size_t(free) - 1])
                slot = free;
    if (slot < 1 || slot > slots)
        return refuse(Refusal::OutOfRange, device.name,
            fields.slot ? Simulation::tr("slot %1 is outside 1 to %2").arg(slot).arg(slots)
                        : Simulation::tr("the chassis %1 has no free slot").arg(chassis.name),
            Simulation::tr("name another chassis or slot"));
    if (size_t(slot) <= chassis.slots.size() && chassis.slots[size_t(slot) - 1])
        return refuse(Refusal::Duplicate, device.name, Simulation::tr("slot %1 of %2 is taken").arg(slot).arg(chassis.name),
            Simulation::tr("name a free slot"));
    seat(world, id, chassisId, slot);
    const bool byToken =
        world.catalog().allows(Capability::TokenStrongEncryption, *model.series, releaseOf(device.version)); // HIS-5
    if (const Registered *registered = chassis.agent.registered(); registered && registered->exportControlled && byToken)
        world.fleet.edit(id).encryption = {
            true, false, StrongEncryption::Source::Token}; // its first start finds the chassis' word
    return {};
}

/// Faults of a device or chassis go with it.
template <class IdType> void removeFaultsOf(Fleet &fleet, IdType Fault::*of, IdType gone)
{
    std::vector<FaultId> ids;
    fleet.faults().each([&](FaultId id, const Fault &fault) {
        if (fault.*of == gone)
            ids.push_back(id);
    });
    for (FaultId id : ids)
        fleet.removeFault(id);
}

} // namespace

Result<void> perform(World &world, Outcome &outcome, const AddDevice &action)
{
    Fleet &fleet = world.fleet;
    const Model &model = world.catalog().model(action.model);
    const DeviceFields &fields = action.fields;
    Device device;
    device.model = action.model;
    device.name = fields.name.value_or(QString()).trimmed();
    if (const auto checked = checkName(fleet, device.name); !checked)
        return checked;
    device.serial = fields.serial.value_or(QString()).trimmed().toUpper();
    if (device.serial.isEmpty()) {
        device.serial = fleet.makeSerial(model);
        device.serialMadeUp = true;
    }
    device.version = defaultVersion;
    device.upSince = fleet.now;
    device.account = fleet.defaultVirtualAccount();
    if (model.series->hasModes)
        device.mode = DeviceMode::Appliance;
    if (model.series->isVirtual) {
        if (!fields.entitlement || !*fields.entitlement)
            return refuse(Refusal::OutOfRange, device.name, Simulation::tr("an ASA virtual needs its throughput level"),
                Simulation::tr("give the entitlement: 100M, 1G, 2G, 10G or 20G"), QStringLiteral("CFG-2"));
        const Entitlement &entitlement = *world.catalog().entitlement(*fields.entitlement);
        device.vcpus = 1;
        device.hypervisor = Hypervisor::Vmware;
        device.memoryGb = float(entitlement.sessionMemoryGb);
        if (!fields.memoryGb && fields.vcpus.value_or(1) > 1)
            device.memoryGb = std::max(device.memoryGb, float(world.catalog().asav().memoryMinimumSeveralVcpusGb));
    }
    if (const auto checked = checkSerial(fleet, device.name, device.serial); !checked)
        return checked;
    if (const auto set = setFields(world.catalog(), device, fields); !set)
        return set;
    device.running = SharedValue<Configuration>(defaultConfiguration(world.catalog(), device));
    device.startup = device.running;
    agent::syncEvaluation(device.agent, world.catalog(), *model.series, fleet.now);
    if (model.series->registrar == Registrar::Chassis)
        device.agent = {};
    const DeviceId id = fleet.addDevice(std::move(device));
    outcome.device = id;
    if (const auto placed = placeInChassis(world, id, fields); !placed)
        return placed;

    if (!action.day0.isEmpty()) { // REG-5: the lines of the first start
        for (const QString &line : action.day0)
            if (line.simplified().startsWith(u"license smart reservation"))
                return refuse(Refusal::Unsupported, fleet.devices().at(id).name,
                    Simulation::tr("a Day-0 configuration cannot hold \"%1\"").arg(line.trimmed()),
                    Simulation::tr("enter it after the first start"), QStringLiteral("PLR-ASAV-7"));
        cli::Session session(fleet, world.catalog(), id, cli::Session::Mode::Configuration);
        for (const QString &line : action.day0) {
            if (line.trimmed().isEmpty() || line.trimmed().startsWith(u'!'))
                continue;
            const cli::Answer answer = session.run(line);
            outcome.commands.push_back({id, session.prompt(), line, answer.output, answer.ok});
            if (!answer.ok)
                return refuse(Refusal::CommandRefused, fleet.devices().at(id).name,
                    Simulation::tr("the Day-0 line \"%1\" is refused: %2").arg(line.trimmed(), answer.output.simplified()),
                    Simulation::tr("correct the file"));
            world.touch(id);
            world.settle();
        }
        fleet.edit(id).startup = fleet.devices().at(id).running;
    }
    world.touch(id);
    return {};
}

Result<void> perform(World &world, Outcome &outcome, const SetDevice &action)
{
    Fleet &fleet = world.fleet;
    const Device *found = fleet.devices().find(action.device);
    if (!found)
        return refuse(Refusal::NotFound, Simulation::tr("device"), Simulation::tr("it does not exist"));
    outcome.device = action.device;
    const DeviceFields &fields = action.fields;
    if (fields.chassis || fields.slot)
        return refuse(Refusal::Unsupported, found->name, Simulation::tr("a module stays in its slot"),
            Simulation::tr("remove it and add it in the other slot"));
    if (fields.name && fields.name->trimmed() != found->name) {
        if (fields.name->trimmed().compare(found->name, Qt::CaseInsensitive) != 0)
            if (const auto checked = checkName(fleet, fields.name->trimmed()); !checked)
                return checked;
        fleet.renameDevice(action.device, fields.name->trimmed());
    }
    if (fields.serial && fields.serial->trimmed().toUpper() != found->serial) {
        const QString serial = fields.serial->trimmed().toUpper();
        if (fleet.devices().at(action.device).agent.registered())
            return refuse(Refusal::WrongState, found->name, Simulation::tr("a registered device keeps its serial number"),
                Simulation::tr("deregister it first"));
        if (const auto checked = checkSerial(fleet, found->name, serial); !checked)
            return checked;
        fleet.setSerial(action.device, serial);
        fleet.edit(action.device).serialMadeUp = false;
    }
    Device device = fleet.devices().at(action.device);
    if (const auto set = setFields(world.catalog(), device, fields); !set)
        return set;
    const bool otherLevel = device.entitlement != fleet.devices().at(action.device).entitlement;
    fleet.edit(action.device) = std::move(device);
    if (otherLevel)
        agent::levelChanged(fleet, action.device);
    world.touch(action.device);
    return {};
}

Result<void> perform(World &world, Outcome &, const RemoveDevices &action)
{
    Fleet &fleet = world.fleet;
    for (DeviceId id : action.devices) {
        const Device *device = fleet.devices().find(id);
        if (!device)
            continue;
        if (const Group *group = fleet.groups().find(device->group)) {
            // A group goes with its last units; one unit alone cannot be taken out of it here.
            const bool all = std::all_of(group->units.begin(), group->units.end(), [&](DeviceId unit) {
                return std::find(action.devices.begin(), action.devices.end(), unit) != action.devices.end()
                    || !fleet.devices().find(unit);
            });
            if (!all)
                return refuse(Refusal::WrongState, device->name, Simulation::tr("it is a unit of %1").arg(group->name),
                    Simulation::tr("disband %1 first").arg(group->name));
        }
    }
    for (DeviceId id : action.devices) {
        const Device *device = fleet.devices().find(id);
        if (!device)
            continue;
        const ChassisId chassis = device->chassis;
        const GroupId group = device->group;
        fleet.removeDevice(id);
        removeFaultsOf(fleet, &Fault::device, id);
        if (group && fleet.groups().find(group)) {
            const std::vector<DeviceId> &units = fleet.groups().at(group).units;
            if (std::none_of(units.begin(), units.end(), [&](DeviceId unit) { return fleet.devices().find(unit) != nullptr; }))
                fleet.removeGroup(group);
        }
        if (chassis && fleet.chassis().find(chassis)) {
            for (DeviceId &module : fleet.edit(chassis).slots)
                if (module == id)
                    module = {};
            if (Registered *registered = fleet.edit(chassis).agent.registered()) {
                registered->nextContact = fleet.now; // the chassis releases what the module used
                world.touch(chassis);
            }
        }
    }
    return {};
}

Result<void> perform(World &world, Outcome &outcome, const ReloadDevices &action)
{
    return onEach(world, outcome, action.devices, [&](DeviceId id) -> Result<void> {
        const Device *device = world.fleet.devices().find(id);
        if (device && device->down)
            return whyDown(*device);
        if (device)
            world.reload(id);
        return {};
    });
}

Result<void> perform(World &world, Outcome &, const FactoryDefaultDevice &action)
{
    Fleet &fleet = world.fleet;
    const Device *device = fleet.devices().find(action.device);
    if (!device)
        return refuse(Refusal::NotFound, Simulation::tr("device"), Simulation::tr("it does not exist"));
    if (const Group *group = fleet.groups().find(device->group))
        return refuse(Refusal::WrongState, device->name, Simulation::tr("it is a unit of %1").arg(group->name),
            Simulation::tr("disband %1 first").arg(group->name));
    const Series &series = *world.catalog().model(device->model).series;
    Device &edited = fleet.edit(action.device);
    edited.running = SharedValue<Configuration>(defaultConfiguration(world.catalog(), edited));
    edited.startup = edited.running;
    edited.former = FormerUnit::None;
    edited.trust = {};
    if (series.registrar == Registrar::Device)
        edited.encryption = {}; // ENC-5, ENC-15; a chassis keeps its token's word (ENC-23)
    agent::entitlementsChanged(fleet, world.catalog(), action.device);
    world.reload(action.device);
    return {};
}

namespace {

/// What another release does not take over. Without smart licensing its lines mean nothing, and an older agent does not read what a newer
/// one stored (HIS-7); the portal is not told.
void changeRelease(World &world, DeviceId id, const Release &before, const Release &after)
{
    const Catalog &catalog = world.catalog();
    const Device &device = world.fleet.devices().at(id);
    const Series &series = *catalog.model(device.model).series;
    const auto loses = [&](Capability capability) {
        return catalog.allows(capability, series, before) && !catalog.allows(capability, series, after);
    };
    if (series.registrar != Registrar::Device)
        return;
    if (loses(Capability::PermanentReservation) && device.running->reservation) { // OPEN-53: what is installed waits
        world.fleet.edit(id).running.edit().reservation = world.fleet.edit(id).startup.edit().reservation = false;
        agent::followReservation(world.fleet, catalog, {id, {}});
    }
    if (!loses(Capability::SmartLicensing) && !loses(Capability::SmartAgent16))
        return;
    if (device.agent.registered())
        agent::loseRegistration(world.fleet, catalog, {id, {}},
            Simulation::tr("the registration is not retained by release %1; register again with Force registration")
                .arg(device.version));
    if (loses(Capability::SmartLicensing)) {
        Device &edited = world.fleet.edit(id);
        for (SharedValue<Configuration> *configuration : {&edited.running, &edited.startup}) {
            Configuration left;
            left.hostname = (*configuration)->hostname;
            left.services = (*configuration)->services;
            left.kept = (*configuration)->kept;
            *configuration = SharedValue<Configuration>(std::move(left));
        }
    }
}

Result<void> upgrade(World &world, DeviceId id, const QString &version)
{
    Fleet &fleet = world.fleet;
    const Device *device = fleet.devices().find(id);
    if (!device)
        return refuse(Refusal::NotFound, Simulation::tr("device"), Simulation::tr("it does not exist"));
    if (device->down)
        return whyDown(*device);
    DeviceFields fields;
    fields.version = version;
    Device edited = *device;
    if (const auto set = setFields(world.catalog(), edited, fields); !set)
        return set;
    const Release before = releaseOf(device->version);
    fleet.edit(id) = std::move(edited);
    changeRelease(world, id, before, releaseOf(version));
    world.reload(id);
    return {};
}

} // namespace

Result<void> perform(World &world, Outcome &outcome, const UpgradeDevices &action)
{
    return onEach(world, outcome, action.devices, [&](DeviceId id) { return upgrade(world, id, action.version); });
}

Result<void> perform(World &world, Outcome &outcome, const AddChassis &action)
{
    const QString name = action.name.trimmed();
    if (name.isEmpty() || name.size() > 63)
        return refuse(Refusal::OutOfRange, Simulation::tr("chassis"), Simulation::tr("a name has 1 to 63 characters"));
    if (world.fleet.findChassis(name))
        return refuse(
            Refusal::Duplicate, name, Simulation::tr("a chassis of this name exists"), Simulation::tr("choose another name"));
    const QString model = chassisModel(world.catalog(), action.model);
    if (model.isEmpty())
        return refuse(Refusal::Unknown, name, Simulation::tr("\"%1\" is no chassis model").arg(action.model),
            Simulation::tr("give 9300 or a 4100 model such as 4112"));
    const bool madeUp = action.serial.isEmpty();
    outcome.chassis = addChassis(world,
        {name, model, madeUp ? world.fleet.makeSerial(*world.catalog().findModule(model)) : action.serial.toUpper(),
            action.fxos.isEmpty() ? defaultFxos : action.fxos, {}, {}, madeUp});
    return {};
}

Result<void> perform(World &world, Outcome &, const RemoveChassis &action)
{
    const Chassis *chassis = world.fleet.chassis().find(action.chassis);
    if (!chassis)
        return refuse(Refusal::NotFound, Simulation::tr("chassis"), Simulation::tr("it does not exist"));
    for (DeviceId module : chassis->slots)
        if (const Device *device = world.fleet.devices().find(module))
            return refuse(Refusal::WrongState, chassis->name, Simulation::tr("%1 is still in it").arg(device->name),
                Simulation::tr("remove its devices first"));
    world.fleet.removeChassis(action.chassis);
    removeFaultsOf(world.fleet, &Fault::chassis, action.chassis);
    return {};
}

} // namespace lictor::simulation
