#include "inventory/plan.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace lictor::inventory {

namespace {

struct Inventory {
    Q_DECLARE_TR_FUNCTIONS(Inventory)
};

} // namespace

Remark Plan::about(
    const std::vector<FileState> &files, quint32 device, Field field, Kind kind, const QString &value, const QString &text) const
{
    return {kind, files[m_origins[device].file].layout.columnOf[size_t(field)], value, text};
}

void Plan::refuseLate(std::vector<FileState> &files, quint32 device, const Remark &remark)
{
    Origin &origin = m_origins[device];
    if (origin.refused)
        return;
    origin.refused = true;
    FileState &file = files[origin.file];
    m_droppedNotes[origin.file] += origin.notes;
    refuseRow(file, {origin.line, origin.record}, remark);
    m_refusedLate[origin.file].insert(origin.record);
}

void Plan::noteLate(std::vector<FileState> &files, quint32 device, const Remark &remark)
{
    Origin &origin = m_origins[device];
    FileState &file = files[origin.file];
    file.notes.add(
        {origin.line, origin.record}, remark.column >= 0 ? file.layout.columns[size_t(remark.column)].header : QString(), remark);
    ++origin.notes;
}

void Plan::finish(std::vector<FileState> &files)
{
    m_refusedLate.resize(files.size());
    m_droppedNotes.resize(files.size());
    settleDeferred(files);
    settleChassis(files);
    settlePairs(files);
    settleGroups(files);
    makeChassis(files);
    noteAccounts(files);
    count(files);
    for (size_t i = 0; i < files.size(); ++i)
        if (!m_refusedLate[i].empty())
            files[i].notes.drop(m_refusedLate[i], m_droppedNotes[i]);
}

void Plan::settleDeferred(std::vector<FileState> &files)
{
    for (const Deferred &deferred : m_deferred) {
        ImportedDevice &device = m_devices[deferred.device];
        const Device &named = m_fleet.devices().at(deferred.named);
        const QString name = nameOf(device);
        const bool isMate = std::any_of(m_pairs.begin(), m_pairs.end(),
            [&](const Unit &unit) { return unit.device == deferred.device && unit.mate == named.serial; });
        const bool stays = isMate
            || m_options.apart.contains({m_origins[deferred.device].file, m_origins[deferred.device].record})
            || m_claimed.contains(deferred.named.value) || ownerOfSerial(named.serial) != ByteIndex::none;
        if (stays) {
            const QString free = freeName(name, Reading(), {});
            noteLate(files, deferred.device,
                about(files, deferred.device, Field::Name, Kind::NameMadeUnique, name,
                    Inventory::tr("another device of the fleet is named %1; this one is imported as %2").arg(name, free)));
            device.fields.name = free;
            reserveName(free, deferred.device);
        } else if (named.model != device.model) {
            refuseLate(files, deferred.device,
                about(files, deferred.device, m_origins[deferred.device].modelFrom, Kind::ColumnsDisagree, {},
                    Inventory::tr("the fleet's %1 is a %2; if the device was replaced by another model, remove the old one first")
                        .arg(name, m_catalog.model(named.model).name)));
        } else if (m_options.mode == Options::Mode::AddOnly) {
            device = ImportedDevice();
            device.existing = deferred.named;
            device.model = named.model;
            m_origins[deferred.device].changed = false;
        } else {
            device.existing = deferred.named;
            device.serialMadeUp = false;
            m_claimed.emplace(deferred.named.value, m_origins[deferred.device].line);
            noteLate(files, deferred.device,
                about(files, deferred.device, Field::Serial, Kind::SerialChanged, *device.fields.serial,
                    (named.serialMadeUp
                            ? Inventory::tr("the serial number %2 of the fleet's %1 was made up; this one takes its place")
                            : Inventory::tr("the fleet's %1 has the serial number %2; it is taken as replaced, and the "
                                            "registration does not follow"))
                        .arg(name, named.serial)));
            const std::optional<bool> registered = device.registered;
            keepDifferences(device, named);
            if (!named.serialMadeUp)
                device.registered = registered; // the new machine is not what the old one was
        }
    }
}

