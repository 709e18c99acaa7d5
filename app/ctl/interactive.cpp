#include "ctl/interactive.h"

#include "cli/interpreter.h"
#include "commands/transcript.h"
#include "ctl/line_reader.h"
#include "ctl/names.h"
#include "ctl/tr.h"

#include <ostream>

namespace lictor::ctl {

namespace {

bool endsSession(const QString &line, cli::Mode mode)
{
    const QString word = line.simplified().toLower();
    return (word == u"exit" || word == u"quit" || word == u"logout")
        && (mode == cli::Mode::User || mode == cli::Mode::Privileged);
}

} // namespace

Result<void> interactive(Invocation &run, const QString &device)
{
    Fleet fleet; // what the session sees; read again before every line, others may write meanwhile
    const auto refresh = [&]() -> Result<DeviceId> {
        auto snapshot = run.read();
        if (!snapshot)
            return tl::unexpected(snapshot.error());
        fleet = std::move(snapshot->fleet);
        return deviceNamed(fleet, device);
    };
    const auto first = refresh();
    if (!first)
        return tl::unexpected(first.error());
    std::optional<cli::Session> session(std::in_place, fleet, run.catalog(), *first);
    LineReader reader({[&](const QString &text) { return session->help(text); },
        [&](const QString &text) { return session->completions(text); }});
    for (;;) {
        run.streams().out.flush();
        const std::optional<QString> line = reader.read(session->prompt());
        if (!line) {
            run.print(QStringLiteral("\n"));
            return {};
        }
        if (endsSession(*line, session->mode()))
            return {};
        const auto id = refresh();
        if (!id)
            return tl::unexpected(id.error());
        if (*id != *first)
            return refuse(Refusal::NotFound, device, Ctl::tr("it is another device by now"), Ctl::tr("start the session again"));
        const Fleet before = fleet;
        const QStringList way = session->wayHere();
        const bool isUp = !fleet.devices().at(*id).down;
        const cli::Answer answer = session->run(*line);
        if (isUp && answer.effect == cli::Effect::None && fleet == before) { // it only showed something, or was refused
            run.print(commandsText({{*id, {}, *line, answer.output, answer.ok}}, false));
            continue;
        }
        const auto done = run.perform([&](const Fleet &) -> Result<Action> {
            return RunCommands{{*id}, way + QStringList{*line}, true, false};
        });
        if (!done) {
            run.notice(u"lictorctl: " + done.error().sentence());
            continue;
        }
        run.print(commandsText({done->outcome.commands.back()}, false));
        fleet = done->outcome.fleet;
        if (answer.effect == cli::Effect::Reload) // the session ended with it (REG-10); a new one begins
            session.emplace(fleet, run.catalog(), *id);
    }
}

} // namespace lictor::ctl
