#include "commands/transcript.h"
#include "ctl/command_output.h"
#include "ctl/interactive.h"
#include "ctl/names.h"
#include "ctl/tr.h"
#include "ctl/verb.h"

#include "order/device_order.h"

namespace lictor::ctl {

namespace {

struct Lines {
    QString name;
    std::optional<QString> filter, file;
    QStringList lines;
    bool transcript = false, keepGoing = false;
};

Result<void> onOne(Invocation &run, const Lines &given, const QStringList &lines)
{
    const auto done = run.perform([&](const Fleet &fleet) -> Result<Action> {
        const auto id = deviceNamed(fleet, given.name);
        if (!id)
            return tl::unexpected(id.error());
        return RunCommands{{*id}, lines, given.keepGoing, false};
    });
    if (!done)
        return tl::unexpected(done.error());
    const Fleet &fleet = done->outcome.fleet;
    const QString name = fleet.devices().at(fleet.findDevice(given.name)).name;
    if (run.json)
        run.print(Json::object().set("device", name).set("lines", linesJson(done->outcome.commands)));
    else
        run.print(commandsText(done->outcome.commands, given.transcript));
    if (const auto refused = refusedLine(done->outcome.commands, name))
        return tl::unexpected(*refused);
    return {};
}

Result<void> onMany(Invocation &run, const Lines &given, const QStringList &lines)
{
    std::vector<DeviceId> devices;
    const auto done = run.perform([&](const Fleet &fleet) -> Result<Action> {
        auto chosen = findDevices(fleet, run.catalogShared(), *given.filter);
        if (!chosen)
            return tl::unexpected(chosen.error());
        if (chosen->empty())
            return refuse(
                Refusal::NotFound, *given.filter, Ctl::tr("the filter finds no device"), Ctl::tr("see lictorctl device list"));
        devices = *chosen;
        return RunCommands{devices, lines, given.keepGoing, false};
    });
    if (!done)
        return tl::unexpected(done.error());
    Json list = Json::array();
    size_t refusedDevices = 0;
    std::optional<Error> first;
    for (const DeviceId id : devices) {
        const QString name = done->outcome.fleet.devices().at(id).name;
        std::vector<simulation::CommandOutput> own;
        for (const simulation::CommandOutput &command : done->outcome.commands)
            if (command.device == id)
                own.push_back(command);
        if (const auto refused = refusedLine(own, name)) {
            ++refusedDevices;
            if (!first)
                first = refused;
        }
        if (run.json)
            list.add(Json::object().set("device", name).set("lines", linesJson(own)));
        else
            run.print(name + u":\n" + commandsText(own, given.transcript));
    }
    if (run.json)
        run.print(Json::object().set("devices", std::move(list)));
    if (!first)
        return {};
    if (refusedDevices > 1)
        first->remedy = Ctl::tr("%1 of %2 devices refused a line; the others ran all").arg(refusedDevices).arg(devices.size());
    return tl::unexpected(*first);
}

Result<void> runLines(Invocation &run, const Lines &given)
{
    if (given.name.isEmpty() && !given.filter)
        return refuse(
            Refusal::OutOfRange, QStringLiteral("cli"), Ctl::tr("no device is named"), Ctl::tr("name one, or give --filter"));
    if (!given.name.isEmpty() && given.filter)
        return refuse(Refusal::OutOfRange, QStringLiteral("cli"), Ctl::tr("both a device and a filter are given"),
            Ctl::tr("give one of them"));
    const bool nothingGiven = given.lines.isEmpty() && !given.file;
    if (nothingGiven && !given.filter && run.streams().inputIsTerminal)
        return interactive(run, given.name);
    const auto lines = commandLines(run, given.lines, nothingGiven ? std::optional(QStringLiteral("-")) : given.file);
    if (!lines)
        return tl::unexpected(lines.error());
    return given.filter ? onMany(run, given, *lines) : onOne(run, given, *lines);
}

} // namespace

void addCli(CLI::App &root, Chosen &chosen)
{
    Noun cli(root, chosen, "cli", Ctl::tr("Run ASA command lines on a device"));
    cli.itself<Lines>(
        "lictorctl cli fw-1 -c 'configure terminal' -c 'license smart' -c 'feature tier standard'",
        [](Declare &take, Lines &given) {
            take.optionalArgument("NAME", given.name, Ctl::tr("The device"));
            take.option("--filter", given.filter, Ctl::tr("On every device that the filter finds"));
            take.list("-c,--command", given.lines, Ctl::tr("A command line; may be given several times"), "LINE");
            take.option("--file", given.file, Ctl::tr("Lines of a file, - for standard input"), "FILE");
            take.flag("--transcript", given.transcript, Ctl::tr("Print prompts and lines too"));
            take.flag("--keep-going", given.keepGoing, Ctl::tr("Go on after a refused line"));
        },
        runLines);
}

} // namespace lictor::ctl
