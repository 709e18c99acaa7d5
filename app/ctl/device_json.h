#pragma once

#include "ctl/json.h"
#include "fleet/requests.h"

namespace lictor::ctl {

/// The object of `device show`, keys as in the contract.
Json deviceJson(const Fleet &fleet, const Catalog &catalog, DeviceId id);
/// The object of a chassis, keys as in the contract.
Json chassisJson(const Fleet &fleet, const Catalog &catalog, ChassisId id);

/// How many slots the chassis has.
int slotsOf(const Catalog &catalog, const Chassis &chassis);

} // namespace lictor::ctl
