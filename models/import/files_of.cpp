#include "import/files_of.h"

#include <QDirIterator>
#include <QFileInfo>

namespace lictor {

namespace {

/// Configurations and logs mostly have the device's name and no ending; what can only be something else is left out.
bool mayBeList(const QFileInfo &file)
{
    static const QStringList others{QStringLiteral("png"), QStringLiteral("jpg"), QStringLiteral("jpeg"), QStringLiteral("gif"),
        QStringLiteral("pdf"), QStringLiteral("zip"), QStringLiteral("gz"), QStringLiteral("exe"), QStringLiteral("lictor"),
        QStringLiteral("md"), QStringLiteral("html")};
    return !file.fileName().startsWith(u'.') && !others.contains(file.suffix().toLower());
}

} // namespace

QStringList filesOf(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files << path;
            continue;
        }
        QStringList inside;
        for (QDirIterator each(path, QDir::Files, QDirIterator::Subdirectories); each.hasNext();) {
            each.next();
            if (mayBeList(each.fileInfo()))
                inside << each.filePath();
        }
        inside.sort();
        files << inside;
    }
    files.removeDuplicates();
    return files;
}

} // namespace lictor
