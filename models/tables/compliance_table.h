#pragma once

#include "tables/license_table.h"

#include <unordered_map>

namespace lictor {

/// Virtual account by licence: what is owned, used and asked for, and why a licence is short or near it (OOC-9). Worst first.
class ComplianceTable : public LicenseTable {
    Q_OBJECT
public:
    static constexpr int RequestedBy = LicenseTable::ColumnCount;

    using LicenseTable::LicenseTable;
    void show(std::vector<entitlement::Position> positions, std::unordered_map<PoolName, int> requesters);
    int requestersAt(const QModelIndex &index) const { return requesters(idAt(index)); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : RequestedBy + 1; }

protected:
    QString title(int column) const override;
    QVariant cell(RowId id, int column, int role) const override;
    SortKey sortKey(RowId id, int column) const override;
    bool isNumber(int column) const override { return column == RequestedBy || LicenseTable::isNumber(column); }

private:
    int requesters(RowId id) const;

    std::unordered_map<PoolName, int> m_requesters;
};

} // namespace lictor