void Plan::settleChassis(std::vector<FileState> &files)
{
    struct Bay {
        std::map<int, QString> taken; ///< who sits in a slot
    };
    std::map<QString, Bay> bays; // by lower-case name of the chassis
    const auto bayOf = [&](const QString &name) -> Bay & {
        const auto [it, added] = bays.try_emplace(name.toLower());
        if (const ChassisId id = added && !m_fleetIsEmpty ? m_fleet.findChassis(name) : ChassisId{}) {
            const std::vector<DeviceId> &slots = m_fleet.chassis().at(id).slots;
            for (size_t i = 0; i < slots.size(); ++i)
                if (slots[i])
                    it->second.taken[int(i) + 1] = m_fleet.devices().at(slots[i]).name;
        }
        return it->second;
    };
    // Slots that the rows say come first, then the others take the next free one.
    std::vector<quint32> saying, others;
    for (quint32 i = 0; i < m_devices.size(); ++i)
        if (!m_origins[i].refused && m_devices[i].fields.chassis)
            (m_devices[i].fields.slot ? saying : others).push_back(i);
    for (const bool said : {true, false}) {
        for (const quint32 i : said ? saying : others) {
            ImportedDevice &device = m_devices[i];
            const QString chassis = *device.fields.chassis;
            const bool known = m_chassisNames.find(chassis.toLower().toStdString()) != ByteIndex::none
                || (!m_fleetIsEmpty && m_fleet.findChassis(chassis));
            if (!known) {
                refuseLate(files, i,
                    about(files, i, Field::Chassis, Kind::ChassisUnknown, chassis,
                        Inventory::tr("\"%1\" is a chassis neither of the file nor of the fleet; add a row for it")
                            .arg(chassis)));
                continue;
            }
            Bay &bay = bayOf(chassis);
            const int most = m_catalog.model(device.model).series->slots;
            int slot = device.fields.slot.value_or(1);
            while (!said && bay.taken.contains(slot))
                ++slot;
            if (slot > most || bay.taken.contains(slot)) {
                const QString text = said ? Inventory::tr("%1 sits in slot %2 of %3 already; give another slot")
                                                .arg(bay.taken[slot])
                                                .arg(slot)
                                                .arg(chassis)
                                          : Inventory::tr("%1 has no free slot; give another chassis").arg(chassis);
                refuseLate(files, i,
                    about(files, i, said ? Field::Slot : Field::Chassis, Kind::SlotConflict,
                        said ? QString::number(slot) : chassis, text));
                continue;
            }
            bay.taken[slot] = nameOf(device);
            device.fields.slot = slot;
        }
    }
}

void Plan::makeChassis(std::vector<FileState> &files)
{
    for (quint32 i = 0; i < m_devices.size(); ++i) {
        ImportedDevice &device = m_devices[i];
        const Model &model = m_catalog.model(device.model);
        if (model.series->registrar != Registrar::Chassis || m_origins[i].refused || device.existing || device.fields.chassis)
            continue;
        const QString base = nameOf(device) + u"-chassis";
        QString name = base;
        for (int number = 2; m_chassisNames.find(name.toLower().toStdString()) != ByteIndex::none
             || (!m_fleetIsEmpty && m_fleet.findChassis(name));
             ++number)
            name = base + u'-' + QString::number(number);
        m_chassisNames.insert(name.toLower().toStdString());
        ImportedChassis chassis;
        chassis.name = name;
        chassis.model = model.chassisModel;
        if (model.series->slots == 1)
            chassis.serial = device.fields.serial.value_or(QString());
        chassis.site = device.fields.site.value_or(QString());
        chassis.virtualAccount = device.virtualAccount;
        chassis.method = device.method;
        chassis.registered = device.registered;
        chassis.strongEncryption = device.registered.value_or(false) && device.strongEncryption.value_or(false);
        device.fields.chassis = name;
        device.fields.slot = device.fields.slot.value_or(1);
        noteLate(files, i,
            about(files, i, m_origins[i].modelFrom, Kind::ChassisMade, model.word,
                Inventory::tr("%1 is a %2, chassis %3 was made for it").arg(nameOf(device), model.name, name)));
        ++files[m_origins[i].file].result.chassis;
        m_chassis.push_back(std::move(chassis));
        m_chassisOrigins.push_back(
            {m_origins[i].line, m_origins[i].record, m_origins[i].accountLine, m_origins[i].file, m_origins[i].account, 0});
    }
}

