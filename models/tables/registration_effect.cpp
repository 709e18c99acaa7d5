#include "tables/registration_effect.h"

namespace lictor {

RegistrationEffect registrationEffect(
    const Fleet &fleet, const Catalog &catalog, const std::vector<DeviceId> &devices, const Token &token)
{
    RegistrationEffect effect;
    if (token.exportControlled)
        return effect;
    for (const DeviceId id : devices) {
        const Device *device = fleet.devices().find(id);
        if (!device || (!device->encryption.active && !device->encryption.pendingReload))
            continue;
        const bool keeps = catalog.model(device->model).series->keepsStrongEncryptionOnReregister
            && device->encryption.source == StrongEncryption::Source::Token;
        (keeps ? effect.keeping : effect.losing).push_back(id);
    }
    return effect;
}

} // namespace lictor
