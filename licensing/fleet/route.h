#pragma once

#include "fleet/fleet.h"

namespace lictor {

/// Who is at the other end of a device's licensing messages.
enum class Server : quint8 { Manager, Satellite, Nobody };

/// The links of that way, in the order in which a message meets them.
enum class RouteLink : quint8 { Name, Proxy, Connection, Certificate, Answer };

/// The way of a message: who sends it and where its call-home profile `License` points to.
struct Route {
    DeviceId device;
    ChassisId chassis; ///< also that of a device in a chassis
    SatelliteId sender; ///< a satellite that speaks with the Smart Software Manager itself
    Server server = Server::Manager;
    SatelliteId satellite; ///< of Server::Satellite
    GatewayId gateway; ///< on the way to Server::Manager (OPEN-20)
    QString url;
    bool smartTransport = false; ///< by Smart Transport, not by Call Home (TRN-12, TRN-14)
    QString proxy; ///< `10.1.1.1:443`; empty: none

    QString host() const; ///< name or address in the URL
    QString firstHost() const; ///< that has to be found before anything is sent: the proxy's, where there is one
};

/// Where the configuration sends licensing messages to; empty: the default (TRN-12, TRN-14).
const QString &configuredUrl(const Configuration &configuration);
/// True for a URL of cisco.com, or none: the default.
bool pointsToManager(const QString &url);
/// The Transport Gateway at the address of this URL; none: there is none.
GatewayId gatewayAt(const Fleet &fleet, const QString &url);
/// Where this URL leads: an On-Prem or a Transport Gateway by its address (TRN-10, TRN-11), the Smart Software Manager by a name of cisco.com, else to nobody.
void direct(const Fleet &fleet, Route &route);
Route routeOf(const Fleet &fleet, const Catalog &catalog, DeviceId device);
Route routeOf(const Fleet &fleet, const Catalog &catalog, ChassisId chassis);
Route routeOf(const Catalog &catalog, SatelliteId satellite);
/// True where messages of this way pass what the fault is of.
bool isOnTheWay(const Fault &fault, const Route &route);

} // namespace lictor
