#pragma once

#include "catalog/words.h"
#include "terms/id.h"
#include "terms/instant.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <bit>
#include <cstring>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace lictor::store {

/// Strings that many rows share, by their bytes; the bytes must outlive it. One a thread.
using Interner = std::unordered_map<std::string_view, QString>;

/// Writes values in the encoding of ENCODING.md. Its functions are Reader's, so that one description of a row serves both.
class Writer {
public:
    /// A new file has every field.
    static constexpr bool since(quint8 /*version*/) { return true; }

    const QByteArray &bytes()
    {
        m_bytes.resize(m_size);
        return m_bytes;
    }

    template <class Number> void number(Number value)
    {
        if constexpr (std::is_signed_v<Number>)
            varint(quint64(qint64(value)) << 1 ^ quint64(qint64(value) >> 63));
        else
            varint(value);
    }
    void real(float value)
    {
        char *to = room(4);
        const quint32 bits = std::bit_cast<quint32>(value);
        for (int i = 0; i < 4; ++i)
            to[i] = char(bits >> 8 * i);
        m_size += 4;
    }
    template <class... Bool> void flags(const Bool &...value)
    {
        static_assert(sizeof...(Bool) <= 8);
        quint8 bits = 0;
        int shift = 0;
        ((bits = quint8(bits | quint8(value) << shift++)), ...);
        *room(1) = char(bits);
        ++m_size;
    }
    template <class Enum> void choice(Enum value, Enum /*last*/, Enum /*first*/ = Enum{}) { varint(quint64(value)); }

    void text(const QString &value)
    {
        const qsizetype length = asciiLength(value);
        if (length < 0) {
            const QByteArray utf8 = value.toUtf8();
            raw(utf8.constData(), utf8.size(), quint64(utf8.size()));
        } else {
            ascii(value, quint64(length));
        }
    }
    void local(const QString &value)
    {
        if (value.isEmpty()) {
            varint(0);
            return;
        }
        const auto known = m_known.constFind(value);
        if (known != m_known.cend()) {
            varint(quint64(*known) << 1 | 1);
            return;
        }
        m_known.insert(value, quint32(m_known.size()));
        if (asciiLength(value) < 0) {
            const QByteArray utf8 = value.toUtf8();
            raw(utf8.constData(), utf8.size(), quint64(utf8.size()) << 1);
        } else {
            ascii(value, quint64(value.size()) << 1);
        }
    }
    void shared(const QString &value) { local(value); }
    void bitmap(const QByteArray &value)
    {
        std::memcpy(room(value.size()), value.constData(), size_t(value.size()));
        m_size += value.size();
    }

private:
    void varint(quint64 value)
    {
        char *to = room(10);
        while (value >= 0x80) {
            *to++ = char(value | 0x80);
            value >>= 7;
        }
        *to++ = char(value);
        m_size = to - m_bytes.constData();
    }
    static qsizetype asciiLength(const QString &value)
    {
        char16_t all = 0;
        for (const QChar c : value)
            all = char16_t(all | c.unicode());
        return all < 0x80 ? value.size() : -1;
    }
    void ascii(const QString &value, quint64 head)
    {
        varint(head);
        char *to = room(value.size());
        for (qsizetype i = 0; i < value.size(); ++i)
            to[i] = char(value[i].unicode());
        m_size += value.size();
    }
    void raw(const char *data, qsizetype size, quint64 head)
    {
        varint(head);
        std::memcpy(room(size), data, size_t(size));
        m_size += size;
    }
    char *room(qsizetype size)
    {
        if (m_size + size > m_bytes.size())
            m_bytes.resize(std::max<qsizetype>(m_bytes.size() * 2, m_size + size + 256));
        return m_bytes.data() + m_size;
    }

    QByteArray m_bytes; // longer than what is written, cut at the end
    qsizetype m_size = 0;
    QHash<QString, quint32> m_known;
};

