#pragma once

#include "fleet/change_set.h"
#include "fleet/fleet.h"

#include <QStringList>

namespace lictor {

/// What differs between two fleets, in words and in the figures of the pools.
struct FleetChanges {
    QStringList effects; ///< clauses
    struct Pool {
        QString account, license;
        qint64 owned = 0, inUse = 0; ///< afterwards
        qint64 balance = 0, balanceBefore = 0;
    };
    std::vector<Pool> pools; ///< those that changed
};
FleetChanges changesBetween(const Fleet &before, const Fleet &after, const Catalog &catalog);

} // namespace lictor
