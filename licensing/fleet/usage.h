#pragma once

#include "catalog/words.h"
#include "fleet/license_transport.h"
#include "terms/id.h"
#include "terms/instant.h"

#include <vector>

namespace lictor {

/// A licence used for so long: licences times seconds (UTIL-2).
struct MeteredUse {
    LicenseKey key;
    qint64 licenseSeconds = 0;
    bool operator==(const MeteredUse &) const = default;
};

/// Adds `more` to the line of the same licence, or as a new line.
void addUse(std::vector<MeteredUse> &uses, const LicenseKey &key, qint64 licenseSeconds);

/// What a Smart Agent in standard utility mode used and has not reported yet (UTIL-2, UTIL-3).
struct UsageMeter {
    bool runs = false;
    Instant from{}; ///< begin of what is not reported
    Instant countedUntil{};
    Instant nextReport{};
    std::vector<MeteredUse> uses;

    /// There is something to report, now or later.
    bool active() const { return runs || !uses.empty(); }
    bool operator==(const UsageMeter &) const = default;
};

/// What one product instance reported in a calendar month for one customer: a line of the monthly bill (UTIL-4).
struct UsageBill {
    VirtualAccountId account;
    QString instance; ///< its name
    QString udiPid, udiSerial;
    QString customId;
    CustomerProfile customer;
    int year = 0, month = 0; ///< of the reports
    int reports = 0;
    std::vector<MeteredUse> uses; ///< sum of the reports
    bool operator==(const UsageBill &) const = default;
};

} // namespace lictor
