#pragma once

#include "tables/fleet_table.h"

namespace lictor {

/// The units of a pair or a cluster, the primary one first (screens 2.7, 2.8, 2.11).
class UnitTable : public FleetTable {
    Q_OBJECT
public:
    enum Column { Unit, Role, State, Registered, Encryption, Requests, OwnContexts, Version, Serial, UpSince, ColumnCount };

    using FleetTable::FleetTable;
    void setGroup(GroupId group)
    {
        m_group = group;
        reload();
    }
    void reload() override;

    DeviceId unitAt(const QModelIndex &index) const { return DeviceId{idAt(index)}; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }

protected:
    QString title(int column) const override;
    QVariant cell(RowId id, int column, int role) const override;
    SortKey sortKey(RowId id, int column) const override;
    bool isNumber(int column) const override { return column == OwnContexts; }

private:
    GroupId m_group;
    std::unordered_map<RowId, qint64> m_contexts; ///< that the unit itself brings
};

} // namespace lictor
