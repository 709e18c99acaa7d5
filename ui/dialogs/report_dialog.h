#pragma once

#include "terms/id.h"

#include <vector>

class QWidget;

namespace lictor {

class FleetSession;

/// *Export Report* (File > Export Report…): a report with a preview, of all devices, of a virtual account or of those selected.
void openReportDialog(FleetSession &session, QWidget *parent, const std::vector<DeviceId> &selected = {});
/// Opens the window that checks a report that was exported.
void openVerifyReportDialog(FleetSession &session, QWidget *parent);

} // namespace lictor
