#pragma once

class QWidget;

namespace lictor {

class FleetSession;

/// *Export Report* (File > Export Report…): the compliance report with a preview.
void openReportDialog(FleetSession &session, QWidget *parent);

} // namespace lictor
