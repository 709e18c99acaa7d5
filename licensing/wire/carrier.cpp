#include "wire/carrier.h"

#include "authority/authority.h"

namespace lictor::wire {

Carrier::~Carrier() = default;

tl::expected<protocol::Reply, TransportFailure> InProcessCarrier::exchange(Fleet &fleet, const protocol::Request &request)
{
    return authority::handle(fleet, m_catalog, m_issuer, request);
}

} // namespace lictor::wire
