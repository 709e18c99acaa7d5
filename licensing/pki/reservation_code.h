#pragma once

#include "terms/random.h"
#include "terms/result.h"

#include <QString>

namespace lictor::pki {

/// Who asks for a permanent license: a unique device identifier, and the level of an ASA virtual (0: it is none).
struct Claimant {
    QString udiPid, udiSerial;
    quint16 level = 0;
    bool operator==(const Claimant &) const = default;
};

/// A new request code: PLR-CODE-1 for an ASA virtual, longer from an old agent (PLR-CODE-5), PLR-CODE-2 for any other.
QString makeRequestCode(const Claimant &claimant, Random &random, bool oldAgent = false);
/// Who made the request code; the error says what is wrong with it.
Result<Claimant> readRequestCode(const QString &code);

/// What an authorization code gives.
struct Authorization {
    QString license; ///< names the reserved license in the codes
    bool strongEncryption = false;
};

/// The license that a request code reserves: follows from the code, so that no code reserves twice.
QString licenseOf(const QString &requestCode);
/// The license that a return code gives back; empty when it is no return code.
QString licenseReturnedBy(const QString &returnCode);

// What only the Smart Software Manager can make; its key follows from the fleet's seed.

/// PLR-CODE-3; signed with ECDSA P-256, so that two codes for one request differ. The request code must be a readable one.
Result<QString> authorize(quint64 seed, const QString &requestCode, bool strongEncryption);
/// What the code gives to who made that request; the error says why it gives nothing.
Result<Authorization> check(quint64 seed, const QString &requestCode, const QString &authorizationCode);
/// PLR-CODE-4, the same every time.
QString makeReturnCode(quint64 seed, const Claimant &claimant, const QString &license);

} // namespace lictor::pki
