#pragma once

#include <QStringList>

class QTableView;

namespace lictor {

enum class TableForm : quint8 {
    Clipboard, ///< tab-separated, as spreadsheets paste it
    Tabs, ///< a file of the same; a text that a spreadsheet would take for a formula is made harmless
    Csv, ///< likewise, with commas
};

/// A table as text: the columns that are shown, as they stand; what a cell says exactly (CopyRole) instead of what fits into it.
class TableText {
public:
    TableText(const QTableView &table, TableForm form);

    QString header() const;
    QString row(int row) const;
    QString all() const; ///< with its header

private:
    QString line(const QStringList &cells) const;

    const QTableView &m_table;
    const TableForm m_form;
    QList<int> m_columns;
};

} // namespace lictor
