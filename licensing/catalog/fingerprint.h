#pragma once

#include <QString>

namespace lictor {

/// Names the very content of the catalogue's files below a folder: equal files, equal text. Empty where they cannot be read.
QString catalogFingerprint(const QString &folder);

} // namespace lictor
