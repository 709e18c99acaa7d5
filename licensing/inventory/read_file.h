#pragma once

#include "terms/result.h"

#include <QByteArray>

namespace lictor::inventory {

/// The bytes of a file of at most 2 GiB, a pipe too.
Result<QByteArray> readFile(const QString &name);

} // namespace lictor::inventory
