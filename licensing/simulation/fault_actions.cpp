#include "simulation/actions.h"

#include <QCoreApplication>

namespace lictor::simulation {

namespace {

struct Faults {
    Q_DECLARE_TR_FUNCTIONS(Faults)
};

tl::unexpected<Error> wrong(const QString &why, const QString &remedy)
{
    return refuse(Refusal::OutOfRange, Faults::tr("fault"), why, remedy);
}

} // namespace

Result<void> perform(World &world, Outcome &outcome, const AddFault &action)
{
    const Fault &fault = action.fault;
    if (!canBeOf(fault.kind, fault.place))
        return wrong(fault.place == FaultPlace::Everybody
                ? Faults::tr("it does not say what a fault %1 is of").arg(toWord(fault.kind))
                : Faults::tr("a fault %1 cannot be of %2").arg(toWord(fault.kind), placeOf(world.fleet, fault)),
            Faults::tr("give another --of"));
    if (fault.until && *fault.until <= fault.from)
        return wrong(Faults::tr("it lasts no time"), Faults::tr("give a length such as 100d"));
    if (fault.until && *fault.until <= world.fleet.now)
        return wrong(
            Faults::tr("it is over before the fleet's clock, %1").arg(toIso(world.fleet.now)), Faults::tr("give a later time"));
    if (fault.left && *fault.left == 0)
        return wrong(Faults::tr("it meets no message"), Faults::tr("give a number of messages of at least 1"));
    if (fault.kind == FaultKind::ClockSkew && fault.skew == Duration::zero())
        return wrong(Faults::tr("it does not say how wrong the clock is"), Faults::tr("give --skew, such as +10m or -400d"));
    outcome.fault = world.fleet.addFault(fault);
    return {};
}

Result<void> perform(World &world, Outcome &, const ClearFaults &action)
{
    std::vector<FaultId> ids = action.faults;
    if (ids.empty())
        world.fleet.faults().each([&](FaultId id, const Fault &) { ids.push_back(id); });
    for (FaultId id : ids) {
        if (!world.fleet.faults().find(id))
            return refuse(Refusal::NotFound, Faults::tr("fault %1").arg(id.value), Faults::tr("there is none of this number"),
                Faults::tr("see the list of faults"));
        world.fleet.removeFault(id);
    }
    return {};
}

} // namespace lictor::simulation
