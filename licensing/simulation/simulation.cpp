#include "simulation/simulation.h"

#include "authority/users.h"
#include "simulation/actions.h"
#include "simulation/world.h"
#include "wire/network.h"

namespace lictor::simulation {

Result<Outcome> apply(const Fleet &fleet, const Action &action, const Context &context)
{
    if (const auto allowed = authority::checkReach(fleet, context.user, action); !allowed)
        return tl::make_unexpected(allowed.error());
    pki::DatesOnlyIssuer issuer;
    wire::InProcessCarrier carrier(context.catalog, issuer);
    wire::Network network(context.catalog, carrier);
    World world(fleet, context, network);
    Outcome outcome;
    outcome.text = describe(fleet, context.catalog, action);
    const Result<void> done = std::visit([&](const auto &which) { return perform(world, outcome, which); }, action);
    if (!done)
        return tl::make_unexpected(done.error());
    world.settle();
    outcome.events = world.takeEvents();
    outcome.eventsRun = world.eventsRun();
    outcome.changes = difference(fleet, world.fleet);
    outcome.fleet = std::move(world.fleet);
    return outcome;
}

} // namespace lictor::simulation
