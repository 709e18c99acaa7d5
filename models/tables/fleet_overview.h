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

/// The fleet at a glance. Computed as a whole from a fleet value, also on a worker.
struct FleetOverview {
    entitlement::Compliance compliance = entitlement::Compliance::Compliant;
    size_t devices = 0;
    std::array<int, 6> byAuthorization{}; ///< by AuthorizationWord; `None` only where it is registered or reserved
    int unregistered = 0, registering = 0, failed = 0, reserved = 0;
    std::vector<Attention> attention; ///< worst first, then by date
    std::vector<entitlement::Position> positions;
    std::vector<simulation::Event> next;
};

/// `wanted` is asked from time to time; the result is useless once it said no.
FleetOverview overviewOf(const Fleet &fleet, const Catalog &catalog, const std::function<bool()> &wanted = {});

} // namespace lictor
