#include "bulk/outcome_tree.h"

#include "report/csv_text.h"
#include "session/fleet_session.h"
#include "tables/roles.h"

#include <QLocale>

#include <algorithm>

namespace lictor {

// A group's row has the internal id 0, a device's the number of its group, from 1.

void OutcomeTree::show(const BulkTrial &trial)
{
    m_refusals = trial.refusals;
    if (trial.groups == m_groups)
        return;
    beginResetModel();
    m_groups = trial.groups;
    endResetModel();
}

const BulkGroup &OutcomeTree::groupOf(const QModelIndex &index) const
{
    return m_groups[isGroup(index) ? size_t(index.row()) : size_t(index.internalId() - 1)];
}

DeviceId OutcomeTree::deviceOf(const QModelIndex &index) const { return groupOf(index).devices[size_t(index.row())]; }

size_t OutcomeTree::tickedIn(const BulkGroup &group) const
{
    if (m_leftOut.empty())
        return group.devices.size();
    return size_t(
        std::count_if(group.devices.begin(), group.devices.end(), [this](DeviceId id) { return !m_leftOut.contains(id); }));
}

std::vector<DeviceId> OutcomeTree::toDo() const
{
    std::vector<DeviceId> devices;
    for (const BulkGroup &group : m_groups)
        if (group.effect.does())
            std::copy_if(group.devices.begin(), group.devices.end(), std::back_inserter(devices),
                [this](DeviceId id) { return !m_leftOut.contains(id); });
    std::sort(devices.begin(), devices.end());
    return devices;
}

QString OutcomeTree::refusalOf(DeviceId device) const
{
    const auto refusal = m_refusals.find(device);
    return refusal == m_refusals.end() ? QString() : refusal->second;
}

QModelIndex OutcomeTree::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex OutcomeTree::parent(const QModelIndex &index) const
{
    return !index.isValid() || isGroup(index) ? QModelIndex() : createIndex(int(index.internalId() - 1), 0, quintptr(0));
}

int OutcomeTree::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return isGroup(parent) && parent.column() == 0 ? int(groupOf(parent).devices.size()) : 0;
}

QVariant OutcomeTree::groupData(const BulkGroup &group, int column, int role) const
{
    const QLocale locale;
    const auto all = qlonglong(group.devices.size());
    if (column == Count) {
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignTrailing | Qt::AlignVCenter);
        if (role != Qt::DisplayRole)
            return {};
        const auto ticked = qlonglong(tickedIn(group));
        return !group.effect.does() || ticked == all ? locale.toString(all)
                                                     : tr("%1 of %2").arg(locale.toString(ticked), locale.toString(all));
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return group.effect.sentence;
    case ToneRole: return int(group.effect.tone);
    case Qt::CheckStateRole: {
        if (!group.effect.does())
            return {};
        const auto ticked = qlonglong(tickedIn(group));
        return int(ticked == 0 ? Qt::Unchecked : ticked == all ? Qt::Checked : Qt::PartiallyChecked);
    }
    default: return {};
    }
}

QVariant OutcomeTree::deviceData(DeviceId id, const BulkGroup &group, int column, int role) const
{
    const Device *device = m_session.fleet().devices().find(id);
    if (!device) // it was removed since; another trial is on its way
        return {};
    if (role == IdRole)
        return id.value;
    if (role == Qt::CheckStateRole && column == What && group.effect.does())
        return int(m_leftOut.contains(id) ? Qt::Unchecked : Qt::Checked);
    if (role == Qt::ToolTipRole) {
        const QString refusal = refusalOf(id);
        return refusal.isEmpty() ? QVariant() : refusal;
    }
    if (role != Qt::DisplayRole)
        return {};
    return column == What ? device->name : m_session.catalog().model(device->model).word;
}

QVariant OutcomeTree::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    return isGroup(index) ? groupData(groupOf(index), index.column(), role)
                          : deviceData(deviceOf(index), groupOf(index), index.column(), role);
}

bool OutcomeTree::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || index.column() != What || !groupOf(index).effect.does())
        return false;
    const auto tick = [&](DeviceId id) {
        if (value.toInt() == Qt::Unchecked)
            m_leftOut.insert(id);
        else
            m_leftOut.erase(id);
    };
    const QModelIndex group = isGroup(index) ? index : parent(index);
    if (isGroup(index)) {
        for (const DeviceId id : groupOf(index).devices)
            tick(id);
        if (const int last = rowCount(index) - 1; last >= 0)
            Q_EMIT dataChanged(this->index(0, What, index), this->index(last, What, index), {Qt::CheckStateRole});
    } else {
        tick(deviceOf(index));
        Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    }
    Q_EMIT dataChanged(group, group.siblingAtColumn(Count));
    Q_EMIT ticked();
    return true;
}

QVariant OutcomeTree::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Count)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == What ? tr("Will Happen") : tr("Devices");
}

Qt::ItemFlags OutcomeTree::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (index.isValid() && index.column() == What && groupOf(index).effect.does())
        flags |= Qt::ItemIsUserCheckable;
    return index.isValid() && !isGroup(index) ? flags | Qt::ItemNeverHasChildren : flags;
}

QString OutcomeTree::asCsv() const
{
    QByteArray csv = "device,model,serial,outcome,answer\r\n";
    const Fleet &fleet = m_session.fleet();
    for (const BulkGroup &group : m_groups) {
        for (const DeviceId id : group.devices) {
            const Device *device = fleet.devices().find(id);
            if (!device)
                continue;
            const QStringList cells{device->name, m_session.catalog().model(device->model).word, device->serial,
                m_leftOut.contains(id) ? tr("left out") : group.effect.sentence, refusalOf(id)};
            for (qsizetype cell = 0; cell < cells.size(); ++cell) {
                if (cell > 0)
                    csv += ',';
                report::appendCsvText(csv, cells[cell]);
            }
            csv += "\r\n";
        }
    }
    return QString::fromUtf8(csv);
}

} // namespace lictor
