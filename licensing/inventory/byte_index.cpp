#include "inventory/byte_index.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <bit>

namespace lictor::inventory {

namespace {

quint32 hashOf(std::string_view key)
{
    const quint64 hash = XXH3_64bits(key.data(), key.size());
    return quint32(hash ^ hash >> 32);
}

} // namespace

ByteIndex::ByteIndex(size_t expected) : m_slots(std::bit_ceil(expected * 2))
{
    m_entries.reserve(expected);
}

size_t ByteIndex::slotOf(std::string_view key, quint32 hash) const
{
    const size_t mask = m_slots.size() - 1;
    size_t slot = hash & mask;
    while (m_slots[slot].entry != none && (m_slots[slot].hash != hash || at(m_slots[slot].entry) != key))
        slot = (slot + 1) & mask;
    return slot;
}

ByteIndex::Place ByteIndex::insert(std::string_view key)
{
    const quint32 hash = hashOf(key);
    size_t slot = slotOf(key, hash);
    if (m_slots[slot].entry != none)
        return {m_slots[slot].entry, false};
    if ((m_entries.size() + 1) * 2 > m_slots.size()) {
        grow();
        slot = slotOf(key, hash);
    }
    const quint32 entry = quint32(m_entries.size());
    m_slots[slot] = {hash, entry};
    m_entries.push_back({quint32(m_bytes.size()), quint32(key.size())});
    m_bytes.append(key);
    return {entry, true};
}

quint32 ByteIndex::find(std::string_view key) const
{
    return m_slots[slotOf(key, hashOf(key))].entry;
}

void ByteIndex::grow()
{
    std::vector<Slot> old(m_slots.size() * 2);
    old.swap(m_slots);
    const size_t mask = m_slots.size() - 1;
    for (const Slot &slot : old) {
        if (slot.entry == none)
            continue;
        size_t place = slot.hash & mask;
        while (m_slots[place].entry != none)
            place = (place + 1) & mask;
        m_slots[place] = slot;
    }
}

} // namespace lictor::inventory
