#include "inventory/plan.h"

#include <QCoreApplication>

#include <algorithm>

namespace lictor::inventory {

namespace {

struct Inventory {
    Q_DECLARE_TR_FUNCTIONS(Inventory)
};

bool leadsBy(int role) { return role == int(RoleWord::Active) || role == int(RoleWord::Control); }

bool ofCluster(int role) { return role == int(RoleWord::Control) || role == int(RoleWord::Data); }

bool ofPair(int role) { return role >= 0 && !ofCluster(role); }

} // namespace

void Plan::settleGroups(std::vector<FileState> &files)
{
    for (const GroupPlan &group : m_groups)
        if (group.first != ByteIndex::none)
            settleGroup(files, group);
}

/// Units of one name are one pair or cluster: of one model, one of them leads (INV-34).
void Plan::settleGroup(std::vector<FileState> &files, const GroupPlan &group)
{
    std::vector<Member *> &members = m_units;
    members.clear();
    for (quint32 i = group.first; i != ByteIndex::none; i = m_members[i].next)
        if (!m_origins[m_members[i].device].refused)
            members.push_back(&m_members[i]);
    if (members.empty())
        return;
    const GroupId knownId = m_fleetIsEmpty ? GroupId{} : m_fleet.findGroup(group.name);
    const Group *known = knownId ? m_fleet.groups().find(knownId) : nullptr;
    // Units that the fleet's group has and the file does not name.
    std::vector<const Device *> others;
    if (known)
        for (DeviceId unit : known->units)
            if (std::none_of(members.begin(), members.end(),
                    [&](const Member *member) { return m_devices[member->device].existing == unit; }))
                others.push_back(&m_fleet.devices().at(unit));

    const size_t units = members.size() + others.size();
    const bool cluster = known
        ? known->kind == GroupKind::Cluster
        : units > 2 || std::any_of(members.begin(), members.end(), [](const Member *member) { return ofCluster(member->role); });
    const auto modelOf = [&](const Member *member) { return m_devices[member->device].model; };
    QString conflict;
    const ModelKey model = modelOf(members.front());
    const bool sameModel = std::all_of(members.begin(), members.end(), [&](const Member *member) {
        return modelOf(member) == model;
    }) && std::all_of(others.begin(), others.end(), [&](const Device *device) { return device->model == model; });
    const auto leaders =
        std::count_if(members.begin(), members.end(), [](const Member *member) { return leadsBy(member->role); });
    const bool pairWords = std::any_of(members.begin(), members.end(), [](const Member *member) { return ofPair(member->role); });
    if (!sameModel)
        conflict = Inventory::tr("the units of %1 are of different models").arg(group.name);
    else if (leaders > 1)
        conflict = Inventory::tr("%1 has %2 active or control units").arg(group.name).arg(leaders);
    else if (pairWords && units > 2)
        conflict = Inventory::tr("the failover pair %1 has %2 units").arg(group.name).arg(units);
    else if (cluster && pairWords)
        conflict = Inventory::tr("%1 has roles of a failover pair and of a cluster").arg(group.name);
    else if (cluster && !m_catalog.model(model).clustering)
        conflict = Inventory::tr("%1 is a cluster, and a %2 has no clustering").arg(group.name, m_catalog.model(model).name);
    if (!conflict.isEmpty()) {
        for (const Member *member : members) {
            QStringList lines;
            for (const Member *other : members)
                if (other != member)
                    lines << Inventory::tr("line %1 (%2, %3)")
                                 .arg(m_origins[other->device].line)
                                 .arg(nameOf(m_devices[other->device]), m_catalog.model(modelOf(other)).word);
            for (const Device *other : others)
                lines << Inventory::tr("the fleet's %1 (%2)").arg(other->name, m_catalog.model(other->model).word);
            refuseLate(files, member->device,
                about(files, member->device, Field::Group, Kind::GroupConflict, group.name,
                    Inventory::tr("%1, see %2; correct the group, the model or the role")
                        .arg(conflict, lines.join(QStringLiteral(", ")))));
        }
        return;
    }
    if (units == 1) {
        noteLate(files, members.front()->device,
            about(files, members.front()->device, Field::Group, Kind::MateMissing, group.name,
                Inventory::tr("no other unit of %1 is in the file or the fleet; the device is imported alone").arg(group.name)));
        return;
    }

    Member *leader = nullptr;
    for (Member *member : members)
        if (leadsBy(member->role))
            leader = member;
    const bool fleetSays = known && known->activeUnit()
        && std::none_of(members.begin(), members.end(), [&](const Member *member) { return member->role >= 0; });
    if (!leader && !fleetSays) {
        // Primary and secondary name units; they say who is active only where nothing else does.
        for (Member *member : members)
            if (member->role == int(RoleWord::Primary))
                leader = member;
        const bool said = leader;
        if (!leader && !others.empty()) // the fleet's units, which the file does not name, lead
            return joinGroup(group, cluster, members, nullptr, known);
        for (Member *member : members)
            if (!leader && member->role < 0)
                leader = member;
        if (!leader)
            leader = members.front();
        if (!said)
            noteLate(files, leader->device,
                about(files, leader->device, Field::Group, Kind::RoleAssumed, group.name,
                    Inventory::tr("no row says which unit of %1 is active; %2 is taken as the active or control unit")
                        .arg(group.name, nameOf(m_devices[leader->device]))));
    }
    joinGroup(group, cluster, members, leader, known);
}

/// Writes the group into the devices where it is not so already. Without a leader the fleet's one stays.
void Plan::joinGroup(
    const GroupPlan &group, bool cluster, const std::vector<Member *> &members, const Member *leader, const Group *known)
{
    for (const Member *member : members) {
        ImportedDevice &device = m_devices[member->device];
        const bool inside = known && device.existing
            && std::find(known->units.begin(), known->units.end(), device.existing) != known->units.end();
        const bool leads = member == leader;
        if (inside && (!leads || known->activeUnit() == device.existing))
            continue;
        device.group = group.name;
        device.cluster = cluster;
        device.leads = leads;
        m_origins[member->device].changed = true;
    }
}

} // namespace lictor::inventory
