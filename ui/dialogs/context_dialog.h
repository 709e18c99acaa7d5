#pragma once

#include "terms/id.h"

class QWidget;

namespace lictor {

class FleetSession;

/// *Add Security Context* (screens 2.9): name, interfaces, where its configuration is, description; and the lines that are sent.
void openAddContextDialog(FleetSession &session, DeviceId device, QWidget *parent);

} // namespace lictor
