#include "bulk/common_settings.h"

#include "cli/interpreter.h"

#include <set>

namespace lictor {

namespace {

/// Gathers the different values of one setting.
template <class T> struct Values {
    int devices = 0;
    std::set<T> seen;

    void add(T value)
    {
        ++devices;
        seen.insert(value);
    }
    CommonValue<T> common() const { return {devices, int(seen.size()), seen.empty() ? T{} : *seen.begin()}; }
};

} // namespace

QStringList linesOf(const Catalog &catalog, const CommonSettings &settings)
{
    // The difference between what is wanted and a configuration that has the opposite of each.
    Configuration before, after;
    before.smartLicense = after.smartLicense = true;
    const auto set = [&](bool Configuration::*setting, std::optional<bool> wanted) {
        before.*setting = wanted && !*wanted;
        after.*setting = wanted && *wanted;
    };
    set(&Configuration::tierStandard, settings.tierStandard);
    set(&Configuration::securityPlus, settings.securityPlus);
    set(&Configuration::carrier, settings.carrier);
    set(&Configuration::strongEncryption, settings.strongEncryption);
    if (settings.throughput) {
        after.throughput = *settings.throughput;
        if (!after.throughput)
            before.throughput = catalog.asav().entitlements.front().key;
    }
    if (settings.contexts) {
        after.contexts = *settings.contexts;
        before.contexts = after.contexts == 0 ? 1 : 0;
    }
    return cli::diff(catalog, before, after);
}

CommonValues commonValues(const Fleet &fleet, const Catalog &catalog, const std::vector<DeviceId> &devices)
{
    Values<bool> tierStandard, securityPlus, carrier, strongEncryption;
    Values<EntitlementKey> throughput;
    Values<int> contexts;
    int mostContexts = 0;
    for (const DeviceId id : devices) {
        const Device *device = fleet.devices().find(id);
        if (!device)
            continue;
        const Model &model = catalog.model(device->model);
        const Configuration &has = *device->running;
        strongEncryption.add(has.strongEncryption);
        if (!model.series->tierAlwaysOn)
            tierStandard.add(has.tierStandard);
        if (model.series->isVirtual)
            throughput.add(has.throughput);
        if (model.securityPlus)
            securityPlus.add(has.securityPlus);
        if (model.carrierLicense)
            carrier.add(has.carrier);
        if (model.maximumContexts) {
            contexts.add(has.contexts);
            mostContexts = std::max(mostContexts, *model.maximumContexts);
        }
    }
    return {tierStandard.common(), securityPlus.common(), carrier.common(), strongEncryption.common(), throughput.common(),
        contexts.common(), mostContexts};
}

} // namespace lictor
