#pragma once

#include "catalog/words.h"
#include "terms/instant.h"
#include "terms/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace lictor::protocol {

/// Who speaks: the unique device identifier and what the device says of itself.
struct Sender {
    QString udiPid, udiSerial;
    QString hostname; ///< empty when withheld (UTIL-5)
    QString agentVersion = {}; ///< likewise
    LicensePlatformKey platform;
    quint64 certificateSerial = 0; ///< of its ID certificate; 0 before registration
    quint32 instance = 0; ///< its product instance as the authority named it; 0 before registration
    bool operator==(const Sender &) const = default;
};

/// One entitlement of a request, and how many; `slot` is the module of a chassis.
struct Wanted {
    LicenseKey key;
    int count = 0;
    quint8 slot = 0;
    bool operator==(const Wanted &) const = default;
};

struct RegisterRequest {
    Sender sender;
    QString token;
    bool force = false;
    bool operator==(const RegisterRequest &) const = default;
};
struct AuthorizeRequest {
    Sender sender;
    std::vector<Wanted> wanted; ///< everything that it uses: what is left out is released
    bool operator==(const AuthorizeRequest &) const = default;
};
struct RenewCertificateRequest {
    Sender sender;
    bool operator==(const RenewCertificateRequest &) const = default;
};
struct DeregisterRequest {
    Sender sender;
    bool operator==(const DeregisterRequest &) const = default;
};
/// One licence used so long: licences times seconds.
struct Metered {
    LicenseKey key;
    qint64 licenseSeconds = 0;
    bool operator==(const Metered &) const = default;
};
/// What was used since the last report, and who pays (UTIL-3, UTIL-10, UTIL-11).
struct UsageRequest {
    Sender sender;
    QString customId;
    QString customerId, company, street, city, state, country, postalCode;
    Instant from{}, until{};
    std::vector<Metered> uses;
    bool operator==(const UsageRequest &) const = default;
};
using Request = std::variant<RegisterRequest, AuthorizeRequest, RenewCertificateRequest, DeregisterRequest, UsageRequest>;

struct CertificateReply {
    quint64 serial = 0;
    Instant from{}, until{}, renewsAt{};
    bool operator==(const CertificateReply &) const = default;
};
struct RegisteredReply {
    quint32 instance = 0;
    quint32 account = 0;
    QString accountName;
    bool exportControlled = false;
    CertificateReply certificate;
    bool operator==(const RegisteredReply &) const = default;
};
/// The authority's word on one entitlement.
struct Verdict {
    LicenseKey key;
    quint8 slot = 0;
    bool authorized = false;
    bool expiredTerm = false;
    bool evaluationOnly = false; ///< covered by time-based evaluation licences alone (EVAL-11, OPEN-45)
    bool operator==(const Verdict &) const = default;
};
struct AuthorizedReply {
    quint32 account = 0;
    std::vector<Verdict> verdicts;
    bool operator==(const AuthorizedReply &) const = default;
};
struct DeregisteredReply {
    bool operator==(const DeregisteredReply &) const = default;
};
struct UsageReceivedReply {
    bool operator==(const UsageReceivedReply &) const = default;
};
/// The authority says no; `reason` in the words that a real device shows.
struct RefusedReply {
    Refusal refusal = Refusal::WrongState;
    QString reason;
    bool operator==(const RefusedReply &) const = default;
};
using Reply =
    std::variant<RegisteredReply, AuthorizedReply, CertificateReply, DeregisteredReply, RefusedReply, UsageReceivedReply>;

/// Bytes for a carrier that needs them; versioned. Reading refuses what is not a message.
QByteArray encode(const Request &request);
QByteArray encode(const Reply &reply);
Result<Request> decodeRequest(const QByteArray &bytes);
Result<Reply> decodeReply(const QByteArray &bytes);

} // namespace lictor::protocol
