#include "inventory/read_file.h"

#include "inventory/large_memory.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace lictor::inventory {

namespace {

struct Inventory {
    Q_DECLARE_TR_FUNCTIONS(Inventory)
};

constexpr qint64 largestFile = qint64(2) * 1024 * 1024 * 1024;

} // namespace

QStringList filesOf(const QStringList &names)
{
    QStringList files;
    for (const QString &name : names) {
        if (!QFileInfo(name).isDir()) {
            files << name;
            continue;
        }
        QStringList inside;
        const QDir folder(name);
        for (const QString &below : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
            inside << folder.filePath(below);
        for (const QString &file : folder.entryList(QDir::Files, QDir::Name))
            files << folder.filePath(file);
        files << filesOf(inside);
    }
    return files;
}

Result<QByteArray> readFile(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(Refusal::File, name, Inventory::tr("cannot be read (%1)").arg(file.errorString()),
            Inventory::tr("check the path and the permissions"));
    if (file.size() > largestFile)
        return refuse(Refusal::File, name, Inventory::tr("is larger than 2 GiB"), Inventory::tr("split the list"));
    QByteArray bytes;
    if (!file.isSequential()) { // size is not to be trusted: what is there now is taken, and the rest below
        bytes.resize(file.size());
        preferLargePages(bytes.constData(), size_t(bytes.size()));
        bytes.truncate(std::max<qint64>(file.read(bytes.data(), bytes.size()), 0));
    }
    bytes += file.readAll();
    if (file.error() != QFileDevice::NoError)
        return refuse(
            Refusal::File, name, Inventory::tr("cannot be read (%1)").arg(file.errorString()), Inventory::tr("check the disk"));
    return bytes;
}

QByteArray beginningOf(const QString &name)
{
    constexpr qint64 recognisedBy = 64 * 1024;
    QFile file(name);
    return file.open(QIODevice::ReadOnly) && !file.isSequential() ? file.read(recognisedBy) : QByteArray();
}

} // namespace lictor::inventory
