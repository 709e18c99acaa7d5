#include "catalog/words.h"

#include <QCoreApplication>

#include <array>

namespace lictor {

namespace {

constexpr std::array kindWords{"standard", "throughput", "context", "security-plus", "carrier", "strong-encryption",
    "anyconnect-plus", "anyconnect-apex", "anyconnect-vpn-only", "permanent"};
constexpr std::array featureWords{"firewall-conns", "vlans", "security-contexts", "carrier", "tls-proxy-sessions",
    "anyconnect-peers", "other-vpn-peers", "total-vpn-peers", "encryption", "failover", "clustering", "botnet-traffic-filter",
    "throughput", "security-plus"};
constexpr std::array hypervisorWords{"", "vmware", "kvm", "aws", "azure", "hyper-v"};

template <class Enum, size_t N> std::optional<Enum> find(const std::array<const char *, N> &words, QStringView word, int first)
{
    for (size_t i = 0; i < N; ++i)
        if (word == QLatin1StringView(words[i]) && !word.isEmpty())
            return Enum(int(i) + first);
    return std::nullopt;
}

} // namespace

QString toWord(LicenseKind kind) { return QString::fromLatin1(kindWords[size_t(kind) - 1]); }
QString toWord(Feature feature) { return QString::fromLatin1(featureWords[size_t(feature)]); }
QString toWord(Hypervisor hypervisor) { return QString::fromLatin1(hypervisorWords[size_t(hypervisor)]); }

std::optional<LicenseKind> licenseKindFromWord(QStringView word) { return find<LicenseKind>(kindWords, word, 1); }
std::optional<Feature> featureFromWord(QStringView word) { return find<Feature>(featureWords, word, 0); }
std::optional<Hypervisor> hypervisorFromWord(QStringView word) { return find<Hypervisor>(hypervisorWords, word, 0); }

QString featureLabel(Feature feature)
{
    switch (feature) {
    case Feature::FirewallConns: return QCoreApplication::translate("Licensing", "Firewall Conns, Concurrent");
    case Feature::Vlans: return QCoreApplication::translate("Licensing", "VLANs, Maximum");
    case Feature::SecurityContexts: return QCoreApplication::translate("Licensing", "Security Contexts");
    case Feature::Carrier: return QCoreApplication::translate("Licensing", "Carrier");
    case Feature::TlsProxySessions: return QCoreApplication::translate("Licensing", "Total TLS Proxy Sessions");
    case Feature::AnyConnectPeers: return QCoreApplication::translate("Licensing", "AnyConnect Client Peers");
    case Feature::OtherVpnPeers: return QCoreApplication::translate("Licensing", "Other VPN Peers");
    case Feature::TotalVpnPeers: return QCoreApplication::translate("Licensing", "Total VPN Peers, Combined All Types");
    case Feature::Encryption: return QCoreApplication::translate("Licensing", "Encryption");
    case Feature::Failover: return QCoreApplication::translate("Licensing", "Failover");
    case Feature::Clustering: return QCoreApplication::translate("Licensing", "Clustering");
    case Feature::BotnetTrafficFilter: return QCoreApplication::translate("Licensing", "Botnet Traffic Filter");
    case Feature::Throughput: return QCoreApplication::translate("Licensing", "Throughput Level");
    case Feature::SecurityPlus: return QCoreApplication::translate("Licensing", "Security Plus");
    }
    return {};
}

QString licenseKindLabel(LicenseKind kind)
{
    switch (kind) {
    case LicenseKind::Standard: return QCoreApplication::translate("Licensing", "Standard");
    case LicenseKind::Throughput: return QCoreApplication::translate("Licensing", "Throughput");
    case LicenseKind::Context: return QCoreApplication::translate("Licensing", "Context");
    case LicenseKind::SecurityPlus: return QCoreApplication::translate("Licensing", "Security Plus");
    case LicenseKind::Carrier: return QCoreApplication::translate("Licensing", "Carrier");
    case LicenseKind::StrongEncryption: return QCoreApplication::translate("Licensing", "Strong Encryption");
    case LicenseKind::AnyConnectPlus: return QCoreApplication::translate("Licensing", "AnyConnect Plus");
    case LicenseKind::AnyConnectApex: return QCoreApplication::translate("Licensing", "AnyConnect Apex");
    case LicenseKind::AnyConnectVpnOnly: return QCoreApplication::translate("Licensing", "AnyConnect VPN Only");
    case LicenseKind::Permanent: return QCoreApplication::translate("Licensing", "Permanent");
    }
    return {};
}

} // namespace lictor
