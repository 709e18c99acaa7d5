#include "wire/carrier.h"

#include "authority/authority.h"

namespace lictor::wire {

Carrier::~Carrier() = default;

tl::expected<protocol::Reply, TransportFailure> InProcessCarrier::exchange(
    Fleet &fleet, const Route &route, const protocol::Request &request)
{
    return authority::handle(fleet, m_catalog, m_issuer, request, route.satellite);
}

} // namespace lictor::wire
