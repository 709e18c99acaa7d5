#include "tables/fault_table.h"

#include "fleet/fault_words.h"
#include "fleet/requests.h"
#include "fleet/route.h"
#include "order/state_word.h"
#include "tables/roles.h"

#include <QCoreApplication>

namespace lictor {

QString placeLabel(const Fleet &fleet, const Fault &fault)
{
    const QString of = placeOf(fleet, fault);
    return of.isEmpty() ? QCoreApplication::translate("FaultTable", "everybody") : of;
}

void FaultTable::reload()
{
    std::vector<RowId> ids;
    fleet().faults().each([&](FaultId id, const Fault &) { ids.push_back(id.value); });
    setRows(std::move(ids));
}

void FaultTable::showMissed(Missed missed)
{
    m_missed = std::move(missed);
    if (!isEmpty())
        Q_EMIT dataChanged(index(0, Effect), index(rowCount() - 1, Effect));
}

FaultTable::Missed FaultTable::missedContacts(const Fleet &fleet, const Catalog &catalog)
{
    Missed missed;
    if (fleet.faults().isEmpty())
        return missed;
    const auto look = [&](const AgentState &agent, const auto &route) {
        const Registered *registered = agent.registered();
        if (!registered || !registered->failingSince)
            return;
        const Route way = route();
        fleet.faults().each([&](FaultId id, const Fault &fault) {
            if (*registered->failingSince >= fault.from && (!fault.until || *registered->failingSince < *fault.until)
                && isOnTheWay(fault, way))
                ++missed[id.value];
        });
    };
    fleet.devices().each([&](DeviceId id, const Device &device) {
        if (&agentOf(fleet, catalog, device) == &device.agent)
            look(device.agent, [&] { return routeOf(fleet, catalog, id); });
    });
    fleet.chassis().each(
        [&](ChassisId id, const Chassis &chassis) { look(chassis.agent, [&] { return routeOf(fleet, catalog, id); }); });
    return missed;
}

QString FaultTable::title(int column) const
{
    switch (column) {
    case State: return tr("State");
    case Kind: return tr("Kind");
    case Of: return tr("Of");
    case From: return tr("From");
    case Until: return tr("Until");
    case Messages: return tr("Messages");
    case Effect: return tr("Effect So Far");
    default: return {};
    }
}

QString FaultTable::effectOf(RowId id) const
{
    const auto found = m_missed.find(id);
    return found == m_missed.end() ? tr("none seen") : tr("%n device(s) missed a contact", nullptr, found->second);
}

QVariant FaultTable::cell(RowId id, int column, int role) const
{
    const Fault *fault = fleet().faults().find(FaultId{id});
    if (!fault)
        return {};
    const bool active = fault->activeAt(fleet().now), coming = fleet().now < fault->from;
    if (role == ToneRole && column == State)
        return int(active ? Tone::Critical : coming ? Tone::Info : Tone::Neutral);
    if (role == CopyRole && column == From)
        return toIso(fault->from);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case State: return active ? tr("in force") : coming ? tr("to come") : tr("over");
    case Kind: return kindText(*fault);
    case Of: return placeLabel(fleet(), *fault);
    case From: return toReadable(fault->from);
    case Until: return untilText(*fault, fleet().now);
    case Messages: return countText(*fault);
    case Effect: return effectOf(id);
    default: return {};
    }
}

RowTable::SortKey FaultTable::sortKey(RowId id, int column) const
{
    const Fault *fault = fleet().faults().find(FaultId{id});
    if (fault && column == From)
        return {fault->from.time_since_epoch().count(), {}};
    return RowTable::sortKey(id, column);
}

} // namespace lictor
