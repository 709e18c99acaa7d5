#pragma once

#include "inventory/file_state.h"
#include "inventory/model_rules.h"
#include "inventory/observed_difference.h"
#include "inventory/owner_index.h"

#include <unordered_map>

namespace lictor::inventory {

/// What all files together want of a fleet: rows are taken one after the other; what needs them all is decided at the end.
class Plan {
public:
    Plan(const Fleet &fleet, const Catalog &catalog, const Options &options, size_t expectedRows);

    /// How far the plan had come before a file, to take the file back as a whole.
    struct Mark {
        size_t devices = 0, chassis = 0, members = 0, deferred = 0, pairs = 0;
    };
    Mark mark() const { return {m_devices.size(), m_chassis.size(), m_members.size(), m_deferred.size(), m_pairs.size()}; }
    void takeBack(const Mark &mark);

    /// Takes a row that is fine in itself. `fileNumber` counts the files from 0.
    PreviewRow::Fate take(Row &row, const RowReader &reader, FileState &file, quint16 fileNumber);
    /// Adds to a row whose cells are refused what else would be wrong with it.
    void lookFurther(Row &row, const RowReader &reader) const;
    /// True if the row's device is one of the fleet; what a list of names only must be (INV-49).
    bool isKnown(const Row &row) const;

    /// Chassis, groups, virtual accounts; late refusals are written into the files.
    void finish(std::vector<FileState> &files);
    /// The records that were refused at the end, by file.
    const std::vector<std::unordered_set<int>> &refusedLate() const { return m_refusedLate; }

    /// What is to be done; the places of its devices and chassis come in the same order.
    Import import(const QString &source, std::vector<RowPlace> &devices, std::vector<RowPlace> &chassis);

private:
    struct Origin {
        int line = 0;
        int record = 0;
        int accountLine = 0;
        quint16 file = 0;
        quint16 notes = 0;
        quint32 account = ByteIndex::none;
        quint64 digest = 0;
        bool changed = true; ///< false: an existing device of which only the group may change
        bool refused = false;
        Field modelFrom = Field::Model;
    };
    struct Member {
        quint32 device = 0;
        quint32 group = 0;
        quint32 next = ByteIndex::none;
        int role = -1; ///< RoleWord, or -1
    };
    struct GroupPlan {
        QString name;
        quint32 first = ByteIndex::none, last = ByteIndex::none;
    };
    struct ChassisOrigin {
        int line = 0;
        int record = 0;
        int accountLine = 0;
        quint16 file = 0;
        quint32 account = ByteIndex::none;
        quint64 digest = 0;
    };
    struct ChassisRow {
        quint64 digest = 0;
        int line = 0;
    };
    /// A known name with an unknown serial number: a replacement, or another device of the same name (section 10 and INV-20).
    struct Deferred {
        quint32 device = 0;
        DeviceId named;
    };

    /// A unit that names the serial number of the other one.
    struct Unit {
        quint32 device = 0;
        QString mate;
        int role = -1; ///< RoleWord, or -1
        bool primary = false, activeActive = false;
        Remark missing; ///< where it says so, for the note that the mate is not there
    };

