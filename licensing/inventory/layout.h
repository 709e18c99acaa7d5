#pragma once

#include "inventory/cell_rules.h"
#include "inventory/header_aliases.h"
#include "inventory/import.h"
#include "inventory/record_source.h"

#include <array>
#include <string>

namespace lictor::inventory {

/// How the records of a file are laid out: header, exporter, and which column is which field.
struct Layout {
    QString profile = QStringLiteral("none");
    int header = 0; ///< line; 0 where there is none
    std::vector<Mapping> columns;
    std::vector<Field> fields; ///< by column
    std::array<int, fieldCount> columnOf; ///< -1 where no column has the field
    std::vector<std::string> headerCells; ///< of the header row, to know it again further down
    std::optional<FileRefusal> refused;

    Layout() { columnOf.fill(-1); }
    bool has(Field field) const { return columnOf[size_t(field)] >= 0; }
    /// The header text of a field's column, empty where there is none.
    QString headerOf(Field field) const { return has(field) ? columns[size_t(columnOf[size_t(field)])].header : QString(); }
};

/// What tells which column is which field. `map` is `--map`.
struct LayoutRules {
    const HeaderAliases &headers;
    const CellRules &cells;
    const QHash<QString, QString> &map;
};

/// One of the first records, cells copied.
struct SampleRow {
    int line = 0;
    std::vector<std::string> cells;
};

/// The first records of a source, and what is wrong with it so far.
struct Sample {
    std::vector<SampleRow> rows;
    std::optional<FileRefusal> refused;
};
Sample sampleOf(RecordSource &source);

/// How much the first rows look like a table of devices.
struct TableFit {
    size_t known = 0; ///< fields that the best row names
    bool splits = false; ///< rows have several cells
    double spread = 0; ///< how uneven the rows are
    bool betterThan(const TableFit &other) const;
};
TableFit fitOf(const std::vector<SampleRow> &rows, const LayoutRules &rules);

/// The layout of a table that has its header among the first rows; refused where none is.
Layout layoutOfTable(const std::vector<SampleRow> &rows, const LayoutRules &rules);
/// The same where the header is known: the row `at`.
Layout layoutBelow(const std::vector<SampleRow> &rows, size_t at, const LayoutRules &rules, const QString &profile = {});
/// The same where somebody says which line is the header, or that there is none: ReadAs::noHeader.
Layout layoutByHand(std::vector<SampleRow> rows, int line, const LayoutRules &rules);
/// The layout of a source that knows its columns.
Layout layoutOfSource(RecordSource &source, const LayoutRules &rules, const QString &profile);

} // namespace lictor::inventory
