#pragma once

#include "terms/result.h"

#include <QByteArray>

#include <optional>

namespace lictor::report {

/// A report's file and what stands beside it.
struct Evidence {
    QString name;
    QByteArray bytes;
    QString jsonName; ///< of the JSON report that may belong to it
    std::optional<QByteArray> json;
    std::optional<QByteArray> provenance; ///< what `--provenance` wrote
};

/// The digest that an HTML, PDF or XLSX report carries; nothing where it carries none.
std::optional<QByteArray> carriedDigest(const QByteArray &report);

/// Says in a sentence what was checked and holds. Refused where something was changed, and where there is nothing to check it by.
Result<QString> verify(const Evidence &evidence);
/// The same of a file and what stands beside it: its provenance, where nobody names another file, and the JSON report of its name.
Result<QString> verifyFile(const QString &file, const std::optional<QString> &provenance = std::nullopt);

} // namespace lictor::report
