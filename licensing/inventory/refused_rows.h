#pragma once

#include "inventory/import.h"

namespace lictor::inventory {

/// The refused rows of one file as they stand in it, to be corrected and imported again: its encoding, separator and header, and two columns
/// more, `lictor-kind` and `lictor-reason`, which an import leaves alone. Secrets stay dots. Needs the preview of all rows.
QByteArray refusedRows(const Understood &understood, size_t file);

} // namespace lictor::inventory
