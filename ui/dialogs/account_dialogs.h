#pragma once

#include "terms/id.h"

#include <functional>

class QWidget;

namespace lictor {

class FleetSession;

/// *New Virtual Account* (ACC-3); `made` is told.
void openNewAccountDialog(FleetSession &session, QWidget *parent, std::function<void(VirtualAccountId)> made = {});

} // namespace lictor
