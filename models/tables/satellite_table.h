#pragma once

#include "tables/fleet_table.h"

namespace lictor {

/// The On-Prem servers of the account.
class SatelliteTable : public FleetTable {
    Q_OBJECT
public:
    enum Column { Name, State, Address, Version, Account, Devices, LastSync, NextSync, ColumnCount };

    using FleetTable::FleetTable;
    void reload() override;

    SatelliteId satelliteAt(const QModelIndex &index) const { return SatelliteId{idAt(index)}; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }

protected:
    QString title(int column) const override;
    QVariant cell(RowId id, int column, int role) const override;
    SortKey sortKey(RowId id, int column) const override;
    bool isNumber(int column) const override { return column == Devices; }

private:
    std::unordered_map<RowId, int> m_devices; ///< registered with each
};

} // namespace lictor
