#pragma once

#include "forecast/levers.h"
#include "forecast/steps.h"
#include "simulation/simulation.h"

namespace lictor::forecast {

/// How far ahead can be looked.
inline constexpr int mostDays = 3660;

/// Something that changes a state.
struct Event {
    Instant at{};
    QString kind; ///< as the clock's events, and `license-expired`, `compliant`, `retained-ended`
    QString device; ///< or chassis; empty: it is the account's
    DeviceId id; ///< none for a chassis and for the account
    QString virtualAccount; ///< empty: not known yet
    QString license; ///< name of the pool; empty where it is not about one
    QString text;
    QString loses; ///< what a device may no longer do, in one sentence; empty where it loses nothing
};
/// True where somebody should do something about it, false where it goes well again.
bool isTrouble(const Event &event);

/// One licence of one virtual account over time.
struct PoolCourse {
    VirtualAccountId account;
    QString virtualAccount;
    LicenseKey key;
    QString license;
    Steps owned, inUse;
    std::optional<Instant> shortFrom; ///< since when, where it is short already
    qint64 by = 0; ///< the most that are missing until the end
};

struct Forecast {
    quint64 seed = 0; ///< of the fleet
    Instant from{}, to{};
    std::vector<Event> events; ///< in order of time
    std::vector<PoolCourse> pools; ///< of what an account owns or uses, by account and licence
};

/// Lets the levers be pulled and the time pass on a copy of the fleet.
Result<Forecast> forecast(const Fleet &fleet, const Levers &levers, int days, const simulation::Context &context);

} // namespace lictor::forecast