/// Reads what Writer wrote. Whatever the bytes are, it stays inside them and ends: from the first wrong byte on `ok` is false and every
/// value is empty.
class Reader {
public:
    explicit Reader(QByteArrayView bytes, Interner *interner = nullptr)
        : m_at(bytes.data()), m_end(bytes.data() + bytes.size()), m_interner(interner)
    {
    }

    /// Reads the encoding's version, with which every chunk and root begins.
    void begin(quint8 newest)
    {
        number(m_version);
        if (m_version < 1 || m_version > newest)
            fail();
    }
    /// True when the fields that came with that version are there.
    bool since(quint8 version) const { return m_version >= version; }

    bool ok() const { return m_ok; }
    bool atEnd() const { return m_at == m_end; }
    qsizetype remaining() const { return m_end - m_at; }
    void fail()
    {
        m_ok = false;
        m_at = m_end;
    }

    template <class Number> void number(Number &value)
    {
        const quint64 read = varint();
        if constexpr (std::is_signed_v<Number>) {
            const qint64 whole = qint64(read >> 1) ^ -qint64(read & 1);
            if (!std::in_range<Number>(whole))
                return fail();
            value = Number(whole);
        } else {
            if (!std::in_range<Number>(read))
                return fail();
            value = Number(read);
        }
    }
    void real(float &value)
    {
        if (remaining() < 4)
            return fail();
        quint32 bits = 0;
        for (int i = 0; i < 4; ++i)
            bits |= quint32(quint8(*m_at++)) << 8 * i;
        value = std::bit_cast<float>(bits);
    }
    template <class... Bool> void flags(Bool &...value)
    {
        if (remaining() < 1)
            return fail();
        const quint8 bits = quint8(*m_at++);
        if (sizeof...(Bool) < 8 && bits >> sizeof...(Bool))
            return fail();
        int shift = 0;
        ((value = (bits >> shift++ & 1) != 0), ...);
    }
    template <class Enum> void choice(Enum &value, Enum last, Enum first = Enum{})
    {
        const quint64 read = varint();
        if (read < quint64(first) || read > quint64(last))
            return fail();
        value = Enum(read);
    }

    void text(QString &value)
    {
        const quint64 length = varint();
        if (length > quint64(remaining()))
            return fail();
        value = length ? QString::fromUtf8(m_at, qsizetype(length)) : QString();
        m_at += length;
    }
    /// A string that comes again in this chunk.
    void local(QString &value) { known(value, nullptr); }
    /// A string that comes again in many chunks.
    void shared(QString &value) { known(value, m_interner); }
    QByteArrayView bitmap(qsizetype size)
    {
        if (size > remaining()) {
            fail();
            return {};
        }
        const QByteArrayView read(m_at, size);
        m_at += size;
        return read;
    }

private:
    quint64 varint()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (m_at == m_end)
                break;
            const quint8 byte = quint8(*m_at++);
            value |= quint64(byte & 0x7f) << shift;
            if (byte < 0x80)
                return value;
        }
        fail();
        return 0;
    }
    void known(QString &value, Interner *interner)
    {
        const quint64 head = varint();
        if (head & 1) {
            if (head >> 1 >= m_known.size())
                return fail();
            value = m_known[size_t(head >> 1)];
            return;
        }
        const quint64 length = head >> 1;
        if (length > quint64(remaining()))
            return fail();
        if (length == 0) {
            value = QString();
            return;
        }
        if (interner) {
            QString &once = (*interner)[std::string_view(m_at, size_t(length))];
            if (once.isNull())
                once = QString::fromUtf8(m_at, qsizetype(length));
            value = once;
        } else {
            value = QString::fromUtf8(m_at, qsizetype(length));
        }
        m_at += length;
        m_known.push_back(value);
    }

    const char *m_at;
    const char *m_end;
    Interner *m_interner;
    quint8 m_version = 255; // rows that stand alone are of the newest
    std::vector<QString> m_known;
    bool m_ok = true;
};

} // namespace lictor::store
