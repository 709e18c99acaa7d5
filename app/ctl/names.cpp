#include "ctl/names.h"

#include "ctl/tr.h"
#include "terms/nearest.h"

#include <cmath>

namespace lictor::ctl {

namespace {

template <class IdType, class Row> QStringList namesOf(const Table<IdType, Row> &table)
{
    QStringList names;
    table.each([&](IdType, const Row &row) { names << row.name; });
    return names;
}

/// A word that is none of the known ones.
tl::unexpected<Error> unknownWord(const QString &what, const QString &word, const QStringList &known)
{
    return refuse(Refusal::Unknown, what, Ctl::tr("\"%1\" is not known").arg(word),
        nearestRemedy(word, known, Ctl::tr("give one of %1").arg(known.join(QStringLiteral(", ")))));
}

} // namespace

QString nearestRemedy(const QString &wrong, const QStringList &names, const QString &otherwise)
{
    const QStringList near = nearestNames(wrong, names);
    return near.isEmpty() ? otherwise : Ctl::tr("did you mean %1?").arg(near.join(QStringLiteral(", ")));
}

Result<DeviceId> deviceNamed(const Fleet &fleet, const QString &name)
{
    if (const DeviceId id = fleet.findDevice(name))
        return id;
    return refuse(Refusal::NotFound, name, Ctl::tr("there is no device of this name"),
        nearestRemedy(name, namesOf(fleet.devices()), Ctl::tr("see lictorctl device list")));
}

Result<std::vector<DeviceId>> devicesNamed(const Fleet &fleet, const QStringList &names)
{
    std::vector<DeviceId> ids;
    for (const QString &name : names) {
        const Result<DeviceId> id = deviceNamed(fleet, name);
        if (!id)
            return tl::unexpected(id.error());
        ids.push_back(*id);
    }
    return ids;
}

Result<ChassisId> chassisNamed(const Fleet &fleet, const QString &name)
{
    if (const ChassisId id = fleet.findChassis(name))
        return id;
    return refuse(Refusal::NotFound, name, Ctl::tr("there is no chassis of this name"),
        nearestRemedy(name, namesOf(fleet.chassis()), Ctl::tr("see lictorctl chassis list")));
}

Result<GroupId> groupNamed(const Fleet &fleet, const QString &name)
{
    if (const GroupId id = fleet.findGroup(name))
        return id;
    return refuse(Refusal::NotFound, name, Ctl::tr("there is no failover pair or cluster of this name"),
        nearestRemedy(name, namesOf(fleet.groups()), Ctl::tr("see lictorctl group list")));
}

Result<VirtualAccountId> virtualAccountNamed(const Fleet &fleet, const std::optional<QString> &name)
{
    if (!name)
        return VirtualAccountId{};
    if (const VirtualAccountId id = fleet.findVirtualAccount(*name))
        return id;
    return refuse(Refusal::NotFound, *name, Ctl::tr("there is no virtual account of this name"),
        nearestRemedy(*name, namesOf(fleet.virtualAccounts()), Ctl::tr("see lictorctl ssm va list")));
}

Result<SatelliteId> satelliteNamed(const Fleet &fleet, const std::optional<QString> &name)
{
    if (!name)
        return SatelliteId{};
    if (const SatelliteId id = fleet.findSatellite(*name))
        return id;
    return refuse(Refusal::NotFound, *name, Ctl::tr("there is no satellite of this name"),
        nearestRemedy(*name, namesOf(fleet.satellites()), Ctl::tr("see lictorctl satellite list")));
}

Result<GatewayId> gatewayNamed(const Fleet &fleet, const QString &name)
{
    GatewayId found;
    fleet.gateways().each([&](GatewayId id, const TransportGateway &gateway) {
        if (gateway.name.compare(name, Qt::CaseInsensitive) == 0)
            found = id;
    });
    if (found)
        return found;
    return refuse(Refusal::NotFound, name, Ctl::tr("there is no Transport Gateway of this name"),
        nearestRemedy(name, namesOf(fleet.gateways()), Ctl::tr("see lictorctl gateway list")));
}

Result<UserId> userNamed(const Fleet &fleet, const QString &name)
{
    if (const UserId found = fleet.findUser(name))
        return found;
    return refuse(Refusal::NotFound, name, Ctl::tr("there is no user of this name"),
        nearestRemedy(name, namesOf(fleet.users()), Ctl::tr("see lictorctl ssm user list")));
}

Result<InstanceId> instanceNamed(
    const Fleet &fleet, const Catalog &catalog, const QString &name, SatelliteId satellite, bool holdsPermanentLicense)
{
    QString udi = name.simplified();
    if (udi.startsWith(u"PID:", Qt::CaseInsensitive)) // as `show license udi` prints it: PID:ASAv,SN:9A…
        udi = udi.mid(4).replace(QStringLiteral(",SN:"), QStringLiteral(":"), Qt::CaseInsensitive);
    const DeviceId device = fleet.findDevice(name);
    const ChassisId chassis = device ? fleet.devices().at(device).chassis : fleet.findChassis(name);
    if (chassis)
        udi = Fleet::udiKey(udiPid(catalog, fleet.chassis().at(chassis)), fleet.chassis().at(chassis).serial);
    else if (device)
        udi = Fleet::udiKey(udiPid(catalog, fleet.devices().at(device)), fleet.devices().at(device).serial);
    if (!holdsPermanentLicense) {
        const Registered *registered = chassis ? fleet.chassis().at(chassis).agent.registered()
            : device                           ? fleet.devices().at(device).agent.registered()
                                               : nullptr;
        const ProductInstance *instance = registered ? fleet.instances().find(registered->instance) : nullptr;
        if (instance && instance->satellite == satellite)
            return registered->instance;
        if (const InstanceId id = fleet.findInstance(satellite, udi))
            return id;
    }
    InstanceId found; // the last one: an earlier permanent license may be lost for good (PLR-19)
    fleet.instances().each([&](InstanceId id, const ProductInstance &instance) {
        if (instance.satellite == satellite && (!holdsPermanentLicense || !instance.reserved->license.isEmpty())
            && (instance.name.compare(name, Qt::CaseInsensitive) == 0
                || Fleet::udiKey(instance.udiPid, instance.udiSerial).compare(udi, Qt::CaseInsensitive) == 0))
            found = id;
    });
    if (found)
        return found;
    return refuse(Refusal::NotFound, name, Ctl::tr("there is no product instance of this name or UDI"),
        nearestRemedy(name, namesOf(fleet.instances()), Ctl::tr("see lictorctl ssm instance list")));
}

Result<LicenseKind> kindNamed(const QString &word)
{
    if (const auto kind = licenseKindFromWord(word))
        return *kind;
    QStringList known;
    for (const LicenseKind kind : allLicenseKinds)
        known << toWord(kind);
    return unknownWord(Ctl::tr("license kind"), word, known);
}

Result<LicensePlatformKey> licensePlatformNamed(const Catalog &catalog, const QString &word)
{
    if (const LicensePlatform *platform = catalog.findLicensePlatform(word))
        return platform->key;
    QStringList known;
    for (const LicensePlatform &platform : catalog.licensePlatforms())
        known << platform.word;
    return unknownWord(Ctl::tr("license platform"), word, known);
}

Result<EntitlementKey> entitlementNamed(const Catalog &catalog, const QString &word)
{
    if (const Entitlement *entitlement = catalog.findEntitlement(word))
        return entitlement->key;
    QStringList known;
    for (const Entitlement &entitlement : catalog.asav().entitlements)
        known << entitlement.word;
    return unknownWord(Ctl::tr("entitlement"), word, known);
}

Result<Hypervisor> hypervisorNamed(const QString &word)
{
    if (const auto hypervisor = hypervisorFromWord(word); hypervisor && *hypervisor != Hypervisor::None)
        return *hypervisor;
    QStringList known;
    for (const Hypervisor hypervisor :
        {Hypervisor::Vmware, Hypervisor::Kvm, Hypervisor::Aws, Hypervisor::Azure, Hypervisor::HyperV})
        known << toWord(hypervisor);
    return unknownWord(Ctl::tr("hypervisor"), word, known);
}

Result<DeviceMode> modeNamed(const QString &word)
{
    QStringList known;
    for (const DeviceMode mode : {DeviceMode::Appliance, DeviceMode::Platform}) {
        if (toWord(mode).compare(word, Qt::CaseInsensitive) == 0)
            return mode;
        known << toWord(mode);
    }
    return unknownWord(Ctl::tr("mode"), word, known);
}

Result<Instant> instantFrom(const QString &what, const QString &text)
{
    if (const auto instant = parseInstant(text))
        return *instant;
    return refuse(
        Refusal::Format, what, Ctl::tr("\"%1\" is no time").arg(text), Ctl::tr("give one such as 2026-03-01T00:00:00Z"));
}

Result<int> numberFrom(const QString &what, const QString &text)
{
    bool ok = false;
    const int number = text.trimmed().toInt(&ok);
    if (ok)
        return number;
    return refuse(Refusal::OutOfRange, what, Ctl::tr("\"%1\" is no number that fits").arg(text), Ctl::tr("give a whole number"));
}

Result<double> realFrom(const QString &what, const QString &text)
{
    bool ok = false;
    const double number = text.trimmed().toDouble(&ok);
    if (ok && std::isfinite(number))
        return number;
    return refuse(Refusal::OutOfRange, what, Ctl::tr("\"%1\" is no number").arg(text), Ctl::tr("give a number such as 2 or 7.5"));
}

Result<bool> eitherFrom(const QString &what, const QString &text, const QString &first, const QString &second)
{
    if (text.compare(first, Qt::CaseInsensitive) == 0)
        return true;
    if (text.compare(second, Qt::CaseInsensitive) == 0)
        return false;
    return unknownWord(what, text, {first, second});
}

QString virtualAccountOf(const Fleet &fleet, const AgentState &agent, VirtualAccountId otherwise)
{
    const Registered *registered = agent.registered();
    const VirtualAccount *account = fleet.virtualAccounts().find(registered ? registered->account : otherwise);
    return account ? account->name : QString();
}

} // namespace lictor::ctl
