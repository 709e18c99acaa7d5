#pragma once

#include "ctl/json.h"
#include "fleet/fleet.h"

namespace lictor::ctl {

/// The object of `device effective`, keys as in the contract.
Json effectiveJson(const Fleet &fleet, const Catalog &catalog, DeviceId id);
/// The same for people; with the sentence of every line where `explain`.
QString effectiveText(const Fleet &fleet, const Catalog &catalog, DeviceId id, bool explain);

} // namespace lictor::ctl
