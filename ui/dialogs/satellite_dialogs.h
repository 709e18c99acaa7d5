#pragma once

class QWidget;

namespace lictor {

class FleetSession;

/// *Add On-Prem Server*.
void openAddSatelliteDialog(FleetSession &session, QWidget *parent);

} // namespace lictor
