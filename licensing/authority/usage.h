#pragma once

#include "fleet/fleet.h"
#include "protocol/messages.h"

namespace lictor::authority {

/// Adds a usage report to the instance's bill of the month in which it arrives (UTIL-3, UTIL-4), and to the event log.
void recordUsage(Fleet &fleet, const Catalog &catalog, InstanceId instance, const protocol::UsageRequest &report);

} // namespace lictor::authority
