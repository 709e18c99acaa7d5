#include "bulk/pool_change_table.h"

#include "tables/license_table.h"
#include "tables/roles.h"

#include <QLocale>

#include <algorithm>
#include <numeric>

namespace lictor {

void PoolChangeTable::show(std::vector<PoolChange> changes)
{
    std::stable_sort(
        changes.begin(), changes.end(), [](const PoolChange &a, const PoolChange &b) { return a.after.status > b.after.status; });
    setRows({}); // a change has no name by which it would be known again
    m_changes = std::move(changes);
    std::vector<RowId> ids(m_changes.size());
    std::iota(ids.begin(), ids.end(), RowId(1));
    setRows(std::move(ids));
}

QString PoolChangeTable::title(int column) const
{
    switch (column) {
    case Account: return tr("Virtual Account");
    case License: return tr("License");
    case Owned: return tr("Purchased");
    case InUseBefore: return tr("In Use Now");
    case InUseAfter: return tr("In Use After");
    case LeftAfter: return tr("Left After");
    case Status: return tr("Status After");
    default: return {};
    }
}

qint64 PoolChangeTable::number(const PoolChange &change, int column) const
{
    switch (column) {
    case Owned: return change.after.purchased;
    case InUseBefore: return change.before.inUse;
    case InUseAfter: return change.after.inUse;
    default: return change.after.balance();
    }
}

QVariant PoolChangeTable::cell(RowId id, int column, int role) const
{
    const PoolChange &change = m_changes[id - 1];
    if (role == ToneRole && column == Status)
        return int(toneOf(change.after.status));
    if (role == Qt::ToolTipRole && column == Status && !change.after.reason.isEmpty())
        return change.after.reason;
    if (role == CopyRole && isNumber(column))
        return QString::number(number(change, column));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Account: {
        const VirtualAccount *account = m_session.fleet().virtualAccounts().find(change.after.account);
        const QString name = account ? account->name : QString();
        const Satellite *satellite = m_session.fleet().satellites().find(change.satellite);
        return satellite ? tr("%1 (On-Prem %2)").arg(name, satellite->name) : name;
    }
    case License: return m_session.catalog().licenseName(change.after.key);
    case Status: return toLabel(change.after.status);
    default: return QLocale().toString(number(change, column));
    }
}

RowTable::SortKey PoolChangeTable::sortKey(RowId id, int column) const
{
    const PoolChange &change = m_changes[id - 1];
    if (isNumber(column))
        return {number(change, column), {}};
    if (column == Status)
        return {-qint64(change.after.status), {}};
    return RowTable::sortKey(id, column);
}

} // namespace lictor
