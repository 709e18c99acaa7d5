#pragma once

#include "fleet/action.h"
#include "fleet/fleet.h"

namespace lictor::authority {

/// Refused where the action is one of the portal's and concerns a virtual account that the user does not reach, or the account as a whole and he
/// is no administrator. What is done on devices and to the simulation is everybody's.
Result<void> checkReach(const Fleet &fleet, const QString &user, const Action &action);

/// Adds or changes a user. The account keeps an administrator.
Result<void> setUser(Fleet &fleet, const SetPortalUser &action);
Result<void> removeUser(Fleet &fleet, UserId user);

} // namespace lictor::authority
