#pragma once

#include "tables/fleet_table.h"

namespace lictor {

/// The users of the portal and what each of them reaches (GEN-4).
class UserTable : public FleetTable {
    Q_OBJECT
public:
    enum Column { Name, Reaches, ColumnCount };

    using FleetTable::FleetTable;
    void reload() override;

    UserId userAt(const QModelIndex &index) const { return UserId{idAt(index)}; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }

protected:
    QString title(int column) const override;
    QVariant cell(RowId id, int column, int role) const override;
};

} // namespace lictor
