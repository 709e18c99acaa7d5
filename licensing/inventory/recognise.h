#pragma once

#include "inventory/remark.h"

#include <QByteArray>

#include <optional>
#include <string_view>

namespace lictor::inventory {

/// What kind of file it is, and why it is refused whole where it is.
struct Recognised {
    QString format = QStringLiteral("csv");
    std::optional<FileRefusal> refused;
};

/// Looks at the bytes: empty files, ZIP containers and old Office files. Nothing if the file may be text.
std::optional<Recognised> recogniseContainer(const QByteArray &raw);
/// Looks at no more than the first 64 KiB of a text.
Recognised recogniseText(std::string_view text);

} // namespace lictor::inventory
