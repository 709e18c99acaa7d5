#include "cli/license_block.h"

namespace lictor::cli {

Configuration withoutLicenses(const Configuration &configuration)
{
    Configuration cleared = configuration;
    cleared.reservation = cleared.smartLicense = cleared.tierStandard = false;
    cleared.throughput = {};
    cleared.contexts = 0;
    cleared.securityPlus = cleared.carrier = cleared.strongEncryption = false;
    cleared.transport = {};
    while (!cleared.kept.isEmpty() && cleared.kept.front().startsWith(u' ')) // kept lines of the block itself
        cleared.kept.removeFirst();
    return cleared;
}

} // namespace lictor::cli
