#include "entitlement/vpn_peers.h"

#include "entitlement/effective.h"
#include "fleet/requests.h"

namespace lictor::entitlement {

IntendedPeers intendedPeers(const Configuration &configuration)
{
    IntendedPeers peers;
    for (const QString &line : configuration.kept) {
        if (!line.startsWith(u"vpn-sessiondb max-"))
            continue;
        const qint64 number = line.section(u' ', 2, 2).toLongLong();
        if (line.startsWith(u"vpn-sessiondb max-anyconnect-premium-or-essentials-limit "))
            peers.anyConnect = number;
        else if (line.startsWith(u"vpn-sessiondb max-other-vpn-limit "))
            peers.other = number;
    }
    return peers;
}

std::vector<Oversize> oversizes(const Fleet &fleet, const Catalog &catalog, DeviceId device)
{
    const IntendedPeers peers = intendedPeers(*fleet.devices().at(device).running);
    std::vector<Oversize> found;
    if (peers.anyConnect == 0 && peers.other == 0)
        return found;
    const EffectiveLicenses licenses = effective(fleet, catalog, device);
    const std::pair<Feature, qint64> intended[] = {{Feature::AnyConnectPeers, peers.anyConnect},
        {Feature::OtherVpnPeers, peers.other}, {Feature::TotalVpnPeers, peers.anyConnect + peers.other}};
    for (const auto &[feature, wanted] : intended)
        if (const Value &value = licenses[feature].value; value.kind == Value::Kind::Number && wanted > value.number)
            found.push_back({feature, wanted, value.number});
    return found;
}

AnyConnectNeed anyConnectNeed(const Fleet &fleet)
{
    AnyConnectNeed need;
    fleet.devices().each([&](DeviceId id, const Device &device) {
        const qint64 peers = intendedPeers(*device.running).anyConnect;
        const UnitRole role = peers > 0 ? roleOf(fleet, id) : UnitRole::Single;
        if (peers == 0 || role == UnitRole::Standby || role == UnitRole::Data)
            return;
        need.peers += peers;
        ++need.headends;
    });
    for (PoolId id : fleet.anyConnectPools()) {
        const Pool &pool = fleet.pools().at(id);
        (pool.key.kind == LicenseKind::AnyConnectVpnOnly ? need.ownedHeadends : need.ownedPeers) += pool.ownedAt(fleet.now);
    }
    return need;
}

} // namespace lictor::entitlement
