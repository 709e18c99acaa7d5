#pragma once

#include "tables/account_table.h"

namespace lictor {

/// The product instances of a virtual account (UI-SSM-7).
class InstanceTable : public AccountTable {
    Q_OBJECT
public:
    enum Column { Name, Udi, ProductType, LastContact, Licenses, Actions, ColumnCount };

    using AccountTable::AccountTable;
    void reload() override;
    InstanceId instanceAt(const QModelIndex &index) const { return InstanceId{idAt(index)}; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }

    /// "Standard 1, Context 18": what an instance uses.
    static QString usesText(const ProductInstance &instance);

protected:
    QString title(int column) const override;
    QVariant cell(RowId id, int column, int role) const override;
    SortKey sortKey(RowId id, int column) const override;
};

} // namespace lictor
