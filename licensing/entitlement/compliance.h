#pragma once

#include "fleet/requests.h"

namespace lictor::entitlement {

enum class Compliance : quint8 { Compliant, Approaching, OutOfCompliance };
/// `compliant`, `approaching`, `out-of-compliance`.
QString toWord(Compliance compliance);

/// One licence of one virtual account (OOC-9).
struct Position {
    VirtualAccountId account;
    LicenseKey key;
    qint64 purchased = 0, inUse = 0;
    Compliance status = Compliance::Compliant;
    QString reason; ///< why it is approaching or short; empty when fine
    std::optional<Instant> nextExpiry; ///< of a valid term
    PoolId pool; ///< none in a satellite's view
    std::vector<Term> terms;

    qint64 balance() const { return purchased - inUse; }
};

/// Every licence that a virtual account owns or uses, by account and licence; one account, or all.
std::vector<Position> positions(const Fleet &fleet, const Catalog &catalog, VirtualAccountId account = {});
/// The same as a satellite knows it (ONP-3, ONP-4).
std::vector<Position> positions(const Fleet &fleet, const Catalog &catalog, SatelliteId satellite);
/// The worst of them.
Compliance compliance(const Fleet &fleet, const Catalog &catalog, VirtualAccountId account = {});

/// Counts for *Home* and `fleet info`.
struct Summary {
    Compliance compliance = Compliance::Compliant;
    std::array<int, 6> byAuthorization{}; ///< by AuthorizationWord
    std::array<int, 5> byRegistration{}; ///< by RegistrationWord
};
Summary summarize(const Fleet &fleet, const Catalog &catalog);

} // namespace lictor::entitlement
