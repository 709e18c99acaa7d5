#pragma once

#include "fleet/fleet.h"

#include <QByteArray>
#include <QStringList>

#include <functional>

namespace lictor::report {

struct Options {
    VirtualAccountId account; ///< none: all
    std::vector<DeviceId> devices; ///< empty: all of the scope
    QString table = QStringLiteral("devices"); ///< CSV holds one: `licenses`, `devices`, `findings`, `attribution`, …
    QString organization;
    std::function<bool(double)> progress; ///< 0 to 1; false cancels
};

/// Names for `--table`, in the order of the report's sections.
QStringList tables();

/// The compliance report in a format: `csv`, `json` or `html`. The same fleet gives the same bytes; `digest` in it is the SHA-256 of the JSON
/// with an empty digest. Errors: an unknown format or table, cancelled.
Result<QByteArray> compliance(const Fleet &fleet, const Catalog &catalog, const QString &format, const Options &options);

/// Checks the digest of a JSON report.
Result<void> verify(const QByteArray &report);

} // namespace lictor::report
