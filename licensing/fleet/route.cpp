#include "fleet/route.h"

#include <QUrl>

namespace lictor {

namespace {

const QString managerDomain = QStringLiteral("cisco.com");

} // namespace

QString Route::host() const { return QUrl(url).host(); }
QString Route::firstHost() const { return proxy.isEmpty() ? host() : proxy.section(u':', 0, -2); }

const QString &configuredUrl(const Configuration &configuration)
{
    const bool smart = configuration.transport->type == LicenseTransport::Type::Smart;
    return smart ? configuration.transport->url : configuration.licenseUrl;
}

bool pointsToManager(const QString &url)
{
    const QString host = QUrl(url).host();
    return url.isEmpty() || host == managerDomain || host.endsWith(u'.' + managerDomain);
}

GatewayId gatewayAt(const Fleet &fleet, const QString &url)
{
    const QString host = QUrl(url).host();
    GatewayId found;
    fleet.gateways().each([&](GatewayId id, const TransportGateway &gateway) {
        if (gateway.address.compare(host, Qt::CaseInsensitive) == 0)
            found = id;
    });
    return found;
}

void direct(const Fleet &fleet, Route &route)
{
    const QString host = route.host();
    route.gateway = gatewayAt(fleet, route.url);
    route.server = pointsToManager(route.url) || route.gateway ? Server::Manager : Server::Nobody;
    fleet.satellites().each([&](SatelliteId id, const Satellite &satellite) {
        if (satellite.address.compare(host, Qt::CaseInsensitive) == 0) {
            route.server = Server::Satellite;
            route.satellite = id;
        }
    });
}

Route routeOf(const Fleet &fleet, const Catalog &catalog, DeviceId id)
{
    const Device &device = fleet.devices().at(id);
    if (device.chassis && catalog.model(device.model).series->registrar == Registrar::Chassis)
        return routeOf(fleet, catalog, device.chassis);
    Route route;
    route.device = id;
    route.url = configuredUrl(*device.running);
    route.proxy = device.running->proxy;
    if (const LicenseTransport &transport = *device.running->transport; transport.type == LicenseTransport::Type::Smart) {
        route.smartTransport = true;
        if (!transport.proxyHost.isEmpty())
            route.proxy = transport.proxyHost + u':' + QString::number(transport.proxyPort);
    }
    if (route.url.isEmpty())
        route.url = catalog.licenseUrl();
    else
        direct(fleet, route);
    return route;
}

Route routeOf(const Fleet &fleet, const Catalog &catalog, ChassisId id)
{
    Route route;
    route.chassis = id;
    route.url = fleet.chassis().at(id).licenseUrl;
    if (route.url.isEmpty())
        route.url = catalog.licenseUrl();
    else
        direct(fleet, route);
    return route;
}

Route routeOf(const Catalog &catalog, SatelliteId satellite)
{
    Route route;
    route.sender = satellite;
    route.url = catalog.licenseUrl();
    return route;
}

bool isOnTheWay(const Fault &fault, const Route &route)
{
    switch (fault.place) {
    case FaultPlace::Everybody: return true;
    case FaultPlace::Manager: return route.server == Server::Manager;
    case FaultPlace::Satellite: return route.satellite == fault.satellite || route.sender == fault.satellite;
    case FaultPlace::Device: return route.device == fault.device;
    case FaultPlace::Chassis: return route.chassis == fault.chassis;
    case FaultPlace::Proxy: return !route.proxy.isEmpty();
    case FaultPlace::Url: return route.url.startsWith(fault.url, Qt::CaseInsensitive);
    }
    return false;
}

} // namespace lictor
