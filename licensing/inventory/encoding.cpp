#include "inventory/encoding.h"

#include <QStringDecoder>

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace lictor::inventory {

namespace {

constexpr QLatin1String latin1Name("iso-8859-1"), windowsName("windows-1252");

/// Windows-1252's bytes 80 to 9F; 0 where it defines none.
constexpr std::array<char16_t, 32> windows1252{0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
    0x0153, 0, 0x017E, 0x0178};

struct Unicode {
    const char *name;
    QStringConverter::Encoding encoding;
    QByteArrayView mark;
};
constexpr std::array<Unicode, 5> unicodes{{{"UTF-8", QStringConverter::Utf8, {"\xEF\xBB\xBF", 3}},
    {"UTF-16LE", QStringConverter::Utf16LE, {"\xFF\xFE", 2}}, {"UTF-16BE", QStringConverter::Utf16BE, {"\xFE\xFF", 2}},
    {"UTF-32LE", QStringConverter::Utf32LE, {"\xFF\xFE\0\0", 4}}, {"UTF-32BE", QStringConverter::Utf32BE, {"\0\0\xFE\xFF", 4}}}};

const Unicode *unicodeOf(const QString &encoding)
{
    const auto found =
        std::find_if(unicodes.begin(), unicodes.end(), [&](const Unicode &each) { return encoding == QLatin1String(each.name); });
    return found == unicodes.end() ? nullptr : &*found;
}

DecodedText decodeUnicode(const QByteArray &raw, qsizetype mark, QStringConverter::Encoding encoding, const QString &name)
{
    QStringDecoder decoder(encoding, QStringDecoder::Flag::Stateless);
    const QString text = decoder(QByteArrayView(raw).sliced(mark));
    return {text.toUtf8(), name, false};
}

/// As windows-1252 unless there are bytes that it does not have.
DecodedText decodeEightBit(const QByteArray &raw, bool asLatin1 = false)
{
    const auto isUndefined = [](char c) {
        const auto byte = quint8(c);
        return byte >= 0x80 && byte < 0xA0 && !windows1252[byte - 0x80];
    };
    const bool latin1 = asLatin1 || std::any_of(raw.begin(), raw.end(), isUndefined);
    QString text = QString::fromLatin1(raw);
    if (!latin1)
        for (QChar &c : text)
            if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
                c = QChar(windows1252[c.unicode() - 0x80]);
    return {text.toUtf8(), latin1 ? QString(latin1Name) : QString(windowsName), true};
}

/// 0 or 1: at which of every two bytes the first kilobyte has its NULs; nothing if they are not so.
std::optional<int> nulSide(const QByteArray &raw)
{
    constexpr qsizetype looked = 1024;
    const qsizetype end = std::min(looked, raw.size()) / 2 * 2;
    std::array<qsizetype, 2> nuls{};
    for (qsizetype i = 0; i < end; ++i)
        nuls[size_t(i % 2)] += raw[i] == 0;
    // A letter outside Latin-1 here and there has no NUL.
    for (int side : {0, 1})
        if (nuls[size_t(side)] > 0 && nuls[size_t(side)] * 10 >= end / 2 * 9 && nuls[size_t(1 - side)] == 0)
            return side;
    return std::nullopt;
}

} // namespace

std::optional<DecodedText> decode(const QByteArray &raw, const QString &asked)
{
    const auto startsWith = [&](QByteArrayView mark) { return raw.startsWith(mark); };
    if (const Unicode *unicode = unicodeOf(asked))
        return decodeUnicode(raw, startsWith(unicode->mark) ? unicode->mark.size() : 0, unicode->encoding, asked);
    if (!asked.isEmpty()) {
        DecodedText text = decodeEightBit(raw, asked == latin1Name);
        text.guessed = false;
        return text;
    }
    if (startsWith(QByteArrayView("\xFF\xFE\0\0", 4)))
        return decodeUnicode(raw, 4, QStringConverter::Utf32LE, QStringLiteral("UTF-32LE"));
    if (startsWith(QByteArrayView("\0\0\xFE\xFF", 4)))
        return decodeUnicode(raw, 4, QStringConverter::Utf32BE, QStringLiteral("UTF-32BE"));
    if (startsWith(QByteArrayView("\xFF\xFE", 2)))
        return decodeUnicode(raw, 2, QStringConverter::Utf16LE, QStringLiteral("UTF-16LE"));
    if (startsWith(QByteArrayView("\xFE\xFF", 2)))
        return decodeUnicode(raw, 2, QStringConverter::Utf16BE, QStringLiteral("UTF-16BE"));
    const bool marked = startsWith(QByteArrayView("\xEF\xBB\xBF", 3));
    if (std::memchr(raw.constData(), 0, size_t(raw.size()))) {
        const std::optional<int> side = marked ? std::nullopt : nulSide(raw);
        if (!side)
            return std::nullopt;
        return *side == 1 ? decodeUnicode(raw, 0, QStringConverter::Utf16LE, QStringLiteral("UTF-16LE"))
                          : decodeUnicode(raw, 0, QStringConverter::Utf16BE, QStringLiteral("UTF-16BE"));
    }
    if (!simdjson::validate_utf8(raw.constData(), size_t(raw.size())))
        return decodeEightBit(marked ? raw.sliced(3) : raw);
    return DecodedText{marked ? raw.sliced(3) : raw, QStringLiteral("UTF-8"), false};
}

QByteArray encode(const QString &text, const QString &encoding)
{
    if (const Unicode *unicode = unicodeOf(encoding)) {
        QStringEncoder encoder(unicode->encoding, QStringConverter::Flag::Stateless);
        const QByteArray bytes = encoder(text);
        return unicode->encoding == QStringConverter::Utf8 ? bytes : unicode->mark.toByteArray() + bytes;
    }
    QByteArray bytes;
    bytes.reserve(text.size());
    for (const QChar c : text) {
        const auto place = std::find(windows1252.begin(), windows1252.end(), c.unicode());
        if (c.unicode() < 0x80 || (c.unicode() >= 0xA0 && c.unicode() < 0x100))
            bytes += char(c.unicode());
        else
            bytes += encoding == windowsName && place != windows1252.end() ? char(0x80 + (place - windows1252.begin())) : '?';
    }
    return bytes;
}

QStringList knownEncodings()
{
    QStringList names;
    for (const Unicode &unicode : unicodes)
        names << QLatin1String(unicode.name);
    return names << windowsName << latin1Name;
}

} // namespace lictor::inventory
