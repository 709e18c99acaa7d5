#pragma once

#include "terms/id.h"

#include <functional>
#include <vector>

class QWidget;

namespace lictor {

class FleetSession;

/// *Add Device*; `added` is told which.
void openAddDeviceDialog(FleetSession &session, QWidget *parent, std::function<void(DeviceId)> added = {});
/// *Form Failover Pair*: the first two of the devices are proposed.
void openFormFailoverDialog(FleetSession &session, const std::vector<DeviceId> &devices, QWidget *parent);
/// *Form Cluster*: the devices are proposed, the first as control unit.
void openFormClusterDialog(FleetSession &session, const std::vector<DeviceId> &devices, QWidget *parent);

} // namespace lictor
