#pragma once

#include "cli/grammar.h"

namespace lictor::cli {

// What the `show` commands beside the licence family print; the layouts are those of real outputs 6 to 9.
QString showInventory(const Place &place);
QString showVirtualMachine(const Place &place);
QString showFailover(const Place &place);
QString showFailoverState(const Place &place);
QString showClusterInfo(const Place &place);
QString showActivationKey(const Place &place);
QString showCallHomeProfiles(const Place &place);
QString showMode(const Place &place);
QString showContexts(const Place &place);
QString showContextCount(const Place &place);
/// What licensing has written into the log, as far as the states of the unit and its agent tell (real outputs 12).
QString showLogging(const Place &place);

/// `07:48:12 UTC Feb 3 2022`, as failover and cluster print a time.
QString clockText(Instant at);

} // namespace lictor::cli
