#include "bulk/bulk_overview.h"

#include "fleet/requests.h"

#include <set>

namespace lictor {

BulkOverview overviewOf(const Fleet &fleet, const Catalog &catalog, const std::vector<DeviceId> &devices)
{
    std::set<ModelKey> models;
    std::set<VirtualAccountId> accounts;
    for (const DeviceId id : devices) {
        const Device *device = fleet.devices().find(id);
        if (!device)
            continue;
        models.insert(device->model);
        const Registered *registered = agentOf(fleet, catalog, *device).registered();
        accounts.insert(registered ? registered->account : device->account);
    }
    return {int(models.size()), int(accounts.size()), commonValues(fleet, catalog, devices)};
}

} // namespace lictor
