#pragma once

#include "terms/id.h"
#include "terms/instant.h"

#include <QString>

#include <optional>

namespace lictor {

/// What the network does to messages (lictorctl.md, `fault add`).
enum class FaultKind : quint8 { Outage = 0, Certificate = 1, Dns = 2, ClockSkew = 3, ProxyAuth = 4, LostReply = 5 };
QString toWord(FaultKind kind); ///< `outage`, `certificate`, `dns`, `clock-skew`, `proxy-auth`, `lost-reply`

/// What is wrong with a server's certificate.
enum class CertificateFault : quint8 { UntrustedCa = 0, WrongUsage = 1, SelfSigned = 2, Expired = 3 };
QString toWord(CertificateFault kind); ///< `untrusted-ca`, `wrong-usage`, `self-signed`, `expired`

/// Whose messages a fault meets.
enum class FaultPlace : quint8 { Everybody = 0, Manager = 1, Satellite = 2, Device = 3, Chassis = 4, Proxy = 5, Url = 6 };

/// Something that is wrong between devices and the authority, from a time to another or for a number of messages.
struct Fault {
    FaultKind kind = FaultKind::Outage;
    FaultPlace place = FaultPlace::Everybody;
    CertificateFault certificate = CertificateFault::UntrustedCa;
    SatelliteId satellite;
    DeviceId device;
    ChassisId chassis;
    QString url; ///< beginning of the URLs that it meets
    Duration skew{}; ///< how far the device's clock is ahead
    Instant from{};
    std::optional<Instant> until; ///< first instant without it; nothing: until it is cleared
    std::optional<quint32> left; ///< how many messages more it meets; nothing: all
    bool operator==(const Fault &) const = default;

    bool activeAt(Instant now) const { return now >= from && (!until || now < *until) && (!left || *left > 0); }
};

/// A proxy's refusal can only come from a proxy, a lost reply from nowhere in particular.
bool canBeOf(FaultKind kind, FaultPlace place);

class Fleet;
/// `ssm`, `satellite:NAME`, `device:NAME`, `proxy`, `url:PREFIX`; empty where it is everybody's.
QString placeOf(const Fleet &fleet, const Fault &fault);

} // namespace lictor
