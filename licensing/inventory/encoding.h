#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace lictor::inventory {

/// A text as UTF-8, without byte order mark.
struct DecodedText {
    QByteArray bytes;
    QString encoding; ///< `UTF-8`, `UTF-16LE`, `windows-1252` …: what it was
    bool guessed = false; ///< nothing in the file said so (INV-9)
};

/// Tells the encoding by byte order mark, NULs and validity, and makes UTF-8 of it; nothing where the bytes are no text.
std::optional<DecodedText> decode(const QByteArray &raw);

} // namespace lictor::inventory
