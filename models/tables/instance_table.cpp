#include "tables/instance_table.h"

#include "tables/account_time.h"
#include "tables/roles.h"

#include <map>

namespace lictor {

void InstanceTable::reload() { setRows(rowsOf(fleet().instances())); }

QString InstanceTable::usesText(const ProductInstance &instance)
{
    std::map<LicenseKind, int> counts; // over the modules of a chassis
    for (const Use &use : instance.uses)
        counts[use.key.kind] += use.count;
    QStringList parts;
    for (const auto &[kind, count] : counts)
        parts << QStringLiteral("%1 %2").arg(licenseKindLabel(kind)).arg(count);
    return parts.isEmpty() ? QStringLiteral("–") : parts.join(QStringLiteral(", "));
}

QString InstanceTable::title(int column) const
{
    switch (column) {
    case Name: return tr("Name");
    case Udi: return tr("UDI");
    case ProductType: return tr("Product Type");
    case LastContact: return tr("Last Contact");
    case Licenses: return tr("Licenses");
    case Actions: return tr("Actions");
    default: return {};
    }
}

QVariant InstanceTable::cell(RowId id, int column, int role) const
{
    const ProductInstance *instance = fleet().instances().find(InstanceId{id});
    if (!instance)
        return {};
    if (column == LastContact && !instance->reserved->license.isEmpty()) // PLR-1
        return role == Qt::DisplayRole ? tr("none needed") : QVariant();
    if (column == LastContact && (role == CopyRole || role == Qt::ToolTipRole))
        return role == CopyRole ? toIso(instance->lastContact) : toReadable(instance->lastContact);
    if (role == Qt::ToolTipRole && column != Actions)
        return cell(id, column, Qt::DisplayRole);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Name: return instance->name;
    case Udi: return QStringLiteral("PID:%1,SN:%2").arg(instance->udiPid, instance->udiSerial);
    case ProductType: return catalog().licensePlatform(instance->platform).name;
    case LastContact: return toPortalText(instance->lastContact);
    case Licenses: return usesText(*instance);
    case Actions: return tr("Transfer, Remove");
    default: return {};
    }
}

RowTable::SortKey InstanceTable::sortKey(RowId id, int column) const
{
    if (column == LastContact)
        if (const ProductInstance *instance = fleet().instances().find(InstanceId{id}))
            return {instance->lastContact.time_since_epoch().count(), {}};
    return RowTable::sortKey(id, column);
}

} // namespace lictor
