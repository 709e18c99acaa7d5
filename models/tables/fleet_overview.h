#pragma once

#include "entitlement/compliance.h"
#include "order/state_word.h"
#include "simulation/simulation.h"

#include <functional>

namespace lictor {

/// One line of *Needs attention*: what is wrong, and where it leads.
struct Attention {
    Tone tone = Tone::Attention;
    QString text;
    std::optional<Instant> due; ///< when it becomes worse
    VirtualAccountId account; ///< a licence of this account; none where devices are meant
    LicenseKey license;
    bool canTransfer = false; ///< another account has such licences unused
    QString deviceFilter; ///< for the device list
};

/// How many devices are in a state; each device counts once.
struct StateCount {
    Tone tone = Tone::Neutral;
    QString word;
    int count = 0;
    QString deviceFilter;
};

/// The fleet at a glance. Computed as a whole from a fleet value, also on a worker.
struct FleetOverview {
    size_t devices = 0;
    std::vector<StateCount> states; ///< worst first; no zeros but for *Out of compliance*
    std::vector<Attention> attention; ///< worst first, then by date
    std::vector<entitlement::Position> positions;
    std::vector<simulation::Event> next;
};

/// `wanted` is asked from time to time; the result is useless once it said no.
FleetOverview overviewOf(const Fleet &fleet, const Catalog &catalog, const std::function<bool()> &wanted = {});

} // namespace lictor
