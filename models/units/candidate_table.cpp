#include "units/candidate_table.h"

#include "simulation/preconditions.h"
#include "tables/roles.h"
#include "units/unit_words.h"

namespace lictor {

namespace {
constexpr size_t mostRows = 300; ///< that somebody looks through; a part of the name finds the others
}

CandidateTable::CandidateTable(const FleetSession &session, GroupKind kind, QObject *parent)
    : FleetTable(session, parent), m_kind(kind)
{
}

void CandidateTable::setLeader(DeviceId leader, const std::vector<DeviceId> &chosen)
{
    m_leader = leader;
    m_chosen = {chosen.begin(), chosen.end()};
    m_chosen.erase(leader);
    reload();
}

void CandidateTable::search(const QString &partOfName)
{
    m_search = partOfName.trimmed();
    reload();
}

void CandidateTable::reload()
{
    std::erase_if(m_chosen, [this](DeviceId id) { return !fleet().devices().find(id); });
    std::vector<RowId> ids, ofModel, others;
    for (const DeviceId id : m_chosen)
        ids.push_back(id.value);
    const size_t chosen = ids.size();
    m_cut = false;
    if (const Device *leader = fleet().devices().find(m_leader)) {
        fleet().devices().each([&](DeviceId id, const Device &device) {
            if (ids.size() > mostRows) { // the rest need not be looked at
                m_cut = true;
                return;
            }
            if (id == m_leader || m_chosen.contains(id) || !device.name.contains(m_search, Qt::CaseInsensitive))
                return;
            std::vector<RowId> &part = device.model != leader->model ? others : device.group ? ofModel : ids;
            if (part.size() <= mostRows)
                part.push_back(id.value);
            else
                m_cut = true;
        });
    }
    m_fitting = int(ids.size() - chosen);
    ids.insert(ids.end(), ofModel.begin(), ofModel.end());
    ids.insert(ids.end(), others.begin(), others.end());
    if (ids.size() > mostRows) {
        ids.resize(mostRows);
        m_cut = true;
    }
    setRows(std::move(ids));
}

void CandidateTable::choose(DeviceId device, bool chosen)
{
    if (chosen == m_chosen.contains(device))
        return;
    if (!chosen)
        m_chosen.erase(device);
    else if (m_kind == GroupKind::Failover)
        m_chosen = {device};
    else
        m_chosen.insert(device);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT choiceChanged();
}

QString CandidateTable::whyNot(DeviceId device) const
{
    using namespace simulation;
    if (!fleet().devices().find(m_leader) || !fleet().devices().find(device))
        return {};
    const auto list = m_kind == GroupKind::Failover
        ? preconditions(fleet(), catalog(), FormFailover{{}, m_leader, device, false, false})
        : preconditions(fleet(), catalog(), FormCluster{{}, {m_leader, device}});
    for (const Precondition &precondition : list) {
        for (const Precondition::Objection &objection : precondition.objections) {
            if (!precondition.demanded || objection.unit == m_leader)
                continue;
            QString why = objection.error.remedy.isEmpty() ? objection.error.why
                                                           : tr("%1; %2").arg(objection.error.why, objection.error.remedy);
            why[0] = why[0].toUpper();
            return why;
        }
    }
    if (m_kind == GroupKind::Cluster && !m_chosen.contains(device) && m_chosen.size() + 1 >= mostClusterUnits)
        return tr("The cluster has its %1 units.").arg(mostClusterUnits);
    return {};
}

QString CandidateTable::title(int column) const
{
    switch (column) {
    case Name: return tr("Device");
    case Model: return tr("Model");
    case Encryption: return tr("Encryption");
    case Why: return tr("Why Not");
    default: return {};
    }
}

QVariant CandidateTable::cell(RowId id, int column, int role) const
{
    const DeviceId candidate{id};
    const Device *device = fleet().devices().find(candidate);
    if (!device)
        return {};
    if (role == Qt::CheckStateRole && column == Name && m_kind == GroupKind::Cluster) {
        if (m_chosen.contains(candidate))
            return int(Qt::Checked);
        return whyNot(candidate).isEmpty() ? QVariant(int(Qt::Unchecked)) : QVariant();
    }
    if (role == Qt::AccessibleTextRole && column == Why && whyNot(candidate).isEmpty())
        return tr("nothing");
    if (role == MutedRole)
        return !whyNot(candidate).isEmpty();
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Name: return device->name;
    case Model: return catalog().model(device->model).name;
    case Encryption: return encryptionText(fleet(), candidate).text;
    case Why: {
        const QString why = whyNot(candidate);
        return why.isEmpty() ? QStringLiteral("–") : why;
    }
    default: return {};
    }
}

Qt::ItemFlags CandidateTable::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = FleetTable::flags(index);
    if (!index.isValid() || index.column() != Name || m_kind != GroupKind::Cluster)
        return flags;
    const DeviceId candidate = candidateAt(index);
    // What was chosen can be given up, whatever speaks against it.
    return m_chosen.contains(candidate) || whyNot(candidate).isEmpty() ? flags | Qt::ItemIsUserCheckable : flags;
}

bool CandidateTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    choose(candidateAt(index), value.toInt() == Qt::Checked);
    return true;
}

} // namespace lictor
