#pragma once

#include "fleet/fleet.h"

#include <QByteArray>
#include <QStringList>

#include <functional>

namespace lictor::report {

struct Document;

enum class Kind : quint8 { Compliance, Inventory, Usage, Journal };
QString toWord(Kind kind);

/// A line of the fleet's journal, as the store keeps it.
struct TrailEntry {
    qint64 revision = 0;
    Instant at{}; ///< wall clock
    Instant clock{}; ///< the fleet's, afterwards
    QString by, text;
    bool undone = false;
};

/// Progress from 0 to 1; false cancels.
using Progress = std::function<bool(double)>;
/// Lays a document out on pages; `digest` stands on each. The room `pdf` has one, which needs Qt Gui.
using PageWriter = Result<QByteArray> (*)(const Document &document, const QByteArray &digest, const Progress &progress);

struct Options {
    VirtualAccountId account; ///< none: all
    std::vector<DeviceId> devices; ///< empty: all of the scope
    QString table; ///< that CSV holds, one of tables(); empty: defaultTable()
    QString organization;
    QString catalogue; ///< the fingerprint of the catalogue that the figures come from
    std::vector<TrailEntry> trail; ///< oldest first
    bool byteOrderMark = false; ///< before CSV, for spreadsheets that take UTF-8 for something else without
    PageWriter pages = nullptr; ///< none: no PDF
    Progress progress;
};

/// A report in bytes.
struct Written {
    QByteArray bytes;
    QByteArray digest; ///< that all formats of one report carry; none of CSV
};

/// `csv`, `json`, `xlsx`, `html`, `pdf`.
const QStringList &formats();
/// Names for `--table`, in the order of the report's sections.
QStringList tables(Kind kind);
QString defaultTable(Kind kind);

/// The report in a format. The same fleet gives the same bytes (PDF: the same text); `digest` is the SHA-256 of the JSON with an empty
/// digest. Errors: an unknown format or table, cancelled.
Result<Written> write(Kind kind, const Fleet &fleet, const Catalog &catalog, const QString &format, const Options &options);

} // namespace lictor::report
