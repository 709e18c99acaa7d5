#pragma once

#include "entitlement/compliance.h"

namespace lictor::entitlement {

/// What the Smart Software Manager warns the account's administrators of, most urgent kind first.
enum class AlertKind : quint8 {
    InsufficientLicenses,
    FailedToRenew, ///< no contact for longer than the grace period
    LicensesExpired,
    LicensesExpiring,
    FailedToConnect, ///< no contact when one was due
    SynchronizationOverdue,
};
/// `insufficient-licenses` and so on.
QString toWord(AlertKind kind);
/// "Insufficient Licenses": the portal's words.
QString toLabel(AlertKind kind);
/// Red in the portal; the others are minor, and yellow.
bool isMajor(AlertKind kind);

struct Alert {
    AlertKind kind = AlertKind::InsufficientLicenses;
    bool major = true;
    VirtualAccountId account;
    QString source; ///< licence, product instance or On-Prem server
    QString message;
    std::optional<Instant> due; ///< when something has to be done at the latest
    InstanceId instance; ///< that it is about; none: it is about a licence or a server
};

/// The alerts of one virtual account or of all: major before minor, then by what is due first.
std::vector<Alert> alerts(const Fleet &fleet, const Catalog &catalog, VirtualAccountId account = {});
/// Those of one product instance, in its server's view.
std::vector<Alert> alertsOf(const Fleet &fleet, const Catalog &catalog, InstanceId instance);

} // namespace lictor::entitlement
