#include "tables/satellite_table.h"

#include "order/state_word.h"
#include "tables/account_time.h"
#include "tables/roles.h"

#include <QLocale>

namespace lictor {

void SatelliteTable::reload()
{
    std::vector<RowId> ids;
    m_devices.clear();
    fleet().satellites().each([&](SatelliteId id, const Satellite &) { ids.push_back(id.value); });
    if (!ids.empty())
        fleet().instances().each([&](InstanceId, const ProductInstance &instance) {
            if (instance.satellite)
                ++m_devices[instance.satellite.value];
        });
    setRows(std::move(ids));
}

QString SatelliteTable::title(int column) const
{
    switch (column) {
    case Name: return tr("Name");
    case State: return tr("State");
    case Address: return tr("Address");
    case Version: return tr("Version");
    case Account: return tr("Virtual Account");
    case Devices: return tr("Devices");
    case LastSync: return tr("Last Sync");
    case NextSync: return tr("Sync Due");
    default: return {};
    }
}

QVariant SatelliteTable::cell(RowId id, int column, int role) const
{
    const Satellite *satellite = fleet().satellites().find(SatelliteId{id});
    if (!satellite)
        return {};
    const bool failed = !satellite->failure.isEmpty();
    if (role == ToneRole && column == State)
        return int(failed ? Tone::Critical : Tone::Positive);
    if (column == LastSync || column == NextSync) {
        const Instant when = column == LastSync ? satellite->lastSync : satellite->nextSync;
        return role == CopyRole       ? toIso(when)
            : role == Qt::ToolTipRole ? toPortalText(when)
            : role == Qt::DisplayRole ? QVariant(distanceText(when, fleet().now))
                                      : QVariant();
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Name: return satellite->name;
    case State: return failed ? tr("Sync failed: %1").arg(satellite->failure) : tr("Synchronized");
    case Address: return satellite->address;
    case Version: return satellite->version;
    case Account: {
        const VirtualAccount *account = fleet().virtualAccounts().find(satellite->account);
        return account ? account->name : QString();
    }
    case Devices: {
        const auto devices = m_devices.find(id);
        return QLocale().toString(devices == m_devices.end() ? 0 : devices->second);
    }
    default: return {};
    }
}

RowTable::SortKey SatelliteTable::sortKey(RowId id, int column) const
{
    const Satellite *satellite = fleet().satellites().find(SatelliteId{id});
    const auto devices = m_devices.find(id);
    if (satellite && column == LastSync)
        return {satellite->lastSync.time_since_epoch().count(), {}};
    if (satellite && column == NextSync)
        return {satellite->nextSync.time_since_epoch().count(), {}};
    if (column == Devices)
        return {devices == m_devices.end() ? 0 : devices->second, {}};
    return RowTable::sortKey(id, column);
}

} // namespace lictor
