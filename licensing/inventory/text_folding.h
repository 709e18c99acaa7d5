#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace lictor::inventory {

/// Without blanks, no-break spaces and zero-width characters at both ends (INV-8).
std::string_view trimmed(std::string_view cell);
/// A header as it is compared: NFKC, lower case, single blanks, no trailing `:` or `*`.
QString foldHeader(const QString &header);
/// A model as it is compared: lower-case letters and digits, without the word `cisco` and trade marks.
std::string foldModel(std::string_view text);
/// A word of a cell as it is compared: lower-case letters and digits of any script.
QString foldWord(std::string_view text);
/// Empty, `-`, `n/a`, `NoObject` and so on: as if the cell were empty (INV-12).
bool isPlaceholder(std::string_view trimmedCell);

inline QString toText(std::string_view bytes) { return QString::fromUtf8(bytes.data(), qsizetype(bytes.size())); }

} // namespace lictor::inventory
