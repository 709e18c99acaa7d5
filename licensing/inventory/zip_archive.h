#pragma once

#include "inventory/remark.h"

#include <QByteArray>

#include <functional>
#include <memory>
#include <optional>
#include <string_view>

struct zip;

namespace lictor::inventory {

/// The parts of a ZIP archive, unpacked block by block and never beyond what a workbook may have (INV-46).
class ZipArchive {
public:
    /// Null where the bytes are no archive that can be read. `bytes` has to outlive the archive.
    static std::unique_ptr<ZipArchive> open(const QByteArray &bytes);
    ~ZipArchive();
    ZipArchive(const ZipArchive &) = delete;
    ZipArchive &operator=(const ZipArchive &) = delete;

    /// Names may begin with a slash; capitals do not count.
    bool contains(const QString &part) const { return indexOf(part) >= 0; }
    /// Gets the next block and how much of the part is read, 0 to 1; false stops.
    using TakeBlock = std::function<bool(std::string_view, double)>;
    std::optional<FileRefusal> read(const QString &part, const TakeBlock &take) const;

private:
    explicit ZipArchive(zip *archive) : m_archive(archive) { }
    qint64 indexOf(const QString &part) const;

    zip *m_archive;
};

} // namespace lictor::inventory
