#pragma once

#include "fleet/fleet.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace lictor::store {

/// A table as a root names it: the chunks' ids in the file, 0 where a chunk is empty.
struct TableRoot {
    QString name;
    quint32 nextId = 1;
    std::vector<qint64> chunks;
};

/// What one revision consists of: the fleet's plain values, and its tables by their chunks.
struct Root {
    quint64 seed = 0;
    quint64 randomState = 0;
    Instant now{};
    Account account;
    quint64 nextCertificate = 1;
    std::vector<TableRoot> tables;
};

QByteArray encodeRoot(const Root &root);
/// Nothing when the bytes are no root that this version can read.
std::optional<Root> decodeRoot(QByteArrayView bytes);

} // namespace lictor::store
