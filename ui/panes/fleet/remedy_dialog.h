#pragma once

#include "fleet/action.h"

class QWidget;

namespace lictor {

class FleetSession;
struct FleetChanges;

/// Shows what the action would do, the pools afterwards too, and does it when that is wanted. It can be undone.
void openRemedyDialog(FleetSession &session, const Action &action, QWidget *parent);

/// The changes as clauses and the pools as a table.
QWidget *changesView(const FleetChanges &changes, QWidget *parent);

} // namespace lictor
