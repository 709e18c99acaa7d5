#include "ctl/usage.h"

#include "ctl/tr.h"
#include "terms/nearest.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace lictor::ctl {

namespace {

/// Commands of the contract that later versions bring; a noun alone stands for all its verbs.
const QStringList &later()
{
    static const QStringList commands{QStringLiteral("serve"), QStringLiteral("wire"), QStringLiteral("secrets")};
    return commands;
}

QStringList namesBelow(const CLI::App &app)
{
    QStringList names;
    for (const CLI::App *command : app.get_subcommands([](const CLI::App *) { return true; }))
        names << QString::fromStdString(command->get_name());
    return names;
}

QString nearestText(const QString &wrong, const QStringList &names)
{
    const QStringList near = nearestNames(wrong, names);
    return near.isEmpty() ? Ctl::tr("give one of %1").arg(names.join(QStringLiteral(", ")))
                          : Ctl::tr("did you mean %1?").arg(near.join(QStringLiteral(", ")));
}

} // namespace

QStringList commandWords(const QStringList &arguments, int most)
{
    QStringList words;
    for (qsizetype i = 0; i < arguments.size() && words.size() < most; ++i) {
        if (arguments[i] == u"--fleet" || arguments[i] == u"--as")
            ++i;
        else if (arguments[i] == u"--")
            break;
        else if (!arguments[i].startsWith(u'-'))
            words << arguments[i];
    }
    return words;
}

std::optional<QString> laterCommand(const QStringList &words)
{
    for (qsizetype count = 1; count <= words.size(); ++count) {
        const QString command = words.first(count).join(u' ');
        if (later().contains(command))
            return command == words.front() && words.size() > 1 ? QString(command + u' ' + words[1]) : command;
    }
    return std::nullopt;
}

std::optional<QString> unknownCommand(const CLI::App &root, const QStringList &words)
{
    const CLI::App *app = &root;
    QString path;
    for (const QString &word : words) {
        QStringList names = namesBelow(*app);
        if (names.isEmpty())
            return std::nullopt; // its arguments begin here
        if (!names.contains(word)) {
            if (app == &root)
                for (const QString &command : later())
                    if (!command.contains(u' '))
                        names << command;
            return path.isEmpty() ? Ctl::tr("%1: there is no such noun; %2").arg(word, nearestText(word, names))
                                  : Ctl::tr("%1 %2: there is no such verb; %3").arg(path, word, nearestText(word, names));
        }
        path = path.isEmpty() ? word : QString(path + u' ' + word);
        app = app->get_subcommand(word.toStdString());
    }
    if (const QStringList names = namesBelow(*app); !names.isEmpty())
        return path.isEmpty()
            ? Ctl::tr("command: no noun is given; give one of %1, or --help").arg(names.join(QStringLiteral(", ")))
            : Ctl::tr("%1: no verb is given; give one of %2, or --help").arg(path, names.join(QStringLiteral(", ")));
    return std::nullopt;
}

QStringList nearestOptions(const CLI::App &command, const QString &wrong)
{
    QStringList names;
    for (const CLI::App *app = &command; app; app = app->get_parent())
        for (const CLI::Option *option : app->get_options())
            for (const std::string &name : option->get_lnames())
                names << u"--" + QString::fromStdString(name);
    return nearestNames(wrong.section(u'=', 0, 0), names);
}

} // namespace lictor::ctl
