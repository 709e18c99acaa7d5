#pragma once

#include <QString>

namespace lictor {

/// Who is billed for metered use (UTIL-11); part of every usage report.
struct CustomerProfile {
    QString id, name, street, city, state, country, postalCode;
    bool operator==(const CustomerProfile &) const = default;
};

/// How a device's Smart Agent speaks with its server, and what it says of itself and its customer: the lines of `license smart` beside
/// the features (TRN-11 to 14, UTIL-5 to 11).
struct LicenseTransport {
    enum class Type : quint8 { CallHome = 0, Smart = 1 } type = Type::CallHome;
    QString url; ///< of registration and authorization; empty: the default
    QString utilityUrl;
    QString proxyHost; ///< empty: none
    quint16 proxyPort = 0;
    bool withholdsHostname = false, withholdsVersion = false; ///< UTIL-5
    bool utility = false; ///< the block `utility` is there
    bool standardUtility = false; ///< `mode standard`: MSLA, use is metered (UTIL-9, OPEN-35)
    QString customId; ///< UTIL-10
    CustomerProfile customer;

    bool operator==(const LicenseTransport &) const = default;
};

} // namespace lictor
