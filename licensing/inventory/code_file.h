#pragma once

#include "terms/result.h"

#include <QByteArray>

#include <vector>

namespace lictor::inventory {

/// A row of a file of reservation codes: device, serial, code.
struct CodeRow {
    int line = 0; ///< physical line in the file; 0: it comes from none
    QString device, serial, code;
};

/// The rows of a CSV file with the columns device, serial and code, as `report::reservationCsv` and spreadsheets write it. A line with fewer
/// cells has an empty code; `path` is what a refusal calls the file.
Result<std::vector<CodeRow>> readCodes(QByteArray text, const QString &path);

} // namespace lictor::inventory
