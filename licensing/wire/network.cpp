#include "wire/network.h"

#include "fleet/server_trust.h"
#include "terms/address.h"

#include <QCoreApplication>
#include <QUrl>

#include <array>

namespace lictor::wire {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Network)
};

// The words of the Smart Agent (real outputs, 10); what follows in parentheses is Lictor's explanation, which a device does not print.
const QString sendError = QStringLiteral("Communication message send error");
const QString noName = QStringLiteral("Unable to resolve server hostname/domain name");
const QString notTrusted = QStringLiteral("Failed to authenticate server");
const QString refusedByProxy = QStringLiteral("HTTP transport failed");
const QString noReply = QStringLiteral("Communication message send response error");

QString explained(const QString &words, const QString &explanation) { return words + u" (" + explanation + u')'; }

/// HIS-4, CERTPOOL-6: the device's pool of trusted certificates can be updated.
bool hasPolicy(const Fleet &fleet, const Catalog &catalog, const Route &route)
{
    const Device *device = fleet.devices().find(route.device);
    return device
        && catalog.allows(Capability::CertificateValidation, *catalog.model(device->model).series, releaseOf(device->version));
}

/// CERTPOOL-2: the pool was updated since the server's certificate comes from another issuer.
bool knowsIssuer(const Fleet &fleet, const Catalog &catalog, const Fault &fault, const Route &route)
{
    return hasPolicy(fleet, catalog, route) && bundleDate(fleet.devices().at(route.device), fleet.now) >= fault.from;
}

bool harms(const Fleet &fleet, const Catalog &catalog, const Fault &fault, const Route &route)
{
    switch (fault.kind) {
    case FaultKind::Dns: return !isIpAddress(route.firstHost());
    case FaultKind::ClockSkew: return std::chrono::abs(fault.skew) > catalog.intervals().clockTolerance;
    case FaultKind::Certificate:
        if (fault.certificate == CertificateFault::UntrustedCa)
            return !knowsIssuer(fleet, catalog, fault, route);
        // CERTPOOL-5: an On-Prem's own certificate is self-signed
        return fault.certificate != CertificateFault::SelfSigned || route.server != Server::Satellite;
    default: return true;
    }
}

/// Of several faults the one that strikes first on the way there and back.
int order(FaultKind kind)
{
    static constexpr std::array order{1, 4, 0, 3, 2, 5}; // outage, certificate, dns, clock-skew, proxy-auth, lost-reply
    return order[size_t(kind)];
}

RouteLink linkOf(const Fault &fault)
{
    switch (fault.kind) {
    case FaultKind::Dns: return RouteLink::Name;
    case FaultKind::ProxyAuth: return RouteLink::Proxy;
    case FaultKind::Outage: return fault.place == FaultPlace::Proxy ? RouteLink::Proxy : RouteLink::Connection;
    case FaultKind::ClockSkew:
    case FaultKind::Certificate: return RouteLink::Certificate;
    case FaultKind::LostReply: break;
    }
    return RouteLink::Answer;
}

QString untrustedReason(const Fleet &fleet, const Catalog &catalog, const Route &route)
{
    const QString host = route.host();
    if (hasPolicy(fleet, catalog, route)) // CERTPOOL-3
        return Tr::tr("the issuer of the certificate of %1 is not trusted; enter auto-import in crypto ca trustpool policy "
                      "(Configuration > Remote Access VPN > Certificate Management > Trusted Certificate Pool)")
            .arg(host);
    const Device *device = fleet.devices().find(route.device);
    if (!device)
        return Tr::tr("the issuer of the certificate of %1 is not trusted; import that of the issuer as a trustpoint").arg(host);
    return Tr::tr("the issuer of the certificate of %1 is not trusted; upgrade to release %2, which can update the trusted "
                  "certificate pool")
        .arg(host, catalog.gate(Capability::CertificateValidation, *catalog.model(device->model).series)->text);
}

QString certificateReason(CertificateFault kind, const QString &host)
{
    switch (kind) {
    case CertificateFault::UntrustedCa: break; // depends on who asks
    case CertificateFault::WrongUsage:
        return Tr::tr(
            "the certificate of %1 does not allow server authentication in its extended key usage; it needs another one")
            .arg(host);
    case CertificateFault::SelfSigned:
        return Tr::tr("the certificate of %1 is signed by itself; find out what answers there in place of the server").arg(host);
    case CertificateFault::Expired: return Tr::tr("the certificate of %1 has ended; it needs another one").arg(host);
    }
    return {};
}

