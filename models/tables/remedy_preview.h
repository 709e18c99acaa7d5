#pragma once

#include "session/fleet_session.h"

#include <QStringList>

namespace lictor {

/// What an action would do, found by doing it on a copy.
struct RemedyPreview {
    std::optional<Error> refused;
    QString title; ///< "Transfer 5 × … from B to A"
    QStringList effects; ///< sentences
    struct Pool {
        QString account, license;
        qint64 owned = 0, inUse = 0; ///< afterwards
        qint64 balance = 0, balanceBefore = 0;
    };
    std::vector<Pool> pools; ///< those that it changes
};
RemedyPreview previewOf(const FleetSession &session, const Action &action);

/// The action in words, as the journal will have it.
QString titleOf(const FleetSession &session, const Action &action);

} // namespace lictor
