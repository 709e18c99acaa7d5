#include "outlook/lever_list.h"

#include <algorithm>

namespace lictor {

namespace {
template <class Value> void addOnce(std::vector<Value> &list, Value value)
{
    if (std::find(list.begin(), list.end(), value) == list.end())
        list.push_back(value);
}

QString dayOf(Instant at) { return toIso(at).left(10); }
} // namespace

void LeverList::add(Lever lever)
{
    beginInsertRows({}, rowCount(), rowCount());
    m_levers.push_back(std::move(lever));
    endInsertRows();
}

void LeverList::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_levers.erase(m_levers.begin() + row);
    endRemoveRows();
}

void LeverList::clear()
{
    beginResetModel();
    m_levers.clear();
    endResetModel();
}

forecast::Levers LeverList::levers() const
{
    struct Collect {
        forecast::Levers &levers;
        void operator()(const LeaveOut &lever) const
        {
            for (DeviceId id : lever.devices)
                levers.without.push_back(id);
        }
        void operator()(const forecast::Dropped &lever) const { levers.dropped.push_back(lever); }
        void operator()(const AddLicenses &lever) const { levers.added.push_back(lever); }
        void operator()(const FailOver &lever) const { addOnce(levers.failedOver, lever.group); }
        void operator()(const Fault &lever) const { levers.faults.push_back(lever); }
    };
    forecast::Levers levers;
    for (const Lever &lever : m_levers)
        std::visit(Collect{levers}, lever);
    std::sort(levers.without.begin(), levers.without.end());
    levers.without.erase(std::unique(levers.without.begin(), levers.without.end()), levers.without.end());
    return levers;
}

bool LeverList::isThere(const Lever &lever) const
{
    const Fleet &fleet = m_session.fleet();
    if (const auto *out = std::get_if<LeaveOut>(&lever))
        return std::all_of(
            out->devices.begin(), out->devices.end(), [&](DeviceId id) { return fleet.devices().find(id) != nullptr; });
    if (const auto *over = std::get_if<FailOver>(&lever))
        return fleet.groups().find(over->group) != nullptr;
    if (const auto *dropped = std::get_if<forecast::Dropped>(&lever))
        return bool(fleet.findPool(dropped->account, dropped->key));
    return true;
}

void LeverList::forgetGone()
{
    for (int row = rowCount() - 1; row >= 0; --row)
        if (!isThere(m_levers[size_t(row)]))
            remove(row);
}

QVariant LeverList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return text(m_levers[size_t(index.row())]);
}

QString LeverList::text(const Lever &lever) const
{
    const Fleet &fleet = m_session.fleet();
    const Catalog &catalog = m_session.catalog();
    if (const auto *out = std::get_if<LeaveOut>(&lever)) {
        const Device *only = out->devices.size() == 1 ? fleet.devices().find(out->devices.front()) : nullptr;
        return only ? tr("Leave out %1").arg(only->name) : tr("Leave out %n device(s)", nullptr, int(out->devices.size()));
    }
    if (const auto *dropped = std::get_if<forecast::Dropped>(&lever)) {
        const VirtualAccount *account = fleet.virtualAccounts().find(dropped->account);
        return tr("Drop %1 × %2 from %3")
            .arg(QString::number(dropped->count), catalog.licenseName(dropped->key), account ? account->name : QString());
    }
    if (const auto *over = std::get_if<FailOver>(&lever)) {
        const Group *group = fleet.groups().find(over->group);
        return tr("Fail over %1").arg(group ? group->name : QString());
    }
    if (const auto *added = std::get_if<AddLicenses>(&lever))
        return simulation::describe(fleet, catalog, *added);
    const Fault &fault = std::get<Fault>(lever);
    if (fault.kind == FaultKind::Certificate)
        return tr("New root certificate from %1").arg(dayOf(fault.from));
    return fault.until ? tr("No contact from %1 to %2").arg(dayOf(fault.from), dayOf(*fault.until))
                       : tr("No contact from %1").arg(dayOf(fault.from));
}

} // namespace lictor
