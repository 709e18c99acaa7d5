#pragma once

#include <QByteArray>
#include <QString>

namespace lictor::report {

/// Appends a text as one cell of a CSV file: quoted where it must be, and harmless in a spreadsheet (CWE-1236).
void appendCsvText(QByteArray &out, const QString &text);

} // namespace lictor::report
