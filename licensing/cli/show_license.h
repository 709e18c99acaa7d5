#pragma once

#include "fleet/fleet.h"

#include <QStringList>

namespace lictor::cli {

/// The old form of agent 1.1, and of an ASA on a chassis in every release (real outputs 4).
QString showLicenseAllOldForm(const Fleet &fleet, const Catalog &catalog, DeviceId device);
/// The entitlement groups of the old form.
QStringList oldFormEntitlements(const Fleet &fleet, const Catalog &catalog, DeviceId device);
/// From `License mode:` to the last `Cluster` line, on failover pairs with both blocks (real outputs 3.4, 5.4, 5.5).
QStringList licenseFeatures(const Fleet &fleet, const Catalog &catalog, DeviceId device);
QString showVersion(const Fleet &fleet, const Catalog &catalog, DeviceId device);

} // namespace lictor::cli
