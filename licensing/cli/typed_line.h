#pragma once

#include <QString>

namespace lictor::cli {

/// The most characters of a line that a device takes.
inline constexpr qsizetype longestLine = 512;

/// Where the first character stands that no device takes: a control character, or one beyond the longest line; -1 where there is none.
qsizetype firstUntypable(const QString &line);

} // namespace lictor::cli
