#pragma once

#include <QByteArray>

namespace lictor {

class ImportDraft;

/// What an import made of every row, as CSV: added, updated with what changed, refused and skipped with why; every note has a line of its own.
QByteArray importReport(const ImportDraft &draft);

} // namespace lictor