    /// The fleet's device of that name; where one side has no domain, the other's does not count.
    DeviceId knownByName(const QString &name) const;
    std::optional<Remark> identify(Row &row, const RowReader &reader, QString &name, DeviceId &existing);
    /// The model of a row's device, or why it has none; `old` is the fleet's, or null.
    std::optional<Remark> settleModel(const Row &row, const RowReader &reader, const ModelChoice &choice, const Device *old,
        const QString &name, const Model *&model) const;
    PreviewRow::Fate takeDevice(Row &row, const RowReader &reader, FileState &file, quint16 fileNumber, const ModelChoice &choice,
        DeviceId existing, QString name);
    PreviewRow::Fate takeChassis(
        Row &row, const RowReader &reader, FileState &file, quint16 fileNumber, const ModelChoice &choice, const QString &name);
    PreviewRow::Fate refuseRow(FileState &file, const Place &place, const Remark &remark);
    void fill(ImportedDevice &device, const Row &row, const Model &model, const Device *existing) const;
    bool keepDifferences(ImportedDevice &device, const Device &existing) const;
    QString freeName(const QString &wanted, const Reading &role, DeviceId own) const;
    quint32 accountOf(const Row &row, FileState &file);
    quint32 groupOf(const Row &row, FileState &file);
    quint16 writeNotes(const Row &row, FileState &file) const;
    void reserveName(const QString &name, quint32 device) { m_names.reserve(name, device); }
    void reserveSerial(const QString &serial, quint32 device) { m_serials.reserve(serial, device); }
    quint32 ownerOfName(const QString &name) const { return m_names.owner(name); }
    quint32 ownerOfSerial(const QString &serial) const { return m_serials.owner(serial); }
    std::optional<Remark> checkSerial(const Row &row, const RowReader &reader, const QString &name, bool &skipped) const;
    std::optional<Remark> checkDuplicates(
        Row &row, const RowReader &reader, DeviceId existing, QString &name, bool &skipped, DeviceId &named);

    void settleDeferred(std::vector<FileState> &files);
    void settleChassis(std::vector<FileState> &files);
    void makeChassis(std::vector<FileState> &files);
    void settlePairs(std::vector<FileState> &files);
    void joinPair(std::vector<FileState> &files, const Unit &unit, quint32 mate);
    quint32 rowOfMate(const Unit &unit);
    void settleGroups(std::vector<FileState> &files);
    void settleGroup(std::vector<FileState> &files, const GroupPlan &group);
    void joinGroup(
        const GroupPlan &group, bool cluster, const std::vector<Member *> &members, const Member *leader, const Group *known);
    void noteAccounts(std::vector<FileState> &files);
    void count(std::vector<FileState> &files);
    void refuseLate(std::vector<FileState> &files, quint32 device, const Remark &remark);
    void noteLate(std::vector<FileState> &files, quint32 device, const Remark &remark);
    Remark about(const std::vector<FileState> &files, quint32 device, Field field, Kind kind, const QString &value,
        const QString &text) const;
    const Device *fleetDevice(const ImportedDevice &device) const
    {
        return device.existing ? m_fleet.devices().find(device.existing) : nullptr;
    }
    QString nameOf(const ImportedDevice &device) const;
    ChassisId fleetChassis(const QString &name, const QString &serial);

    const Fleet &m_fleet;
    const Catalog &m_catalog;
    const Options &m_options;
    const bool m_fleetIsEmpty;

    std::vector<ImportedDevice> m_devices;
    std::vector<Origin> m_origins; ///< beside m_devices
    std::vector<ImportedChassis> m_chassis;
    std::vector<ChassisOrigin> m_chassisOrigins;
    std::vector<Member> m_members;
    std::vector<GroupPlan> m_groups;
    std::vector<Deferred> m_deferred;
    std::vector<Unit> m_pairs;
    OwnerIndex m_serials, m_names; ///< the device that has a serial number or name
    ByteIndex m_chassisNames, m_chassisSerials;
    std::vector<ChassisRow> m_chassisRows; ///< beside the serial numbers
    QHash<QString, quint32> m_accountNumbers; ///< by lower-case name
    OwnerIndex m_groupNumbers;
    std::vector<Member *> m_units; ///< of the group that is being settled; kept to save allocations
    std::vector<QString> m_accounts;
    std::unordered_map<quint32, int> m_claimed; ///< devices of the fleet that a row updates: its line
    std::vector<std::unordered_set<int>> m_refusedLate;
    std::vector<int> m_droppedNotes; ///< of the rows that were refused late, by file
    mutable QHash<QString, int> m_nextNumber; ///< by lower-case name: where the search for a free one goes on
    std::optional<QHash<QString, ChassisId>> m_chassisBySerial; ///< of the fleet, made when it is first needed
};

} // namespace lictor::inventory
