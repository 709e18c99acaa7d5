#include "settings/server_choice.h"

#include "cli/server_address.h"
#include "fleet/route.h"
#include "terms/address.h"

#include <QCoreApplication>
#include <QUrl>

namespace lictor {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ServerChoice)
};

QString onPremUrl(const QString &address)
{
    return QStringLiteral("https://%1/Transportgateway/services/DeviceRequestHandler").arg(address);
}

const Satellite *satelliteAt(const Fleet &fleet, const QString &url)
{
    Route route;
    route.url = url;
    direct(fleet, route);
    return fleet.satellites().find(route.satellite);
}
} // namespace

std::vector<ServerChoice> serverChoices(const Fleet &fleet)
{
    std::vector<ServerChoice> choices{{Tr::tr("Smart Software Manager (default)"), {}}};
    fleet.satellites().each([&](SatelliteId, const Satellite &satellite) {
        choices.push_back({Tr::tr("On-Prem server %1").arg(satellite.name), onPremUrl(satellite.address)});
    });
    return choices;
}

QString whyNoUrl(const QString &url)
{
    if (cli::isServerUrl(url))
        return {};
    if (!QUrl(url).userInfo().isEmpty())
        return Tr::tr("A user and password cannot be part of it (TRN-9). Leave out what stands before the @.");
    return Tr::tr("This is no URL of a server. Enter one that begins with https:// or http://, such as %1.")
        .arg(onPremUrl(QStringLiteral("10.9.8.7")));
}

QString whyNoProxy(const QString &host)
{
    if (host.contains(u'@'))
        return Tr::tr(
            "A proxy that asks for a user and password is not supported (TRN-9). Enter its name or address alone, such as "
            "10.1.1.1.");
    if (host.isEmpty())
        return Tr::tr("Enter the proxy's name or address, such as 10.1.1.1.");
    return isHost(host) || isIpAddress(host)
        ? QString()
        : Tr::tr("This is no name or address of a proxy. Enter one without http:// and path, such as 10.1.1.1.");
}

UrlRemark remarkOnSubscribers(const Fleet &fleet, const QString &url)
{
    if (url.isEmpty())
        return {};
    if (const QString why = whyNoUrl(url); !why.isEmpty())
        return {Tone::Critical, why, true};
    if (const TransportGateway *gateway = fleet.gateways().find(gatewayAt(fleet, url))) {
        if (QUrl(url).scheme() != u"https")
            return {Tone::Info, Tr::tr("This is the Transport Gateway %1.").arg(gateway->name)};
        QUrl plain(url);
        plain.setScheme(QStringLiteral("http"));
        return {Tone::Attention,
            Tr::tr("The certificate of the Transport Gateway %1 carries a country code that is not compliant: by https every "
                   "contact "
                   "fails (TRN-11).")
                .arg(gateway->name),
            false, plain.toString()};
    }
    if (const Satellite *satellite = satelliteAt(fleet, url))
        return {Tone::Info, Tr::tr("This is the On-Prem server %1.").arg(satellite->name)};
    return {Tone::Attention,
        Tr::tr("Change this URL only for an On-Prem server, or when TAC says so (TRN-4). No server of this fleet has this "
               "address.")};
}

QString nameNotFound(const Catalog &catalog, const Configuration &configuration)
{
    if (configuration.services->names.works())
        return {};
    Route route;
    route.url = configuredUrl(configuration).isEmpty() ? catalog.licenseUrl() : configuredUrl(configuration);
    route.proxy = configuration.proxy;
    return isIpAddress(route.firstHost()) ? QString() : route.firstHost();
}

RegistrationEntry readRegistration(const Fleet &fleet, const QString &typed)
{
    QString text = typed;
    text.removeIf([](QChar c) { return c.isSpace(); });
    if (text.isEmpty())
        return {{}, {}, Tr::tr("Empty: the Smart Software Manager's URL, and Register asks for the token."), false};
    if (text.contains(u"://")) {
        const QString why = whyNoUrl(text);
        return why.isEmpty() ? RegistrationEntry{{}, text, Tr::tr("Taken for the URL of registration."), false}
                             : RegistrationEntry{{}, {}, why, true};
    }
    // The specification says so, although a token is no address (OPEN-11).
    const bool known = bool(fleet.findToken(text));
    return {text, {},
        known ? Tr::tr("Taken for a token: Register offers it.")
              : Tr::tr("Taken for a token that the Smart Software Manager does not know: Register offers it."),
        false};
}

} // namespace lictor
