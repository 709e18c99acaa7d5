#include "widgets/pane.h"

namespace lictor {

Pane::Pane(FleetSession &session, QWidget *parent) : QWidget(parent), m_session(session) { }

} // namespace lictor
