#pragma once

#include "fleet/fleet.h"
#include "store/database.h"
#include "store/root.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace lictor::store {

/// 16 bytes: what chunks and roots are known by.
QByteArray hashOf(QByteArrayView bytes);

/// Writes fleets as chunks and reads them back. Remembers the chunks of the fleet that it wrote or read last, so that the next one costs
/// only what differs. Everything happens inside the caller's transaction.
class ChunkStore {
public:
    /// Stores the chunks that the file does not have yet; gives the root that names them all.
    Result<Root> write(Database &database, const Fleet &fleet);
    /// The fleet of a root. Chunks that are remembered are shared, not read.
    Result<Fleet> read(Database &database, const Root &root, const Catalog &catalog);
    /// Forgets, after a transaction that did not happen.
    void forget() { m_remembered.clear(); }

private:
    /// A remembered chunk is held, so its address stays its own and no fleet changes it in place.
    struct Held {
        qint64 id = 0;
        std::shared_ptr<void> chunk;
    };
    std::vector<std::vector<Held>> m_remembered; // by table, by place
};

/// Reads every chunk that these roots name; gives sentences about what is missing or damaged.
QStringList checkChunks(Database &database, const std::vector<std::pair<qint64, Root>> &roots);

} // namespace lictor::store
