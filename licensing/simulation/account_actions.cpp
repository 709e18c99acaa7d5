#include "simulation/actions.h"

#include "authority/authority.h"
#include "authority/users.h"

#include <QCoreApplication>

namespace lictor::simulation {

namespace {

template <class T> Result<void> onlyWhether(const Result<T> &result)
{
    if (!result)
        return tl::make_unexpected(result.error());
    return {};
}

} // namespace

Result<void> perform(World &world, Outcome &, const SetAccount &action)
{
    if (action.exportQualified)
        world.fleet.account.exportQualified = *action.exportQualified;
    if (action.reservationApproved)
        world.fleet.account.reservationApproved = *action.reservationApproved;
    return {};
}

Result<void> perform(World &world, Outcome &, const AddVirtualAccount &action)
{
    return onlyWhether(authority::addVirtualAccount(world.fleet, action));
}

Result<void> perform(World &world, Outcome &, const SetPortalUser &action) { return authority::setUser(world.fleet, action); }

Result<void> perform(World &world, Outcome &, const RemovePortalUser &action)
{
    return authority::removeUser(world.fleet, action.user);
}

Result<void> perform(World &world, Outcome &, const AddLicenses &action)
{
    return onlyWhether(authority::addLicenses(world.fleet, world.catalog(), action, world.context.user));
}

Result<void> perform(World &world, Outcome &outcome, const ImportLicenses &action)
{
    for (const AddLicenses &licenses : action.licenses)
        if (const auto added = perform(world, outcome, licenses); !added)
            return added;
    return {};
}

Result<void> perform(World &world, Outcome &, const TransferLicenses &action)
{
    return authority::transferLicenses(world.fleet, world.catalog(), action, world.context.user);
}

Result<void> perform(World &world, Outcome &outcome, const CreateToken &action)
{
    const Result<TokenId> created = authority::createToken(world.fleet, world.catalog(), action, world.context.user);
    if (created)
        outcome.token = *created;
    return onlyWhether(created);
}

Result<void> perform(World &world, Outcome &outcome, const RevokeToken &action)
{
    outcome.token = action.token;
    return authority::revokeToken(world.fleet, action.token, world.context.user);
}

Result<void> perform(World &world, Outcome &, const RemoveInstance &action)
{
    return authority::removeInstance(world.fleet, world.catalog(), action, world.context.user);
}

Result<void> perform(World &world, Outcome &outcome, const TransferInstances &action)
{
    return onEach(world, outcome, action.instances, [&](InstanceId instance) {
        return authority::transferInstance(world.fleet, world.catalog(), instance, action.to, world.context.user);
    });
}

} // namespace lictor::simulation
