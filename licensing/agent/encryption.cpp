#include "agent/encryption.h"

#include "fleet/requests.h"

namespace lictor::agent {

namespace {

using Source = StrongEncryption::Source;

void license(StrongEncryption &encryption, Source source, bool atOnce)
{
    if (encryption.active)
        return;
    encryption.source = source;
    encryption.active = atOnce;
    encryption.pendingReload = !atOnce;
}

} // namespace

void encryptionOnRegistration(StrongEncryption &encryption, const Series &series, bool exportControlled, bool again)
{
    if (exportControlled) {
        license(encryption, Source::Token, !again);
        encryption.source = Source::Token;
    } else if (!(again && series.keepsStrongEncryptionOnReregister && encryption.source == Source::Token)) {
        encryption = {};
    }
}

void encryptionOnAuthorization(StrongEncryption &encryption, bool granted, bool first)
{
    if (granted)
        license(encryption, Source::License, first);
    else if (encryption.source == Source::License)
        encryption = {};
}

void shareStrongEncryption(Fleet &fleet, const Catalog &catalog, DeviceId leader)
{
    const Group *group = fleet.groups().find(fleet.devices().at(leader).group);
    if (!group || group->activeUnit() != leader)
        return;
    const Series &series = *catalog.model(fleet.devices().at(leader).model).series;
    const auto &table = group->kind == GroupKind::Cluster ? series.inCluster : series.inFailover;
    if (table[size_t(LicenseKind::StrongEncryption)] != RequestedBy::Active)
        return;
    const std::vector<DeviceId> units = group->units;
    for (DeviceId unit : units) {
        if (unit == leader || !fleet.devices().find(unit) || fleet.devices().at(unit).encryption.active)
            continue;
        // Who was registered without strong encryption needs the reload; who never was has it at once (OPEN-51).
        const bool neverRegistered = !agentOf(fleet, catalog, fleet.devices().at(unit)).registered();
        license(fleet.edit(unit).encryption, Source::License, neverRegistered);
    }
}

} // namespace lictor::agent
