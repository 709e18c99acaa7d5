#pragma once

#include "wire/carrier.h"

namespace lictor::wire {

/// The fault that this message meets at the fleet's clock, with the reason that a device shows; a fault for a number of messages has met
/// one more then. Nothing: the message arrives, and so does its reply.
std::optional<TransportFailure> meet(Fleet &fleet, const Catalog &catalog, const Route &route);

/// The next instant after the fleet's clock at which a fault begins or ends; nothing: never.
std::optional<Instant> nextChange(const Fleet &fleet);

/// Decides for each message whether it arrives (lictorctl.md, `fault`), and gives those that do to another carrier.
class Network final : public Carrier {
public:
    Network(const Catalog &catalog, Carrier &behind) : m_catalog(catalog), m_behind(behind) { }
    tl::expected<protocol::Reply, TransportFailure> exchange(
        Fleet &fleet, const Route &route, const protocol::Request &request) override;

private:
    const Catalog &m_catalog;
    Carrier &m_behind;
};

} // namespace lictor::wire
