#include "simulation/connection.h"

#include "terms/address.h"
#include "wire/network.h"

#include <QCoreApplication>
#include <QUrl>

namespace lictor::simulation {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Connection)
};

QString certificateText(const Fleet &fleet, const Catalog &catalog, const Route &route)
{
    if (QUrl(route.url).scheme() != u"https")
        return Tr::tr("none is shown, the URL begins with http://");
    if (route.server == Server::Satellite) // CERTPOOL-5
        return Tr::tr("signed by the On-Prem server %1 itself, which is accepted")
            .arg(fleet.satellites().at(route.satellite).name);
    return Tr::tr("issued by %1, which the device trusts").arg(catalog.trustedCertificates().serverIssuer);
}

QString answerText(const Fleet &fleet, const Route &route)
{
    if (route.server == Server::Satellite)
        return Tr::tr("the On-Prem server %1 answers").arg(fleet.satellites().at(route.satellite).name);
    if (route.gateway)
        return Tr::tr("the Smart Software Manager answers, by way of the Transport Gateway %1")
            .arg(fleet.gateways().at(route.gateway).name);
    return Tr::tr("the Smart Software Manager answers");
}

QString passedText(const Fleet &fleet, const Catalog &catalog, const Route &route, RouteLink link)
{
    switch (link) {
    case RouteLink::Name:
        return isIpAddress(route.firstHost()) ? Tr::tr("%1 is an address, no name has to be found").arg(route.firstHost())
                                              : Tr::tr("%1 is found").arg(route.firstHost());
    case RouteLink::Proxy:
        return route.proxy.isEmpty() ? Tr::tr("none is set, the device goes to %1 itself").arg(route.host())
                                     : Tr::tr("%1 passes on to %2").arg(route.proxy, route.host());
    case RouteLink::Connection:
        return QUrl(route.url).scheme() == u"https" ? Tr::tr("%1 is reached, encrypted").arg(route.host())
                                                    : Tr::tr("%1 is reached, not encrypted").arg(route.host());
    case RouteLink::Certificate: return certificateText(fleet, catalog, route);
    case RouteLink::Answer: return answerText(fleet, route);
    }
    return {};
}

} // namespace

std::vector<Passage> walk(Fleet fleet, const Catalog &catalog, DeviceId device)
{
    const Route route = routeOf(fleet, catalog, device);
    const std::optional<wire::TransportFailure> failure = wire::meet(fleet, catalog, route);
    std::vector<Passage> passages;
    for (const RouteLink link :
        {RouteLink::Name, RouteLink::Proxy, RouteLink::Connection, RouteLink::Certificate, RouteLink::Answer}) {
        if (!failure || link < failure->link)
            passages.push_back({link, Passage::State::Passed, passedText(fleet, catalog, route, link)});
        else if (link == failure->link)
            passages.push_back({link, Passage::State::Failed, failure->reason});
        else
            passages.push_back({link, Passage::State::NotReached, {}});
    }
    return passages;
}

} // namespace lictor::simulation
