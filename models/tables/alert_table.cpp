#include "tables/alert_table.h"

#include "order/state_word.h"
#include "tables/account_time.h"
#include "tables/roles.h"

#include <numeric>

namespace lictor {

void AlertTable::show(std::vector<entitlement::Alert> alerts)
{
    setRows({}); // an alert has no name by which it would be known again
    m_alerts = std::move(alerts);
    std::vector<RowId> ids(m_alerts.size());
    std::iota(ids.begin(), ids.end(), RowId(1));
    setRows(std::move(ids));
}

QString AlertTable::title(int column) const
{
    switch (column) {
    case Severity: return tr("Severity");
    case Alert: return tr("Alert");
    case Account: return tr("Virtual Account");
    case Source: return tr("Source");
    case Message: return tr("Message");
    case ActionDue: return tr("Action Due");
    default: return {};
    }
}

QVariant AlertTable::cell(RowId id, int column, int role) const
{
    const entitlement::Alert &alert = m_alerts[id - 1];
    const Fleet &fleet = m_session.fleet();
    if (role == ToneRole && column == Severity)
        return int(alert.major ? Tone::Critical : Tone::Attention);
    if (column == ActionDue && alert.due) {
        if (role == CopyRole)
            return toIso(*alert.due);
        if (role == Qt::ToolTipRole)
            return toPortalText(*alert.due);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Severity: return alert.major ? tr("Major") : tr("Minor");
    case Alert: return toLabel(alert.kind);
    case Account: {
        const VirtualAccount *account = fleet.virtualAccounts().find(alert.account);
        return account ? account->name : QString();
    }
    case Source: return alert.source;
    case Message: return alert.message;
    case ActionDue:
        return !alert.due ? QStringLiteral("–") : *alert.due <= fleet.now ? tr("now") : distanceText(*alert.due, fleet.now);
    default: return {};
    }
}

RowTable::SortKey AlertTable::sortKey(RowId id, int column) const
{
    const entitlement::Alert &alert = m_alerts[id - 1];
    if (column == Severity)
        return {alert.major ? 0 : 1, {}};
    if (column == ActionDue)
        return {alert.due ? alert.due->time_since_epoch().count() : 0, {}};
    return RowTable::sortKey(id, column);
}

} // namespace lictor
