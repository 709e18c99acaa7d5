#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace lictor::inventory {

/// A text as UTF-8, without byte order mark.
struct DecodedText {
    QByteArray bytes;
    QString encoding; ///< `UTF-8`, `UTF-16LE`, `windows-1252` …: what it was
    bool guessed = false; ///< nothing in the file said so (INV-9)
};

/// Tells the encoding by byte order mark, NULs and validity, unless it is `asked` for, and makes UTF-8 of it; nothing where the bytes are
/// no text.
std::optional<DecodedText> decode(const QByteArray &raw, const QString &asked = {});
/// The other way, with the byte order mark that the encoding needs; `?` where it has no such character.
QByteArray encode(const QString &text, const QString &encoding);
/// What can be asked for.
QStringList knownEncodings();

} // namespace lictor::inventory
