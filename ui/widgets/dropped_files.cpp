#include "widgets/dropped_files.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>

namespace lictor {

QStringList droppedFiles(const QDropEvent &event)
{
    QStringList files;
    for (const QUrl &url : event.mimeData()->urls())
        if (url.isLocalFile())
            files << url.toLocalFile();
    return files;
}

} // namespace lictor
