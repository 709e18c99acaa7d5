#pragma once

#include <QString>
#include <QStringList>

namespace lictor {

/// `crypto ca trustpool policy`: whether the bundle of certificates that a device trusts is updated by itself (CERTPOOL-2, CERTPOOL-3).
struct TrustpoolPolicy {
    bool autoImport = false;
    QString time; ///< of every day's import, `22:00:00`; empty: the default
    QString url; ///< of the bundle; empty: the default

    bool operator==(const TrustpoolPolicy &) const = default;
};

/// How a device finds the address of a name (PRE-3, TRN-15). A name server is there until the configuration takes it away.
struct NameResolution {
    bool lookup = true; ///< `dns domain-lookup`
    bool serversGone = false; ///< the last `name-server` was taken back
    QStringList servers; ///< `name-server …` of `dns server-group DefaultDNS`, as entered

    bool works() const { return lookup && !serversGone; }
    bool operator==(const NameResolution &) const = default;
};

/// Settings that are not licensing's own, and that it depends on.
struct ServiceSettings {
    TrustpoolPolicy trustpool;
    NameResolution names;
    QStringList timeServers; ///< `ntp server …`, as entered
    int tlsProxySessions = 0; ///< `tls-proxy maximum-sessions`; 0: as many as are licensed (TLS-5)
    bool callHome = false; ///< `service call-home`: what it does beside licensing (TRN-5, TRN-6)

    bool operator==(const ServiceSettings &) const = default;
};

} // namespace lictor
