#pragma once

#include <QHash>
#include <QString>

#include <array>

namespace lictor {

/// Finds an id by a key, in shards that copies share until one of them changes. Derived from the tables: never stored or compared.
template <class Key, class IdType> class NameIndex {
public:
    IdType find(const Key &key) const { return m_shards[shardOf(key)].value(key); }
    void insert(const Key &key, IdType id) { m_shards[shardOf(key)].insert(key, id); }
    void remove(const Key &key) { m_shards[shardOf(key)].remove(key); }
    /// So many keys will come: no shard grows twice.
    void reserve(size_t keys)
    {
        for (auto &shard : m_shards)
            shard.reserve(qsizetype(keys / shards + keys / shards / 4));
    }

private:
    static constexpr size_t shards = 512;

    static size_t shardOf(const Key &key)
    {
        const size_t hash = qHash(key, 0);
        return (hash ^ hash >> 17 ^ hash >> 33) % shards;
    }

    std::array<QHash<Key, IdType>, shards> m_shards;
};

} // namespace lictor
