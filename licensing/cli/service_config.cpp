#include "cli/service_config.h"

#include "terms/release.h"

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

const QString tlsProxyLine = QStringLiteral("tls-proxy maximum-sessions");

} // namespace

QStringList serviceConfig(const Catalog &catalog, const Device &device)
{
    const ServiceSettings &settings = *device.running->services;
    QStringList lines;
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
    QStringList lines;
    if (running.tlsProxySessions != edited.tlsProxySessions)
        lines += edited.tlsProxySessions > 0 ? QStringLiteral("%1 %2").arg(tlsProxyLine).arg(edited.tlsProxySessions)
                                             : QString(u"no " + tlsProxyLine);
    return lines + trustpoolDiff(running.trustpool, edited.trustpool);
}

} // namespace lictor::cli
