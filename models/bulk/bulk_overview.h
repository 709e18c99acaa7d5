#pragma once

#include "bulk/common_settings.h"

namespace lictor {

/// What many devices are, before anything is chosen for them.
struct BulkOverview {
    int models = 0, accounts = 0;
    CommonValues values;
};
BulkOverview overviewOf(const Fleet &fleet, const Catalog &catalog, const std::vector<DeviceId> &devices);

} // namespace lictor
