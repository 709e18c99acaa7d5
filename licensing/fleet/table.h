#pragma once

#include "terms/id.h"

#include <array>
#include <bitset>
#include <memory>
#include <vector>

namespace lictor {

/// Rows by id in chunks that copies share until one of them changes a row: a copy costs one reference a chunk, a change one chunk.
/// Ids are given in order and never again, so the same actions give the same ids.
template <class IdType, class Row> class Table {
public:
    static constexpr quint32 chunkRows = 256;
    struct Chunk {
        std::bitset<chunkRows> used;
        std::vector<Row> rows; ///< as long as the highest row ever used in it
        bool operator==(const Chunk &) const = default;
    };
    using ChunkPtr = std::shared_ptr<Chunk>;

    /// The row, or null if there is none of that id. Valid until the table changes.
    const Row *find(IdType id) const
    {
        const quint32 slot = id.value - 1;
        const quint32 chunk = slot / chunkRows;
        if (!id || chunk >= m_chunks.size() || !m_chunks[chunk] || !m_chunks[chunk]->used[slot % chunkRows])
            return nullptr;
        return &m_chunks[chunk]->rows[slot % chunkRows];
    }
    /// The row to be changed; the row must exist. Copies the chunk if another table shares it.
    Row &edit(IdType id)
    {
        const quint32 slot = id.value - 1;
        return own(slot / chunkRows).rows[slot % chunkRows];
    }
    const Row &at(IdType id) const { return *find(id); }

    IdType add(Row row)
    {
        const IdType id{m_next++};
        const quint32 slot = id.value - 1;
        const quint32 index = slot / chunkRows;
        if (index >= m_chunks.size())
            m_chunks.resize(index + 1);
        Chunk &chunk = own(index);
        const quint32 place = slot % chunkRows;
        if (chunk.rows.capacity() == 0)
            chunk.rows.reserve(std::min(chunkRows, quint32(m_size) + 8));
        if (chunk.rows.size() <= place)
            chunk.rows.resize(place + 1);
        chunk.rows[place] = std::move(row);
        chunk.used.set(place);
        ++m_size;
        return id;
    }
    void remove(IdType id)
    {
        if (!find(id))
            return;
        const quint32 slot = id.value - 1;
        Chunk &chunk = own(slot / chunkRows);
        chunk.used.reset(slot % chunkRows);
        chunk.rows[slot % chunkRows] = Row();
        --m_size;
        if (chunk.used.none())
            m_chunks[slot / chunkRows].reset();
    }

    size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }

    /// Calls visit(id, row) in the order of ids.
    template <class Visit> void each(Visit &&visit) const
    {
        for (size_t c = 0; c < m_chunks.size(); ++c) {
            if (!m_chunks[c])
                continue;
            const Chunk &chunk = *m_chunks[c];
            for (quint32 i = 0; i < chunk.rows.size(); ++i)
                if (chunk.used[i])
                    visit(IdType{quint32(c * chunkRows + i + 1)}, chunk.rows[i]);
        }
    }

    /// For the store: the chunks as they are (null where all rows are gone), and the next id.
    const std::vector<ChunkPtr> &chunks() const { return m_chunks; }
    quint32 nextId() const { return m_next; }
    void restore(std::vector<ChunkPtr> chunks, quint32 next)
    {
        m_chunks = std::move(chunks);
        m_next = next;
        m_size = 0;
        for (const ChunkPtr &chunk : m_chunks)
            m_size += chunk ? chunk->used.count() : 0;
    }

    bool operator==(const Table &other) const
    {
        if (m_next != other.m_next || m_size != other.m_size || m_chunks.size() != other.m_chunks.size())
            return false;
        for (size_t i = 0; i < m_chunks.size(); ++i) {
            const ChunkPtr &a = m_chunks[i], &b = other.m_chunks[i];
            if (a != b && (!a || !b || !(*a == *b)))
                return false;
        }
        return true;
    }

private:
    Chunk &own(quint32 index)
    {
        ChunkPtr &chunk = m_chunks[index];
        if (!chunk)
            chunk = std::make_shared<Chunk>();
        else if (chunk.use_count() > 1)
            chunk = std::make_shared<Chunk>(*chunk);
        return *chunk;
    }

    std::vector<ChunkPtr> m_chunks;
    quint32 m_next = 1;
    size_t m_size = 0;
};

} // namespace lictor
