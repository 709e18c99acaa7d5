#pragma once

#include <QString>

#include <array>
#include <compare>
#include <functional>
#include <optional>

namespace lictor {

/// The licences of the Smart Account; the numbers are stored in fleet files and never change.
enum class LicenseKind : quint8 {
    Standard = 1,
    Throughput = 2,
    Context = 3,
    SecurityPlus = 4,
    Carrier = 5,
    StrongEncryption = 6,
    AnyConnectPlus = 7,
    AnyConnectApex = 8,
    AnyConnectVpnOnly = 9,
    Permanent = 10,
};
inline constexpr std::array allLicenseKinds{LicenseKind::Standard, LicenseKind::Throughput, LicenseKind::Context,
    LicenseKind::SecurityPlus, LicenseKind::Carrier, LicenseKind::StrongEncryption, LicenseKind::AnyConnectPlus,
    LicenseKind::AnyConnectApex, LicenseKind::AnyConnectVpnOnly, LicenseKind::Permanent};

/// The lines of *Effective Running Licenses*, in the order of lictorctl.md.
enum class Feature : quint8 {
    FirewallConns,
    Vlans,
    SecurityContexts,
    Carrier,
    TlsProxySessions,
    AnyConnectPeers,
    OtherVpnPeers,
    TotalVpnPeers,
    Encryption,
    Failover,
    Clustering,
    BotnetTrafficFilter,
    Throughput,
    SecurityPlus,
};
inline constexpr int featureCount = 14;

enum class Hypervisor : quint8 { None = 0, Vmware = 1, Kvm = 2, Aws = 3, Azure = 4, HyperV = 5 };

/// The words of lictorctl.md for a kind, feature or hypervisor.
QString toWord(LicenseKind kind);
QString toWord(Feature feature);
QString toWord(Hypervisor hypervisor);
std::optional<LicenseKind> licenseKindFromWord(QStringView word);
std::optional<Feature> featureFromWord(QStringView word);
std::optional<Hypervisor> hypervisorFromWord(QStringView word);

/// "Security Contexts", "Firewall Conns, Concurrent": the names of *Licenses Per Model*.
QString featureLabel(Feature feature);
/// "Standard", "Context", "Strong Encryption".
QString licenseKindLabel(LicenseKind kind);

/// A stable number of the catalogue: written into fleet files, found again in any later catalogue.
template <class Tag> struct CatalogKey {
    quint16 value = 0;

    constexpr explicit operator bool() const { return value != 0; }
    constexpr auto operator<=>(const CatalogKey &) const = default;
};
using ModelKey = CatalogKey<struct ModelTag>;
using LicensePlatformKey = CatalogKey<struct LicensePlatformTag>;
using EntitlementKey = CatalogKey<struct EntitlementTag>;

/// What a pool holds and a device asks for. `entitlement` is set for the throughput and permanent licences of the ASA virtual,
/// `model` where the product is for one model (Standard of the Secure Firewall 3100).
struct LicenseKey {
    LicenseKind kind = LicenseKind::Standard;
    LicensePlatformKey platform;
    EntitlementKey entitlement;
    ModelKey model;

    constexpr auto operator<=>(const LicenseKey &) const = default;
};

} // namespace lictor

template <> struct std::hash<lictor::LicenseKey> {
    size_t operator()(const lictor::LicenseKey &key) const noexcept
    {
        return std::hash<quint64>()(
            quint64(key.kind) << 48 | quint64(key.platform.value) << 32 | quint64(key.entitlement.value) << 16 | key.model.value);
    }
};
