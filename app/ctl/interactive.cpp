#include "ctl/interactive.h"

#include "cli/interpreter.h"
#include "ctl/command_output.h"
#include "ctl/names.h"
#include "ctl/tr.h"

#include <iostream>

namespace lictor::ctl {

namespace {

/// The lines that lead to the mode which the prompt shows.
QStringList waysTo(const QString &prompt)
{
    if (prompt.contains(u"(config-smart-lic)"))
        return {QStringLiteral("configure terminal"), QStringLiteral("license smart")};
    if (prompt.contains(u"(config)"))
        return {QStringLiteral("configure terminal")};
    return {};
}

bool endsSession(const QString &line, const QString &prompt)
{
    const QString word = line.simplified().toLower();
    return (word == u"exit" || word == u"quit" || word == u"logout") && !prompt.contains(u"(config");
}

} // namespace

Result<void> interactive(Invocation &run, const QString &device)
{
    const auto snapshot = run.read();
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    const auto id = deviceNamed(snapshot->fleet, device);
    if (!id)
        return tl::unexpected(id.error());
    Fleet fleet = snapshot->fleet; // what the session sees; replaced by what each line made
    cli::Session session(fleet, run.catalog(), *id);
    std::string typed;
    for (;;) {
        const QString prompt = session.prompt();
        run.print(prompt);
        run.streams().out.flush();
        if (!std::getline(run.streams().in, typed)) {
            run.print(QStringLiteral("\n"));
            return {};
        }
        const QString line = QString::fromStdString(typed);
        if (endsSession(line, prompt))
            return {};
        if (line.trimmed().endsWith(u'?')) {
            run.print(session.help(line.trimmed().chopped(1)) + u'\n');
            continue;
        }
        if (line.trimmed().isEmpty())
            continue;
        const QStringList way = waysTo(prompt);
        const auto done = run.perform([&](const Fleet &now) -> Result<Action> {
            const auto target = deviceNamed(now, device);
            if (!target)
                return tl::unexpected(target.error());
            return RunCommands{{*target}, way + QStringList{line}, true, false};
        });
        if (!done) {
            run.notice(u"lictorctl: " + done.error().sentence());
            continue;
        }
        if (done->outcome.commands.size() > size_t(way.size()))
            run.print(commandsText({done->outcome.commands.back()}, false));
        session.run(line); // for the mode and the prompt; the fleet itself is what the action made
        fleet = done->outcome.fleet;
    }
}

} // namespace lictor::ctl
