#pragma once

#include <QStringList>

namespace lictor {

/// A pane's place in the navigation, taken apart: `place("Configuration > Device Management > Chassis")`. English, whatever language is
/// shown: places are names for links and for what is kept between two runs.
inline QStringList place(const char *path) { return QString::fromLatin1(path).split(QStringLiteral(" > ")); }

} // namespace lictor
