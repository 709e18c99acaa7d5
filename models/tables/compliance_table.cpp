#include "tables/compliance_table.h"

#include "tables/roles.h"

#include <QLocale>

namespace lictor {

void ComplianceTable::show(std::vector<entitlement::Position> positions, std::unordered_map<PoolName, int> requesters)
{
    m_requesters = std::move(requesters);
    LicenseTable::show(std::move(positions));
}

int ComplianceTable::requesters(RowId id) const
{
    const entitlement::Position *position = find(id);
    const auto found = position ? m_requesters.find({position->account, position->key}) : m_requesters.end();
    return found == m_requesters.end() ? 0 : found->second;
}

QString ComplianceTable::title(int column) const
{
    switch (column) {
    case Alerts: return tr("Reason");
    case NextExpiry: return tr("Terms Ending");
    case RequestedBy: return tr("Requested By");
    default: return LicenseTable::title(column);
    }
}

QVariant ComplianceTable::cell(RowId id, int column, int role) const
{
    if (column != RequestedBy)
        return LicenseTable::cell(id, column, role);
    const int count = requesters(id);
    if (role == Qt::DisplayRole)
        return QLocale().toString(count);
    if (role == CopyRole)
        return QString::number(count);
    if (role == Qt::ToolTipRole)
        return tr("%n device(s) ask for it", nullptr, count);
    return {};
}

RowTable::SortKey ComplianceTable::sortKey(RowId id, int column) const
{
    return column == RequestedBy ? SortKey{requesters(id), {}} : LicenseTable::sortKey(id, column);
}

} // namespace lictor
