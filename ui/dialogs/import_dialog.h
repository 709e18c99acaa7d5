#pragma once

#include "terms/id.h"

#include <QStringList>

#include <functional>
#include <vector>

class QWidget;

namespace lictor {

class FleetSession;

using ShowDevices = std::function<void(const std::vector<DeviceId> &)>;

/// *Import Inventory* (File > Import Inventory…), with the files where they are known already. `show` is called when somebody wants to see
/// what was imported.
void openImportDialog(FleetSession &session, QWidget *parent, ShowDevices show, const QStringList &files = {});

} // namespace lictor
