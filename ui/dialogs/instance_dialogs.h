#pragma once

#include "terms/id.h"

class QWidget;

namespace lictor {

class FleetSession;

/// *Transfer Product Instance* to another virtual account (ACC-6).
void openTransferInstanceDialog(FleetSession &session, InstanceId instance, QWidget *parent);
/// *Confirm Remove Product Instance* (ACC-8, REG-8); asks for the return code of a permanent license (UI-SSM-7, PLR-20).
void openRemoveInstanceDialog(FleetSession &session, InstanceId instance, QWidget *parent);

} // namespace lictor
