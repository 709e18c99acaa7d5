#pragma once

#include <QIcon>

namespace lictor {

enum class LineIcon : quint8 { Home, Configuration, Monitoring, Manager, Undo, Redo, Back, Forward, Play, Pause, Next, Filter };

/// A toolbar icon drawn in the text's colour; follows the theme whenever it is painted.
QIcon lineIcon(LineIcon icon);

} // namespace lictor
