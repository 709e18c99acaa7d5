#pragma once

#include "fleet/device.h"

#include <QDialog>

#include <vector>

namespace lictor {

class FleetSession;

/// *Form Failover Pair* and *Form Cluster* of the selected devices. Opened with `open()`, deletes itself.
class GroupDialog : public QDialog {
    Q_OBJECT
public:
    GroupDialog(FleetSession &session, GroupKind kind, std::vector<DeviceId> devices, QWidget *parent);
};

} // namespace lictor
