#pragma once

#include "report/report.h"

namespace lictor::report {

/// Who exported what when. It stands beside the report, so that the same fleet gives the same bytes.
struct Provenance {
    QString file; ///< the report's name
    QString by, host;
    Instant at{}; ///< wall clock
    QString program, catalogue, fleet;
    qint64 revision = 0; ///< of the fleet
};

/// What the file is called where nobody says another name, and where a report's verification looks for it.
QString provenanceName(const QString &report);
/// The file, as JSON.
QByteArray toJson(const Provenance &provenance, const Written &report);

} // namespace lictor::report
