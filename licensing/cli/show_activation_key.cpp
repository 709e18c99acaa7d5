#include "cli/show_system.h"

#include "cli/show_license.h"
#include "fleet/requests.h"

namespace lictor::cli {

QString showActivationKey(const Place &place)
{
    QStringList lines{u"Serial Number: " + place.device().serial, QString()};
    lines += licenseFeatures(place.fleet, place.catalog, place.id);
    if (activationKeyInForce(place.catalog, place.device()))
        lines << QString() << QStringLiteral("The flash permanent activation key is the SAME as the running permanent key.");
    return lines.join(u'\n');
}

} // namespace lictor::cli
