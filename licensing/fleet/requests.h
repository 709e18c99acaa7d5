#pragma once

#include "fleet/fleet.h"

#include <QVarLengthArray>

namespace lictor {

/// One entitlement that a configuration asks for.
struct Request {
    LicenseKey key;
    int count = 1;
    bool fromPool = true; ///< false for the tier of the ASA virtual (OPEN-48)
    bool operator==(const Request &) const = default;
};
using Requests = QVarLengthArray<Request, 6>;

/// How a unit stands in its group.
enum class UnitRole : quint8 { Single, Active, Standby, Control, Data };
QString toWord(UnitRole role); ///< `active`, `standby`, `control`, `data`; empty for a single unit
UnitRole roleOf(const Fleet &fleet, DeviceId id);

/// The entitlements that the device itself requests: what its configuration holds, as far as the platform's table says that a unit of
/// this role asks for it (FO-*-2, 5, 6, 9, 20; CLU-*-5, 6, 9, 18, 19). Empty without a tier where the tier is a precondition (REG-14).
Requests requestsOf(const Fleet &fleet, const Catalog &catalog, DeviceId id);

/// The last instant at which what the group had before a takeover serves unpaid (FO-1100-16, CLU-3100-13, OPEN-7); nothing: no takeover, or
/// no answer to it yet.
std::optional<Instant> retainedUntil(const Catalog &catalog, const Group &group);
/// True when a unit of this kind of group asks for the licence itself, whatever its role.
bool asksItself(const Series &series, GroupKind group, LicenseKind kind);

/// The Smart Agent that registers for the device: its own, or that of its chassis (GEN-6).
const AgentState &agentOf(const Fleet &fleet, const Catalog &catalog, const Device &device);

/// Up to when a device is authorized without another contact (COM-6).
Instant contactDeadline(const Registered &registered, const Catalog &catalog);

/// True when the tier is configured or always on (CFG-5).
bool hasTier(const Catalog &catalog, const Device &device);

/// True while the key of a PAK licence decides, because the release has no Smart Software Licensing yet (PAK-2, PAK-3).
bool activationKeyInForce(const Catalog &catalog, const Device &device);

/// `PID` of the device's or chassis' UDI.
QString udiPid(const Catalog &catalog, const Device &device);
QString udiPid(const Catalog &catalog, const Chassis &chassis);

/// The words of lictorctl.md for what an agent and a device's grants say at this instant.
enum class RegistrationWord : quint8 { Unregistered, Registering, Registered, Failed, Reserved };
enum class AuthorizationWord : quint8 { None, Evaluation, EvaluationExpired, Authorized, OutOfCompliance, AuthorizationExpired };
enum class Cause : quint8 { OverUtilization, LicenseExpired, LackOfCommunication, EvaluationExpired };
QString toWord(RegistrationWord word);
QString toWord(AuthorizationWord word);
QString toWord(Cause cause);
QString toWord(DeviceMode mode);
QString toWord(GrantStatus status);

/// State as it is shown: by the device's agent (or its chassis'), its grants, its group and the fleet's clock.
struct LicenseState {
    RegistrationWord registration = RegistrationWord::Unregistered;
    QString reason;
    std::optional<Instant> since;
    AuthorizationWord authorization = AuthorizationWord::None;
    QVarLengthArray<Cause, 2> causes;
    std::optional<Instant> lastContact, nextContact, graceUntil;
    bool restricted = false; ///< new use of special licences is refused (OOC-5, COM-6, REG-12)
    bool rateLimited = false; ///< ASA virtual without entitlement (EVAL-1)
};
LicenseState licenseState(const Fleet &fleet, const Catalog &catalog, DeviceId id);
/// The same for a chassis: over all its ASAs.
LicenseState licenseState(const Fleet &fleet, const Catalog &catalog, ChassisId id);

} // namespace lictor
