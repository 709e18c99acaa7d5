#include "catalog/fingerprint.h"

#include <QCryptographicHash>
#include <QDir>

namespace lictor {

QString catalogFingerprint(const QString &folder)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QDir files(folder, QStringLiteral("*.json"), QDir::Name, QDir::Files);
    for (const QString &name : files.entryList()) {
        QFile file(files.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        hash.addData(file.readAll());
    }
    constexpr qsizetype enough = 16; // digits, to tell catalogues apart; nobody is to be fooled by one
    return files.count() ? QString::fromLatin1(hash.result().toHex().first(enough)) : QString();
}

} // namespace lictor
