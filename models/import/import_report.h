#pragma once

#include "inventory/import.h"

namespace lictor {

/// What an import made of every row, as CSV: added, updated with what changed, refused and skipped with why; every problem and note has a line of its own.
/// `fleet` is the one before.
QByteArray importReport(
    const std::shared_ptr<const inventory::Understood> &understood, const Fleet &fleet, const Catalog &catalog);

} // namespace lictor
