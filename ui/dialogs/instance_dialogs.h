#pragma once

#include "terms/id.h"

#include <vector>

class QWidget;

namespace lictor {

class FleetSession;

/// *Transfer Product Instance* to another virtual account (ACC-6).
void openTransferInstanceDialog(FleetSession &session, InstanceId instance, QWidget *parent);
/// *Confirm Remove Product Instance* (ACC-8, REG-8).
void openRemoveInstanceDialog(FleetSession &session, InstanceId instance, QWidget *parent);
/// *Move to Virtual Account*: the product instances of the devices (ACC-6).
void openMoveToAccountDialog(FleetSession &session, const std::vector<DeviceId> &devices, QWidget *parent);

} // namespace lictor
