#pragma once

#include "fleet/route.h"
#include "pki/issuer.h"
#include "protocol/messages.h"

namespace lictor::wire {

/// A message did not get through; `reason` in the words that a device shows (real-outputs 10).
struct TransportFailure {
    QString reason;
    bool delivered = false; ///< the authority has got it, only the reply was lost
    bool counted = false; ///< by a fault for a number of messages: the next one may fare otherwise
    RouteLink link = RouteLink::Answer; ///< where it failed
};

/// Carries a request to the authority and its reply back; how is not the agent's business.
class Carrier {
public:
    virtual ~Carrier();
    virtual tl::expected<protocol::Reply, TransportFailure> exchange(
        Fleet &fleet, const Route &route, const protocol::Request &request) = 0;
};

/// A direct call: device and authority live in the same fleet.
class InProcessCarrier final : public Carrier {
public:
    InProcessCarrier(const Catalog &catalog, pki::Issuer &issuer) : m_catalog(catalog), m_issuer(issuer) { }
    tl::expected<protocol::Reply, TransportFailure> exchange(
        Fleet &fleet, const Route &route, const protocol::Request &request) override;

private:
    const Catalog &m_catalog;
    pki::Issuer &m_issuer;
};

} // namespace lictor::wire
