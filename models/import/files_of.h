#pragma once

#include <QStringList>

namespace lictor {

/// The files that paths mean: a file itself, of a folder everything in it and below that may be a list or device output, in order of name.
QStringList filesOf(const QStringList &paths);

} // namespace lictor
