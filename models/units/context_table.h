#pragma once

#include "tables/fleet_table.h"

namespace lictor {

/// The security contexts of a device, in the order of its configuration (screens 2.9).
class ContextTable : public FleetTable {
    Q_OBJECT
public:
    enum Column { Name, State, Interfaces, Url, Description, ColumnCount };

    using FleetTable::FleetTable;
    void setDevice(DeviceId device);
    void reload() override;

    QString nameAt(const QModelIndex &index) const;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }

protected:
    QString title(int column) const override;
    QVariant cell(RowId id, int column, int role) const override;

private:
    struct Context {
        QString name, interfaces, url, description;
        bool licensed = true;
    };

    DeviceId m_device;
    std::unordered_map<RowId, Context> m_contexts;
    QHash<QString, RowId> m_ids; ///< by name, so that a selection survives
};

} // namespace lictor
