#pragma once

#include "fleet/service_settings.h"
#include "terms/id.h"

#include <functional>

class QWidget;

namespace lictor {

class FleetSession;

/// *Edit Trusted Certificate Pool Policy* (UI-TP-1): the area *Automatic Import*, and what happens without it (CERTPOOL-2). `accepted` is
/// called with the edited policy.
void openTrustpoolPolicyDialog(FleetSession &session, DeviceId device, const TrustpoolPolicy &policy, QWidget *parent,
    std::function<void(const TrustpoolPolicy &)> accepted);

} // namespace lictor
