#pragma once

#include "catalog/words.h"
#include "fleet/reservation.h"
#include "fleet/shared_value.h"
#include "terms/id.h"
#include "terms/instant.h"

#include <QString>

#include <optional>
#include <vector>

namespace lictor {

/// Properties of the Smart Account (ACC-10).
struct Account {
    bool exportQualified = true;
    bool reservationApproved = false;
    bool operator==(const Account &) const = default;
};

struct VirtualAccount {
    QString name;
    QString description;
    bool isDefault = false;
    bool operator==(const VirtualAccount &) const = default;
};

/// A user of the portal and what the account's administrators let him reach (GEN-4).
struct PortalUser {
    QString name;
    bool administrator = false; ///< reaches every virtual account, and decides what others reach
    std::vector<VirtualAccountId> accounts; ///< that others than administrators reach
    bool operator==(const PortalUser &) const = default;
};

/// Licences bought together. `from` <= valid < `until`; nothing: perpetual.
struct Term {
    QString pid; ///< empty where added without a product ID (OPEN-48, OPEN-49)
    int count = 0; ///< single licences (contexts), not packs (OPEN-13)
    Instant from{};
    std::optional<Instant> until;
    bool evaluation = false; ///< time-based evaluation entitlement (EVAL-9)
    bool operator==(const Term &) const = default;

    bool validAt(Instant now) const { return now >= from && (!until || now < *until); }
};

/// One licence of one virtual account: what it owns and what is in use (ACC-4, OOC-1).
struct Pool {
    VirtualAccountId account;
    LicenseKey key;
    std::vector<Term> terms;
    qint64 inUse = 0; ///< with `elsewhere`
    qint64 elsewhere = 0; ///< of it what others were using when satellite and Smart Software Manager last spoke (ONP-3)
    std::optional<Instant> shortSince;
    bool operator==(const Pool &) const = default;

    qint64 ownedAt(Instant now) const;
    qint64 balanceAt(Instant now) const { return ownedAt(now) - inUse; }
};

/// A registration token (TOK-1 to TOK-10).
struct Token {
    QString text;
    VirtualAccountId account;
    QString description;
    QString createdBy;
    Instant created{};
    Instant expires{};
    bool exportControlled = false;
    bool revoked = false;
    SatelliteId satellite; ///< that it registers with; none: the Smart Software Manager (ONP-6)
    bool operator==(const Token &) const = default;
};

/// What one unit of a product instance uses of a pool.
struct Use {
    LicenseKey key;
    int count = 0;
    quint8 slot = 0; ///< module of a chassis (ACC-7), 0 for a device
    bool operator==(const Use &) const = default;
};

/// A registered device or chassis as the Smart Software Manager knows it.
struct ProductInstance {
    QString name;
    QString udiPid;
    QString udiSerial;
    LicensePlatformKey platform;
    VirtualAccountId account;
    quint64 certificateSerial = 0; ///< of the ID certificate that is valid for it
    Instant registered{};
    Instant lastContact{};
    bool exportControlled = false;
    std::vector<Use> uses;
    quint64 previousCertificate = 0; ///< taken until the device has used the one that replaced it; 0: none
    SatelliteId satellite; ///< where it is registered; none: at the Smart Software Manager
    BillId bill = {}; ///< of the present month; none: it reports no usage
    SharedValue<ReservedLicense> reserved = {}; ///< a permanent licence instead of a registration
    bool operator==(const ProductInstance &) const = default;
};

/// A Smart Software Manager On-Prem: serves a virtual account with what it learned at its last synchronization (ONP-1 to ONP-10).
struct Satellite {
    QString name;
    QString address; ///< name or address in the URL that its devices use (TRN-10)
    QString version; ///< `2.3`
    VirtualAccountId account;
    Duration every{}; ///< how often it synchronizes by itself
    Instant lastSync{};
    Instant nextSync{};
    QString failure; ///< why the last synchronization failed; empty: it did not
    std::vector<Pool> pools; ///< its own view: licences as of the last synchronization, in use by its own devices
    bool operator==(const Satellite &) const = default;
};

enum class AuthorityEventKind : quint8 {
    TokenCreated,
    TokenRevoked,
    InstanceRegistered,
    InstanceRemoved,
    InstanceTransferred,
    LicenseAdded,
    LicenseTransferred,
    LicenseExpired,
    OutOfCompliance,
    Compliant,
    CertificateRenewed,
    ReservationMade,
    ReservationReturned,
    UsageReport,
    SatelliteSynced,
};
/// `token-created` and so on, lictorctl.md's words.
QString toWord(AuthorityEventKind kind);

/// A line of the event log: who did what, when.
struct AuthorityEvent {
    Instant at{};
    VirtualAccountId account;
    AuthorityEventKind kind = AuthorityEventKind::TokenCreated;
    QString subject;
    QString by;
    QString text;
    bool operator==(const AuthorityEvent &) const = default;
};

} // namespace lictor
