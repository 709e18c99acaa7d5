#pragma once

#include "fleet/fleet.h"

namespace lictor {

/// How a device is licensed, or its chassis for it: what its configuration and its agent say. An On-Prem may also be known from an
/// inventory alone, without its URL.
Method methodOf(const Fleet &fleet, const Catalog &catalog, const Device &device);
Method methodOf(const Fleet &fleet, const Chassis &chassis);
/// `smart`, `on-prem`, `permanent`, `utility`.
QString toWord(Method method);

} // namespace lictor
