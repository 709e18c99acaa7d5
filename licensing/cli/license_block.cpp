#include "cli/license_block.h"

namespace lictor::cli {

Configuration withoutLicenses(const Configuration &configuration)
{
    Configuration cleared;
    cleared.hostname = configuration.hostname;
    cleared.licenseUrl = configuration.licenseUrl;
    cleared.proxy = configuration.proxy;
    cleared.kept = configuration.kept;
    while (!cleared.kept.isEmpty() && cleared.kept.front().startsWith(u' ')) // kept lines of the block itself
        cleared.kept.removeFirst();
    return cleared;
}

} // namespace lictor::cli
