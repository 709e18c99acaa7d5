#pragma once

#include "fleet/action.h"

namespace lictor {

class FleetSession;

/// Something that can be done to a pair or cluster: what it does to licences, or why it cannot be done now.
struct GroupStep {
    QString whyNot; ///< empty: it can
    QString effect;
    std::optional<Action> action;
    /// What to ask first, where the devices could not take it back (FO-1100-13).
    bool cautious = false;

    QString text() const { return whyNot.isEmpty() ? effect : whyNot; }
};

/// Another unit leads; none named: the next that is up.
GroupStep switchStep(const FleetSession &session, GroupId group, DeviceId to = {});
/// The unit, standby or data, leads from now on.
GroupStep leadStep(const FleetSession &session, DeviceId unit);
/// The unit, active or control, hands over.
GroupStep handOverStep(const FleetSession &session, DeviceId unit);
GroupStep rejoinStep(const FleetSession &session, DeviceId unit);
/// Whichever unit of the group is down comes back.
GroupStep resetStep(const FleetSession &session, GroupId group);
GroupStep leaveStep(const FleetSession &session, DeviceId unit);
GroupStep disbandStep(const FleetSession &session, GroupId group);
GroupStep reloadStep(const FleetSession &session, DeviceId unit);
/// The standby unit of a pair restarts; where both are active, the one that leads not.
GroupStep reloadStandbyStep(const FleetSession &session, GroupId group);

} // namespace lictor
