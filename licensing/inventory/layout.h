#pragma once

#include "inventory/cell_rules.h"
#include "inventory/header_aliases.h"
#include "inventory/import.h"

#include <array>
#include <optional>
#include <string>

namespace lictor::inventory {

/// A CSV text as it is laid out: separator, header, and which column is which field.
struct Layout {
    char separator = ',';
    QString profile = QStringLiteral("none");
    int header = 0; ///< line; 0 where none was found
    bool semicolonComments = false; ///< CiscoWorks: lines that begin with `;` are comments
    std::vector<Mapping> columns;
    std::vector<Field> fields; ///< by column
    std::array<int, fieldCount> columnOf; ///< -1 where no column has the field
    std::string_view body; ///< text from which records are read
    int bodyLine = 1; ///< line at which it begins; records up to `header` are no data
    std::vector<std::string> headerCells; ///< of the header row, to know it again further down

    std::optional<Kind> refused;
    int refusedLine = 0;
    QString refusedColumn, refusedReason;

    bool has(Field field) const { return columnOf[size_t(field)] >= 0; }
    /// The header text of a field's column, empty where there is none.
    QString headerOf(Field field) const { return has(field) ? columns[size_t(columnOf[size_t(field)])].header : QString(); }
};

/// Looks at the first records: separator by known headers, header row, exporter, fields. `map` is `--map`; what `readAs` says is not
/// recognised.
Layout recogniseLayout(std::string_view text, const HeaderAliases &aliases, const CellRules &rules,
    const QHash<QString, QString> &map, const ReadAs &readAs);

} // namespace lictor::inventory
