#include "ctl/ctl.h"

#include "ctl/tr.h"
#include "ctl/usage.h"
#include "ctl/verb.h"

#include <CLI/CLI.hpp>

#include <ostream>

namespace lictor::ctl {

namespace {

constexpr int done = 0, refused = 1, wrongUsage = 2;

int fail(const Streams &streams, int status, const QString &sentence)
{
    streams.err << "lictorctl: " << QString(sentence).replace(u'\n', u' ').toStdString() << std::endl;
    return status;
}

const Result<CatalogPtr> &catalog()
{
    static const Result<CatalogPtr> loaded = Catalog::load(QStringLiteral(":/catalog"));
    return loaded;
}

const CLI::App &deepest(const CLI::App &root)
{
    const CLI::App *app = &root;
    while (!app->get_subcommands().empty())
        app = app->get_subcommands().back();
    return *app;
}

QString pathOf(const CLI::App &command)
{
    QString path;
    for (const CLI::App *app = &command; app && app->get_parent(); app = app->get_parent())
        path = path.isEmpty() ? QString::fromStdString(app->get_name())
                              : QString(QString::fromStdString(app->get_name()) + u' ' + path);
    return path.isEmpty() ? QStringLiteral("lictorctl") : path;
}

/// What is wrong with the arguments, in the form of every other error.
QString usageSentence(const CLI::App &root, const CLI::ParseError &error)
{
    const CLI::App &command = deepest(root);
    const QString help =
        Ctl::tr("see %1 --help").arg(&command == &root ? QStringLiteral("lictorctl") : u"lictorctl " + pathOf(command));
    if (error.get_exit_code() == int(CLI::ExitCodes::ExtrasError)) {
        for (const std::string &extra : root.remaining(true)) {
            const QString word = QString::fromStdString(extra);
            if (!word.startsWith(u'-'))
                return Ctl::tr("%1: \"%2\" is one argument too many; %3").arg(pathOf(command), word, help);
            const QStringList near = nearestOptions(command, word);
            return Ctl::tr("%1: there is no option %2; %3")
                .arg(pathOf(command), word.section(u'=', 0, 0),
                    near.isEmpty() ? help : Ctl::tr("did you mean %1?").arg(near.join(QStringLiteral(", "))));
        }
    }
    return Ctl::tr("%1: %2; %3").arg(pathOf(command), QString::fromStdString(error.what()), help);
}

} // namespace

int run(const QStringList &arguments, const Streams &streams)
{
    if (!catalog())
        return fail(streams, refused, catalog().error().sentence());
    Invocation invocation(streams, *catalog());
    Chosen chosen;
    std::optional<QString> fleet, actingUser;
    bool version = false;

    CLI::App root(Ctl::tr("Lictor without a window: Smart Software Licensing of ASA firewalls").toStdString(), "lictorctl");
    root.require_subcommand(1, 1);
    root.fallthrough(true); // global options are taken anywhere
    Declare global(root);
    global.option("--fleet", fleet, Ctl::tr("The fleet file; $LICTOR_FLEET or your default fleet unless told"), "FILE");
    global.option("--as", actingUser, Ctl::tr("Who acts, for the portal's rights and the journal; you unless told"), "USER");
    global.flag("--json", invocation.json, Ctl::tr("Print one JSON document"));
    global.flag("--quiet", invocation.quiet, Ctl::tr("No progress and no notices"));
    global.flag("--yes", invocation.yes, Ctl::tr("Answer yes to lictorctl's questions"));
    global.flag("--version", version, Ctl::tr("Print the version"));
    root.footer(Ctl::tr("Example:").toStdString() + "\n  lictorctl --fleet demo.lictor fleet demo");
    addFleet(root, chosen);
    addDevice(root, chosen);
    addChassis(root, chosen);
    addCli(root, chosen);
    addSsm(root, chosen);
    addGroup(root, chosen);
    addSatellite(root, chosen);
    addGateway(root, chosen);
    addClock(root, chosen);
    addFault(root, chosen);
    addForecast(root, chosen);
    addImport(root, chosen);
    addReservation(root, chosen);
    addReport(root, chosen);

    const bool wantsHelp = arguments.contains(u"--help") || arguments.contains(u"-h");
    constexpr int deepestCommand = 3;
    const QStringList words = commandWords(arguments, deepestCommand);
    if (const auto command = laterCommand(words))
        return fail(streams, refused,
            Ctl::tr("%1: this version does not do it yet; see lictorctl --help for what it does").arg(*command));
    if (words.isEmpty() && arguments.contains(u"--version")) {
        streams.out << "lictorctl " LICTOR_VERSION << std::endl;
        return done;
    }
    if (const auto unknown = unknownCommand(root, words); unknown && !wantsHelp)
        return fail(streams, wrongUsage, *unknown);

    std::vector<std::string> reversed; // as CLI11 takes them
    for (auto argument = arguments.rbegin(); argument != arguments.rend(); ++argument)
        reversed.push_back(argument->toStdString());
    try {
        root.parse(std::move(reversed));
    } catch (const CLI::CallForHelp &) {
        streams.out << root.help() << std::flush; // it hands over to the command's own and keeps the words before it
        return done;
    } catch (const CLI::ParseError &error) {
        return fail(streams, wrongUsage, usageSentence(root, error));
    }
    invocation.fleetOption = fleet.value_or(QString());
    invocation.actingUser = actingUser.value_or(QString()).trimmed();
    if (fleet && fleet->isEmpty())
        return fail(streams, refused, Ctl::tr("--fleet: the name is empty; name a fleet file"));
    if (!chosen)
        return fail(streams, wrongUsage, Ctl::tr("lictorctl: no command is given; see lictorctl --help"));
    const Result<void> result = chosen(invocation);
    streams.out.flush();
    if (!result)
        return fail(streams, refused, result.error().sentence());
    if (!streams.out)
        return fail(streams, refused, Ctl::tr("standard output: it cannot be written; give it more room"));
    return done;
}

} // namespace lictor::ctl
