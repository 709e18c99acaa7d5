#pragma once

#include <QHash>
#include <QString>

#include <optional>

namespace lictor::inventory {

struct Record;

/// What somebody put right in the cells of one file. The file stays as it is; whoever reads it takes these texts instead of its own.
class Corrections {
public:
    bool isEmpty() const { return m_cells.isEmpty() && m_columns.isEmpty(); }
    /// One cell: the number of its record, as in RowPlace, and its column from 0.
    void setCell(int record, int column, const QString &text) { m_cells[record].insert(column, text.toUtf8()); }
    /// Every cell of a column in which this text stands.
    void setAll(int column, const QString &value, const QString &text)
    {
        m_columns[column].insert(value.toUtf8(), text.toUtf8());
    }

    /// What is taken instead of the cell; nothing where it is taken as it stands. One cell's own correction goes before its column's.
    std::optional<QString> instead(int record, int column, const QString &cell) const;
    /// The record as it is taken: itself, or `room` filled with what is corrected of it.
    const Record &applied(int number, const Record &record, Record &room) const;

    bool operator==(const Corrections &) const = default;

private:
    QHash<int, QHash<int, QByteArray>> m_cells; ///< by record, then by column
    QHash<int, QHash<QByteArray, QByteArray>> m_columns; ///< by column, then by what stands there
};

} // namespace lictor::inventory
