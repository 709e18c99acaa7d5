#pragma once

#include "inventory/details.h"

#include <string_view>
#include <vector>

namespace lictor::inventory {

/// What a cell is beyond its text; only workbooks know.
enum class CellNature : quint8 {
    Text,
    Number,
    Date, ///< a number that the workbook shows as a date
    Error, ///< the error of a formula
    Unvalued, ///< a formula whose value was not saved
};

/// One device's worth of cells, from whatever file: a line of a CSV text, a row of a sheet, an object, a host. Valid until the next record.
struct Record {
    int line = 0; ///< where it begins; in a workbook the row
    std::vector<std::string_view> cells;
    std::vector<CellNature> natures; ///< by cell; empty: all are text
    std::vector<int> lines; ///< by cell, 0 where the record has no such cell; empty: all are that of the record
    std::vector<std::string_view> labels; ///< by cell, where the source calls it otherwise than the column; empty: nowhere
    const Details *details = nullptr; ///< what it says beyond its cells
    std::vector<Remark> notes; ///< what the source itself has to say; those of columns that are not imported are dropped

    CellNature natureOf(size_t column) const { return column < natures.size() ? natures[column] : CellNature::Text; }
    int lineOf(size_t column) const { return column < lines.size() && lines[column] ? lines[column] : line; }
};

} // namespace lictor::inventory
