#pragma once

#include "fleet/reservation.h"
#include "fleet/shared_value.h"
#include "fleet/usage.h"
#include "terms/id.h"
#include "terms/instant.h"

#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace lictor {

/// What an ID certificate says; the bytes of a signed one are kept beside the value (CERT-1).
struct CertificateFacts {
    quint64 serial = 0;
    Instant from{};
    Instant until{};
    Instant renewsAt{};
    bool operator==(const CertificateFacts &) const = default;
};

struct Unregistered {
    QString reason; ///< why it is no longer registered; empty if it never was or was deregistered
    Instant since{};
    bool operator==(const Unregistered &) const = default;
};

/// The answer was no.
struct RegistrationFailed {
    QString reason;
    Instant since{};
    bool operator==(const RegistrationFailed &) const = default;
};

struct Registered {
    InstanceId instance;
    VirtualAccountId account; ///< as the authority said at the last contact
    CertificateFacts certificate;
    Instant since{};
    bool exportControlled = false; ///< the token allowed export-controlled functionality (TOK-4)
    bool shortAtFirst = false; ///< Standard was short at the first authorization (REG-12), until an authorization succeeds
    // Contact (COM-1 to COM-10). The deadline is last good contact + 90 days, inclusive (OPEN-38).
    Instant lastContact{}; ///< last good one
    Instant nextContact{};
    std::optional<Instant> failingSince; ///< first failed contact after lastContact
    QString failure; ///< reason of the last failed contact
    Instant nextCertificateAttempt{};
    bool expired = false; ///< the deadline passed without contact
    bool leaving = false; ///< deregistration was asked for and not sent yet
    bool answered = false; ///< an authorization was answered since the device registered for the first time (REG-12, OPEN-51)
    SharedValue<UsageMeter> meter = {};
    std::optional<Instant> deadline = {}; ///< as a real device printed it, minutes away from lastContact + 90 days

    /// A contact succeeded.
    void reached(Instant now)
    {
        lastContact = now;
        deadline.reset();
        failingSince.reset();
        failure.clear();
    }
    bool operator==(const Registered &) const = default;
};

/// A token was given and no answer came yet; tries again.
struct Registering {
    QString token;
    bool force = false;
    QString reason; ///< of the last failed attempt
    Instant since{};
    Instant nextAttempt{};
    quint32 attempts = 0;
    std::optional<Registered> previous; ///< Force: the registration that stays if this one is refused (REG-6)
    bool operator==(const Registering &) const = default;
};

using Registration = std::variant<Unregistered, Registering, RegistrationFailed, Registered, Reserved>;

/// The evaluation period counts usage and pauses while registered (EVAL-2).
struct Evaluation {
    Duration used{}; ///< up to runningSince, or altogether while it does not run
    std::optional<Instant> runningSince;
    std::optional<Instant> ended = {}; ///< when it was used up (EVAL-4), where that was seen

    Duration usedAt(Instant now) const { return runningSince ? used + (now - *runningSince) : used; }
    bool operator==(const Evaluation &) const = default;
};

/// The state of one Smart Agent: of a device, or of a chassis for all its ASAs.
struct AgentState {
    // Not inline: the variant is large, and every file that copies a device would carry it.
    AgentState();
    AgentState(const AgentState &);
    AgentState(AgentState &&) noexcept;
    AgentState &operator=(const AgentState &);
    AgentState &operator=(AgentState &&) noexcept;
    ~AgentState();

    Registration registration;
    Evaluation evaluation;
    SharedValue<Reservation> reservation;

    /// The registration that holds: also while another one is asked for by force, until an answer replaces it.
    const Registered *registered() const
    {
        if (const auto *registering = std::get_if<Registering>(&registration))
            return registering->previous ? &*registering->previous : nullptr;
        return std::get_if<Registered>(&registration);
    }
    const Reserved *reserved() const { return std::get_if<Reserved>(&registration); }
    Registered *registered() { return const_cast<Registered *>(std::as_const(*this).registered()); }
    bool operator==(const AgentState &) const = default;
};

enum class GrantStatus : quint8 { Waiting, Authorized, OutOfCompliance };

/// One entitlement that a device asked for, with the authority's last word on it.
struct Grant {
    LicenseKey key;
    int count = 0;
    GrantStatus status = GrantStatus::Waiting;
    bool expiredTerm = false; ///< out of compliance because a term ended (OOC-2), not by over-use (OOC-1)
    bool retained = false; ///< short only because the unit that led before has not released it yet (FO-1100-15, OPEN-7)
    Instant since{}; ///< of this status
    bool operator==(const Grant &) const = default;
};

} // namespace lictor
