#pragma once

#include "fleet/license_transport.h"

#include <functional>

class QWidget;

namespace lictor {

class FleetSession;

/// *URL* of Smart Transport (UI-SL-19). `accepted` gets the edited transport and the token that was entered as *Registration*, if one was
/// (OPEN-11): it is in no configuration, *Register* takes it.
void openTransportUrlDialog(FleetSession &session, const LicenseTransport &transport, QWidget *parent,
    std::function<void(const LicenseTransport &, const QString &token)> accepted);

} // namespace lictor
