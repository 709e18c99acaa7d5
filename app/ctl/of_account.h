#pragma once

#include "ctl/verb.h"

#include "fleet/reach.h"

namespace lictor::ctl {

/// What every list of the Smart Software Manager can be narrowed to.
struct OfAccount {
    std::optional<QString> account, satellite;
};
void takeAccount(Declare &take, OfAccount &given);
/// Of a list that only the Smart Software Manager itself has.
void takeVirtualAccount(Declare &take, OfAccount &given);

/// The fleet as a list shows it to who asks.
struct PortalView {
    Fleet fleet;
    VirtualAccountId account; ///< that it is narrowed to; none: all
    SatelliteId satellite; ///< in whose view; none: the Smart Software Manager's
    Reach reach;

    /// True where the list shows what belongs to this virtual account (GEN-4).
    bool shows(VirtualAccountId owner) const { return (!account || owner == account) && reach.contains(owner); }
};
/// Refused where a name does not exist, or who asks is no user of the portal.
Result<PortalView> readPortal(const Invocation &run, const OfAccount &given);

} // namespace lictor::ctl
