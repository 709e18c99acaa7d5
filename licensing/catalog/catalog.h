#pragma once

#include "catalog/words.h"
#include "terms/instant.h"
#include "terms/release.h"
#include "terms/result.h"

#include <QHash>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace lictor {

/// Which unit of a pair or cluster asks for a licence (FO-*-2, 5, 6, 9, 20; CLU-*-5, 6, 9, 18, 19).
enum class RequestedBy : quint8 {
    Nobody, ///< the platform does not know this licence
    Active, ///< the active or control unit, for all
    Each, ///< every unit its own
};

/// Who registers: the device itself, or the supervisor of its chassis (GEN-6).
enum class Registrar : quint8 { Device, Chassis };

/// A family of models that share their licensing behaviour; lictorctl's *platform* word.
struct Series {
    QString word; ///< `firepower-2100`
    QString name; ///< `Firepower 2100`
    LicensePlatformKey licensePlatform;
    Registrar registrar = Registrar::Device;
    bool isVirtual = false; ///< the ASA virtual: limits by memory and entitlement, no evaluation
    bool tierAlwaysOn = false; ///< CFG-5
    bool tierFromPool = true; ///< false on the ASA virtual (OPEN-48)
    bool standardPerModel = false; ///< PID-3
    bool evaluation = false; ///< EVAL-2, 5, 6, 8
    bool restrictedWhenShort = false; ///< OOC-5, OOC-8; the ASA virtual is not (OOC-4)
    bool keepsStrongEncryptionOnReregister = false; ///< ENC-15, ENC-19 against ENC-5, ENC-23
    bool supportsUtility = false;
    bool hasModes = false; ///< appliance and platform mode (Firepower 2100)
    bool activeActive = false;
    bool securityPlusGatesFailover = false; ///< LIC-1010-12
    bool registeredBeforeFailover = false; ///< FO-1010-1, FO-4K9K-1
    int slots = 0; ///< modules in one chassis, where the chassis registers
    std::optional<int>
        reservationContexts; ///< most that may be requested under a permanent licence, where they are fewer (PLR-4K9K-4, OPEN-5)
    QString chassisModel; ///< model word of the chassis, where all modules share one (`FPR9300`)
    Duration retryWhileShort{}; ///< after a takeover in a cluster (OPEN-17)
    std::array<RequestedBy, 11> inFailover{}; ///< by LicenseKind's number
    std::array<RequestedBy, 11> inCluster{};
    std::array<std::string, featureCount> rules; ///< requirement ID a feature
    std::array<QString, 11> tags; ///< entitlement tag by LicenseKind's number (real-outputs 2.4)
    std::array<QString, 11> licenseNames; ///< display name of the pool
    QString firstRelease; ///< `9.13(1)`, the first ASA release that runs on it
};

struct Model {
    ModelKey key;
    QString word; ///< `FPR2110`
    QString name; ///< `Firepower 2110`
    QString pid; ///< PID of the UDI
    QString hardware; ///< the `Hardware:` name of `show version`
    QString inventory; ///< its text in `show inventory`
    QString chassisPid; ///< PID of the chassis' UDI, where the chassis registers
    QString chassisModel; ///< the chassis it is a module of: `4112`, `9300`; empty where the device registers
    const Series *series = nullptr;
    // null: not supported on this model. The ASA virtual's come from memory and entitlement.
    std::optional<qint64> firewallConnections, vlans, tlsProxySessions, anyConnectPeers, otherVpnPeers, totalVpnPeers;
    std::optional<int> standardContexts, maximumContexts;
    bool carrierLicense = false, carrierAlways = false, securityPlus = false, clustering = false, botnetTrafficFilter = false;
    int memoryMegabytes = 0; ///< as `show version` prints it
    QString cpu; ///< CPU text of `show version`
};

