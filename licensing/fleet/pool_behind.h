#pragma once

#include "fleet/fleet.h"

namespace lictor {

/// The pool that a server answers from: a satellite's own view of the virtual account that it serves, or the Smart Software Manager's (ONP-3).
/// Null where there is none.
const Pool *poolBehind(const Fleet &fleet, SatelliteId satellite, VirtualAccountId account, const LicenseKey &key);

} // namespace lictor
