#pragma once

#include "fleet/fleet.h"

namespace lictor::demo {

/// The demo fleet: every platform, pairs, a cluster, a chassis with three modules, devices in every state, with some months of history.
/// Made by the same actions that people do; the same every time.
Result<Fleet> makeDemoFleet(const Catalog &catalog);

} // namespace lictor::demo