QString reasonOf(const Fleet &fleet, const Catalog &catalog, const Fault &fault, const Route &route)
{
    const QString host = route.host();
    switch (fault.kind) {
    case FaultKind::Outage:
        return explained(sendError,
            fault.place == FaultPlace::Proxy
                ? Tr::tr("the proxy %1 does not answer; check it and the route to it").arg(route.proxy)
                : (route.smartTransport ? Tr::tr("%1 by Smart Transport does not answer; check the route to it")
                                        : Tr::tr("%1 by Call Home does not answer; check the route to it"))
                      .arg(host));
    case FaultKind::Certificate:
        return explained(notTrusted,
            fault.certificate == CertificateFault::UntrustedCa ? untrustedReason(fleet, catalog, route)
                                                               : certificateReason(fault.certificate, host));
    case FaultKind::Dns:
        return explained(noName, Tr::tr("%1 is not found; check the name server of the device").arg(route.firstHost()));
    case FaultKind::ClockSkew: {
        const QString amount = toText(std::chrono::abs(fault.skew));
        return explained(notTrusted,
            fault.skew < Duration::zero()
                ? Tr::tr("the certificate of %1 is not valid at the device's time, its clock is %2 behind; set it")
                      .arg(host, amount)
                : Tr::tr("the certificate of %1 is not valid at the device's time, its clock is %2 ahead; set it")
                      .arg(host, amount));
    }
    case FaultKind::ProxyAuth:
        return explained(refusedByProxy,
            Tr::tr("407: the proxy %1 asks for authentication, which is not supported; let it pass the device without")
                .arg(route.proxy));
    case FaultKind::LostReply:
        return explained(
            noReply, Tr::tr("the reply of %1 was lost; it may have done what was asked, the device tries again").arg(host));
    }
    return {};
}

/// PRE-3, TRN-15: a name on the way that the device cannot look up; empty where it can, or there is none.
QString whyNoName(const Fleet &fleet, const Route &route)
{
    const Device *device = fleet.devices().find(route.device);
    if (!device || device->running->services->names.works() || isIpAddress(route.firstHost()))
        return {};
    return device->running->services->names.lookup
        ? Tr::tr("%1 is not found, the device has no name server; enter name-server in dns server-group DefaultDNS")
              .arg(route.firstHost())
        : Tr::tr("%1 is not found, the device looks up no names; enter dns domain-lookup").arg(route.firstHost());
}

} // namespace

std::optional<TransportFailure> meet(Fleet &fleet, const Catalog &catalog, const Route &route)
{
    if (const QString why = whyNoName(fleet, route); !why.isEmpty())
        return TransportFailure{.reason = explained(noName, why), .link = RouteLink::Name};
    if (route.gateway && QUrl(route.url).scheme() == u"https") // TRN-11
        return TransportFailure{.reason = explained(notTrusted,
                                    Tr::tr("the certificate of the Transport Gateway %1 carries a country code that is not "
                                           "compliant; use http:// in its "
                                           "URL")
                                        .arg(route.host())),
            .link = RouteLink::Certificate};
    if (route.server == Server::Nobody)
        return TransportFailure{
            .reason = explained(sendError,
                Tr::tr("nobody answers at %1; correct the destination address of the call-home profile License").arg(route.url)),
            .link = RouteLink::Connection};
    FaultId first;
    fleet.faults().each([&](FaultId id, const Fault &fault) {
        if (!fault.activeAt(fleet.now) || !isOnTheWay(fault, route) || !harms(fleet, catalog, fault, route))
            return;
        // One that lasts comes before one for a number of messages, which waits for its turn.
        const auto rank = [](const Fault &of) { return std::pair(of.left.has_value(), order(of.kind)); };
        if (!first || rank(fault) < rank(fleet.faults().at(first)))
            first = id;
    });
    if (!first)
        return std::nullopt;
    const Fault &fault = fleet.faults().at(first);
    TransportFailure failure{
        reasonOf(fleet, catalog, fault, route), fault.kind == FaultKind::LostReply, fault.left.has_value(), linkOf(fault)};
    if (fault.left)
        --*fleet.edit(first).left;
    return failure;
}

std::optional<Instant> nextChange(const Fleet &fleet)
{
    std::optional<Instant> next;
    fleet.faults().each([&](FaultId, const Fault &fault) {
        for (const std::optional<Instant> &moment : {std::optional(fault.from), fault.until})
            if (moment && *moment > fleet.now && (!next || *moment < *next))
                next = moment;
    });
    return next;
}

tl::expected<protocol::Reply, TransportFailure> Network::exchange(
    Fleet &fleet, const Route &route, const protocol::Request &request)
{
    const std::optional<TransportFailure> failure = meet(fleet, m_catalog, route);
    if (!failure)
        return m_behind.exchange(fleet, route, request);
    if (failure->delivered) // the authority has acted, the device does not know
        (void)m_behind.exchange(fleet, route, request);
    return tl::make_unexpected(*failure);
}

} // namespace lictor::wire