/// A throughput entitlement of the ASA virtual (LIC-ASAV-5 to 11).
struct Entitlement {
    EntitlementKey key; ///< in order of rank
    QString word; ///< `10G`
    QString modelLabel; ///< `ASAv50`
    QString tag; ///< `ASAv-STD-10G`
    QString displayName; ///< `ASAv50 Standard - 10G`
    QString permanentTag; ///< `ASAv-UNIVERSAL-V50`
    QString permanentName; ///< `ASAv50 ASA PERM UNIV`
    int throughputMbps = 0;
    double sessionMemoryGb = 0; ///< memory that its session limits need
    qint64 tlsProxySessions = 0, anyConnectPeers = 0, otherVpnPeers = 0, totalVpnPeers = 0;
};

/// A memory range of the ASA virtual (LIM-1 to 4), half-open (OPEN-24).
struct MemoryRange {
    double fromGb = 0;
    qint64 firewallConnections = 0, vlans = 0;
    std::string rule;
};

struct AsavLimits {
    int vcpusMaximum = 0, vcpusMaximumAsav100 = 0;
    double memoryMinimumGb = 0, memoryMinimumSeveralVcpusGb = 0, memoryMaximumGb = 0;
    std::vector<Entitlement> entitlements;
    std::vector<MemoryRange> ranges;
    qint64 unlicensedConnections = 0; ///< LIM-5
    qint64 unlicensedThroughputKbps = 0; ///< OPEN-44
    qint64 unlicensedTlsProxySessions = 0,
           unlicensedAnyConnectPeers = 0; ///< as an unlicensed device prints them (real-outputs 5.5)
};

/// One product ID of the price list (PID-*).
struct Product {
    QString pid;
    LicenseKind kind = LicenseKind::Standard;
    LicensePlatformKey platform;
    EntitlementKey entitlement;
    ModelKey model;
    int units = 1; ///< contexts that one unit adds
    int years = 0; ///< length of a subscription, 0 for perpetual
    bool free = false;
};

struct LicensePlatform {
    LicensePlatformKey key;
    QString word;
    QString name;
};

/// What came with a release (HIS-*); where no gate names it for a series, the series has had it always (OPEN-32).
enum class Capability : quint8 {
    SmartLicensing, ///< HIS-1, HIS-2
    CarrierLicense, ///< in place of GTP/GPRS, with SCTP and Diameter (HIS-3)
    TokenStrongEncryption, ///< the token brings it (HIS-5, HIS-6)
    SmartAgent16, ///< HIS-6; an older agent does not read its registration (HIS-7)
    PermanentReservation, ///< HIS-8, HIS-9
    PermanentReservationAws, ///< HIS-8
    PermanentReservation20G, ///< of the ASAv100 (HIS-15)
    OnPrem, ///< HIS-10
    ActiveUnitRequests, ///< of a failover pair only the active unit (HIS-12)
    FlexibleLicensing, ///< sessions by the entitlement, whatever the size of the machine (HIS-13)
    Utility, ///< HIS-14
    CertificateValidation, ///< HIS-4
    ShortReservationCodes, ///< PLR-CODE-5, HIS-11
};
inline constexpr int capabilityCount = 13;

struct Gate {
    Capability capability = Capability::SmartLicensing;
    std::vector<const Series *> series;
    std::vector<Release> since; ///< read as `reaches` does
    QString text; ///< the releases as people write them
    QString rule;
};

/// The licensing intervals, each with its requirement's ID in the data (CERT, COM, TOK, EVAL, OPEN-17, OPEN-58).
struct Intervals {
    Duration contact{}, contactGrace{}, contactWhileShort{}, evaluation{}, retained{}, approaching{};
    Duration retryAuthorization{}, retryCertificate{}, retryRegistration{}, retryTakeover{}, usageReport{};
    Duration clockTolerance{}, synchronization{}, retrySynchronization{};
    int certificateYears = 0, certificateRenewalMonths = 0;
    int tokenDefaultDays = 0, tokenMinimumDays = 0, tokenMaximumDays = 0, tokenRecommendedDays = 0;
    std::vector<int> expiryWarningDays; ///< before a term ends, longest first
};

/// The certificates that a device trusts as it is made (CERTPOOL-1, CERTPOOL-2).
struct TrustedCertificates {
    QString serverIssuer; ///< subject of the CA above the licence server's certificate
    QString bundleUrl, importTime; ///< where automatic import takes the bundle from, and when
};

