#pragma once

#include "fleet/fleet.h"

#include <vector>

namespace lictor::cli {

/// A line that licensing wrote into the log.
struct LicenseMessage {
    Instant at{};
    int severity = 0;
    QString name; ///< `SMART_LIC-6-AGENT_REG_SUCCESS`
    QString text;
    QString line; ///< as `show logging` prints it
};
/// What `show logging` prints of licensing, oldest first.
std::vector<LicenseMessage> licenseMessages(const Fleet &fleet, const Catalog &catalog, DeviceId device);

} // namespace lictor::cli
