#pragma once

#include "tables/fleet_table.h"

namespace lictor {

/// The slots of a chassis with the ASA in each (screens 2.18).
class SlotTable : public FleetTable {
    Q_OBJECT
public:
    enum Column { Module, Asa, Role, Entitlements, State, ColumnCount };

    using FleetTable::FleetTable;
    void setChassis(ChassisId chassis)
    {
        m_chassis = chassis;
        reload();
    }
    void reload() override;

    /// The ASA in the slot; none: it is empty.
    DeviceId asaAt(const QModelIndex &index) const { return asaIn(idAt(index)); }
    int rowOfAsa(DeviceId device) const;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }

protected:
    QString title(int column) const override;
    QVariant cell(RowId slot, int column, int role) const override;
    SortKey sortKey(RowId slot, int column) const override;
    bool isNumber(int column) const override { return column == Module; }

private:
    DeviceId asaIn(RowId slot) const;

    ChassisId m_chassis;
};

} // namespace lictor
