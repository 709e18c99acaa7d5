#include "inventory/plan.h"

#include <QCoreApplication>

#include <algorithm>

namespace lictor::inventory {

namespace {

struct Inventory {
    Q_DECLARE_TR_FUNCTIONS(Inventory)
};

bool isActive(int role) { return role == int(RoleWord::Active); }
bool isPrimary(int role) { return role == int(RoleWord::Primary); }

} // namespace

/// Devices name the serial number of their mate; which pair that is, nobody needs to know before.
void Plan::settlePairs(std::vector<FileState> &files)
{
    for (const Unit &unit : std::vector<Unit>(m_pairs)) {
        if (m_origins[unit.device].refused || !m_devices[unit.device].group.isEmpty())
            continue;
        const quint32 mate = rowOfMate(unit);
        if (mate != ByteIndex::none && m_devices[mate].model == m_devices[unit.device].model) {
            joinPair(files, unit, mate);
            continue;
        }
        Remark missing = unit.missing;
        missing.text = mate == ByteIndex::none
            ? Inventory::tr("its mate %1 is neither in the file nor in the fleet; the device is imported alone").arg(unit.mate)
            : Inventory::tr("its mate %1 is a %2; the device is imported alone")
                  .arg(unit.mate, m_catalog.model(m_devices[mate].model).name);
        noteLate(files, unit.device, missing);
    }
}

/// The mate among the rows; one that only the fleet has becomes a row, as it joins a pair.
quint32 Plan::rowOfMate(const Unit &unit)
{
    const quint32 known = ownerOfSerial(unit.mate);
    if (known != ByteIndex::none)
        return m_origins[known].refused || known == unit.device ? ByteIndex::none : known;
    const DeviceId id = m_fleetIsEmpty ? DeviceId{} : m_fleet.findDeviceBySerial(unit.mate);
    if (!id)
        return ByteIndex::none;
    const quint32 row = quint32(m_devices.size());
    ImportedDevice &device = m_devices.emplace_back();
    device.existing = id;
    device.model = m_fleet.devices().at(id).model;
    Origin origin = m_origins[unit.device];
    origin.notes = 0;
    origin.account = ByteIndex::none;
    origin.changed = false;
    m_origins.push_back(origin);
    reserveSerial(unit.mate, row);
    return row;
}

void Plan::joinPair(std::vector<FileState> &files, const Unit &unit, quint32 mate)
{
    const auto other =
        std::find_if(m_pairs.begin(), m_pairs.end(), [&](const Unit &candidate) { return candidate.device == mate; });
    const int role = unit.role, otherRole = other == m_pairs.end() ? -1 : other->role;
    const auto groupOfRow = [&](quint32 row) {
        const Device *device = fleetDevice(m_devices[row]);
        return device ? device->group : GroupId{};
    };
    const GroupId ours = groupOfRow(unit.device), theirs = groupOfRow(mate);
    const Group *known = m_fleet.groups().find(ours ? ours : theirs);
    quint32 leader = unit.device;
    const bool said =
        isActive(role) || isActive(otherRole) || role == int(RoleWord::Standby) || otherRole == int(RoleWord::Standby);
    if (said)
        leader = isActive(role) || (!isActive(otherRole) && otherRole == int(RoleWord::Standby)) ? unit.device : mate;
    else if (isPrimary(otherRole))
        leader = mate;
    const bool activeActive = unit.activeActive || (other != m_pairs.end() && other->activeActive);
    if (known && ours == theirs && known->activeUnit() == m_devices[leader].existing && known->activeActive == activeActive)
        return; // as the fleet has it
    if (!said && !isPrimary(role) && !isPrimary(otherRole)) {
        Remark assumed = unit.missing;
        assumed.kind = Kind::RoleAssumed;
        assumed.text = Inventory::tr("nothing says which unit of the pair is active; %1 is taken as the active unit")
                           .arg(nameOf(m_devices[leader]));
        noteLate(files, unit.device, assumed);
    }
    QString name = known ? known->name : nameOf(m_devices[leader]);
    for (int number = 2;
         !known && (m_groupNumbers.owner(name) != ByteIndex::none || (!m_fleetIsEmpty && m_fleet.findGroup(name))); ++number)
        name = nameOf(m_devices[leader]) + u'-' + QString::number(number);
    if (m_groupNumbers.owner(name) == ByteIndex::none) {
        m_groupNumbers.reserve(name, quint32(m_groups.size()));
        m_groups.push_back({name});
    }
    for (const quint32 row : {unit.device, mate}) {
        ImportedDevice &device = m_devices[row];
        device.group = name;
        device.leads = row == leader;
        device.activeActive = activeActive;
        device.primary = row == unit.device ? unit.primary : !unit.primary;
        m_origins[row].changed = true;
    }
}

} // namespace lictor::inventory
