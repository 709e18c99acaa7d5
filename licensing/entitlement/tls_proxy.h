#pragma once

#include "fleet/fleet.h"

#include <span>

namespace lictor::entitlement {

/// Sessions of the TLS proxy for one connection through the device.
struct TlsProxyUse {
    enum class Application : quint8 { EncryptedVoiceInspection, MobilityAdvantage } application;
    int sessions = 1; ///< a phone with a primary and a backup call manager has two (TLS-3)
    bool srtpIn = false, srtpOut = false; ///< what its media is on either side
    bool passthrough = false; ///< the media goes through as it is
};

/// What counts against the limits (TLS-1, TLS-2, TLS-11).
struct TlsProxyCount {
    qint64 sessions = 0;
    qint64 srtp = 0;
};
TlsProxyCount counted(std::span<const TlsProxyUse> uses);

/// OPEN-56: K9 where strong encryption is licensed, K8 otherwise.
enum class TlsProxyLicense : quint8 { K8, K9 };

/// How many sessions a device can use, and by what.
struct TlsProxyLimits {
    TlsProxyLicense license = TlsProxyLicense::K8;
    qint64 platform = 0; ///< what the model or the virtual machine can have
    qint64 licensed = 0; ///< within it, what the licence gives (TLS-8)
    qint64 configured = 0; ///< `tls-proxy maximum-sessions`; 0: none, the licence decides (TLS-5)
    std::optional<qint64> srtp; ///< nothing: no limit (TLS-10)

    qint64 usable() const { return configured > 0 ? std::min(configured, licensed) : licensed; } // TLS-6
    /// True when the use fits beside what is counted already.
    bool admits(const TlsProxyCount &present, const TlsProxyUse &more) const;
};
TlsProxyLimits tlsProxyLimits(const Fleet &fleet, const Catalog &catalog, DeviceId device);
/// The same from what *Licenses Per Model* gives.
TlsProxyLimits tlsProxyLimits(const Catalog &catalog, const Device &device, qint64 licensed, qint64 platform);

/// The most that `tls-proxy maximum-sessions` takes on that model (TLS-4).
qint64 mostTlsProxySessions(const Catalog &catalog, const Model &model);
/// What a cleared configuration allows (TLS-7).
qint64 defaultTlsProxySessions(const Catalog &catalog, const Model &model);

} // namespace lictor::entitlement
