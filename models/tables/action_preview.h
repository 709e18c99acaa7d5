#pragma once

#include "session/fleet_session.h"
#include "tables/fleet_changes.h"

namespace lictor {

/// What an action would do, found by doing it on a copy.
struct ActionPreview {
    QString title; ///< "Transfer 5 × … from B to A", as the journal will have it
    std::optional<Error> refused;
    FleetChanges changes;
};
ActionPreview previewOf(const FleetSession &session, const Action &action);

/// The action in words, as the journal will have it.
QString titleOf(const FleetSession &session, const Action &action);

} // namespace lictor
