#pragma once

#include "terms/id.h"

#include <QString>

namespace lictor {

class FleetSession;

/// What `show license all` prints on the device now; the windows do not see the command language themselves.
QString licenseText(const FleetSession &session, DeviceId device);

} // namespace lictor
