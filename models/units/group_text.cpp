#include "units/group_text.h"

#include "cli/show_system.h"
#include "session/fleet_session.h"

namespace lictor {

namespace {
QString printed(const FleetSession &session, DeviceId device, QString (*show)(const cli::Place &))
{
    return session.fleet().devices().find(device) ? show({session.fleet(), session.catalog(), device}) : QString();
}
} // namespace

QString failoverText(const FleetSession &session, DeviceId device) { return printed(session, device, &cli::showFailover); }
QString clusterText(const FleetSession &session, DeviceId device) { return printed(session, device, &cli::showClusterInfo); }

} // namespace lictor
