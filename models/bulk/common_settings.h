#pragma once

#include "fleet/fleet.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace lictor {

/// Settings of *Smart Licensing* for several devices; what is not set is left alone on each of them.
struct CommonSettings {
    std::optional<bool> tierStandard, securityPlus, carrier, strongEncryption;
    std::optional<EntitlementKey> throughput; ///< none: no level
    std::optional<int> contexts; ///< 0: none beyond the default

    bool isEmpty() const { return *this == CommonSettings{}; }
    bool operator==(const CommonSettings &) const = default;
};
/// The command lines, from configuration mode on, that give a device these settings whatever it has now.
QStringList linesOf(const Catalog &catalog, const CommonSettings &settings);

/// The values that devices have of one setting.
template <class T> struct CommonValue {
    int devices = 0; ///< that have the setting at all
    int different = 0; ///< values
    T value{}; ///< of one of them; of all, where `different` is 1
};
struct CommonValues {
    CommonValue<bool> tierStandard, securityPlus, carrier, strongEncryption;
    CommonValue<EntitlementKey> throughput;
    CommonValue<int> contexts;
    int mostContexts = 0; ///< that one of them can take
};
CommonValues commonValues(const Fleet &fleet, const Catalog &catalog, const std::vector<DeviceId> &devices);

} // namespace lictor
