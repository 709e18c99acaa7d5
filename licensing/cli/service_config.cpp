#include "cli/service_config.h"

#include "terms/release.h"

#include <algorithm>

namespace lictor::cli {

namespace {

const QString trustpoolBlock = QStringLiteral("crypto ca trustpool policy");

QStringList trustpoolLines(const TrustpoolPolicy &policy)
{
    if (!policy.autoImport)
        return {};
    QStringList lines{QStringLiteral("auto-import")};
    if (!policy.time.isEmpty())
        lines += u"auto-import time " + policy.time;
    if (!policy.url.isEmpty())
        lines += u"auto-import url " + policy.url;
    return lines;
}

QStringList trustpoolDiff(const TrustpoolPolicy &running, const TrustpoolPolicy &edited)
{
    if (running == edited)
        return {};
    // Each line with its own value replaces the one before; back to a default only by way of `no`.
    QStringList lines{trustpoolBlock};
    if (!edited.autoImport || (!running.time.isEmpty() && edited.time.isEmpty())
        || (!running.url.isEmpty() && edited.url.isEmpty()))
        lines += QStringLiteral("no auto-import");
    return lines + trustpoolLines(edited);
}

const QString lookupLine = QStringLiteral("dns domain-lookup");
const QString serverGroupLine = QStringLiteral("dns server-group DefaultDNS");

/// The name servers; those of the block begin with a blank.
QStringList nameLines(const NameResolution &names)
{
    QStringList lines;
    if (!names.lookup)
        lines += u"no " + lookupLine;
    if (names.serversGone || !names.servers.isEmpty())
        lines += serverGroupLine;
    if (names.serversGone)
        lines += QStringLiteral(" no name-server");
    for (const QString &server : names.servers)
        lines += u" name-server " + server;
    return lines;
}

/// From the first server on that differs: their order is that in which they are asked.
QStringList nameServerDiff(const QStringList &running, const QStringList &edited)
{
    const auto [gone, come] = std::mismatch(running.begin(), running.end(), edited.begin(), edited.end());
    QStringList lines{serverGroupLine};
    for (auto server = gone; server != running.end(); ++server)
        lines += u"no name-server " + server->section(u' ', 0, 0);
    for (auto server = come; server != edited.end(); ++server)
        lines += u"name-server " + *server;
    if (running.isEmpty() && edited.isEmpty())
        lines += QStringLiteral("no name-server");
    return lines;
}

QStringList nameDiff(const NameResolution &running, const NameResolution &edited)
{
    const auto sameServers = [&](const NameResolution &names) {
        return names.servers == edited.servers && names.serversGone == edited.serversGone;
    };
    QStringList lines;
    NameResolution left = running;
    if (!sameServers(running) && sameServers({})) { // no line but this one brings back the server that is there of itself
        lines += QStringLiteral("clear configure dns");
        left = {};
    }
    if (left.lookup != edited.lookup)
        lines += edited.lookup ? lookupLine : QString(u"no " + lookupLine);
    return sameServers(left) ? lines : lines + nameServerDiff(left.servers, edited.servers);
}

QStringList timeLines(const QStringList &servers)
{
    QStringList lines;
    for (const QString &server : servers)
        lines += u"ntp server " + server;
    return lines;
}

QStringList timeDiff(const QStringList &running, const QStringList &edited)
{
    if (running == edited)
        return {};
    QStringList lines;
    for (const QString &server : running)
        lines += u"no ntp server " + server.section(u' ', 0, 0);
    return lines + timeLines(edited);
}

const QString tlsProxyLine = QStringLiteral("tls-proxy maximum-sessions");
const QString callHomeLine = QStringLiteral("service call-home");

} // namespace

QStringList serviceConfig(const Catalog &catalog, const Device &device, const Configuration &configuration)
{
    const ServiceSettings &settings = *configuration.services;
    QStringList lines = nameLines(settings.names) + timeLines(settings.timeServers);
    if (settings.callHome)
        lines += callHomeLine;
    if (settings.tlsProxySessions > 0)
        lines += QStringLiteral("%1 %2").arg(tlsProxyLine).arg(settings.tlsProxySessions);
    if (catalog.allows(
            Capability::CertificateValidation, *catalog.model(device.model).series, releaseOf(device.version))) { // HIS-4
        lines += trustpoolBlock;
        for (const QString &line : trustpoolLines(settings.trustpool))
            lines += u' ' + line;
    }
    return lines;
}

QStringList serviceDiff(const ServiceSettings &running, const ServiceSettings &edited)
{
    QStringList lines = nameDiff(running.names, edited.names) + timeDiff(running.timeServers, edited.timeServers);
    if (running.callHome != edited.callHome)
        lines += edited.callHome ? callHomeLine : QString(u"no " + callHomeLine);
    if (running.tlsProxySessions != edited.tlsProxySessions)
        lines += edited.tlsProxySessions > 0 ? QStringLiteral("%1 %2").arg(tlsProxyLine).arg(edited.tlsProxySessions)
                                             : QString(u"no " + tlsProxyLine);
    return lines + trustpoolDiff(running.trustpool, edited.trustpool);
}

} // namespace lictor::cli
