#pragma once

#include "fleet/configuration.h"

namespace lictor::cli {

/// The configuration without `license smart` and all that stands below it, and without permanent reservation; Call Home stays
/// (PLR-ASAV-9).
Configuration withoutLicenses(const Configuration &configuration);

} // namespace lictor::cli
