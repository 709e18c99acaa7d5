#include "simulation/actions.h"

#include "terms/address.h"

#include <QCoreApplication>

namespace lictor::simulation {

namespace {

struct Gateways {
    Q_DECLARE_TR_FUNCTIONS(Gateways)
};

} // namespace

Result<void> perform(World &world, Outcome &, const AddGateway &action)
{
    Fleet &fleet = world.fleet;
    const TransportGateway gateway{action.name.trimmed(), action.address.trimmed()};
    if (gateway.name.isEmpty())
        return refuse(
            Refusal::OutOfRange, Gateways::tr("gateway"), Gateways::tr("the name is empty"), Gateways::tr("give it a name"));
    if (!isHost(gateway.address))
        return refuse(Refusal::Format, gateway.name, Gateways::tr("\"%1\" is no address").arg(gateway.address),
            Gateways::tr("give a name or an IP address without http:// and path"), QStringLiteral("TRN-11"));
    bool named = false, taken = false;
    fleet.gateways().each([&](GatewayId, const TransportGateway &other) {
        named = named || other.name.compare(gateway.name, Qt::CaseInsensitive) == 0;
        taken = taken || other.address.compare(gateway.address, Qt::CaseInsensitive) == 0;
    });
    fleet.satellites().each([&](SatelliteId, const Satellite &satellite) {
        taken = taken || satellite.address.compare(gateway.address, Qt::CaseInsensitive) == 0;
    });
    if (named)
        return refuse(Refusal::Duplicate, gateway.name, Gateways::tr("a Transport Gateway of this name exists"),
            Gateways::tr("choose another name"));
    if (taken)
        return refuse(Refusal::Duplicate, gateway.name, Gateways::tr("another server has the address %1").arg(gateway.address),
            Gateways::tr("give another address"));
    fleet.addGateway(gateway);
    return {};
}

Result<void> perform(World &world, Outcome &, const RemoveGateway &action)
{
    if (!world.fleet.gateways().find(action.gateway))
        return refuse(Refusal::NotFound, Gateways::tr("gateway"), Gateways::tr("it does not exist"));
    world.fleet.removeGateway(action.gateway);
    return {};
}

} // namespace lictor::simulation
