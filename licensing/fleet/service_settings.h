#pragma once

#include <QString>

namespace lictor {

/// `crypto ca trustpool policy`: whether the bundle of certificates that a device trusts is updated by itself (CERTPOOL-2, CERTPOOL-3).
struct TrustpoolPolicy {
    bool autoImport = false;
    QString time; ///< of every day's import, `22:00:00`; empty: the default
    QString url; ///< of the bundle; empty: the default

    bool operator==(const TrustpoolPolicy &) const = default;
};

/// Settings that are not licensing's own, and that it depends on.
struct ServiceSettings {
    TrustpoolPolicy trustpool;
    int tlsProxySessions = 0; ///< `tls-proxy maximum-sessions`; 0: as many as are licensed (TLS-5)

    bool operator==(const ServiceSettings &) const = default;
};

} // namespace lictor
