#pragma once

#include "fleet/requests.h"

namespace lictor::cli {

/// The name of the unit on which the group's licences are configured, when it is another than this one; empty otherwise (FO-*-3, CLU-*-3).
QString configuredOn(const Fleet &fleet, DeviceId id);

/// What speaks against this change of the licence configuration, in the device's voice without `ERROR: `; empty when it is accepted.
QString whyRefused(const Fleet &fleet, const Catalog &catalog, DeviceId id, const Configuration &edited);

} // namespace lictor::cli
