#include "store/chunk_store.h"

#include "store/encoding.h"
#include "store/parallel.h"
#include "store/references.h"
#include "store/text.h"

#include <QSet>

#include <xxhash.h>

#include <array>
#include <functional>

namespace lictor::store {

namespace {

template <class Table> using ChunkOf = typename std::decay_t<Table>::Chunk;

using Decode = std::shared_ptr<void> (*)(const char *table, QByteArrayView bytes, Interner *interner);
template <class Chunk> std::shared_ptr<void> decodeAs(const char *table, QByteArrayView bytes, Interner *interner)
{
    return decodeChunk<Chunk>(table, bytes, interner);
}

/// A chunk to be written.
struct Outgoing {
    size_t table = 0, place = 0;
    std::function<QByteArray()> encode;
    QByteArray bytes, hash;
};

/// A chunk to be read.
struct Incoming {
    size_t table = 0, place = 0;
    qint64 id = 0;
    const char *name = nullptr;
    Decode decode = nullptr;
    QByteArray bytes, hash;
    std::shared_ptr<void> chunk;
};

Error damaged(const Database &database, const QString &how)
{
    return {
        Refusal::Format, database.path(), Store::tr("the file is damaged (%1)").arg(how), Store::tr("open a backup of it"), {}};
}

/// True when the next id and the number of chunks belong together.
bool fits(const TableRoot &table, quint32 chunkRows)
{
    return table.nextId >= 1 && table.chunks.size() == (quint64(table.nextId) - 1 + chunkRows - 1) / chunkRows;
}

Result<void> fetch(Database &database, std::vector<Incoming> &incoming)
{
    Statement select(database, "SELECT bytes, hash FROM chunks WHERE id = ?");
    for (Incoming &chunk : incoming) {
        const Result<bool> row = select.bindNumber(1, chunk.id).step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return tl::unexpected(damaged(database, Store::tr("chunk %1 is missing").arg(chunk.id)));
        chunk.bytes = select.bytes(0);
        chunk.hash = select.bytes(1);
        select.reset();
    }
    return {};
}

void decodeAll(std::vector<Incoming> &incoming)
{
    std::array<Interner, mostWorkers> interners;
    parallel(incoming.size(), [&](size_t worker, size_t item) {
        Incoming &chunk = incoming[item];
        if (hashOf(chunk.bytes) == chunk.hash)
            chunk.chunk = chunk.decode(chunk.name, chunk.bytes, &interners[worker]);
    });
}

} // namespace

QByteArray hashOf(QByteArrayView bytes)
{
    XXH128_canonical_t canonical;
    XXH128_canonicalFromHash(&canonical, XXH3_128bits(bytes.data(), size_t(bytes.size())));
    return QByteArray(reinterpret_cast<const char *>(canonical.digest), sizeof canonical.digest);
}

Result<Root> ChunkStore::write(Database &database, const Fleet &fleet)
{
    Root root{fleet.seed, fleet.random.state(), fleet.now, fleet.account, fleet.nextCertificate, {}};
    std::vector<std::vector<Held>> held;
    std::vector<Outgoing> outgoing;
    Fleet::eachTable(fleet, [&](const char *name, const auto &table) {
        const size_t number = held.size();
        const auto &chunks = table.chunks();
        TableRoot &entry = root.tables.emplace_back(TableRoot{QString::fromLatin1(name), table.nextId(), {}});
        entry.chunks.resize(chunks.size());
        std::vector<Held> &places = held.emplace_back(chunks.size());
        for (size_t place = 0; place < chunks.size(); ++place) {
            if (!chunks[place])
                continue;
            places[place].chunk = chunks[place];
            if (number < m_remembered.size() && place < m_remembered[number].size()
                && m_remembered[number][place].chunk == chunks[place])
                entry.chunks[place] = places[place].id = m_remembered[number][place].id;
            else
                outgoing.push_back({number, place, [name, &chunk = *chunks[place]] { return encodeChunk(name, chunk); }, {}, {}});
        }
    });
    parallel(outgoing.size(), [&](size_t, size_t item) {
        outgoing[item].bytes = outgoing[item].encode();
        outgoing[item].hash = hashOf(outgoing[item].bytes);
    });

    Statement find(database, "SELECT id FROM chunks WHERE hash = ?");
    Statement insert(database, "INSERT INTO chunks(hash, bytes) VALUES(?, ?) RETURNING id");
    for (const Outgoing &chunk : outgoing) {
        Result<bool> row = find.bindBytes(1, chunk.hash).step();
        if (!row)
            return tl::unexpected(row.error());
        qint64 id = 0;
        if (*row) {
            id = find.number(0);
            find.reset();
        } else {
            find.reset();
            row = insert.bindBytes(1, chunk.hash).bindBytes(2, chunk.bytes).step();
            if (!row)
                return tl::unexpected(row.error());
            id = insert.number(0);
            if (const auto done = insert.finish(); !done)
                return tl::unexpected(done.error());
        }
        root.tables[chunk.table].chunks[chunk.place] = held[chunk.table][chunk.place].id = id;
    }
    m_remembered = std::move(held);
    return root;
}

Result<Fleet> ChunkStore::read(Database &database, const Root &root, const Catalog &catalog)
{
    Fleet fleet;
    fleet.seed = root.seed;
    fleet.random = Random(root.randomState);
    fleet.now = root.now;
    fleet.account = root.account;
    fleet.nextCertificate = root.nextCertificate;

    const auto entryOf = [&](const char *name) -> const TableRoot * {
        const auto found = std::find_if(root.tables.begin(), root.tables.end(),
            [&](const TableRoot &table) { return table.name == QLatin1StringView(name); });
        return found == root.tables.end() ? nullptr : &*found;
    };
    std::vector<std::vector<Held>> held;
    std::vector<Incoming> incoming;
    size_t known = 0;
    bool sound = true;
    Fleet::eachTable(fleet, [&](const char *name, const auto &table) {
        using Chunk = ChunkOf<decltype(table)>;
        const size_t number = held.size();
        std::vector<Held> &places = held.emplace_back();
        const TableRoot *entry = entryOf(name);
        if (!entry)
            return; // a table that the version which wrote the file did not have
        ++known;
        sound = sound && fits(*entry, std::decay_t<decltype(table)>::chunkRows);
        places.resize(entry->chunks.size());
        for (size_t place = 0; place < places.size(); ++place) {
            places[place].id = entry->chunks[place];
            if (places[place].id == 0)
                continue;
            if (number < m_remembered.size() && place < m_remembered[number].size()
                && m_remembered[number][place].id == places[place].id)
                places[place].chunk = m_remembered[number][place].chunk;
            else
                incoming.push_back({number, place, places[place].id, name, &decodeAs<Chunk>, {}, {}, nullptr});
        }
    });
    if (!sound || known != root.tables.size())
        return tl::unexpected(damaged(database, Store::tr("a root names tables that do not fit")));
    if (const auto fetched = fetch(database, incoming); !fetched)
        return tl::unexpected(fetched.error());
    decodeAll(incoming);
    for (Incoming &chunk : incoming) {
        if (!chunk.chunk)
            return tl::unexpected(damaged(database, Store::tr("chunk %1 cannot be read").arg(chunk.id)));
        held[chunk.table][chunk.place].chunk = std::move(chunk.chunk);
    }

    size_t number = 0;
    Fleet::eachTable(fleet, [&](const char *name, auto &table) {
        using Chunk = ChunkOf<decltype(table)>;
        const TableRoot *entry = entryOf(name);
        std::vector<std::shared_ptr<Chunk>> chunks;
        chunks.reserve(held[number].size());
        for (const Held &place : held[number]) {
            chunks.push_back(std::static_pointer_cast<Chunk>(place.chunk));
            const quint64 end =
                (chunks.size() - 1) * std::decay_t<decltype(table)>::chunkRows + (chunks.back() ? chunks.back()->rows.size() : 0);
            sound = sound && (!chunks.back() || end < entry->nextId);
        }
        if (entry && sound)
            table.restore(std::move(chunks), entry->nextId);
        ++number;
    });
    if (!sound)
        return tl::unexpected(damaged(database, Store::tr("a table has rows beyond its end")));
    fleet.rebuildIndexes();
    if (const QString problem = brokenReference(fleet, catalog); !problem.isEmpty())
        return tl::unexpected(
            Error{Refusal::Format, database.path(), problem, Store::tr("open it with the version of Lictor that made it"), {}});
    m_remembered = std::move(held);
    return fleet;
}

QStringList checkChunks(Database &database, const std::vector<std::pair<qint64, Root>> &roots)
{
    QStringList problems;
    std::vector<Incoming> incoming;
    QSet<std::pair<qint64, const char *>> seen; // names are eachTable's own literals
    const Fleet tables; // for their names and kinds
    for (const auto &[revision, root] : roots) {
        // Named in the capture: clang 14 does not capture a structured binding by itself.
        Fleet::eachTable(tables, [&, revision = revision, &root = root](const char *name, const auto &table) {
            for (const TableRoot &entry : root.tables) {
                if (entry.name != QLatin1StringView(name))
                    continue;
                if (!fits(entry, std::decay_t<decltype(table)>::chunkRows))
                    problems << Store::tr("Revision %1: the table %2 does not fit its chunks.").arg(revision).arg(entry.name);
                for (const qint64 id : entry.chunks) {
                    if (id == 0 || seen.contains({id, name}))
                        continue;
                    seen.insert({id, name});
                    incoming.push_back({0, 0, id, name, &decodeAs<ChunkOf<decltype(table)>>, {}, {}, nullptr});
                }
            }
        });
    }
    // One after the other: a file with a thousand roots holds far more chunks than one fleet.
    for (Incoming &chunk : incoming) {
        std::vector<Incoming> one{std::move(chunk)};
        if (const auto fetched = fetch(database, one); !fetched) {
            problems << fetched.error().sentence();
            continue;
        }
        decodeAll(one);
        if (!one.front().chunk)
            problems << Store::tr("Chunk %1 of the table %2 is damaged.")
                            .arg(one.front().id)
                            .arg(QString::fromLatin1(one.front().name));
    }
    return problems;
}

} // namespace lictor::store
