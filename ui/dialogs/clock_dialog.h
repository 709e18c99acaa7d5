#pragma once

class QWidget;

namespace lictor {

class FleetSession;

/// *Jump To*: moves the clock to a moment, or by a length of time (`+30d`).
void openClockDialog(FleetSession &session, QWidget *parent);

} // namespace lictor
