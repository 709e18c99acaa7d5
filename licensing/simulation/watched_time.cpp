#include "simulation/watched_time.h"

#include "simulation/timeline.h"
#include "wire/network.h"

namespace lictor::simulation {

Result<Fleet> passTime(const Fleet &fleet, Instant to, const Context &context, const Watch &watch)
{
    pki::DatesOnlyIssuer issuer;
    wire::InProcessCarrier carrier(context.catalog, issuer);
    wire::Network network(context.catalog, carrier);
    World world(fleet, context, network);
    if (const auto done = Timeline(world).runTo(to, watch); !done)
        return tl::make_unexpected(done.error());
    return std::move(world.fleet);
}

} // namespace lictor::simulation
