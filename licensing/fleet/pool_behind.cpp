#include "fleet/pool_behind.h"

#include <algorithm>

namespace lictor {

const Pool *poolBehind(const Fleet &fleet, SatelliteId satellite, VirtualAccountId account, const LicenseKey &key)
{
    const Satellite *server = fleet.satellites().find(satellite);
    if (!server)
        return fleet.pools().find(fleet.findPool(account, key));
    const auto found =
        std::find_if(server->pools.begin(), server->pools.end(), [&](const Pool &pool) { return pool.key == key; });
    return found == server->pools.end() ? nullptr : &*found;
}

} // namespace lictor
