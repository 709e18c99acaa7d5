#pragma once

#include "tables/account_table.h"

namespace lictor {

/// *Product Instance Registration Tokens* of a virtual account (UI-SSM-3, TOK-5), newest first.
class TokenTable : public AccountTable {
    Q_OBJECT
public:
    enum Column { Text, Expiration, Description, ExportControlled, CreatedBy, Actions, ColumnCount };

    using AccountTable::AccountTable;
    void reload() override;
    TokenId tokenAt(const QModelIndex &index) const { return TokenId{idAt(index)}; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }

    /// The beginning of a token's text, as the table shows it.
    static QString shortened(const QString &text);

protected:
    QString title(int column) const override;
    QVariant cell(RowId id, int column, int role) const override;
    SortKey sortKey(RowId id, int column) const override;
};

} // namespace lictor
