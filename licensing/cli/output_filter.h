#pragma once

#include "cli/parser.h"

namespace lictor::cli {

/// `show … | include TEXT`: what can stand behind the bar.
Phrases outputFilters();
/// Where the bar of a line is; -1 without one.
qsizetype barIn(const QString &line);
/// The lines that the filter lets through.
QString filtered(const QString &output, const Parsed &filter);

} // namespace lictor::cli
