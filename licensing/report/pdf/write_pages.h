#pragma once

#include "report/report.h"

namespace lictor::report {

/// The document as PDF, A4 across: a cover, the contents with their pages, the sections. Title, time, digest and `page n of m` stand on
/// every page, the heads of tables on each that they go on to; fonts are embedded. Needs a QGuiApplication, of any platform.
Result<QByteArray> writePages(const Document &document, const QByteArray &digest, const Progress &progress);

} // namespace lictor::report
