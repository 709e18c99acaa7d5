#include "fleet/server_trust.h"

#include "fleet/device.h"

namespace lictor {

std::optional<Instant> bundleDate(const Device &device, Instant now)
{
    return device.running->services->trustpool.autoImport ? now : device.trust.imported;
}

} // namespace lictor
