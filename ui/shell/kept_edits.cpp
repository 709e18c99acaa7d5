#include "shell/kept_edits.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSettings>

namespace lictor {

namespace {
/// A path holds slashes, which are groups in settings: its digest names it.
QString keyOf(const QString &fleetFile)
{
    const QByteArray path = QFileInfo(fleetFile).absoluteFilePath().toUtf8();
    return u"edits/" + QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha1).toHex());
}
} // namespace

void keepEdits(const QString &fleetFile, const std::vector<KeptEdit> &edits)
{
    QSettings settings;
    settings.remove(keyOf(fleetFile));
    if (edits.empty())
        return;
    settings.beginWriteArray(keyOf(fleetFile), int(edits.size()));
    int index = 0;
    for (const KeptEdit &edit : edits) {
        settings.setArrayIndex(index++);
        settings.setValue(QStringLiteral("pane"), edit.pane);
        settings.setValue(QStringLiteral("device"), edit.device);
        settings.setValue(QStringLiteral("commands"), edit.commands);
    }
    settings.endArray();
}

std::vector<KeptEdit> keptEdits(const QString &fleetFile)
{
    QSettings settings;
    std::vector<KeptEdit> edits;
    const int count = settings.beginReadArray(keyOf(fleetFile));
    for (int index = 0; index < count; ++index) {
        settings.setArrayIndex(index);
        edits.push_back({settings.value(QStringLiteral("pane")).toStringList(),
            settings.value(QStringLiteral("device")).toString(), settings.value(QStringLiteral("commands")).toStringList()});
    }
    settings.endArray();
    return edits;
}

} // namespace lictor
