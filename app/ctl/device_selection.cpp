#include "ctl/device_selection.h"

#include "fleet/requests.h"

#include <algorithm>

namespace lictor::ctl {

Result<std::vector<DeviceId>> selectDevices(const Fleet &fleet, const Catalog &catalog, const QString &filter)
{
    const QStringList words = filter.simplified().toLower().split(u' ', Qt::SkipEmptyParts);
    std::vector<DeviceId> found;
    fleet.devices().each([&](DeviceId id, const Device &device) {
        QStringList shown{device.name, catalog.model(device.model).word, device.serial, device.address, device.site};
        if (!words.isEmpty()) {
            const LicenseState state = licenseState(fleet, catalog, id);
            shown << toWord(state.registration) << toWord(state.authorization);
        }
        const QString text = shown.join(u'\n').toLower();
        if (std::all_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word); }))
            found.push_back(id);
    });
    return found;
}

} // namespace lictor::ctl
