#include "ctl/device_json.h"
#include "ctl/effective_output.h"
#include "ctl/model_names.h"
#include "ctl/names.h"
#include "ctl/text_table.h"
#include "ctl/tr.h"
#include "ctl/verb.h"

#include "order/device_order.h"

#include <QFile>

namespace lictor::ctl {

namespace {

/// The options of `device add` and `device set`, as texts.
struct Options {
    std::optional<QString> name, serial, version, address, memory, vcpus, hypervisor, entitlement, chassis, slot, mode, site;
};

void declareOptions(Declare &take, Options &options)
{
    take.option("--serial", options.serial, Ctl::tr("Serial number; made up unless told"), "S");
    take.option("--version", options.version, Ctl::tr("ASA release, such as 9.18(1)"), "RELEASE");
    take.option("--address", options.address, Ctl::tr("Management address"), "IP");
    take.option("--memory", options.memory, Ctl::tr("Memory of an ASA virtual in GB"), "GB");
    take.option("--vcpus", options.vcpus, Ctl::tr("vCPUs of an ASA virtual"), "N");
    take.option("--hypervisor", options.hypervisor, Ctl::tr("Where an ASA virtual runs"), "vmware|kvm|aws|azure|hyper-v");
    take.option("--entitlement", options.entitlement, Ctl::tr("Level of an ASA virtual"), "100M|1G|2G|10G|20G");
    take.option("--chassis", options.chassis, Ctl::tr("Chassis of a Firepower 4100/9300 module"), "NAME");
    take.option("--slot", options.slot, Ctl::tr("Slot in the chassis"), "N");
    take.option("--mode", options.mode, Ctl::tr("Mode of a Firepower 2100"), "appliance|platform");
    take.option("--site", options.site, Ctl::tr("Where it stands"), "TEXT");
}

/// Takes over a value that is there; an Error of `read` ends the whole.
template <class T, class Read> Result<void> take(const std::optional<QString> &text, std::optional<T> &field, Read &&read)
{
    if (!text)
        return {};
    const auto value = read(*text);
    if (!value)
        return tl::unexpected(value.error());
    field = *value;
    return {};
}

Result<DeviceFields> fieldsOf(const Fleet &fleet, const Catalog &catalog, const Options &options)
{
    DeviceFields fields;
    fields.name = options.name;
    fields.serial = options.serial;
    fields.version = options.version;
    fields.address = options.address;
    fields.site = options.site;
    const Result<void> read =
        take(options.memory, fields.memoryGb, [](const QString &text) { return realFrom(QStringLiteral("--memory"), text); })
            .and_then([&] {
                return take(
                    options.vcpus, fields.vcpus, [](const QString &text) { return numberFrom(QStringLiteral("--vcpus"), text); });
            })
            .and_then([&] {
                return take(
                    options.slot, fields.slot, [](const QString &text) { return numberFrom(QStringLiteral("--slot"), text); });
            })
            .and_then([&] { return take(options.hypervisor, fields.hypervisor, hypervisorNamed); })
            .and_then([&] { return take(options.mode, fields.mode, modeNamed); })
            .and_then([&] {
                return take(options.entitlement, fields.entitlement,
                    [&](const QString &text) { return entitlementNamed(catalog, text); });
            });
    if (!read)
        return tl::unexpected(read.error());
    if (options.chassis) {
        const auto chassis = chassisNamed(fleet, *options.chassis);
        if (!chassis)
            return tl::unexpected(chassis.error());
        fields.chassis = fleet.chassis().at(*chassis).name;
    }
    return fields;
}

struct NewDevice {
    QString name;
    std::optional<QString> model, day0;
    Options options;
};

Result<void> add(Invocation &run, const NewDevice &given)
{
    if (!given.model)
        return refuse(
            Refusal::Unknown, given.name, Ctl::tr("no model is given"), Ctl::tr("add --model, such as --model FPR1120"));
    const auto model = modelNamed(run.catalog(), *given.model);
    if (!model)
        return tl::unexpected(model.error());
    QStringList day0;
    if (given.day0) {
        QFile file(*given.day0);
        if (!file.open(QIODevice::ReadOnly))
            return refuse(Refusal::File, *given.day0, file.errorString(), Ctl::tr("name a file that can be read"));
        day0 = QString::fromUtf8(file.readAll()).split(u'\n');
    }
    const auto done = run.perform([&](const Fleet &fleet) -> Result<Action> {
        Options options = given.options;
        options.name = given.name;
        auto fields = fieldsOf(fleet, run.catalog(), options);
        if (!fields)
            return tl::unexpected(fields.error());
        if (!fields->entitlement && model->entitlement)
            fields->entitlement = model->entitlement;
        return AddDevice{model->model->key, std::move(*fields), day0};
    });
    if (!done)
        return tl::unexpected(done.error());
    run.printDone(done->revision, Ctl::tr("Added %1").arg(done->outcome.fleet.devices().at(done->outcome.device).name));
    return {};
}

struct Named {
    QString name;
};

void takesName(Declare &take, Named &given) { take.argument("NAME", given.name, Ctl::tr("The device")); }

struct Filter {
    std::optional<QString> filter;
};

Result<void> list(Invocation &run, const Filter &given)
{
    const auto snapshot = run.read();
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    const Fleet &fleet = snapshot->fleet;
    const auto chosen = findDevices(fleet, run.catalogShared(), given.filter.value_or(QString()));
    if (!chosen)
        return tl::unexpected(chosen.error());
    Json devices = Json::array();
    TextTable table({Ctl::tr("Name"), Ctl::tr("Model"), Ctl::tr("Serial"), Ctl::tr("Virtual account"), Ctl::tr("Registration"),
        Ctl::tr("Authorization")});
    for (const DeviceId id : *chosen) {
        if (run.json) {
            devices.add(deviceJson(fleet, run.catalog(), id));
            continue;
        }
        const Device &device = fleet.devices().at(id);
        const LicenseState state = licenseState(fleet, run.catalog(), id);
        table.add({device.name, run.catalog().model(device.model).word, device.serial,
            virtualAccountOf(fleet, agentOf(fleet, run.catalog(), device), device.account), toWord(state.registration),
            toWord(state.authorization)});
    }
    if (run.json)
        run.print(Json::object().set("devices", std::move(devices)));
    else
        run.print(table.text());
    return {};
}

Result<void> show(Invocation &run, const Named &given)
{
    const auto snapshot = run.read();
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    const auto id = deviceNamed(snapshot->fleet, given.name);
    if (!id)
        return tl::unexpected(id.error());
    if (run.json) {
        run.print(deviceJson(snapshot->fleet, run.catalog(), *id));
        return {};
    }
    const Device &device = snapshot->fleet.devices().at(*id);
    const LicenseState state = licenseState(snapshot->fleet, run.catalog(), *id);
    TextTable table({device.name, run.catalog().model(device.model).name});
    const auto row = [&table](const QString &label, const QString &value) {
        if (!value.isEmpty())
            table.add({label, value});
    };
    row(Ctl::tr("Serial number"), device.serial);
    row(Ctl::tr("Release"), device.version);
    row(Ctl::tr("Address"), device.address);
    row(Ctl::tr("Site"), device.site);
    row(Ctl::tr("Virtual account"),
        virtualAccountOf(snapshot->fleet, agentOf(snapshot->fleet, run.catalog(), device), device.account));
    row(Ctl::tr("Registration"), toWord(state.registration));
    row(Ctl::tr("Reason"), state.reason);
    row(Ctl::tr("Authorization"), toWord(state.authorization));
    QStringList causes;
    for (const Cause cause : state.causes)
        causes << toWord(cause);
    row(Ctl::tr("Causes"), causes.join(QStringLiteral(", ")));
    row(Ctl::tr("Last contact"), state.lastContact ? toReadable(*state.lastContact) : QString());
    row(Ctl::tr("Next contact"), state.nextContact ? toReadable(*state.nextContact) : QString());
    row(Ctl::tr("Licensed without contact until"), state.graceUntil ? toReadable(*state.graceUntil) : QString());
    row(Ctl::tr("Strong encryption"),
        device.encryption.active              ? Ctl::tr("yes")
            : device.encryption.pendingReload ? Ctl::tr("after a reload")
                                              : Ctl::tr("no"));
    run.print(table.text());
    return {};
}

struct ChangedDevice {
    QString name;
    Options options;
};

Result<void> set(Invocation &run, const ChangedDevice &given)
{
    const Options &o = given.options;
    if (!o.name && !o.serial && !o.version && !o.address && !o.memory && !o.vcpus && !o.hypervisor && !o.entitlement && !o.chassis
        && !o.slot && !o.mode && !o.site)
        return refuse(
            Refusal::OutOfRange, given.name, Ctl::tr("nothing to set is given"), Ctl::tr("add an option, such as --site Lisbon"));
    const auto done = run.perform([&](const Fleet &fleet) -> Result<Action> {
        const auto id = deviceNamed(fleet, given.name);
        if (!id)
            return tl::unexpected(id.error());
        auto fields = fieldsOf(fleet, run.catalog(), given.options);
        if (!fields)
            return tl::unexpected(fields.error());
        return SetDevice{*id, std::move(*fields)};
    });
    if (!done)
        return tl::unexpected(done.error());
    run.printDone(done->revision, Ctl::tr("Changed %1").arg(given.name));
    return {};
}

/// A command that does one action to one device.
template <class Make> Result<void> toOne(Invocation &run, const QString &name, const QString &sentence, Make &&make)
{
    const auto done = run.perform([&](const Fleet &fleet) -> Result<Action> {
        const auto id = deviceNamed(fleet, name);
        if (!id)
            return tl::unexpected(id.error());
        return make(fleet, *id);
    });
    if (!done)
        return tl::unexpected(done.error());
    run.printDone(done->revision, sentence.arg(name));
    return {};
}

/// PLR-22: a permanent license that goes with its device stays in use for good.
Result<void> warnOfLostLicense(const Invocation &run, const Device &device)
{
    if (!device.agent.reserved() && !device.agent.reservation->setAside)
        return {};
    run.notice(
        Ctl::tr("%1 holds a permanent license: without its return code the license stays in use in the Smart Software Manager; "
                "enter license smart reservation return on it first (PLR-22)")
            .arg(device.name));
    if (!run.confirmed(Ctl::tr("Remove it all the same?")))
        return refuse(Refusal::Cancelled, device.name, Ctl::tr("it was not removed"));
    return {};
}

Result<void> remove(Invocation &run, const Named &given)
{
    return toOne(run, given.name, Ctl::tr("Removed %1"), [&](const Fleet &fleet, DeviceId id) -> Result<Action> {
        if (const auto warned = warnOfLostLicense(run, fleet.devices().at(id)); !warned)
            return tl::unexpected(warned.error());
        return RemoveDevices{{id}};
    });
}

Result<void> reload(Invocation &run, const Named &given)
{
    return toOne(run, given.name, Ctl::tr("Reloaded %1"), [](const Fleet &, DeviceId id) { return Action(ReloadDevices{{id}}); });
}

Result<void> factoryDefault(Invocation &run, const Named &given)
{
    return toOne(run, given.name, Ctl::tr("%1 has its factory default"),
        [](const Fleet &, DeviceId id) { return Action(FactoryDefaultDevice{id}); });
}

struct Upgrade {
    QString name, version;
};

Result<void> upgrade(Invocation &run, const Upgrade &given)
{
    return toOne(run, given.name, Ctl::tr("%1 runs another release"), [&](const Fleet &, DeviceId id) {
        return Action(UpgradeDevices{{id}, given.version});
    });
}

struct Effective {
    QString name;
    bool explain = false;
};

Result<void> effective(Invocation &run, const Effective &given)
{
    const auto snapshot = run.read();
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    const auto id = deviceNamed(snapshot->fleet, given.name);
    if (!id)
        return tl::unexpected(id.error());
    if (run.json)
        run.print(effectiveJson(snapshot->fleet, run.catalog(), *id));
    else
        run.print(effectiveText(snapshot->fleet, run.catalog(), *id, given.explain));
    return {};
}

} // namespace

void addDevice(CLI::App &root, Chosen &chosen)
{
    Noun device(root, chosen, "device", Ctl::tr("The devices and what they may run"));
    device.verb<NewDevice>(
        "add", Ctl::tr("Add a device"), "lictorctl device add fw-1 --model FPR1120 --site Lisbon",
        [](Declare &take, NewDevice &given) {
            take.argument("NAME", given.name, Ctl::tr("Its name in Lictor"));
            take.option("--model", given.model, Ctl::tr("Model, such as ASAv, FPR2130, FPR9300-SM-44"), "MODEL");
            declareOptions(take, given.options);
            take.option("--day0", given.day0, Ctl::tr("Configuration lines run at the first start"), "FILE");
        },
        add);
    device.verb<Filter>(
        "list", Ctl::tr("List the devices"), "lictorctl device list --filter 'auth:out-of-compliance site:Lisbon'",
        [](Declare &take, Filter &given) { take.option("--filter", given.filter, Ctl::tr("Only those that the filter finds")); },
        list);
    device.verb<Named>("show", Ctl::tr("Everything about one device"), "lictorctl device show fw-1 --json", takesName, show);
    device.verb<ChangedDevice>(
        "set", Ctl::tr("Change values of a device"), "lictorctl device set vfw-1 --memory 8 --vcpus 4",
        [](Declare &take, ChangedDevice &given) {
            take.argument("NAME", given.name, Ctl::tr("The device"));
            take.option("--name", given.options.name, Ctl::tr("Its new name"));
            declareOptions(take, given.options);
        },
        set);
    device.verb<Named>("remove", Ctl::tr("Remove a device"), "lictorctl device remove fw-1", takesName, remove);
    device.verb<Effective>(
        "effective", Ctl::tr("Effective running licenses, with their sums"), "lictorctl device effective fw-1 --explain",
        [](Declare &take, Effective &given) {
            take.argument("NAME", given.name, Ctl::tr("The device"));
            take.flag("--explain", given.explain, Ctl::tr("Say for every line why"));
        },
        effective);
    device.verb<Named>(
        "reload", Ctl::tr("Reload: what was not saved is lost"), "lictorctl device reload fw-1", takesName, reload);
    device.verb<Named>("factory-default", Ctl::tr("Restore the factory default"), "lictorctl device factory-default fw-1",
        takesName, factoryDefault);
    device.verb<Upgrade>(
        "upgrade", Ctl::tr("Run another ASA release"), "lictorctl device upgrade fw-1 '9.18(4)'",
        [](Declare &take, Upgrade &given) {
            take.argument("NAME", given.name, Ctl::tr("The device"));
            take.argument("VERSION", given.version, Ctl::tr("The release"));
        },
        upgrade);
}

} // namespace lictor::ctl
