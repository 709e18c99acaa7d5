#include "inventory/plan.h"

#include "fleet/method.h"
#include "inventory/large_memory.h"

#include <QCoreApplication>

#include <algorithm>

namespace lictor::inventory {

namespace {

struct Inventory {
    Q_DECLARE_TR_FUNCTIONS(Inventory)
};

QString describe(const Model &model) { return model.name; }

} // namespace

Plan::Plan(const Fleet &fleet, const Catalog &catalog, const Options &options, size_t expectedRows)
    : m_fleet(fleet), m_catalog(catalog), m_options(options),
      m_fleetIsEmpty(fleet.devices().isEmpty() && fleet.chassis().isEmpty()), m_serials(expectedRows), m_names(expectedRows)
{
    m_devices.reserve(expectedRows);
    preferLargePages(m_devices.data(), expectedRows * sizeof(ImportedDevice));
    m_origins.reserve(expectedRows);
}

void Plan::takeBack(const Mark &mark)
{
    m_devices.resize(mark.devices);
    m_origins.resize(mark.devices);
    m_chassis.resize(mark.chassis);
    m_chassisOrigins.resize(mark.chassis);
    m_members.resize(mark.members);
    m_deferred.resize(mark.deferred);
    m_pairs.resize(mark.pairs);
    m_serials = OwnerIndex(mark.devices);
    m_names = OwnerIndex(mark.devices);
    m_claimed.clear();
    for (quint32 i = 0; i < m_devices.size(); ++i) {
        const ImportedDevice &device = m_devices[i];
        reserveName(nameOf(device), i);
        const Device *existing = fleetDevice(device);
        if (const QString serial = device.fields.serial.value_or(existing ? existing->serial : QString()); !serial.isEmpty())
            reserveSerial(serial, i);
        if (existing)
            m_claimed.emplace(device.existing.value, m_origins[i].line);
    }
    m_chassisNames = ByteIndex();
    m_chassisSerials = ByteIndex();
    m_chassisRows.clear();
    for (size_t i = 0; i < m_chassis.size(); ++i) {
        m_chassisNames.insert(m_chassis[i].name.toLower().toStdString());
        if (!m_chassis[i].serial.isEmpty() && m_chassisSerials.insert(m_chassis[i].serial.toStdString()).added)
            m_chassisRows.push_back({m_chassisOrigins[i].digest, m_chassisOrigins[i].line});
    }
    for (GroupPlan &group : m_groups)
        group.first = group.last = ByteIndex::none;
    for (quint32 i = 0; i < m_members.size(); ++i) {
        GroupPlan &group = m_groups[m_members[i].group];
        m_members[i].next = ByteIndex::none;
        (group.last == ByteIndex::none ? group.first : m_members[group.last].next) = i;
        group.last = i;
    }
}

QString Plan::nameOf(const ImportedDevice &device) const
{
    if (device.fields.name)
        return *device.fields.name;
    const Device *existing = fleetDevice(device);
    return existing ? existing->name : QString();
}

PreviewRow::Fate Plan::refuseRow(FileState &file, const Place &place, const Remark &remark)
{
    file.refused.add(place, remark.column >= 0 ? file.layout.columns[size_t(remark.column)].header : QString(), remark);
    return PreviewRow::Fate::Refused;
}

quint16 Plan::writeNotes(const Row &row, FileState &file) const
{
    for (const Remark &note : row.notes)
        file.notes.add(row.place(), note.column >= 0 ? file.layout.columns[size_t(note.column)].header : QString(), note);
    return quint16(row.notes.size());
}

bool Plan::isKnown(const Row &row) const
{
    return (row.serial.given() && m_fleet.findDeviceBySerial(row.serial.text))
        || (row.name.given() && knownByName(row.name.text));
}

DeviceId Plan::knownByName(const QString &name) const
{
    if (const DeviceId exact = m_fleet.findDevice(name))
        return exact;
    const qsizetype dot = name.indexOf(u'.');
    return dot > 0 ? m_fleet.findDevice(name.first(dot)) : DeviceId{};
}

std::optional<Remark> Plan::identify(Row &row, const RowReader &reader, QString &name, DeviceId &existing)
{
    const bool hasSerial = row.serial.given();
    name = row.name.given() ? row.name.text : QString();
    if (name.isEmpty() && !hasSerial)
        return reader.about(
            row, Field::Name, Kind::NameMissing, Inventory::tr("the row has neither name nor serial number; give one"));
    if (!m_fleetIsEmpty)
        existing = hasSerial ? m_fleet.findDeviceBySerial(row.serial.text) : knownByName(name);
    if (name.isEmpty()) {
        if (existing) {
            name = m_fleet.devices().at(existing).name;
        } else {
            name = row.serial.text;
            row.notes.push_back(reader.about(row, Field::Name, Kind::NameFromSerial,
                Inventory::tr("the row has no name; the serial number %1 is taken as one").arg(name)));
        }
    }
    return std::nullopt;
}

PreviewRow::Fate Plan::take(Row &row, const RowReader &reader, FileState &file, quint16 fileNumber)
{
    // The tables of all serial numbers and names are larger than a cache; what the row needs of them comes while it is checked.
    if (row.serial.given())
        m_serials.expect(row.serial.text);
    if (row.name.given())
        m_names.expect(row.name.text);
    ModelChoice choice;
    if (const auto remark = chooseModel(row, reader, m_catalog, choice))
        return refuseRow(file, row.place(), *remark);
    QString name;
    if (choice.model) {
        // A 4100's supervisor and its one module have the same model; the FXOS release tells the row of the chassis.
        const Reading &version = row[Field::Version];
        const bool fxos = version.given() && version.text.size() > 1 && version.text[0] < u'9' && version.text[1] == u'.';
        const bool ofModule = choice.model->what == ModelReading::What::Model
            && m_catalog.model(choice.model->model).series->registrar == Registrar::Chassis
            && m_catalog.model(choice.model->model).series->slots == 1;
        if (choice.model->what == ModelReading::What::Chassis
            || ((fxos || (row.record->details && row.record->details->isOfChassis())) && ofModule
                && !row[Field::Chassis].given())) {
            name = row.name.given() ? row.name.text : row.serial.given() ? row.serial.text : QString();
            if (name.isEmpty())
                return refuseRow(file, row.place(),
                    reader.about(row, Field::Name, Kind::NameMissing,
                        Inventory::tr("the row has neither name nor serial number; give one")));
            return takeChassis(row, reader, file, fileNumber, choice, name);
        }
    }
    DeviceId existing;
    if (const auto remark = identify(row, reader, name, existing))
        return refuseRow(file, row.place(), *remark);
    return takeDevice(row, reader, file, fileNumber, choice, existing, name);
}

PreviewRow::Fate Plan::takeChassis(
    Row &row, const RowReader &reader, FileState &file, quint16 fileNumber, const ModelChoice &choice, const QString &name)
{
    if (const auto remark = checkChassisRow(row, reader))
        return refuseRow(file, row.place(), *remark);
    ImportedChassis chassis;
    chassis.serial = row.serial.text;
    chassis.existing = fleetChassis(name, chassis.serial);
    if (m_options.mode == Options::Mode::UpdateOnly && !chassis.existing)
        return refuseRow(file, row.place(),
            reader.about(row, Field::Name, Kind::DeviceUnknown,
                Inventory::tr("%1 is not in the fleet, and only updates are asked for").arg(name)));
    if (row.serial.given()) {
        if (const auto seen = m_chassisSerials.insert(chassis.serial.toStdString()); seen.added) {
            m_chassisRows.push_back({row.digest, row.line});
        } else if (const ChassisRow &first = m_chassisRows[seen.entry]; first.digest == row.digest) {
            file.skipped.add(row.place(), file.layout.headerOf(Field::Serial),
                reader.about(row, Field::Serial, Kind::DuplicateRow,
                    Inventory::tr("not imported, the row says the same as line %1 (%2)").arg(first.line).arg(name)));
            return PreviewRow::Fate::Skipped;
        } else {
            return refuseRow(file, row.place(),
                reader.about(row, Field::Serial, Kind::DuplicateSerial,
                    Inventory::tr("%1 is already the serial number of another chassis in the file").arg(chassis.serial)));
        }
    }
    if (!m_chassisNames.insert(name.toLower().toStdString()).added)
        return refuseRow(file, row.place(),
            reader.about(
                row, Field::Name, Kind::DuplicateName, Inventory::tr("another chassis in the file is named %1").arg(name)));
    const Chassis *old = chassis.existing ? m_fleet.chassis().find(chassis.existing) : nullptr;
    chassis.name = old ? old->name : name;
    chassis.model = choice.model->what == ModelReading::What::Chassis ? choice.model->chassis
                                                                      : m_catalog.model(choice.model->model).chassisModel;
    if (old && old->model != chassis.model)
        return refuseRow(file, row.place(),
            reader.about(row, choice.from, Kind::ColumnsDisagree,
                Inventory::tr("the fleet's chassis %1 is a %2; correct the model or the serial number")
                    .arg(old->name, old->model)));
    const auto differs = [&](Field field, const QString &present) { return row[field].given() && row[field].text != present; };
    bool changed = !old;
    if (!old || differs(Field::Version, old->fxos)) {
        chassis.fxos = row[Field::Version].text;
        changed = true;
    }
    if (!old || differs(Field::Address, old->address)) {
        chassis.address = row[Field::Address].text;
        changed = true;
    }
    if (!old || differs(Field::Site, old->site)) {
        chassis.site = row[Field::Site].text;
        changed = true;
    }
    const bool reserved =
        row[Field::Registration].given() && RegistrationWord(row[Field::Registration].number) == RegistrationWord::Reserved;
    const bool registered = reserved
        || (row[Field::Registration].given()
            && RegistrationWord(row[Field::Registration].number) == RegistrationWord::Registered);
    std::optional<Method> method;
    if (row[Field::Method].given())
        method = Method(row[Field::Method].number);
    else if (reserved)
        method = Method::Permanent;
    if (method && (!old || methodOf(m_fleet, *old) != *method)) {
        chassis.method = method;
        changed = true;
    }
    if (row.record->details)
        row.record->details->complete(chassis, {m_catalog, m_fleet.now}, row.notes);
    if (chassis.method && old && methodOf(m_fleet, *old) == *chassis.method)
        chassis.method.reset();
    changed = changed || chassis.method;
    if (chassis.agent && old && sameAgent(*chassis.agent, old->agent, m_fleet.now))
        chassis.agent.reset();
    changed = changed || chassis.agent;
    const bool alreadyRegistered = old && (old->agent.registered() || std::holds_alternative<Reserved>(old->agent.registration));
    if (registered && !alreadyRegistered) {
        chassis.registered = true;
        chassis.strongEncryption = row[Field::StrongEncryption].given() && row[Field::StrongEncryption].number != 0;
        changed = true;
    }
    const ChassisOrigin origin{
        row.line, row.number, reader.lineOf(row, Field::VirtualAccount), fileNumber, accountOf(row, file), row.digest};
    if (origin.account != ByteIndex::none
        && (!old
            || m_fleet.virtualAccounts().at(old->account).name.compare(m_accounts[origin.account], Qt::CaseInsensitive) != 0)) {
        chassis.virtualAccount = m_accounts[origin.account];
        changed = true;
    }
    if (!row.serial.given() && !old)
        row.notes.push_back(reader.about(row, Field::Serial, Kind::SerialMadeUp,
            Inventory::tr("the row has no serial number; one in the platform's form is made up")));
    writeNotes(row, file);
    if (!changed || (old && m_options.mode == Options::Mode::AddOnly))
        return PreviewRow::Fate::Unchanged;
    file.result.chassis += !old;
    m_chassis.push_back(std::move(chassis));
    m_chassisOrigins.push_back(origin);
    return PreviewRow::Fate::Chassis;
}

quint32 Plan::accountOf(const Row &row, FileState &file)
{
    const Reading &reading = row[Field::VirtualAccount];
    if (!reading.given() && (reading.state != Reading::State::Cleared || m_fleetIsEmpty))
        return ByteIndex::none;
    const QString name = reading.given() ? reading.text : m_fleet.virtualAccounts().at(m_fleet.defaultVirtualAccount()).name;
    const quint32 distinct = row.distinct[size_t(Field::VirtualAccount)];
    if (distinct >= file.accounts.size())
        file.accounts.resize(distinct + 1, ByteIndex::none);
    quint32 &number = file.accounts[distinct];
    if (number == ByteIndex::none) {
        const auto known = m_accountNumbers.constFind(name.toLower());
        number = known != m_accountNumbers.constEnd() ? *known : quint32(m_accounts.size());
        if (known == m_accountNumbers.constEnd()) {
            m_accountNumbers.insert(name.toLower(), number);
            m_accounts.push_back(name);
        }
    }
    return number;
}

quint32 Plan::groupOf(const Row &row, FileState &file)
{
    const quint32 distinct = row.distinct[size_t(Field::Group)];
    if (distinct >= file.groups.size())
        file.groups.resize(distinct + 1, ByteIndex::none);
    quint32 &number = file.groups[distinct];
    if (number == ByteIndex::none) {
        const QString &name = row[Field::Group].text;
        number = m_groupNumbers.owner(name);
        if (number == ByteIndex::none) {
            number = quint32(m_groups.size());
            m_groupNumbers.reserve(name, number);
            m_groups.push_back({name});
        }
    }
    return number;
}

QString Plan::freeName(const QString &wanted, const Reading &role, DeviceId self) const
{
    const auto isFree = [&](const QString &name) {
        if (ownerOfName(name) != ByteIndex::none)
            return false;
        const DeviceId holder = m_fleetIsEmpty ? DeviceId{} : m_fleet.findDevice(name);
        return !holder || holder == self;
    };
    if (role.given()) {
        const auto word = RoleWord(role.number);
        const QString name = wanted + (word == RoleWord::Secondary ? u"-secondary" : u"-standby");
        if ((word == RoleWord::Secondary || word == RoleWord::Standby) && isFree(name))
            return name;
    }
    int &number = m_nextNumber.emplace(wanted.toLower(), m_nextNumber.value(wanted.toLower(), 2)).value();
    for (;; ++number) {
        const QString name = wanted + u'-' + QString::number(number);
        if (isFree(name))
            return name;
    }
}

ChassisId Plan::fleetChassis(const QString &name, const QString &serial)
{
    if (m_fleetIsEmpty)
        return {};
    if (!m_chassisBySerial) {
        m_chassisBySerial.emplace();
        m_fleet.chassis().each([&](ChassisId id, const Chassis &chassis) { m_chassisBySerial->insert(chassis.serial, id); });
    }
    const ChassisId bySerial = serial.isEmpty() ? ChassisId{} : m_chassisBySerial->value(serial);
    return bySerial ? bySerial : m_fleet.findChassis(name);
}

std::optional<Remark> Plan::checkSerial(const Row &row, const RowReader &reader, const QString &name, bool &skipped) const
{
    const quint32 other = row.serial.given() ? ownerOfSerial(row.serial.text) : ByteIndex::none;
    if (other == ByteIndex::none)
        return std::nullopt;
    const Origin &origin = m_origins[other];
    const QString otherName = nameOf(m_devices[other]);
    if (origin.digest == row.digest) {
        skipped = true;
        return reader.about(row, Field::Serial, Kind::DuplicateRow,
            Inventory::tr("not imported, the row says the same as line %1 (%2)").arg(origin.line).arg(otherName));
    }
    const bool context = row[Field::Os].given() && name.compare(otherName, Qt::CaseInsensitive) != 0;
    const QString text = Inventory::tr("%1 is already in line %2 (%3)").arg(row.serial.text).arg(origin.line).arg(otherName);
    return reader.about(row, Field::Serial, Kind::DuplicateSerial,
        context ? Inventory::tr("%1; security contexts of one ASA are listed as devices by monitoring systems, keep the "
                                "row of the system or admin context")
                      .arg(text)
                : text);
}

std::optional<Remark> Plan::checkDuplicates(
    Row &row, const RowReader &reader, DeviceId existing, QString &name, bool &skipped, DeviceId &named)
{
    const bool hasSerial = row.serial.given();
    if (auto remark = checkSerial(row, reader, name, skipped))
        return remark;
    if (existing)
        if (const auto claimed = m_claimed.find(existing.value); claimed != m_claimed.end())
            return reader.about(row, Field::Name, Kind::DuplicateName,
                Inventory::tr("%1 is already in line %2; keep one of the two rows").arg(name).arg(claimed->second));
    const DeviceId holder = m_fleetIsEmpty ? DeviceId{} : m_fleet.findDevice(name);
    const quint32 other = ownerOfName(name);
    if (other != ByteIndex::none) {
        const ImportedDevice &device = m_devices[other];
        const bool otherHasSerial = device.fields.serial.has_value() || device.existing;
        if (!hasSerial || !otherHasSerial)
            return reader.about(row, Field::Name, Kind::DuplicateName,
                Inventory::tr("%1 is already in line %2, and without both serial numbers nobody can tell the two apart; give "
                              "them or take out a row")
                    .arg(name)
                    .arg(m_origins[other].line));
    }
    // A device of the fleet keeps its name; an earlier row that wanted it is settled at the end.
    const bool keepsName = existing && holder == existing;
    if (!keepsName && (other != ByteIndex::none || (existing && holder && holder != existing))) {
        const QString free = freeName(name, row[Field::Role], existing);
        row.notes.push_back(reader.about(row, Field::Name, Kind::NameMadeUnique,
            other != ByteIndex::none
                ? Inventory::tr("another device is named %1 in line %2; this one is imported as %3")
                      .arg(name)
                      .arg(m_origins[other].line)
                      .arg(free)
                : Inventory::tr("another device of the fleet is named %1; this one is imported as %2").arg(name, free)));
        name = free;
    } else if (!existing && holder) {
        named = holder;
    }
    return std::nullopt;
}

std::optional<Remark> Plan::settleModel(const Row &row, const RowReader &reader, const ModelChoice &choice, const Device *old,
    const QString &name, const Model *&model) const
{
    using What = ModelReading::What;
    if (old) {
        model = &m_catalog.model(old->model);
        const bool fits = !choice.model || (choice.model->what == What::Model && choice.model->model == old->model)
            || (choice.model->what == What::Series && choice.model->candidates.contains(model->word));
        if (!fits)
            return reader.about(row, choice.from, Kind::ColumnsDisagree,
                Inventory::tr("\"%1\" is not the model of the fleet's %2, a %3; correct the model or the serial number")
                    .arg(row[choice.from].text, old->name, describe(*model)));
    } else if (!choice.model) {
        return reader.about(
            row, Field::Model, Kind::ModelMissing, Inventory::tr("%1 has no model; give one such as FPR2110 or ASAv").arg(name));
    } else if (choice.model->what == What::Series) {
        return reader.about(row, choice.from, Kind::ModelAmbiguous,
            Inventory::tr("\"%1\" names a series; choose one of %2")
                .arg(row[choice.from].text, choice.model->candidates.join(QStringLiteral(", "))));
    } else {
        model = &m_catalog.model(choice.model->model);
    }
    return std::nullopt;
}

void Plan::lookFurther(Row &row, const RowReader &reader) const
{
    const auto isRead = [&](Field field) { return row[field].state != Reading::State::Wrong; };
    ModelChoice choice;
    const bool modelIsRead = isRead(Field::Model) && isRead(Field::Pid) && isRead(Field::SysObjectId);
    if (modelIsRead) {
        if (const auto remark = chooseModel(row, reader, m_catalog, choice)) {
            row.further.push_back(*remark);
        } else if (!choice.model || choice.model->what != ModelReading::What::Chassis) {
            const bool saysWho = row.serial.given() || row.name.given();
            const DeviceId existing = m_fleetIsEmpty || !saysWho ? DeviceId{}
                : row.serial.given()                             ? m_fleet.findDeviceBySerial(row.serial.text)
                                                                 : knownByName(row.name.text);
            const Device *old = existing ? m_fleet.devices().find(existing) : nullptr;
            const Model *model = nullptr;
            if (const auto problem =
                    settleModel(row, reader, choice, old, row.name.given() ? row.name.text : row.serial.text, model))
                row.further.push_back(*problem);
            else
                for (Remark &each : checkAgainstModel(row, reader, m_catalog, *model, old))
                    row.further.push_back(std::move(each));
        }
    }
    bool skipped = false;
    if (const auto duplicate = checkSerial(row, reader, row.name.text, skipped); duplicate && !skipped)
        row.further.push_back(*duplicate);
}

PreviewRow::Fate Plan::takeDevice(Row &row, const RowReader &reader, FileState &file, quint16 fileNumber,
    const ModelChoice &choice, DeviceId existing, QString name)
{
    const Device *old = existing ? m_fleet.devices().find(existing) : nullptr;
    const Model *model = nullptr;
    if (const auto remark = settleModel(row, reader, choice, old, name, model))
        return refuseRow(file, row.place(), *remark);
    if (std::vector<Remark> problems = checkAgainstModel(row, reader, m_catalog, *model, old); !problems.empty()) {
        row.further.assign(problems.begin() + 1, problems.end());
        return refuseRow(file, row.place(), problems.front());
    }
    bool skipped = false;
    DeviceId named;
    if (const auto remark = checkDuplicates(row, reader, existing, name, skipped, named)) {
        if (!skipped)
            return refuseRow(file, row.place(), *remark);
        file.skipped.add(
            row.place(), remark->column >= 0 ? file.layout.columns[size_t(remark->column)].header : QString(), *remark);
        return PreviewRow::Fate::Skipped;
    }
    if (m_options.mode == Options::Mode::UpdateOnly && !old && !named)
        return refuseRow(file, row.place(),
            reader.about(row, Field::Name, Kind::DeviceUnknown,
                Inventory::tr("%1 is not in the fleet, and only updates are asked for").arg(name)));

    const quint32 number = quint32(m_devices.size());
    ImportedDevice &device = m_devices.emplace_back();
    device.existing = existing;
    device.model = model->key;
    device.fields.name = name;
    if (row.serial.given())
        device.fields.serial = row.serial.text;
    else
        device.serialMadeUp = !old;
    Origin origin;
    origin.line = row.line;
    origin.record = row.number;
    origin.accountLine = reader.lineOf(row, Field::VirtualAccount);
    origin.file = fileNumber;
    origin.digest = row.digest;
    origin.modelFrom = choice.from;
    origin.account = accountOf(row, file);
    if (origin.account != ByteIndex::none)
        device.virtualAccount = m_accounts[origin.account];
    fill(device, row, *model, old);
    if (row.record->details)
        row.record->details->complete(device, {m_catalog, m_fleet.now, old}, row.notes);

    const auto note = [&](Field field, Kind kind, const QString &text) {
        row.notes.push_back(reader.about(row, field, kind, text));
    };
    if (row.serial.given() && !hasUsualForm(row.serial.text, model))
        note(Field::Serial, Kind::SerialUnusual,
            Inventory::tr("%1 is not in the form of a %2's serial number; compare it with `show version`")
                .arg(row.serial.text, model->name));
    if (device.serialMadeUp) {
        static const QString text = Inventory::tr("the row has no serial number; one in the platform's form is made up");
        note(Field::Serial, Kind::SerialMadeUp, text);
    }
    if (!old) {
        if (!choice.model->label.isEmpty() && !device.fields.entitlement) {
            device.fields.entitlement = m_catalog.findEntitlement(choice.model->label)->key;
            note(choice.from, Kind::EntitlementFromModel,
                Inventory::tr("the entitlement %1 is taken from the name %2; under flexible licensing the two need not agree")
                    .arg(choice.model->label, row[choice.from].text));
        }
        if (choice.model->soldForThreatDefense)
            note(choice.from, Kind::SoldForThreatDefense,
                Inventory::tr("%1 is sold for Threat Defense; imported as a %2 that runs ASA")
                    .arg(row[choice.from].text, model->name));
        if (choice.from == Field::SysObjectId && choice.model->sharedWithThreatDefense)
            note(choice.from, Kind::AsaOrThreatDefense,
                Inventory::tr("the identifier is the same for ASA and Threat Defense; imported as a %1 that runs ASA")
                    .arg(model->name));
    }
    if (!device.inService.value_or(true))
        note(Field::Status, Kind::NotInService,
            old ? Inventory::tr("\"%1\": marked as not in service; its registration stays").arg(row[Field::Status].text)
                : Inventory::tr("\"%1\": imported, not in service and unregistered").arg(row[Field::Status].text));
    if (row[Field::Role].given() && !row[Field::Group].given() && !row[Field::Mate].given())
        note(Field::Role, Kind::RoleWithoutGroup,
            Inventory::tr("the row has a role and no pair or cluster; the role is not imported"));

    const bool onlyAdds = old && m_options.mode == Options::Mode::AddOnly;
    if (onlyAdds) {
        device = ImportedDevice();
        device.existing = existing;
        device.model = old->model;
        origin.account = ByteIndex::none;
    }
    if (old)
        origin.changed = !onlyAdds && keepDifferences(device, *old);
    if (row[Field::Group].given() && !onlyAdds) {
        const quint32 group = groupOf(row, file);
        const quint32 member = quint32(m_members.size());
        m_members.push_back({number, group, ByteIndex::none, row[Field::Role].given() ? row[Field::Role].number : -1});
        GroupPlan &plan = m_groups[group];
        (plan.last == ByteIndex::none ? plan.first : m_members[plan.last].next) = member;
        plan.last = member;
    }
    if (row[Field::Mate].given() && !onlyAdds)
        m_pairs.push_back({number, row[Field::Mate].text.toUpper(), row[Field::Role].given() ? row[Field::Role].number : -1,
            row.record->details && row.record->details->isPrimary(), row.record->details && row.record->details->isActiveActive(),
            reader.about(row, Field::Mate, Kind::MateMissing, {})});
    if (named)
        m_deferred.push_back({number, named});
    if (old)
        m_claimed.emplace(existing.value, row.line);
    reserveName(name, number);
    if (row.serial.given())
        reserveSerial(row.serial.text, number);
    origin.notes = writeNotes(row, file);
    m_origins.push_back(origin);
    return !old ? PreviewRow::Fate::Added : origin.changed ? PreviewRow::Fate::Updated : PreviewRow::Fate::Unchanged;
}

} // namespace lictor::inventory
