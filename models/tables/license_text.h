#pragma once

#include "terms/id.h"

#include <QString>

namespace lictor {

class FleetSession;

/// What `show license all` prints on the device now; the windows do not see the command language themselves.
QString licenseText(const FleetSession &session, DeviceId device);
/// The release of the Smart Agent out of that text: `1.6.14_rel/129`; empty where it does not say one.
QString agentVersion(const QString &licenseText);

} // namespace lictor
