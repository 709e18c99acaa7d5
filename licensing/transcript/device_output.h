#pragma once

#include "transcript/line_reader.h"

#include <QtGlobal>

#include <array>
#include <vector>

namespace lictor::transcript {

/// A value as a device printed it.
struct Fact {
    std::string_view text;
    int line = 0; ///< physical; 0: it was not printed
    std::string_view label; ///< what the output calls it: `Serial Number`

    explicit operator bool() const { return line > 0; }
};

/// What the outputs of one device can tell, each from its own place.
enum class Item : quint8 {
    // `show version` and the head of a configuration
    Uptime, ///< `NAME up TIME`; the label is the name
    ThreatDefense, ///< a line that only Threat Defense prints
    OtherSystem, ///< the banner of another operating system
    Version,
    Fxos,
    Mode, ///< `<context>` or `<system>` behind the release
    Slot,
    Hardware,
    Memory, ///< of an archive's comments
    ModelId,
    Serial,
    ConfigurationSerial,
    LicenseMode,
    ReservationMode, ///< `License reservation: Enabled`
    PlatformState,
    ActiveEntitlement, ///< also the sentence that there is none
    StrongEncryption,
    Contexts,
    Carrier,
    // `show inventory`, `show vm`
    InventoryPid,
    InventorySerial,
    Hypervisor,
    // `show license`
    UdiPid,
    UdiSerial,
    SmartLicensing,
    Registration,
    SmartAccount,
    VirtualAccount,
    ExportControlled,
    InitialRegistration,
    InitialFailure,
    LastRenewal,
    RenewalFailure,
    NextRenewal,
    NextRegistration,
    RegistrationExpires,
    Authorization,
    EvaluationRemaining,
    LastContact,
    ContactFailure,
    NextContact,
    Deadline,
    Utility,
    HostnamePrivacy,
    VersionPrivacy,
    Transport,
    TransportUrl,
    ProxyAddress,
    ProxyPort,
    CustomId,
    NothingInUse,
    AgentVersion,
    Reservation,
    ReservationStatus,
    RequestCode,
    ReturnCode,
    Compliance, ///< agent 1.1
    LicensedStatus, ///< agent 1.1
    // `show failover`, `show cluster info`
    Failover,
    Unit,
    UnitState,
    SecondGroup, ///< state of failover group 2: the pair is Active/Active
    MateSerial, ///< `Ours X, Mate Y`
    Cluster,
    ClusterState,
};
inline constexpr size_t itemCount = size_t(Item::ClusterState) + 1;

/// An entitlement as the Smart Agent lists it.
struct ListedEntitlement {
    Fact name; ///< empty text as long as the server has not told it
    Fact tag; ///< short, or whole with `regid.`
    Fact count;
    Fact status;
    Fact requested = {}; ///< when, as agent 1.1 says it
};

/// Everything that one device printed in a log.
struct DeviceOutput {
    int line = 0; ///< where its first session begins
    std::string_view host; ///< of the prompt; empty: there was none
    Fact unit, state; ///< by the prompt: `pri`, `act`
    std::string_view chassis, slot; ///< whose prompt led to it, by `connect module 1 console`
    bool isFxos = false; ///< a chassis' own session
    std::array<Fact, itemCount> items{};
    std::vector<ListedEntitlement> entitlements;
    std::vector<Line> configuration; ///< lines of a running configuration, whole or a part of it
    bool wholeConfiguration = false;
    bool archived = false; ///< as RANCID or Oxidized keep it
    std::vector<Line> unknown; ///< lines of a known output that say what is not known

    const Fact &operator[](Item item) const { return items[size_t(item)]; }
    Fact &operator[](Item item) { return items[size_t(item)]; }
    /// True when something was printed that is about the device.
    bool saysAnything() const;
    /// Takes what another session of the same device said besides.
    void absorb(const DeviceOutput &other);
    /// Says of all of it that it stands in this line.
    void standAt(int place);
};

} // namespace lictor::transcript
