#pragma once

#include "inventory/layout.h"

namespace lictor::inventory {

/// The first records of a text, cells copied.
struct SampleRow {
    int line = 0;
    std::vector<std::string> cells;
};

/// Says which exporter wrote these headers; `folded` are what foldHeader makes of `headers`.
QString profileOf(const QStringList &headers, const QStringList &folded);

/// Gives each column its field: `--map` first, then the strongest alias; some words only count when their values agree.
void assignColumns(Layout &layout, const QStringList &headers, const std::vector<SampleRow> &samples,
    const HeaderAliases &aliases, const CellRules &rules, const QHash<QString, QString> &map);

} // namespace lictor::inventory