void Plan::noteAccounts(std::vector<FileState> &files)
{
    struct First {
        quint16 file = 0;
        Place place;
    };
    std::vector<std::optional<First>> firsts(m_accounts.size());
    const auto see = [&](quint32 account, quint16 file, const Place &place) {
        if (account == ByteIndex::none)
            return;
        std::optional<First> &first = firsts[account];
        if (!first || file < first->file || (file == first->file && place.record < first->place.record))
            first = First{file, place};
    };
    for (const Origin &origin : m_origins)
        if (!origin.refused)
            see(origin.account, origin.file, {origin.accountLine, origin.record});
    for (const ChassisOrigin &origin : m_chassisOrigins)
        see(origin.account, origin.file, {origin.accountLine, origin.record});
    const QString made = Inventory::tr("the virtual account %1 does not exist and is made");
    for (size_t i = 0; i < firsts.size(); ++i) {
        if (!firsts[i] || m_fleet.findVirtualAccount(m_accounts[i]))
            continue;
        FileState &file = files[firsts[i]->file];
        const int column = file.layout.columnOf[size_t(Field::VirtualAccount)];
        file.notes.add(firsts[i]->place, file.layout.headerOf(Field::VirtualAccount),
            {Kind::VirtualAccountMade, column, m_accounts[i], made.arg(m_accounts[i])});
    }
    const QString &given = m_options.virtualAccount;
    if (!given.isEmpty() && !m_devices.empty() && !m_fleet.findVirtualAccount(given)
        && !m_accountNumbers.contains(given.toLower()))
        files.front().notes.add({}, {}, {Kind::VirtualAccountMade, -1, given, made.arg(given)});
}

void Plan::count(std::vector<FileState> &files)
{
    for (size_t i = 0; i < m_devices.size(); ++i) {
        const Origin &origin = m_origins[i];
        if (origin.refused)
            continue;
        FileResult &result = files[origin.file].result;
        if (!m_devices[i].existing)
            ++result.added;
        else if (origin.changed)
            ++result.updated;
        else
            ++result.unchanged;
    }
}

Import Plan::import(const QString &source, std::vector<RowPlace> &devices, std::vector<RowPlace> &chassis)
{
    size_t kept = 0;
    devices.reserve(m_devices.size());
    for (size_t i = 0; i < m_devices.size(); ++i)
        if (const Origin &origin = m_origins[i]; !origin.refused && origin.changed) {
            devices.push_back({origin.file, origin.record});
            if (kept != i)
                m_devices[kept] = std::move(m_devices[i]);
            ++kept;
        }
    m_devices.resize(kept);
    for (const ChassisOrigin &origin : m_chassisOrigins)
        chassis.push_back({origin.file, origin.record});
    Import import;
    import.source = source;
    import.virtualAccount = m_options.virtualAccount;
    if (m_devices.empty() && m_chassis.empty())
        return import;
    import.chassis = std::make_shared<const std::vector<ImportedChassis>>(std::move(m_chassis));
    import.devices = std::make_shared<const std::vector<ImportedDevice>>(std::move(m_devices));
    return import;
}

} // namespace lictor::inventory
