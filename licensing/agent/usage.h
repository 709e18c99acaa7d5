#pragma once

#include "agent/agent.h"

namespace lictor::agent {

/// Counts what a device's grants used up to now; to be called before they change, before the unit goes down, before a report (UTIL-2).
void meter(Fleet &fleet, DeviceId device);
/// Starts or stops the meter as the configuration and the grants say. What a stopped one has counted is reported at once.
void syncMeter(Fleet &fleet, const Catalog &catalog, DeviceId device);
/// When the next usage report goes out; nothing: there is none to send.
std::optional<Instant> usageDue(const Registered &registered);
/// The report of what was used since the last one (UTIL-3, UTIL-10, UTIL-11).
protocol::UsageRequest usageReport(Fleet &fleet, DeviceId device, protocol::Sender sender);
/// The server has it: the next one begins where it ended. One that was lost is sent with the next.
void usageReported(Fleet &fleet, const Catalog &catalog, DeviceId device, bool received);

} // namespace lictor::agent
