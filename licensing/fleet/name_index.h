#pragma once

#include <QHash>
#include <QString>

#include <array>
#include <memory>
#include <unordered_map>

namespace lictor {

/// Finds an id by a key, in shards that copies share until one of them changes. Derived from the tables: never stored or compared.
template <class Key, class IdType> class NameIndex {
public:
    IdType find(const Key &key) const
    {
        const auto &shard = m_shards[shardOf(key)];
        if (!shard)
            return {};
        const auto it = shard->find(key);
        return it == shard->end() ? IdType{} : it->second;
    }
    void insert(const Key &key, IdType id) { own(shardOf(key))[key] = id; }
    void remove(const Key &key) { own(shardOf(key)).erase(key); }

private:
    static constexpr size_t shards = 512;
    struct Hash {
        size_t operator()(const Key &key) const noexcept
        {
            if constexpr (std::is_same_v<Key, QString>)
                return qHash(key, 0);
            else
                return std::hash<Key>()(key);
        }
    };
    using Shard = std::unordered_map<Key, IdType, Hash>;

    static size_t shardOf(const Key &key)
    {
        const size_t hash = Hash()(key);
        return (hash ^ hash >> 17 ^ hash >> 33) % shards;
    }
    Shard &own(size_t index)
    {
        auto &shard = m_shards[index];
        if (!shard)
            shard = std::make_shared<Shard>();
        else if (shard.use_count() > 1)
            shard = std::make_shared<Shard>(*shard);
        return *shard;
    }

    std::array<std::shared_ptr<Shard>, shards> m_shards;
};

} // namespace lictor
