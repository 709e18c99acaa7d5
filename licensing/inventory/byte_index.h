#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>
#include <vector>

namespace lictor::inventory {

/// Numbers distinct byte strings in the order in which they come: a flat hash table over one block of bytes.
class ByteIndex {
public:
    static constexpr quint32 none = ~0u;

    explicit ByteIndex(size_t expected = 16);

    struct Place {
        quint32 entry = none;
        bool added = false;
    };
    /// The number of this string, a new one if it was not there.
    Place insert(std::string_view key);
    quint32 find(std::string_view key) const { return look(key).entry; }

    /// Where a string is or would be; good until the next insertion.
    struct Probe {
        quint32 entry = none; ///< none: it is not there
        quint32 hash = 0;
        size_t slot = 0;
    };
    Probe look(std::string_view key) const { return look(key, hashOf(key)); }
    Probe look(std::string_view key, quint32 hash) const;
    static quint32 hashOf(std::string_view key);
    /// Fetches the memory that a look will need.
    void prefetch(quint32 hash) const { __builtin_prefetch(&m_slots[hash & (m_slots.size() - 1)], 1); }
    /// Adds what a look did not find.
    quint32 add(const Probe &probe, std::string_view key);
    std::string_view at(quint32 entry) const { return {m_bytes.data() + m_entries[entry].offset, m_entries[entry].length}; }
    size_t size() const { return m_entries.size(); }

private:
    struct Slot {
        quint32 hash = 0;
        quint32 entry = none;
    };
    struct Entry {
        quint32 offset = 0, length = 0;
    };
    size_t emptySlot(quint32 hash) const;
    void grow();

    std::vector<Slot> m_slots;
    std::vector<Entry> m_entries;
    std::string m_bytes;
};

} // namespace lictor::inventory
