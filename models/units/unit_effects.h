#pragma once

#include "units/unit_words.h"

namespace lictor {

// What an action on a pair or cluster does to licences, said before it is done.

/// The leader fails, or another unit is elected (FO-1100-14 to 17, CLU-3100-11 to 14).
QString switchEffect(const Fleet &fleet, const Catalog &catalog, GroupId group, DeviceId to);
/// A unit that is down comes back (FO-1100-15).
QString rejoinEffect(const Fleet &fleet, const Catalog &catalog, DeviceId unit);
/// A unit leaves its cluster: what it loses and what it keeps (CLU-3100-16, CLU-4K9K-16).
QString leaveEffect(const Fleet &fleet, const Catalog &catalog, DeviceId unit);
/// FO-1100-18
QString disbandEffect(const Fleet &fleet, const Catalog &catalog, GroupId group);
/// A unit of a pair is reloaded alone (FO-1100-12, 13).
QString reloadEffect(const Fleet &fleet, const Catalog &catalog, DeviceId unit);
/// True where that makes both units active.
bool reloadSplits(const Fleet &fleet, DeviceId unit);

/// The unit that a switch goes to when none is named: the next that is up; none: there is no other.
DeviceId nextLeader(const Fleet &fleet, const Group &group);

} // namespace lictor
