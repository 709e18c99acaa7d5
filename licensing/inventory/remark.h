#pragma once

#include "inventory/kinds.h"

namespace lictor::inventory {

/// A problem or note of a row, before it is known whether it counts.
struct Remark {
    Kind kind{};
    int column = -1; ///< -1: the whole row
    QString value;
    QString text;
    int line = 0; ///< of the cell, where its record begins at another; 0: that of the record
    QString header = {}; ///< what the source calls the value there; empty: the column's name
};

/// Why a file is refused whole.
struct FileRefusal {
    Kind kind{};
    int line = 0; ///< 0: the whole file
    QString column;
    QString reason;
};

} // namespace lictor::inventory
