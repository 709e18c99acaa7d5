#pragma once

#include "catalog/words.h"
#include "terms/instant.h"

#include <QString>

#include <optional>

namespace lictor {

/// A permanent licence is installed (PLR-16).
struct Reserved {
    EntitlementKey level; ///< ASA virtual
    Instant since{};
    bool strongEncryption = false; ///< the account qualified (PLR-8)
    QString license; ///< names it in the codes (PLR-CODE-3, PLR-CODE-4)
    bool operator==(const Reserved &) const = default;
};

/// What an agent knows of permanent reservation besides the licence in force; kept whatever happens to the configuration (PLR-11, PLR-ASAV-11).
struct Reservation {
    QString requestCode; ///< waits for its authorization code; empty: nothing is asked for
    QString returnCode; ///< of the licence given back, until a new request (PLR-18, PLR-19)
    bool returned = false; ///< the last licence was given back: the agent calls its state Evaluation (PLR-17, OPEN-8)
    std::optional<Reserved> setAside; ///< installed, and not enabled by the configuration (OPEN-53)
    bool operator==(const Reservation &) const = default;
};

/// A text signed with a random number: equal fleets may differ in it.
struct SignedText {
    QString text;
    bool operator==(const SignedText &) const { return true; }
};

/// What the Smart Software Manager keeps of a reservation (PLR-15).
struct ReservedLicense {
    QString license; ///< names it in the codes; empty: the product instance has none
    QString requestCode; ///< that was entered for it
    SignedText authorizationCode;
    bool operator==(const ReservedLicense &) const = default;
};

} // namespace lictor
