#include "commands/transcript.h"
#include "ctl/command_output.h"
#include "ctl/device_json.h"
#include "ctl/names.h"
#include "ctl/text_table.h"
#include "ctl/tr.h"
#include "ctl/verb.h"

namespace lictor::ctl {

namespace {

struct NewChassis {
    QString name;
    std::optional<QString> model, fxos;
};

Result<void> add(Invocation &run, const NewChassis &given)
{
    if (!given.model)
        return refuse(Refusal::Unknown, given.name, Ctl::tr("no model is given"),
            Ctl::tr("add --model, such as --model 9300 or --model 4112"));
    const auto done = run.perform([&](const Fleet &) -> Result<Action> {
        return AddChassis{given.name, *given.model, {}, given.fxos.value_or(QString())};
    });
    if (!done)
        return tl::unexpected(done.error());
    run.printDone(done->revision, Ctl::tr("Added chassis %1").arg(given.name));
    return {};
}

struct Named {
    QString name;
};

void takesName(Declare &take, Named &given) { take.argument("NAME", given.name, Ctl::tr("The chassis")); }

Result<void> print(const Invocation &run, const Fleet &fleet, const std::vector<ChassisId> &ids)
{
    Json list = Json::array();
    TextTable table({Ctl::tr("Name"), Ctl::tr("Model"), Ctl::tr("Serial"), Ctl::tr("FXOS"), Ctl::tr("Devices"),
        Ctl::tr("Registration"), Ctl::tr("Authorization")});
    for (const ChassisId id : ids) {
        if (run.json) {
            list.add(chassisJson(fleet, run.catalog(), id));
            continue;
        }
        const Chassis &chassis = fleet.chassis().at(id);
        QStringList modules;
        for (const DeviceId module : chassis.slots)
            if (const Device *device = fleet.devices().find(module))
                modules << device->name;
        const LicenseState state = licenseState(fleet, run.catalog(), id);
        table.add({chassis.name, chassis.model, chassis.serial, chassis.fxos, modules.join(QStringLiteral(", ")),
            toWord(state.registration), toWord(state.authorization)});
    }
    if (run.json)
        run.print(Json::object().set("chassis", std::move(list)));
    else
        run.print(table.text());
    return {};
}

Result<void> list(Invocation &run, const Nothing &)
{
    const auto snapshot = run.read();
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    std::vector<ChassisId> ids;
    snapshot->fleet.chassis().each([&](ChassisId id, const Chassis &) { ids.push_back(id); });
    return print(run, snapshot->fleet, ids);
}

Result<void> show(Invocation &run, const Named &given)
{
    const auto snapshot = run.read();
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    const auto id = chassisNamed(snapshot->fleet, given.name);
    if (!id)
        return tl::unexpected(id.error());
    return print(run, snapshot->fleet, {*id});
}

Result<void> remove(Invocation &run, const Named &given)
{
    const auto done = run.perform([&](const Fleet &fleet) -> Result<Action> {
        const auto id = chassisNamed(fleet, given.name);
        if (!id)
            return tl::unexpected(id.error());
        return RemoveChassis{*id};
    });
    if (!done)
        return tl::unexpected(done.error());
    run.printDone(done->revision, Ctl::tr("Removed chassis %1").arg(given.name));
    return {};
}

struct Lines {
    QString name;
    QStringList lines;
    bool transcript = false;
};

Result<void> commandLine(Invocation &run, const Lines &given)
{
    if (given.lines.isEmpty())
        return refuse(
            Refusal::OutOfRange, given.name, Ctl::tr("no line is given"), Ctl::tr("add one, such as -c 'scope license'"));
    const auto done = run.perform([&](const Fleet &fleet) -> Result<Action> {
        const auto id = chassisNamed(fleet, given.name);
        if (!id)
            return tl::unexpected(id.error());
        return RunChassisCommands{*id, given.lines};
    });
    if (!done)
        return tl::unexpected(done.error());
    const QString name = done->outcome.fleet.chassis().at(done->outcome.chassis).name;
    if (run.json)
        run.print(Json::object().set("chassis", name).set("lines", linesJson(done->outcome.commands)));
    else
        run.print(commandsText(done->outcome.commands, given.transcript));
    if (const auto refused = refusedLine(done->outcome.commands, name))
        return tl::unexpected(*refused);
    return {};
}

} // namespace

void addChassis(CLI::App &root, Chosen &chosen)
{
    Noun chassis(root, chosen, "chassis", Ctl::tr("The supervisors of Firepower 4100 and 9300"));
    chassis.verb<NewChassis>(
        "add", Ctl::tr("Add a chassis"), "lictorctl chassis add core --model 9300",
        [](Declare &take, NewChassis &given) {
            take.argument("NAME", given.name, Ctl::tr("Its name in Lictor"));
            take.option("--model", given.model, Ctl::tr("9300, or a 4100 model such as 4112"), "MODEL");
            take.option("--fxos", given.fxos, Ctl::tr("FXOS release"), "RELEASE");
        },
        add);
    chassis.verb<Nothing>("list", Ctl::tr("List the chassis"), "lictorctl chassis list --json", takesNothing, list);
    chassis.verb<Named>("show", Ctl::tr("One chassis"), "lictorctl chassis show core", takesName, show);
    chassis.verb<Named>(
        "remove", Ctl::tr("Remove a chassis without devices"), "lictorctl chassis remove core", takesName, remove);
    chassis.verb<Lines>(
        "cli", Ctl::tr("Run FXOS lines on a chassis"), "lictorctl chassis cli core -c 'scope license' 'register idtoken TOKEN'",
        [](Declare &take, Lines &given) {
            take.argument("NAME", given.name, Ctl::tr("The chassis"));
            take.list("-c,--command", given.lines, Ctl::tr("An FXOS line; may be given several times"), "LINE", true);
            take.flag("--transcript", given.transcript, Ctl::tr("Print prompts and lines too"));
        },
        commandLine);
}

} // namespace lictor::ctl
