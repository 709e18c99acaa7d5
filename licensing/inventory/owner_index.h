#pragma once

#include "inventory/byte_index.h"

#include <QString>

#include <array>

namespace lictor::inventory {

/// Which device has a name or serial number, without regard to case.
class OwnerIndex {
    /// Calls `use` with the text's lower-case bytes; ASCII, nearly always, costs no allocation.
    template <class Use> static auto withKey(const QString &text, Use &&use)
    {
        constexpr qsizetype most = 64;
        std::array<char, size_t(most)> bytes;
        if (text.size() <= most) {
            qsizetype i = 0;
            for (; i < text.size() && text[i].unicode() < 0x80; ++i) {
                const char c = char(text[i].unicode());
                bytes[size_t(i)] = c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
            }
            if (i == text.size())
                return use(std::string_view(bytes.data(), size_t(i)));
        }
        const QByteArray folded = text.toLower().toUtf8();
        return use(std::string_view(folded.constData(), size_t(folded.size())));
    }

public:
    explicit OwnerIndex(size_t expected = 16) : m_index(expected) { m_owners.reserve(expected); }

    /// Says that `owner` will be asked about this text soon.
    void expect(const QString &text) const
    {
        withKey(text, [&](std::string_view key) { m_index.prefetch(ByteIndex::hashOf(key)); });
    }
    /// ByteIndex::none where nobody has it.
    quint32 owner(const QString &text) const
    {
        return withKey(text, [&](std::string_view key) {
            m_last = m_index.look(key);
            m_lastKey = key;
            return m_last.entry == ByteIndex::none ? ByteIndex::none : m_owners[m_last.entry];
        });
    }
    void reserve(const QString &text, quint32 owner)
    {
        withKey(text, [&](std::string_view key) {
            // Nearly always the same text was looked for a moment ago: the way through the table is gone once.
            const ByteIndex::Probe probe = m_lastKey == key ? m_last : m_index.look(key);
            m_lastKey.clear(); // an insertion may move everything
            if (probe.entry != ByteIndex::none) {
                m_owners[probe.entry] = owner;
            } else {
                m_index.add(probe, key);
                m_owners.push_back(owner);
            }
        });
    }

private:
    ByteIndex m_index;
    std::vector<quint32> m_owners; ///< by entry
    mutable ByteIndex::Probe m_last;
    mutable std::string m_lastKey;
};

} // namespace lictor::inventory
