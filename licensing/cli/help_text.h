#pragma once

#include "cli/parser.h"

namespace lictor::cli {

/// The two columns of `?`: `  word   help`, `<cr>` last.
QString helpColumns(const Following &following);

} // namespace lictor::cli
