#include "inventory/zip_archive.h"

#include <QCoreApplication>

#include <zip.h>

#include <algorithm>
#include <vector>

namespace lictor::inventory {

namespace {

struct Inventory {
    Q_DECLARE_TR_FUNCTIONS(Inventory)
};

constexpr quint64 mebibyte = 1024 * 1024;
constexpr quint64 mostUnpacked = 2048 * mebibyte;
constexpr quint64 ratioFrom = 64 * mebibyte;
constexpr quint64 mostRatio = 200;

std::optional<FileRefusal> tooLarge(const QString &part, quint64 unpacked, quint64 packed)
{
    if (unpacked > mostUnpacked)
        return FileRefusal{Kind::TooLarge, 0, {}, Inventory::tr("%1 unpacks to more than 2 GiB; split the list").arg(part)};
    if (unpacked > ratioFrom && unpacked / mostRatio > packed)
        return FileRefusal{Kind::TooLarge, 0, {},
            Inventory::tr("%1 unpacks to more than %2 times its size beyond %3 MiB; this is no list of devices")
                .arg(part)
                .arg(mostRatio)
                .arg(ratioFrom / mebibyte)};
    return std::nullopt;
}

FileRefusal damaged(const QString &part, const QString &why)
{
    return {Kind::ZipDamaged, 0, {},
        Inventory::tr("%1 cannot be unpacked (%2); fetch the file again, or open and save it in the spreadsheet").arg(part, why)};
}

} // namespace

std::unique_ptr<ZipArchive> ZipArchive::open(const QByteArray &bytes)
{
    zip_source_t *source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, nullptr);
    if (!source)
        return nullptr;
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY, nullptr);
    if (!archive) {
        zip_source_free(source);
        return nullptr;
    }
    return std::unique_ptr<ZipArchive>(new ZipArchive(archive));
}

ZipArchive::~ZipArchive() { zip_discard(m_archive); }

qint64 ZipArchive::indexOf(const QString &part) const
{
    const QByteArray name = (part.startsWith(u'/') ? part.sliced(1) : part).toUtf8();
    return zip_name_locate(m_archive, name.constData(), ZIP_FL_NOCASE);
}

std::optional<FileRefusal> ZipArchive::read(const QString &part, const TakeBlock &take) const
{
    const qint64 index = indexOf(part);
    zip_stat_t facts;
    if (index < 0 || zip_stat_index(m_archive, zip_uint64_t(index), 0, &facts) != 0)
        return damaged(part, Inventory::tr("it is missing"));
    if (const auto refusal = tooLarge(part, facts.size, facts.comp_size)) // what the directory says; below what is true
        return refusal;
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t *)> file(
        zip_fopen_index(m_archive, zip_uint64_t(index), 0), &zip_fclose);
    if (!file)
        return damaged(part, QString::fromUtf8(zip_strerror(m_archive)));
    constexpr size_t block = 64 * 1024;
    std::vector<char> bytes(block);
    quint64 unpacked = 0;
    while (true) {
        const zip_int64_t count = zip_fread(file.get(), bytes.data(), bytes.size());
        if (count < 0)
            return damaged(part, QString::fromUtf8(zip_file_strerror(file.get())));
        if (count == 0)
            return std::nullopt;
        unpacked += quint64(count);
        if (const auto refusal = tooLarge(part, unpacked, facts.comp_size))
            return refusal;
        if (!take({bytes.data(), size_t(count)}, std::min(1.0, double(unpacked) / double(std::max<quint64>(facts.size, 1)))))
            return std::nullopt;
    }
}

} // namespace lictor::inventory
