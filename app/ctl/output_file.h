#pragma once

#include "terms/result.h"

#include <QByteArray>

namespace lictor::ctl {

/// Writes the file whole or not at all.
Result<void> writeFile(const QString &path, const QByteArray &bytes);
/// Says before anything is done that a file could not be written.
Result<void> checkWritable(const QString &path);

} // namespace lictor::ctl
