#include "tables/agent_event_table.h"

#include "tables/roles.h"

namespace lictor {

void AgentEventTable::reload()
{
    m_events = m_session.recentEvents();
    std::vector<RowId> ids;
    for (size_t at = m_events.size(); at > 0; --at) {
        const simulation::Event &event = m_events[at - 1];
        if (m_filter.isEmpty() || event.subject.contains(m_filter, Qt::CaseInsensitive)
            || event.kind.contains(m_filter, Qt::CaseInsensitive) || event.text.contains(m_filter, Qt::CaseInsensitive))
            ids.push_back(RowId(at));
    }
    setRows(std::move(ids));
}

void AgentEventTable::setFilter(const QString &text)
{
    if (std::exchange(m_filter, text) != text)
        reload();
}

const simulation::Event *AgentEventTable::find(RowId id) const
{
    return id >= 1 && id <= m_events.size() ? &m_events[id - 1] : nullptr;
}

const simulation::Event *AgentEventTable::eventAt(const QModelIndex &index) const { return find(idAt(index)); }

QString AgentEventTable::title(int column) const
{
    switch (column) {
    case Time: return tr("Time");
    case Subject: return tr("Of");
    case Event: return tr("Event");
    case What: return tr("What Happened");
    default: return {};
    }
}

QVariant AgentEventTable::cell(RowId id, int column, int role) const
{
    const simulation::Event *event = find(id);
    if (!event)
        return {};
    if (role == CopyRole && column == Time)
        return toIso(event->at);
    if (role == MutedRole)
        return !event->changedState;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Time: return toReadable(event->at);
    case Subject: return event->subject;
    case Event: return event->kind;
    case What: return event->text;
    default: return {};
    }
}

RowTable::SortKey AgentEventTable::sortKey(RowId id, int column) const
{
    const simulation::Event *event = column == Time ? find(id) : nullptr;
    return event ? SortKey{event->at.time_since_epoch().count(), {}} : RowTable::sortKey(id, column);
}

} // namespace lictor
