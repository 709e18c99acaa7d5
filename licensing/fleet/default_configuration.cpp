#include "fleet/default_configuration.h"

#include "terms/release.h"

namespace lictor {

Configuration defaultConfiguration(const Catalog &catalog, const Device &device)
{
    const Series &series = *catalog.model(device.model).series;
    Configuration configuration;
    configuration.hostname = device.name;
    if (series.isVirtual && catalog.allows(Capability::SmartLicensing, series, releaseOf(device.version))) { // CFG-2
        configuration.smartLicense = true;
        configuration.tierStandard = true;
        configuration.throughput = device.entitlement;
    }
    return configuration;
}

} // namespace lictor
