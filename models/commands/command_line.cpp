#include "commands/command_line.h"

#include "cli/interpreter.h"

#include <algorithm>

namespace lictor {

namespace {
const QString confirmation = QStringLiteral("[confirm]"), saving = QStringLiteral("[Y]es/[N]o:");

/// A session on a copy of the fleet, after these lines.
class Rehearsal {
public:
    Rehearsal(const Fleet &fleet, const Catalog &catalog, DeviceId device, const QStringList &lines)
        : m_fleet(fleet), m_session(m_fleet, catalog, device)
    {
        for (const QString &line : lines)
            (void)m_session.run(line);
    }
    cli::Session &session() { return m_session; }

private:
    Fleet m_fleet;
    cli::Session m_session;
};
} // namespace

CommandLine::CommandLine(CatalogPtr catalog, DeviceId device) : m_catalog(std::move(catalog)), m_device(device) { }

QString CommandLine::prompt(const Fleet &fleet) const
{
    return fleet.devices().find(m_device) ? Rehearsal(fleet, *m_catalog, m_device, m_way).session().prompt() : QString();
}

QString CommandLine::help(const Fleet &fleet, const QString &typed) const
{
    return fleet.devices().find(m_device) ? Rehearsal(fleet, *m_catalog, m_device, m_way).session().help(typed) : QString();
}

QStringList CommandLine::completions(const Fleet &fleet, const QString &typed) const
{
    return fleet.devices().find(m_device) ? Rehearsal(fleet, *m_catalog, m_device, m_way).session().completions(typed)
                                          : QStringList();
}

Completion CommandLine::complete(const Fleet &fleet, const QString &typed) const
{
    return completed(typed, completions(fleet, typed));
}

QList<CommandLine::Question> CommandLine::questions(const Fleet &fleet, const QStringList &lines) const
{
    QList<Question> asked;
    if (!fleet.devices().find(m_device))
        return asked;
    Rehearsal rehearsal(fleet, *m_catalog, m_device, m_way);
    for (qsizetype line = 0; line < lines.size(); ++line) {
        // The device answers as to somebody who only presses Return: both questions, and what lies between them.
        const QString output = rehearsal.session().run(lines[line]).output;
        const qsizetype save = output.indexOf(saving), confirm = output.indexOf(confirmation);
        if (save >= 0)
            asked.append({output.left(save) + saving, line, lines[line].trimmed() + u" noconfirm"});
        const qsizetype from = save >= 0 ? output.lastIndexOf(u'\n', confirm) + 1 : 0;
        if (confirm >= 0)
            asked.append({output.mid(from, confirm - from) + confirmation, line, {}});
    }
    return asked;
}

bool CommandLine::isYes(const QString &typed)
{
    return QStringLiteral("yes").startsWith(typed.trimmed(), Qt::CaseInsensitive); // nothing is the beginning of everything
}

RunCommands CommandLine::action(std::vector<DeviceId> devices, const QStringList &lines) const
{
    return {.devices = std::move(devices), .lines = m_way + lines, .keepGoing = true, .startInConfiguration = false};
}

int CommandLine::pageLines(const Fleet &fleet) const
{
    return fleet.devices().find(m_device) ? Rehearsal(fleet, *m_catalog, m_device, m_way).session().terminal().pageLines : 0;
}

bool CommandLine::isEnd(const Fleet &fleet, const QString &line) const
{
    const QString word = line.simplified().toLower();
    if (word != u"exit" && word != u"quit" && word != u"logout")
        return false;
    Rehearsal rehearsal(fleet, *m_catalog, m_device, m_way);
    const cli::Mode mode = rehearsal.session().mode();
    return mode == cli::Mode::User || mode == cli::Mode::Privileged;
}

void CommandLine::follow(const Fleet &fleet, const QString &line)
{
    if (!fleet.devices().find(m_device))
        return;
    Rehearsal rehearsal(fleet, *m_catalog, m_device, m_way);
    const bool ends = rehearsal.session().run(line).effect == cli::Effect::Reload; // a new session begins
    m_way = ends ? QStringList() : rehearsal.session().wayHere();
}

} // namespace lictor
