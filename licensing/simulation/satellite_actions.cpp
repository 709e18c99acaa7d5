#include "simulation/actions.h"

#include "authority/authority.h"
#include "wire/network.h"

#include <QCoreApplication>

namespace lictor::simulation {

namespace {

struct Satellites {
    Q_DECLARE_TR_FUNCTIONS(Satellites)
};

} // namespace

void synchronize(World &world, SatelliteId id)
{
    Fleet &fleet = world.fleet;
    const Satellite before = fleet.satellites().at(id);
    Event event{fleet.now, QStringLiteral("satellite-synced"), {}, before.name, Satellites::tr("synchronized"), false};
    if (const auto failure = wire::meet(fleet, world.catalog(), routeOf(world.catalog(), id))) {
        Satellite &satellite = fleet.edit(id);
        satellite.failure = failure->reason;
        satellite.nextSync = fleet.now + world.catalog().intervals().retrySynchronization;
        event.kind = QStringLiteral("satellite-failed");
        event.text = failure->reason;
        event.changedState = before.failure.isEmpty();
    } else {
        authority::synchronize(fleet, world.catalog(), id);
        event.changedState = !before.failure.isEmpty();
    }
    world.note(std::move(event));
}

Result<void> perform(World &world, Outcome &, const AddSatellite &action)
{
    const Result<SatelliteId> added = authority::addSatellite(world.fleet, world.catalog(), action);
    if (!added)
        return tl::make_unexpected(added.error());
    synchronize(world, *added);
    return {};
}

Result<void> perform(World &world, Outcome &, const SyncSatellite &action)
{
    const Satellite *satellite = world.fleet.satellites().find(action.satellite);
    if (!satellite)
        return refuse(Refusal::NotFound, Satellites::tr("satellite"), Satellites::tr("it does not exist"));
    const QString name = satellite->name;
    synchronize(world, action.satellite);
    if (const QString reason = world.fleet.satellites().at(action.satellite).failure; !reason.isEmpty())
        return refuse(Refusal::WrongState, name, Satellites::tr("it does not reach the Smart Software Manager: %1").arg(reason),
            Satellites::tr("mend the way, or wait until it tries by itself"), QStringLiteral("ONP-3"));
    return {};
}

} // namespace lictor::simulation
