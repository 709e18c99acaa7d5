#pragma once

#include "fleet/fleet.h"

namespace lictor {

/// The day from which on the licence server shows a certificate of another issuer to this device, the last one that began or the next one
/// to come; nothing: none does (CERTPOOL-2).
std::optional<Instant> issuerChange(const Fleet &fleet, DeviceId device);

/// A certificate that a device trusts.
struct TrustedCertificate {
    QString issuedTo, issuedBy; ///< names of the subject and of its issuer
    QString from; ///< how it came to the device
    bool servesNow = true; ///< the licence server's certificate hangs below it
};
/// The pool's certificates that matter to licensing, and the trustpoint that the device made (CERTPOOL-1).
std::vector<TrustedCertificate> trustedCertificates(const Fleet &fleet, const Catalog &catalog, DeviceId device);
/// Whether the pool has what the server shows now, or will have it in time.
bool knowsIssuer(const Fleet &fleet, DeviceId device, Instant change);

} // namespace lictor
