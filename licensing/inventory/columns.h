#pragma once

#include "inventory/layout.h"

namespace lictor::inventory {

/// Says which exporter wrote these headers.
QString profileOf(const QStringList &headers);

/// Gives each column its field: `--map` first, then what the source says, then the strongest alias; some words only count when their
/// values agree.
void assignColumns(
    Layout &layout, const std::vector<SourceColumn> &columns, const std::vector<SampleRow> &samples, const LayoutRules &rules);

} // namespace lictor::inventory