/// TLS proxy, where the specification names no product (OPEN-56): K9 where strong encryption is licensed, K8 otherwise.
struct TlsProxyRules {
    qint64 defaultSessions = 0; ///< what a cleared configuration allows (TLS-7)
    qint64 k8Sessions = 0; ///< TLS-8
    qint64 k8SrtpSessions = 0; ///< TLS-10
};

/// Everything that is known about platforms, licences, limits and product IDs; read once from data, never changed.
class Catalog {
public:
    /// Reads the four files below `folder`, normally `:/catalog`; an error names the file and the key.
    static Result<std::shared_ptr<const Catalog>> load(const QString &folder);

    const std::vector<Model> &models() const { return m_models; }
    const Model &model(ModelKey key) const; ///< key must be one of this catalogue's (checked when a fleet is read)
    const Model *findModel(QStringView word) const; ///< exact word, any case; null if unknown
    QStringList modelWords() const;
    /// A model that fits into a chassis of that model (`4112`, `9300`): it knows the chassis' series and PID; null if there is none.
    const Model *findModule(QStringView chassisModel) const;
    const std::vector<std::unique_ptr<Series>> &series() const { return m_series; }
    const std::vector<LicensePlatform> &licensePlatforms() const { return m_licensePlatforms; }
    const LicensePlatform *findLicensePlatform(QStringView word) const;
    const LicensePlatform &licensePlatform(LicensePlatformKey key) const { return m_licensePlatforms[size_t(key.value) - 1]; }
    const AsavLimits &asav() const { return m_asav; }
    const Entitlement *entitlement(EntitlementKey key) const
    {
        return key ? &m_asav.entitlements[size_t(key.value) - 1] : nullptr;
    }
    const Entitlement *findEntitlement(QStringView word) const;
    const std::vector<Product> &products() const { return m_products; }
    const Product *findProduct(QStringView pid) const;
    const Intervals &intervals() const { return m_intervals; }
    /// The gate of a series; null where the series has had the capability always.
    const Gate *gate(Capability capability, const Series &series) const;
    /// The first one, where it is the same for all.
    const Gate *gate(Capability capability) const;
    bool allows(Capability capability, const Series &series, const Release &release) const;

    /// The pool's name: `Firepower 2100 ASA Security Contexts`.
    QString licenseName(const LicenseKey &key) const;
    /// The short entitlement tag: `ASAv-STD-1G`, `FIREPOWER_2100_ASA_STANDARD`.
    QString licenseTag(const LicenseKey &key) const;
    /// A product that is not sold but has a reason why not (GEN-2: ISA 3000): its reason; nothing otherwise.
    std::optional<QString> whyNotSupported(QStringView model) const;
    /// The URL of the call-home profile `License` (OPEN-21).
    QString licenseUrl() const { return m_licenseUrl; }
    /// The licence platform of what has that PID in its UDI, a device or a chassis; none: nothing has.
    LicensePlatformKey platformOfUdi(QStringView pid) const;
    const TlsProxyRules &tlsProxy() const { return m_tlsProxy; }
    const TrustedCertificates &trustedCertificates() const { return m_trustedCertificates; }
    bool knows(ModelKey key) const { return key.value < m_modelIndex.size() && m_modelIndex[key.value] >= 0; }

private:
    friend class CatalogReader;
    std::vector<LicensePlatform> m_licensePlatforms;
    std::vector<std::unique_ptr<Series>> m_series;
    std::vector<Model> m_models;
    std::vector<int> m_modelIndex; // by key
    QHash<QString, int> m_modelByWord; // folded
    AsavLimits m_asav;
    std::vector<Product> m_products;
    QHash<QString, int> m_productByPid;
    Intervals m_intervals;
    std::vector<Gate> m_gates;
    QString m_licenseUrl;
    TlsProxyRules m_tlsProxy;
    TrustedCertificates m_trustedCertificates;
    std::vector<std::pair<QString, QString>> m_notSupported;
};

using CatalogPtr = std::shared_ptr<const Catalog>;

} // namespace lictor
