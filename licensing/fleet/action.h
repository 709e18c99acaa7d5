#pragma once

#include "fleet/device.h"
#include "fleet/fault.h"
#include "fleet/observed_device.h"

#include <QStringList>

#include <memory>
#include <variant>

namespace lictor {

/// The values of a new or changed device; what is not set keeps its present or default value.
struct DeviceFields {
    std::optional<QString> name, serial, version, address, site;
    std::optional<double> memoryGb;
    std::optional<int> vcpus, slot;
    std::optional<Hypervisor> hypervisor;
    std::optional<EntitlementKey> entitlement;
    std::optional<DeviceMode> mode;
    std::optional<QString> chassis; ///< name of an existing chassis
};

struct AddDevice {
    ModelKey model;
    DeviceFields fields; ///< name is needed; entitlement too for an ASA virtual (CFG-2)
    QStringList day0; ///< configuration lines run at the first start (REG-5)
};
struct SetDevice {
    DeviceId device;
    DeviceFields fields;
};
struct RemoveDevices {
    std::vector<DeviceId> devices;
};
struct ReloadDevices {
    std::vector<DeviceId> devices;
};
struct FactoryDefaultDevice {
    DeviceId device;
};
struct UpgradeDevices {
    std::vector<DeviceId> devices;
    QString version;
};
struct AddChassis {
    QString name;
    QString model; ///< `4112`, `9300` as well as `FPR4112`, `FPR9300`
    QString serial;
    QString fxos;
};
struct RemoveChassis {
    ChassisId chassis;
};
/// Command lines on every one of the devices. A device that refuses a line stops there (or goes on, when told so); the others go on.
struct RunCommands {
    std::vector<DeviceId> devices;
    QStringList lines;
    bool keepGoing = false;
    bool startInConfiguration = false; ///< the lines of a pane: they begin in configuration mode
};
struct RunChassisCommands {
    ChassisId chassis;
    QStringList lines;
};
struct SetAccount {
    std::optional<bool> exportQualified, reservationApproved;
};
struct AddVirtualAccount {
    QString name;
    QString description;
};
struct AddLicenses {
    QString pid; ///< or empty, and `key` says the licence (OPEN-48, OPEN-49)
    LicenseKey key;
    int count = 1; ///< packs of a product ID, single licences otherwise
    VirtualAccountId account; ///< none: the default one (ACC-2)
    std::optional<Instant> start;
    std::optional<int> days; ///< length of a term
    bool evaluation = false;
};
/// A list of the Smart Software Manager whole: everything or nothing, one undo.
struct ImportLicenses {
    QString source; ///< file name, for the journal
    std::vector<AddLicenses> licenses;
};
/// A code of permanent reservation, and whose it is said to be; an empty serial number says nothing.
struct CodeOfDevice {
    QString serial, code;
};
struct TransferLicenses {
    LicenseKey key;
    int count = 1;
    VirtualAccountId from, to;
};
struct CreateToken {
    VirtualAccountId account; ///< none: the default one
    int days = 30;
    QString description;
    bool exportControlled = false;
    SatelliteId satellite; ///< that it registers with (ONP-6); its virtual account is the one it serves
};
struct RevokeToken {
    TokenId token;
};
struct RemoveInstance {
    InstanceId instance;
    QString returnCode = {}; ///< needed for one that holds a permanent licence (PLR-20)
};
/// Request codes entered in the portal: each reserves a permanent licence of the virtual account (PLR-15).
struct ReserveLicenses {
    VirtualAccountId account; ///< none: the default one
    std::vector<CodeOfDevice> codes;
};
/// Return codes entered in the portal: each gives a permanent licence back to its pool (PLR-20).
struct ReturnLicenses {
    std::vector<CodeOfDevice> codes;
};
/// A step of permanent reservation on devices and chassis, by the commands that each of them has (CLI-1 to CLI-5, OPEN-54).
struct ReserveOnDevices {
    enum class Step : quint8 { Request, Install, Return, Cancel, Enable, Disable } step = Step::Request;
    struct Target {
        DeviceId device;
        ChassisId chassis; ///< instead of a device
        QString authorizationCode; ///< to be installed
    };
    std::vector<Target> targets;
};
struct TransferInstances {
    std::vector<InstanceId> instances;
    VirtualAccountId to;
};
/// A Smart Software Manager On-Prem; synchronizes at once for the first time.
struct AddSatellite {
    QString name;
    QString address;
    QString version = QStringLiteral("2.3");
    std::optional<Duration> every; ///< between two synchronizations by itself
    VirtualAccountId account; ///< that it serves; none: the default one
};
struct SyncSatellite {
    SatelliteId satellite;
};
/// Says what a user of the portal may reach; a new one where the name is new (GEN-4).
struct SetPortalUser {
    QString name;
    bool administrator = false;
    std::vector<VirtualAccountId> accounts; ///< of one who is no administrator
};
struct RemovePortalUser {
    UserId user;
};
/// A Transport Gateway in the simulated network (OPEN-20).
struct AddGateway {
    QString name;
    QString address;
};
struct RemoveGateway {
    GatewayId gateway;
};
struct FormFailover {
    QString name; ///< empty: made from the active unit's name
    DeviceId active, standby;
    bool activeActive = false;
    bool encryptedLink = false;
};
struct FormCluster {
    QString name;
    std::vector<DeviceId> units; ///< control unit first
};
/// Failover happens, or a new control unit is elected: the one that led is down.
struct SwitchGroup {
    GroupId group;
    DeviceId to; ///< none: the next unit that is up
};
/// A unit that is down comes back as standby or data unit.
struct RejoinUnit {
    DeviceId device;
};
/// A unit leaves its cluster and is single again (CLU-3100-16).
struct LeaveCluster {
    DeviceId device;
};
struct DisbandGroup {
    GroupId group;
};
struct AdvanceClock {
    Instant to{};
};
/// To the next moment at which an agent or a term wants to act.
struct NextEvent { };

/// Breaks something between devices and the authority; checked by the action.
struct AddFault {
    Fault fault;
};
struct ClearFaults {
    std::vector<FaultId> faults; ///< none: all
};

/// A chassis of an import: from a row of its own, or made for a module.
struct ImportedChassis {
    ChassisId existing; ///< of the chassis that it updates; none: a new one
    QString name, model, serial, fxos, address, site;
    QString virtualAccount;
    std::optional<Method> method;
    std::optional<bool> registered;
    bool strongEncryption = false; ///< what it registers with allows it
    std::shared_ptr<const AgentState> agent; ///< as its own output says; null: it is not read from output
};
/// A device of an import, checked; the fields are those that the file gives.
struct ImportedDevice {
    DeviceId existing; ///< of the device that it updates; none: a new one
    ModelKey model;
    DeviceFields fields; ///< `chassis` may name one of this import
    QString virtualAccount; ///< name; made if unknown; empty: the import's, then the default one
    QString group; ///< name of a pair or cluster; empty: none
    bool cluster = false;
    bool leads = false; ///< active or control unit
    bool activeActive = false; ///< its pair has two failover groups
    bool primary = false; ///< the first unit of a pair, whoever leads
    bool serialMadeUp = false;
    std::optional<bool> inService;
    std::optional<int> contexts;
    std::optional<bool> tier, strongEncryption, securityPlus, carrier;
    std::optional<Method> method;
    std::optional<bool> registered; ///< a product instance of its virtual account too
    std::shared_ptr<const ObservedDevice> observed; ///< null: it is not read from output
};
/// An import whole: everything or nothing, one undo.
struct Import {
    QString source; ///< file names, for the journal
    QString note; ///< what somebody wants to be read beside it there
    QString virtualAccount; ///< where rows do not say one
    std::shared_ptr<const std::vector<ImportedChassis>> chassis;
    std::shared_ptr<const std::vector<ImportedDevice>> devices;
};

/// Everything that Lictor can do to a fleet.
using Action = std::variant<AddDevice, SetDevice, RemoveDevices, ReloadDevices, FactoryDefaultDevice, UpgradeDevices, AddChassis,
    RemoveChassis, RunCommands, RunChassisCommands, SetAccount, AddVirtualAccount, AddLicenses, TransferLicenses, CreateToken,
    RevokeToken, RemoveInstance, ReserveLicenses, ReturnLicenses, ReserveOnDevices, TransferInstances, AddSatellite,
    SyncSatellite, SetPortalUser, RemovePortalUser, AddGateway, RemoveGateway, FormFailover, FormCluster, SwitchGroup, RejoinUnit,
    LeaveCluster, DisbandGroup, AdvanceClock, NextEvent, AddFault, ClearFaults, Import, ImportLicenses>;

} // namespace lictor
