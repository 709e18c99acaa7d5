#pragma once

#include "tables/account_table.h"

namespace lictor {

/// The event log of a virtual account (UI-SSM-1), newest first.
class EventTable : public AccountTable {
    Q_OBJECT
public:
    enum Column { Message, Time, User, ColumnCount };

    using AccountTable::AccountTable;
    void reload() override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }

    /// "Registration token created: ASA FP 2110 1 – valid until …".
    static QString messageOf(const AuthorityEvent &event);

protected:
    QString title(int column) const override;
    QVariant cell(RowId id, int column, int role) const override;
    SortKey sortKey(RowId id, int column) const override;
};

} // namespace lictor
