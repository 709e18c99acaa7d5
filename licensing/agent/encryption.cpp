#include "agent/encryption.h"

#include "fleet/requests.h"

#include <algorithm>

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

void encryptionOnTier(StrongEncryption &encryption, bool exportControlled, bool tierOnTrial, bool first)
{
    if (tierOnTrial && encryption.source == Source::Token)
        encryption = {};
    else if (!tierOnTrial && exportControlled && encryption.source == Source::None)
        license(encryption, Source::Token, first);
}

void encryptionOnAuthorization(StrongEncryption &encryption, bool granted, bool first)
{
    if (granted)
        license(encryption, Source::License, first);
    else if (encryption.source == Source::License)
        encryption = {};
}

namespace {

/// The units of the leader's group that have strong encryption through it; empty where each unit asks for its own.
std::vector<DeviceId> followers(const Fleet &fleet, const Catalog &catalog, DeviceId leader)
{
    const Group *group = fleet.groups().find(fleet.devices().at(leader).group);
    if (!group || group->activeUnit() != leader)
        return {};
    const Series &series = *catalog.model(fleet.devices().at(leader).model).series;
    const auto &table = group->kind == GroupKind::Cluster ? series.inCluster : series.inFailover;
    if (table[size_t(LicenseKind::StrongEncryption)] != RequestedBy::Active)
        return {};
    std::vector<DeviceId> units;
    for (DeviceId unit : group->units)
        if (unit != leader && fleet.devices().find(unit))
            units.push_back(unit);
    return units;
}

} // namespace

void shareStrongEncryption(Fleet &fleet, const Catalog &catalog, DeviceId leader)
{
    const StrongEncryption shared = fleet.devices().at(leader).encryption;
    if (shared.source == Source::None)
        return;
    for (DeviceId unit : followers(fleet, catalog, leader)) {
        const Device &device = fleet.devices().at(unit);
        // Who was registered without strong encryption needs the reload; who never was has it at once (OPEN-51).
        const bool neverRegistered = !agentOf(fleet, catalog, device).registered();
        if (device.encryption.active || (shared.source != Source::License && !neverRegistered))
            continue;
        license(fleet.edit(unit).encryption, shared.source, neverRegistered);
    }
}

bool sharesStrongEncryption(const Fleet &fleet, const Catalog &catalog, DeviceId unit)
{
    const Group *group = fleet.groups().find(fleet.devices().at(unit).group);
    const Device *leader = group ? fleet.devices().find(group->activeUnit()) : nullptr;
    if (!leader || leader->encryption.source != Source::License)
        return false;
    const std::vector<DeviceId> units = followers(fleet, catalog, group->activeUnit());
    return std::find(units.begin(), units.end(), unit) != units.end();
}

void unshareStrongEncryption(Fleet &fleet, const Catalog &catalog, DeviceId leader)
{
    for (DeviceId unit : followers(fleet, catalog, leader))
        if (!agentOf(fleet, catalog, fleet.devices().at(unit)).registered())
            fleet.edit(unit).encryption = {};
}

} // namespace lictor::agent
