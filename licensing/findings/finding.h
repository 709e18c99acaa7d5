#pragma once

#include "fleet/fleet.h"

namespace lictor::findings {

enum class Severity : quint8 { Critical, Major, Minor, Information };
QString toWord(Severity severity);
inline constexpr int severityCount = 4;

/// What sort of trouble it is.
enum class Kind : quint8 {
    Shortage, ///< more is in use than is owned
    Disagreement, ///< device, Smart Software Manager and inventory do not say the same
    Waste, ///< paid for and of no use
    Risk, ///< fine today
    State, ///< an agent or a device is not as it should be
};

/// What Lictor can do about it; `remediesOf` makes actions of it.
enum class Cure : quint8 {
    None, ///< only the real world can, or it is a matter of judgement
    CoverShortage, ///< transfer licences, move a device, add what is bought
    AddLicenses,
    SpareLicenses, ///< give a surplus to the account that is short
    RemoveInstance,
    RemoveOrRegister, ///< the instance, or the device again
    TransferInstance, ///< to where the inventory has the device
    EnterReturnCode,
    InstallCode,
    Register,
    RegisterByForce,
    RenewAuthorization,
    RenewCertificate,
    Rejoin,
    ConfigureEntitlement,
    LowerContexts,
    Reload,
};

/// Something that an auditor or administrator has to know, and what to do about it.
struct Finding {
    Kind kind = Kind::State;
    Severity severity = Severity::Information;
    QString subject;
    QString text;
    QString remedy;
    const char *rule = "";
    std::optional<Instant> since;
    QString effect = {}; ///< on the device, today

    // What the subject is the name of, as far as it is one, and what would mend it.
    Cure cure = Cure::None;
    VirtualAccountId account = {};
    DeviceId device = {};
    ChassisId chassis = {};
    InstanceId instance = {}; ///< of a shortage: one whose move to another account would cover it
    LicenseKey license = {};
    qint64 count = 0; ///< licences that are missing, lie idle or would do
};

} // namespace lictor::findings
