#include "ctl/interactive.h"

#include "commands/command_line.h"
#include "commands/transcript.h"
#include "ctl/names.h"
#include "ctl/tr.h"

#include <iostream>

namespace lictor::ctl {

namespace {

bool endsSession(const QString &line, const QString &prompt)
{
    const QString word = line.simplified().toLower();
    return (word == u"exit" || word == u"quit" || word == u"logout") && !prompt.contains(u'(');
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
    CommandLine session(run.catalogShared(), *id);
    std::string typed;
    for (;;) {
        const QString prompt = session.prompt(fleet);
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
            run.print(session.help(fleet, line.trimmed().chopped(1)) + u'\n');
            continue;
        }
        if (line.trimmed().isEmpty())
            continue;
        const auto done = run.perform([&](const Fleet &now) -> Result<Action> {
            const auto target = deviceNamed(now, device);
            if (!target)
                return tl::unexpected(target.error());
            return session.action({*target}, {line});
        });
        if (!done) {
            run.notice(u"lictorctl: " + done.error().sentence());
            continue;
        }
        fleet = done->outcome.fleet;
        if (done->outcome.commands.size() > size_t(session.leadingLines()))
            run.print(commandsText({done->outcome.commands.back()}, false));
        session.follow(fleet, line);
    }
}

} // namespace lictor::ctl
