#pragma once

#include "fleet/action.h"
#include "fleet/fleet.h"

namespace lictor::authority {

/// Removes a product instance that holds a permanent license, if the return code is the one that its device gives (PLR-20).
Result<void> giveBack(Fleet &fleet, const Catalog &catalog, const RemoveInstance &action, const QString &by);

} // namespace lictor::authority
