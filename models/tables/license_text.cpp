#include "tables/license_text.h"

#include "cli/interpreter.h"
#include "session/fleet_session.h"

namespace lictor {

QString licenseText(const FleetSession &session, DeviceId device)
{
    return session.fleet().devices().find(device) ? cli::showLicenseAll(session.fleet(), session.catalog(), device) : QString();
}

} // namespace lictor
