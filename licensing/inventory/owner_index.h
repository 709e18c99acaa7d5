#pragma once

#include "inventory/byte_index.h"

#include <QString>

namespace lictor::inventory {

/// Which device has a name or serial number, without regard to case.
class OwnerIndex {
public:
    explicit OwnerIndex(size_t expected = 16) : m_index(expected) { m_owners.reserve(expected); }

    /// Says that this text will be asked about soon: folds it once, and fetches what a look needs.
    void expect(const QString &text) const
    {
        fold(text);
        m_index.prefetch(m_hash);
    }
    /// ByteIndex::none where nobody has it.
    quint32 owner(const QString &text) const
    {
        fold(text);
        m_probe = m_index.look(m_key, m_hash);
        m_probed = true;
        return m_probe.entry == ByteIndex::none ? ByteIndex::none : m_owners[m_probe.entry];
    }
    void reserve(const QString &text, quint32 owner)
    {
        fold(text);
        // Nearly always the same text was looked for a moment ago: the way through the table is gone once.
        const ByteIndex::Probe probe = m_probed ? m_probe : m_index.look(m_key, m_hash);
        m_probed = false; // an insertion may move everything
        if (probe.entry != ByteIndex::none) {
            m_owners[probe.entry] = owner;
        } else {
            m_index.add(probe, m_key);
            m_owners.push_back(owner);
        }
    }

private:
    /// Makes the lower-case bytes of a text, unless they are those of the last one. Holding the text keeps its address from being another's.
    void fold(const QString &text) const
    {
        if (text.constData() == m_text.constData() && text.size() == m_text.size())
            return;
        m_text = text;
        m_probed = false;
        m_key.resize(size_t(text.size()));
        ushort all = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const ushort c = text[i].unicode();
            all |= c;
            m_key[size_t(i)] = char(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
        }
        if (all >= 0x80)
            m_key = text.toLower().toStdString();
        m_hash = ByteIndex::hashOf(m_key);
    }

    ByteIndex m_index;
    std::vector<quint32> m_owners; ///< by entry
    mutable QString m_text; ///< the last one that was folded
    mutable std::string m_key;
    mutable quint32 m_hash = ByteIndex::hashOf({});
    mutable ByteIndex::Probe m_probe;
    mutable bool m_probed = false;
};

} // namespace lictor::inventory
