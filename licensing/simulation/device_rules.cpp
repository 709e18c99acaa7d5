#include "simulation/device_rules.h"

#include "terms/address.h"
#include "terms/release.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace lictor::simulation {

namespace {

struct Simulation {
    Q_DECLARE_TR_FUNCTIONS(Simulation)
};

/// Limits of a virtual machine (LIC-ASAV-2, LIC-ASAV-3).
Result<void> checkVirtualMachine(const Catalog &catalog, const Device &device)
{
    const AsavLimits &limits = catalog.asav();
    const bool large = device.entitlement == limits.entitlements.back().key
        && (device.hypervisor == Hypervisor::Vmware || device.hypervisor == Hypervisor::Kvm);
    const int most = large ? limits.vcpusMaximumAsav100 : limits.vcpusMaximum;
    if (device.vcpus < 1 || device.vcpus > most)
        return refuse(Refusal::OutOfRange, device.name,
            Simulation::tr("%1 vCPUs are outside 1 to %2").arg(device.vcpus).arg(most),
            large ? Simulation::tr("give a number in this range")
                  : Simulation::tr("16 are for the 20G entitlement on VMware and KVM"),
            QStringLiteral("LIC-ASAV-2"));
    const double least = device.vcpus > 1 ? limits.memoryMinimumSeveralVcpusGb : limits.memoryMinimumGb;
    const Series &series = *catalog.model(device.model).series;
    const bool minimumApplies = catalog.allows(Capability::FlexibleLicensing, series, releaseOf(device.version)); // LIC-ASAV-4
    const double memory = double(device.memoryGb);
    if ((minimumApplies && memory < least) || memory <= 0 || memory > limits.memoryMaximumGb)
        return refuse(Refusal::OutOfRange, device.name,
            Simulation::tr("%1 GB of memory are outside %2 to %3 GB for %n vCPU(s)", nullptr, device.vcpus)
                .arg(memory)
                .arg(least)
                .arg(limits.memoryMaximumGb),
            Simulation::tr("give memory in this range"), QStringLiteral("LIC-ASAV-3"));
    return {};
}

} // namespace

tl::unexpected<Error> whyDown(const Device &device)
{
    return refuse(Refusal::WrongState, device.name, Simulation::tr("the unit is down"),
        Simulation::tr("let it rejoin its pair or cluster first"));
}

Result<void> checkName(const Fleet &fleet, const QString &name)
{
    constexpr int longest = 63;
    if (name.isEmpty() || name.size() > longest)
        return refuse(Refusal::OutOfRange, name.isEmpty() ? Simulation::tr("device") : name.left(20) + u"…",
            Simulation::tr("a name has 1 to %1 characters").arg(longest), Simulation::tr("give another name"));
    if (std::any_of(name.begin(), name.end(), [](QChar c) { return c.category() == QChar::Other_Control; }))
        return refuse(Refusal::OutOfRange, Simulation::tr("device"), Simulation::tr("the name holds a control character"),
            Simulation::tr("give another name"));
    if (fleet.findDevice(name))
        return refuse(
            Refusal::Duplicate, name, Simulation::tr("a device of this name exists"), Simulation::tr("choose another name"));
    return {};
}

Result<void> checkSerial(const Fleet &fleet, const QString &device, const QString &serial)
{
    static const QRegularExpression form(QStringLiteral("^[0-9A-Z]{8,14}$"));
    if (!form.match(serial).hasMatch())
        return refuse(Refusal::OutOfRange, device, Simulation::tr("\"%1\" is no serial number").arg(serial),
            Simulation::tr("give 8 to 14 letters and digits, such as JAD200802RR"));
    if (const DeviceId other = fleet.findDeviceBySerial(serial))
        return refuse(Refusal::Duplicate, device,
            Simulation::tr("the serial number %1 is that of %2").arg(serial, fleet.devices().at(other).name),
            Simulation::tr("give the device's own"));
    return {};
}

