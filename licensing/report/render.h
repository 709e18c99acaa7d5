#pragma once

#include "report/document.h"
#include "terms/result.h"

#include <QByteArray>

namespace lictor::report {

/// The document as JSON with an empty digest as its last member: two blanks a level, a row a line.
Result<QByteArray> renderJson(const Document &document, Advance &advance);
/// One section's rows as CSV (RFC 4180, UTF-8). Text that a spreadsheet would take for a formula is made harmless.
Result<QByteArray> renderCsv(const Section &section, bool byteOrderMark, Advance &advance);
/// A workbook: a cover, then a sheet a section. Text is text, times are dates in UTC, nothing is a formula.
Result<QByteArray> renderXlsx(const Document &document, const QByteArray &digest, Advance &advance);
/// One page without script or anything from elsewhere, made to be printed.
Result<QByteArray> renderHtml(const Document &document, const QByteArray &digest, Advance &advance);

/// Puts the SHA-256 of the JSON into its digest; gives the digest.
QByteArray sealJson(QByteArray &json);
/// The digest that stands in a report, and the one that it should have; nothing when the bytes do not end as a report does.
std::optional<std::pair<QByteArray, QByteArray>> digestsOf(const QByteArray &json);

/// Stands before the digest where a format keeps it among its properties.
inline constexpr const char *digestMark = ", content digest ";
/// Stands before it in HTML.
inline constexpr const char *digestClass = "<span class=\"digest\">";

/// The share of the whole work that gathering is.
inline constexpr double gatheringShare = 0.3;

Error cancelled();

} // namespace lictor::report
