#include "dialogs/license_choice.h"

#include "tables/roles.h"

#include <set>

namespace lictor {

LicenseChoice::LicenseChoice(const Catalog &catalog, QObject *parent) : QAbstractTableModel(parent), m_catalog(catalog)
{
    std::set<std::pair<LicenseKind, LicensePlatformKey>> sold;
    for (const Product &product : catalog.products()) {
        m_rows.push_back(
            {product.pid, {product.kind, product.platform, product.entitlement, product.model}, product.units, product.years});
        sold.insert({product.kind, product.platform});
    }
    std::set<std::pair<LicenseKind, LicensePlatformKey>> listed;
    for (const auto &series : catalog.series()) {
        for (const LicenseKind kind : allLicenseKinds) {
            const std::pair what{kind, series->licensePlatform};
            if (series->licenseNames[size_t(kind)].isEmpty() || sold.contains(what) || !listed.insert(what).second)
                continue;
            if (kind == LicenseKind::Standard && !series->tierFromPool)
                continue;
            m_rows.push_back({{}, {kind, series->licensePlatform, {}, {}}, 1, 0});
        }
    }
}

QVariant LicenseChoice::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = rowAt(index.row());
    if (role == MutedRole)
        return index.column() == Pid && row.pid.isEmpty();
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (index.column() == Adds ? Qt::AlignTrailing : Qt::AlignLeading));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Pid: return row.pid.isEmpty() ? tr("(no product ID)") : row.pid;
    case License: return m_catalog.licenseName(row.key);
    case Adds: return row.units;
    case Term: return row.years == 0 ? tr("perpetual") : row.years == 1 ? tr("1 year") : tr("%1 years").arg(row.years);
    default: return {};
    }
}

QVariant LicenseChoice::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Pid: return tr("Product ID");
    case License: return tr("License");
    case Adds: return tr("Adds");
    case Term: return tr("Term");
    default: return {};
    }
}

} // namespace lictor
