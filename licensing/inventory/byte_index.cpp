#include "inventory/byte_index.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <algorithm>
#include <bit>

namespace lictor::inventory {

quint32 ByteIndex::hashOf(std::string_view key)
{
    const quint64 hash = XXH3_64bits(key.data(), key.size());
    return quint32(hash ^ hash >> 32);
}

ByteIndex::ByteIndex(size_t expected) : m_slots(std::bit_ceil(std::max<size_t>(expected, 8) * 4 / 3))
{
    m_entries.reserve(expected);
}

ByteIndex::Probe ByteIndex::look(std::string_view key, quint32 hash) const
{
    const size_t mask = m_slots.size() - 1;
    size_t slot = hash & mask;
    while (m_slots[slot].entry != none && (m_slots[slot].hash != hash || at(m_slots[slot].entry) != key))
        slot = (slot + 1) & mask;
    return {m_slots[slot].entry, hash, slot};
}

ByteIndex::Place ByteIndex::insert(std::string_view key)
{
    const Probe probe = look(key);
    return probe.entry != none ? Place{probe.entry, false} : Place{add(probe, key), true};
}

quint32 ByteIndex::add(const Probe &probe, std::string_view key)
{
    size_t slot = probe.slot;
    if ((m_entries.size() + 1) * 4 > m_slots.size() * 3) {
        grow();
        slot = emptySlot(probe.hash);
    }
    const quint32 entry = quint32(m_entries.size());
    m_slots[slot] = {probe.hash, entry};
    m_entries.push_back({quint32(m_bytes.size()), quint32(key.size())});
    m_bytes.append(key);
    return entry;
}

size_t ByteIndex::emptySlot(quint32 hash) const
{
    const size_t mask = m_slots.size() - 1;
    size_t slot = hash & mask;
    while (m_slots[slot].entry != none)
        slot = (slot + 1) & mask;
    return slot;
}

void ByteIndex::grow()
{
    std::vector<Slot> old(m_slots.size() * 2);
    old.swap(m_slots);
    for (const Slot &slot : old)
        if (slot.entry != none)
            m_slots[emptySlot(slot.hash)] = slot;
}

} // namespace lictor::inventory
