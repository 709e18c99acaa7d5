#include "store/file_place.h"

#include "store/database.h"
#include "store/schema.h"
#include "store/text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

namespace lictor::store {

namespace {

const std::array sideFiles{"-journal", "-wal", "-shm"};

bool flush(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool done = ::fsync(file) == 0;
    ::close(file);
    return done;
}

/// Finishes what an interrupted program left beside the file that is to be replaced, so that the new one does not inherit it.
void settleSideFiles(const QString &path)
{
    if (!QFile::exists(path + QLatin1StringView(sideFiles.front())) && !QFile::exists(path + QLatin1StringView("-wal")))
        return;
    if (auto old = Database::open(path, Database::Access::ReadWrite))
        (void)Statement(*old, "SELECT count(*) FROM sqlite_schema").step();
    for (const char *suffix : sideFiles)
        QFile::remove(path + QLatin1StringView(suffix));
}

} // namespace

Result<NewFile> NewFile::begin(const QString &path, bool replace)
{
    const QFileInfo info(path);
    if (info.isDir())
        return refuse(Refusal::File, path, Store::tr("this is a folder"), Store::tr("name a file in it"));
    if (info.exists() && !replace)
        return refuse(Refusal::File, path, Store::tr("the file exists"), Store::tr("choose another name, or replace it"));
    const QFileInfo folder(info.absolutePath());
    if (!folder.isDir())
        return refuse(
            Refusal::File, path, Store::tr("the folder %1 does not exist").arg(folder.filePath()), Store::tr("make it first"));
    if (!folder.isWritable())
        return refuse(Refusal::File, path, Store::tr("the folder %1 cannot be written").arg(folder.filePath()),
            Store::tr("choose another folder"));
    NewFile file;
    file.m_path = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath(); // through a link, to what it means
    file.m_temporary = QStringLiteral("%1.%2.new").arg(file.m_path).arg(QCoreApplication::applicationPid());
    file.m_replace = replace;
    QFile::remove(file.m_temporary);
    return file;
}

NewFile::NewFile(NewFile &&other) noexcept
    : m_path(std::move(other.m_path)), m_temporary(std::exchange(other.m_temporary, QString())), m_replace(other.m_replace)
{
}

NewFile::~NewFile()
{
    if (m_temporary.isEmpty())
        return;
    QFile::remove(m_temporary);
    for (const char *suffix : sideFiles)
        QFile::remove(m_temporary + QLatin1StringView(suffix));
}

Result<void> NewFile::putInPlace()
{
    if (m_replace)
        settleSideFiles(m_path);
    const QByteArray from = QFile::encodeName(m_temporary), to = QFile::encodeName(m_path);
    // Without `replace`, somebody else's file that appeared meanwhile stays.
    const bool moved = flush(m_temporary)
        && (m_replace ? ::rename(from.constData(), to.constData()) == 0 : ::link(from.constData(), to.constData()) == 0);
    if (!moved) {
        const bool taken = !m_replace && QFile::exists(m_path);
        return refuse(Refusal::File, m_path,
            taken ? Store::tr("the file exists") : Store::tr("the file cannot be written (%1)").arg(qt_error_string()),
            taken ? Store::tr("choose another name, or replace it") : Store::tr("choose another place"));
    }
    if (!m_replace)
        QFile::remove(m_temporary);
    m_temporary.clear();
    flush(QFileInfo(m_path).absolutePath()); // the name as well must outlive a power cut
    return {};
}

Result<void> looksLikeFleetFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return refuse(
            Refusal::File, path, Store::tr("there is no such file"), Store::tr("make a new fleet or choose another file"));
    if (info.isDir())
        return refuse(Refusal::File, path, Store::tr("this is a folder"), Store::tr("name a file in it"));
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return refuse(Refusal::File, path, Store::tr("the file cannot be read"), Store::tr("check that you may read it"));
    constexpr qsizetype headSize = 100;
    const QByteArray head = file.read(headSize);
    const auto number = [&](qsizetype at) { return qFromBigEndian<quint32>(head.constData() + at); };
    if (head.size() < headSize || !head.startsWith(QByteArrayView("SQLite format 3\0", 16)) || number(68) != applicationId)
        return refuse(Refusal::Format, path,
            head.isEmpty() ? Store::tr("the file is empty, not a fleet file") : Store::tr("it is not a fleet file"),
            Store::tr("open a file that Lictor made"));
    if (const int schema = int(number(60)); schema > schemaVersion)
        return refuse(Refusal::Format, path,
            Store::tr("made by a newer Lictor (schema %1; this one knows %2)").arg(schema).arg(schemaVersion),
            Store::tr("open it with that version"));
    else if (schema != schemaVersion)
        return refuse(Refusal::Format, path,
            Store::tr("the file is damaged (%1)").arg(Store::tr("there is no schema %1").arg(schema)),
            Store::tr("open a backup of it"));
    return {};
}

QString whyReadOnly(const QString &path)
{
    const QFileInfo info(path);
    // A file that nobody may write is meant to stay as it is, also for those who could.
    constexpr auto anyWriter = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    if (!info.isWritable() || !(info.permissions() & anyWriter))
        return Store::tr("the file is read-only");
    if (!QFileInfo(info.canonicalPath()).isWritable())
        return Store::tr("the folder of the file is read-only");
    return {};
}

} // namespace lictor::store
