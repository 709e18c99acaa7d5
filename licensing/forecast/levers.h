#pragma once

#include "fleet/action.h"
#include "fleet/fleet.h"

#include <vector>

namespace lictor::forecast {

/// Valid licences of an account that are not there any more. Nobody can take them out of the portal: they are not renewed, or given back.
struct Dropped {
    LicenseKey key;
    int count = 0;
    VirtualAccountId account;
};

/// What if: what would be different from today.
struct Levers {
    std::vector<DeviceId> without; ///< devices that are taken out of service
    std::vector<Dropped> dropped;
    std::vector<AddLicenses> added;
    std::vector<GroupId> failedOver; ///< whose leading unit goes down
    std::vector<Fault> faults;

    bool isEmpty() const { return without.empty() && dropped.empty() && added.empty() && failedOver.empty() && faults.empty(); }
};

/// What makes them real, one after the other; what is dropped is no action of anybody.
std::vector<Action> actions(const Fleet &fleet, const Catalog &catalog, const Levers &levers);

/// The server's certificate comes from another root from then on, and it stays so: only who imports it goes on (CERTPOOL-2).
Fault newRootCertificate(Instant from);

} // namespace lictor::forecast
