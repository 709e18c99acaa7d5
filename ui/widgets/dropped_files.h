#pragma once

#include <QStringList>

class QDropEvent;

namespace lictor {

/// The local files and folders that are dragged or dropped; none where it is something else.
QStringList droppedFiles(const QDropEvent &event);

} // namespace lictor
