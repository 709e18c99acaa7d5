#pragma once

#include "fleet/fleet.h"
#include "order/state_word.h"

namespace lictor {

/// What was and what will be with a device's Smart Agent, half a year each way: contacts, renewals, grace, ends (screens 2.10).
struct AgentTimeline {
    Instant from{}, now{}, to{};
    struct Point {
        Instant at{};
        Tone tone = Tone::Neutral;
        QString text;
    };
    std::vector<Point> points; ///< in order of time
};
AgentTimeline agentTimeline(const Fleet &fleet, const Catalog &catalog, DeviceId device);

/// "2026-04-01 00:00:00 UTC, in 30 days: Renew the authorization": a point as it is spoken.
QString spoken(const AgentTimeline::Point &point, Instant now);

} // namespace lictor
