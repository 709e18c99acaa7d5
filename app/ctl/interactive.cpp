#include "ctl/interactive.h"

#include "commands/command_line.h"
#include "commands/transcript.h"
#include "ctl/line_reader.h"
#include "ctl/names.h"
#include "ctl/pager.h"
#include "ctl/tr.h"

#include <ostream>

namespace lictor::ctl {

namespace {

/// The terminal session of a person on a device, over the fleet as it is before each line: others may write meanwhile.
class Interaction {
public:
    Interaction(Invocation &run, QString name, DeviceId device)
        : m_run(run), m_name(std::move(name)), m_commands(run.catalogShared(), device),
          m_reader({[this](const QString &typed) { return m_commands.help(m_fleet, typed); },
              [this](const QString &typed) { return m_commands.completions(m_fleet, typed); }})
    {
    }

    /// Until the person leaves, or the device is gone.
    Result<void> hold();

private:
    Result<void> refresh();
    std::optional<QString> answered(const QString &line);
    void send(const QString &line);
    void show(const QString &text);

    Invocation &m_run;
    QString m_name;
    CommandLine m_commands;
    LineReader m_reader;
    Fleet m_fleet;
    QStringList m_asked; ///< questions that were answered here, and stand in the device's output too
};

Result<void> Interaction::refresh()
{
    auto snapshot = m_run.read();
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    m_fleet = std::move(snapshot->fleet);
    const auto id = deviceNamed(m_fleet, m_name);
    if (!id)
        return tl::unexpected(id.error());
    if (*id != m_commands.device())
        return refuse(Refusal::NotFound, m_name, Ctl::tr("it is another device by now"), Ctl::tr("start the session again"));
    return {};
}

/// The line that is meant after the device's questions; nothing: none is.
std::optional<QString> Interaction::answered(const QString &line)
{
    QString meant = line;
    m_asked.clear();
    for (const CommandLine::Question &question : m_commands.questions(m_fleet, {line})) {
        m_run.streams().out.flush();
        m_asked << question.text;
        const QString before = question.text.section(u'\n', 0, -2);
        if (!before.isEmpty())
            m_run.print(before + u'\n');
        const std::optional<QString> typed = m_reader.ask(question.text.section(u'\n', -1) + u' ');
        if (typed && CommandLine::isYes(*typed))
            continue;
        if (question.ifNo.isEmpty())
            return std::nullopt;
        meant = question.ifNo;
    }
    return meant;
}

void Interaction::show(const QString &text)
{
    QString rest = text;
    for (const QString &question : m_asked)
        if (const qsizetype at = rest.indexOf(question); at >= 0)
            rest = rest.left(at) + rest.sliced(at + question.size()).trimmed();
    const auto print = [this](const QString &part) {
        m_run.print(part);
        m_run.streams().out.flush();
    };
    showPaged(rest, m_run.streams().outputIsTerminal ? m_commands.pageLines(m_fleet) : 0, print,
        [this](const QString &prompt) { return m_reader.key(prompt); });
}

void Interaction::send(const QString &line)
{
    const auto done =
        m_run.perform([&](const Fleet &) -> Result<Action> { return m_commands.action({m_commands.device()}, {line}); });
    if (!done) {
        m_run.notice(u"lictorctl: " + done.error().sentence());
        return;
    }
    m_commands.follow(m_fleet, line);
    m_fleet = done->outcome.fleet;
    show(commandsText({done->outcome.commands.back()}, false));
}

Result<void> Interaction::hold()
{
    if (const auto current = refresh(); !current)
        return current;
    for (;;) {
        m_run.streams().out.flush();
        const std::optional<QString> line = m_reader.read(m_commands.prompt(m_fleet));
        if (!line) {
            m_run.print(QStringLiteral("\n"));
            return {};
        }
        if (const auto current = refresh(); !current)
            return current;
        if (m_commands.isEnd(m_fleet, *line))
            return {};
        if (const std::optional<QString> meant = answered(*line))
            send(*meant);
    }
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
    return Interaction(run, device, *id).hold();
}

} // namespace lictor::ctl
