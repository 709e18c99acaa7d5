#pragma once

#include "fleet/agent_state.h"
#include "fleet/configuration.h"
#include "fleet/server_trust.h"
#include "fleet/shared_value.h"

#include <QString>

namespace lictor {

enum class DeviceMode : quint8 { None = 0, Appliance = 1, Platform = 2 };
enum class Method : quint8 { Smart = 0, OnPrem = 1, Permanent = 2, Utility = 3 };

/// Strong encryption as it runs on one unit (ENC-6, ENC-16, ENC-24).
struct StrongEncryption {
    bool active = false;
    bool pendingReload = false; ///< licensed, takes effect at the next reload
    enum class Source : quint8 { None = 0, Token = 1, License = 2, Permanent = 3 } source = Source::None;
    bool operator==(const StrongEncryption &) const = default;
};

/// What a unit that is single again was before. After a pair its configuration is only cached until it is cleared (FO-1100-18); after a
/// cluster it asks for what each unit asked for itself, also without the tier that the control unit alone had (CLU-4K9K-16).
enum class FormerUnit : quint8 { None = 0, OfPair = 1, OfCluster = 2 };

/// One ASA: an appliance, a virtual machine, or a module of a chassis.
struct Device {
    QString name; ///< Lictor's; unique without regard to case
    QString serial; ///< unique; that of `show version` and the UDI
    QString chassisSerial; ///< the sticker's, where an import knew it
    QString version; ///< ASA release, `9.18(1)`
    QString address;
    QString site;
    ModelKey model;
    ChassisId chassis;
    GroupId group;
    VirtualAccountId account; ///< where it belongs by the inventory, before it registers
    quint8 slot = 0;
    DeviceMode mode = DeviceMode::None;
    Method method = Method::Smart;
    Hypervisor hypervisor = Hypervisor::None;
    EntitlementKey entitlement; ///< level of the virtual machine (OPEN-10), ASA virtual
    qint16 vcpus = 0;
    float memoryGb = 0;
    bool serialMadeUp = false;
    bool inService = true;
    bool down = false; ///< a unit of a pair or cluster that failed: no contact, no evaluation time
    FormerUnit former = FormerUnit::None;

    SharedValue<Configuration> running;
    SharedValue<Configuration> startup;
    AgentState agent; ///< of no use where the chassis registers
    std::vector<Grant> grants;
    StrongEncryption encryption;
    Instant upSince{};
    QString
        activationKey; ///< of a PAK licence: in force before Smart Software Licensing came, kept and ignored since (PAK-2, PAK-3)
    ServerTrust trust;

    bool operator==(const Device &) const = default;
};

/// The supervisor of a Firepower 4100/9300; it registers for its ASAs (GEN-6).
struct Chassis {
    QString name;
    QString serial;
    QString fxos; ///< FXOS release
    QString address;
    QString site;
    QString model; ///< `4112`, `9300`
    QString licenseUrl; ///< destination of the profile that it registers with; empty: the Smart Software Manager's
    VirtualAccountId account;
    Method method = Method::Smart;
    bool serialMadeUp = false;
    AgentState agent;
    std::vector<DeviceId> slots; ///< by slot number - 1; 0 where empty

    bool operator==(const Chassis &) const = default;
};

enum class GroupKind : quint8 { Failover = 0, Cluster = 1 };
enum class LinkEncryption : quint8 { Clear = 0, Des = 1, Strong = 2 };

/// After a switch, until the authority says that the new leader's requests are covered (FO-1100-14 to 17, CLU-3100-11 to 14).
struct Takeover {
    Instant since{};
    std::optional<Instant> shortSince; ///< the first answer that was no; the 30 days count from it (OPEN-7)
    std::vector<Grant> aggregate; ///< what the leader before had: the cached aggregated licence
    bool operator==(const Takeover &) const = default;
};

/// A failover pair or a cluster. units[active] is the active or control unit (in Active/Active the unit with failover group 1 active).
struct Group {
    QString name;
    GroupKind kind = GroupKind::Failover;
    bool activeActive = false;
    LinkEncryption link = LinkEncryption::Clear; ///< of the failover link, as its units[0] speaks it
    quint8 active = 0;
    std::vector<DeviceId> units; ///< primary or first control unit first
    LinkEncryption peerLink = link; ///< as units[1] speaks it; each reload decides anew (FO-1100-12, 13)
    std::optional<Takeover> takeover = {};

    /// The ends of the failover link do not understand each other: both units are active (FO-1100-13).
    bool splitBrain() const { return link != peerLink; }

    DeviceId activeUnit() const { return active < units.size() ? units[active] : DeviceId{}; }
    bool operator==(const Group &) const = default;
};

} // namespace lictor
