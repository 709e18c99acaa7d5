#pragma once

#include "terms/id.h"

#include <QString>

#include <vector>

namespace lictor {

class FleetSession;
namespace simulation {
struct Outcome;
}

/// Sends a line to devices as one action; the first refusal of a device is said through the session. Many devices are served on a worker.
void runLine(FleetSession &session, const std::vector<DeviceId> &devices, const QString &line);
/// Says through the session what a device refused first, if anything.
void tellRefusals(FleetSession &session, const simulation::Outcome &outcome);

} // namespace lictor
