#include "inventory/read_file.h"

#include "inventory/large_memory.h"

#include <QCoreApplication>
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

Result<QByteArray> readFile(const QString &name)
{
    if (QFileInfo(name).isDir())
        return refuse(Refusal::File, name, Inventory::tr("is a folder"), Inventory::tr("name the files in it"));
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

} // namespace lictor::inventory
