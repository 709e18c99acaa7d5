#pragma once

#include "terms/id.h"

class QWidget;

namespace lictor {

class FleetSession;

/// *Add User*, or what a known user reaches (GEN-4).
void openUserDialog(FleetSession &session, UserId user, QWidget *parent);

} // namespace lictor
