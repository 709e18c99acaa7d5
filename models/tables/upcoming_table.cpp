#include "tables/upcoming_table.h"

#include "tables/account_time.h"
#include "tables/roles.h"

namespace lictor {

void UpcomingTable::show(std::vector<simulation::Event> events, Instant now)
{
    beginResetModel();
    m_events = std::move(events);
    m_now = now;
    endResetModel();
}

QVariant UpcomingTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const simulation::Event &event = eventAt(index.row());
    const QString what = event.subject.isEmpty() ? event.text : tr("%1: %2").arg(event.subject, event.text);
    if (index.column() == When) {
        if (role == Qt::DisplayRole)
            return distanceText(event.at, m_now);
        if (role == Qt::ToolTipRole)
            return toReadable(event.at);
        if (role == CopyRole)
            return toIso(event.at);
    } else if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        return what;
    }
    return {};
}

QVariant UpcomingTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == When ? tr("When") : tr("Event");
}

} // namespace lictor
