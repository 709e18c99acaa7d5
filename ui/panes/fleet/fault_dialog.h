#pragma once

class QWidget;

namespace lictor {

class FleetSession;

/// *Add Fault*: all kinds, and what each can be of.
void openFaultDialog(FleetSession &session, QWidget *parent);

} // namespace lictor