void assignFields(Device &device, const DeviceFields &fields)
{
    constexpr int mostVcpusStored = 9999; // far beyond any limit, so that a wild number is still refused as out of range
    if (fields.version)
        device.version = *fields.version;
    if (fields.address)
        device.address = *fields.address;
    if (fields.site)
        device.site = *fields.site;
    if (fields.mode)
        device.mode = *fields.mode;
    if (fields.entitlement)
        device.entitlement = *fields.entitlement;
    if (fields.hypervisor)
        device.hypervisor = *fields.hypervisor;
    if (fields.memoryGb)
        device.memoryGb = float(*fields.memoryGb);
    if (fields.vcpus)
        device.vcpus = qint16(std::clamp(*fields.vcpus, -1, mostVcpusStored));
}

Result<void> setFields(const Catalog &catalog, Device &device, const DeviceFields &fields)
{
    const Model &model = catalog.model(device.model);
    if (!model.series->isVirtual && (fields.memoryGb || fields.vcpus || fields.hypervisor || fields.entitlement))
        return refuse(Refusal::Unsupported, device.name,
            Simulation::tr("memory, vCPUs, hypervisor and entitlement are those of an ASA virtual, not of a %1").arg(model.name),
            Simulation::tr("leave them out"));
    if (fields.mode && !model.series->hasModes)
        return refuse(Refusal::Unsupported, device.name,
            Simulation::tr("a %1 has no appliance and platform mode").arg(model.name), Simulation::tr("leave the mode out"));
    if (fields.version && !isRelease(*fields.version))
        return refuse(Refusal::OutOfRange, device.name, Simulation::tr("\"%1\" is no ASA release").arg(*fields.version),
            Simulation::tr("give one such as 9.18(1)"));
    // An ASA virtual is older than its smart licensing: by a PAK licence (HIS-1, PAK-2).
    if (fields.version && !model.series->isVirtual && releaseOf(*fields.version) < releaseOf(model.series->firstRelease))
        return refuse(Refusal::Unsupported, device.name,
            Simulation::tr("release %1 does not run on %2").arg(*fields.version, model.name),
            Simulation::tr("give %1 or a later one").arg(model.series->firstRelease),
            model.series->slots > 1 ? QStringLiteral("HIS-2") : QStringLiteral("OPEN-32"));
    if (fields.address && !fields.address->isEmpty() && !isIpAddress(*fields.address))
        return refuse(Refusal::OutOfRange, device.name, Simulation::tr("\"%1\" is no IP address").arg(*fields.address),
            Simulation::tr("give an IPv4 or IPv6 address"));
    Device edited = device;
    assignFields(edited, fields);
    if (model.series->isVirtual)
        if (const auto checked = checkVirtualMachine(catalog, edited); !checked)
            return checked;
    device = std::move(edited);
    return {};
}

ChassisId addChassis(World &world, const NewChassis &made)
{
    Chassis chassis;
    chassis.name = made.name;
    chassis.model = made.model;
    chassis.serial = made.serial;
    chassis.fxos = made.fxos;
    chassis.address = made.address;
    chassis.site = made.site;
    chassis.serialMadeUp = made.serialMadeUp;
    chassis.account = world.fleet.defaultVirtualAccount();
    if (const Model *module = world.catalog().findModule(made.model))
        agent::syncEvaluation(chassis.agent, world.catalog(), *module->series, world.fleet.now);
    return world.fleet.addChassis(std::move(chassis));
}

void seat(World &world, DeviceId device, ChassisId chassis, int slot)
{
    std::vector<DeviceId> &slots = world.fleet.edit(chassis).slots;
    if (slots.size() < size_t(slot))
        slots.resize(size_t(slot));
    slots[size_t(slot) - 1] = device;
    Device &row = world.fleet.edit(device);
    row.chassis = chassis;
    row.slot = quint8(slot);
}

} // namespace lictor::simulation
