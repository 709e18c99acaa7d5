#pragma once

#include "fleet/fleet.h"

namespace lictor::entitlement {

/// The peers that an ASA is to serve, by its own limits in the configuration (`vpn-sessiondb max-…`); 0 where it names none.
struct IntendedPeers {
    qint64 anyConnect = 0;
    qint64 other = 0; ///< IPsec remote access with IKEv1, site-to-site with IKEv1 and IKEv2 (VPN-1)
};
IntendedPeers intendedPeers(const Configuration &configuration);

/// More peers than the device has: it can be overloaded, nothing is refused (VPN-3, VPN-4, LIC-ASAV-10).
struct Oversize {
    Feature feature;
    qint64 intended = 0;
    qint64 limit = 0;
};
std::vector<Oversize> oversizes(const Fleet &fleet, const Catalog &catalog, DeviceId device);

/// What the Smart Account needs of AnyConnect licences: Plus and Apex are one pool of peers for all ASAs, VPN Only is one for each (AC-2,
/// AC-3). They are a right to use and gate no device (AC-1).
struct AnyConnectNeed {
    qint64 peers = 0;
    int headends = 0; ///< ASAs that serve AnyConnect; a pair or cluster is one
    qint64 ownedPeers = 0, ownedHeadends = 0;

    bool covered() const { return ownedPeers >= peers || ownedHeadends >= headends; }
};
AnyConnectNeed anyConnectNeed(const Fleet &fleet);

} // namespace lictor::entitlement
