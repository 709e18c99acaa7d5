#pragma once

#include "inventory/layout.h"
#include "inventory/record_source.h"

#include <memory>

namespace lictor::inventory {

/// A file that is recognised: what it is, where its records come from and how they are laid out.
struct OpenedFile {
    QByteArray bytes; ///< that the source may look into
    QString format, encoding, separator, sheet;
    QStringList sheets; ///< of a workbook, all
    std::unique_ptr<RecordSource> source; ///< none where the file is refused
    Layout layout;
    std::vector<Remark> notes; ///< about the whole file
    std::optional<FileRefusal> refused;
};

} // namespace lictor::inventory
