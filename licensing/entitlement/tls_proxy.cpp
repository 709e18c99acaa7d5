#include "entitlement/tls_proxy.h"

#include "entitlement/effective.h"

#include <algorithm>

namespace lictor::entitlement {

TlsProxyCount counted(std::span<const TlsProxyUse> uses)
{
    TlsProxyCount count;
    for (const TlsProxyUse &use : uses) {
        if (use.application != TlsProxyUse::Application::EncryptedVoiceInspection) // TLS-2
            continue;
        count.sessions += use.sessions;
        if ((use.srtpIn || use.srtpOut) && !use.passthrough) // TLS-11
            ++count.srtp;
    }
    return count;
}

bool TlsProxyLimits::admits(const TlsProxyCount &present, const TlsProxyUse &more) const
{
    const TlsProxyCount added = counted({&more, 1});
    const bool sessionsFit = added.sessions == 0 || present.sessions + added.sessions <= usable();
    return sessionsFit && (added.srtp == 0 || !srtp || present.srtp + added.srtp <= *srtp);
}

TlsProxyLimits tlsProxyLimits(const Catalog &catalog, const Device &device, qint64 licensed, qint64 platform)
{
    TlsProxyLimits limits;
    limits.license = device.encryption.active ? TlsProxyLicense::K9 : TlsProxyLicense::K8;
    limits.platform = platform;
    limits.licensed = licensed;
    limits.configured = device.running->services->tlsProxySessions;
    if (limits.license == TlsProxyLicense::K8) {
        limits.licensed = std::min(licensed, catalog.tlsProxy().k8Sessions);
        limits.srtp = catalog.tlsProxy().k8SrtpSessions;
    }
    return limits;
}

TlsProxyLimits tlsProxyLimits(const Fleet &fleet, const Catalog &catalog, DeviceId id)
{
    const Line line = effective(fleet, catalog, id)[Feature::TlsProxySessions];
    const qint64 platform = line.limit.value_or(0);
    return tlsProxyLimits(catalog, fleet.devices().at(id), std::min(line.sum.value_or(0), platform), platform);
}

qint64 mostTlsProxySessions(const Catalog &catalog, const Model &model)
{
    return model.tlsProxySessions ? *model.tlsProxySessions : catalog.asav().entitlements.back().tlsProxySessions;
}

qint64 defaultTlsProxySessions(const Catalog &catalog, const Model &model)
{
    return std::min(catalog.tlsProxy().defaultSessions, mostTlsProxySessions(catalog, model));
}

} // namespace lictor::entitlement
