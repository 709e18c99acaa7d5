#include "commands/chassis_line.h"

#include "cli/interpreter.h"

namespace lictor {

namespace {
/// A session on a copy of the fleet, after these lines.
class Rehearsal {
public:
    Rehearsal(const Fleet &fleet, const Catalog &catalog, ChassisId chassis, const QStringList &lines)
        : m_fleet(fleet), m_session(m_fleet, catalog, chassis)
    {
        for (const QString &line : lines)
            (void)m_session.run(line);
    }
    cli::ChassisSession &session() { return m_session; }

private:
    Fleet m_fleet;
    cli::ChassisSession m_session;
};
} // namespace

ChassisLine::ChassisLine(CatalogPtr catalog, ChassisId chassis) : m_catalog(std::move(catalog)), m_chassis(chassis) { }

QString ChassisLine::prompt(const Fleet &fleet) const
{
    return fleet.chassis().find(m_chassis) ? Rehearsal(fleet, *m_catalog, m_chassis, m_way).session().prompt() : QString();
}

QString ChassisLine::help(const Fleet &fleet, const QString &typed) const
{
    return fleet.chassis().find(m_chassis) ? Rehearsal(fleet, *m_catalog, m_chassis, m_way).session().help(typed) : QString();
}

Completion ChassisLine::complete(const Fleet &fleet, const QString &typed) const
{
    return fleet.chassis().find(m_chassis)
        ? completed(typed, Rehearsal(fleet, *m_catalog, m_chassis, m_way).session().completions(typed))
        : Completion{typed, {}};
}

RunChassisCommands ChassisLine::action(const QString &line) const
{
    QStringList lines = m_way;
    lines += line;
    return {m_chassis, lines};
}

void ChassisLine::follow(const Fleet &fleet, const QString &line)
{
    if (!fleet.chassis().find(m_chassis))
        return;
    Rehearsal rehearsal(fleet, *m_catalog, m_chassis, m_way);
    const qsizetype before = rehearsal.session().prompt().size();
    (void)rehearsal.session().run(line);
    const QString prompt = rehearsal.session().prompt();
    if (!prompt.contains(u'/'))
        m_way.clear(); // at the top
    else if (prompt.size() > before)
        m_way += line;
    else if (prompt.size() < before)
        m_way.removeLast();
}

} // namespace lictor
