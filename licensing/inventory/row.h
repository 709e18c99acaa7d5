#pragma once

#include "inventory/byte_index.h"
#include "inventory/findings.h"
#include "inventory/layout.h"

#include <array>

namespace lictor::inventory {

/// One record with its cells understood, each for itself. Reused from record to record.
struct Row {
    const Record *record = nullptr;
    int line = 0;
    int number = 0; ///< of the record in its file
    std::array<const Reading *, fieldCount> of{}; ///< never null
    std::array<quint32, fieldCount> distinct{}; ///< number of the text among the distinct ones of its column
    Reading name, serial, address, pid;
    std::vector<Remark> notes;
    std::vector<Remark> further; ///< what else is wrong with it, where it is refused
    quint64 digest = 0; ///< equal where all values are equal

    const Reading &operator[](Field field) const { return *of[size_t(field)]; }
    Place place() const { return {line, number}; }
};

/// What a row is, as far as its own cells say.
enum class RowNature : quint8 {
    Nothing, ///< empty, a comment, the header once more
    Ours,
    Skipped,
    Refused,
};

/// Reads the records of one file. Each distinct text of a column is understood once.
class RowReader {
public:
    RowReader(const Layout &layout, const CellRules &rules);

    /// Fills `row`. `remark` says why, where the row is skipped or refused; what else is wrong is in the row.
    RowNature read(const Record &record, Row &row, Remark &remark);
    /// A remark about a field's cell.
    Remark about(const Row &row, Field field, Kind kind, const QString &text) const;
    /// Line of the field's cell, or of the record.
    int lineOf(const Row &row, Field field) const;

private:
    struct Column {
        int column = 0;
        Field field = Field::None;
        ByteIndex index;
        std::vector<Reading> readings;
        quint32 last = ByteIndex::none;
        std::string tagged; ///< a cell that is no text, as it is told from the same characters as text
    };
    int placeOf(const Row &row, Field field) const;
    void readCells(const Record &record, Row &row);
    void readUdi(Row &row, std::string_view text) const;
    bool isHeaderAgain(const Record &record) const;
    bool isFooter(const Record &record, const Row &row) const;
    bool isSkipped(const Row &row, Remark &remark) const;
    void noteSurplus(const Record &record, Row &row) const;
    void takeNotes(const Record &record, Row &row) const;

    const Layout &m_layout;
    const CellRules &m_rules;
    std::vector<Column> m_columns; // distinct texts are many times fewer than rows
    std::vector<Field> m_mapped; ///< fields that have a column, in the order of columns
    std::vector<size_t> m_headerless; ///< columns without header
    const Reading m_absent;
};

} // namespace lictor::inventory
