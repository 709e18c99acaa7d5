#pragma once

#include "report/compliance_report.h"

namespace lictor::report {

/// Names for `--table` of the usage report.
QStringList usageTables();

/// What each product instance uses, and in utility mode the hours and the monthly bills (UTIL-2 to UTIL-4), as `csv`, `json` or `html`. The same
/// fleet gives the same bytes. Errors: an unknown format or table, cancelled.
Result<QByteArray> usage(const Fleet &fleet, const Catalog &catalog, const QString &format, const Options &options);

} // namespace lictor::report
