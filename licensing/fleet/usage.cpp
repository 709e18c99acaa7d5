#include "fleet/usage.h"

#include <algorithm>

namespace lictor {

void addUse(std::vector<MeteredUse> &uses, const LicenseKey &key, qint64 licenseSeconds)
{
    const auto known = std::find_if(uses.begin(), uses.end(), [&](const MeteredUse &use) { return use.key == key; });
    if (known != uses.end())
        known->licenseSeconds += licenseSeconds;
    else
        uses.push_back({key, licenseSeconds});
}

} // namespace lictor
