#include "units/unit_table.h"

#include "entitlement/effective.h"
#include "tables/roles.h"
#include "units/unit_words.h"

#include <QLocale>

namespace lictor {

void UnitTable::reload()
{
    std::vector<RowId> ids;
    m_contexts.clear();
    if (const Group *group = fleet().groups().find(m_group)) {
        for (const DeviceId unit : group->units)
            if (fleet().devices().find(unit))
                ids.push_back(unit.value);
        const auto licenses = entitlement::effective(fleet(), catalog(), group->activeUnit());
        for (const entitlement::Term &term : licenses[Feature::SecurityContexts].terms)
            if (term.license == LicenseKind::Standard)
                m_contexts[term.unit.value] += term.amount;
    }
    setRows(std::move(ids));
}

QString UnitTable::title(int column) const
{
    switch (column) {
    case Unit: return tr("Unit");
    case Role: return tr("Role");
    case State: return tr("State");
    case Registered: return tr("Registered");
    case Encryption: return tr("Encryption");
    case Requests: return tr("Requests");
    case OwnContexts: return tr("Own Contexts");
    case Version: return tr("Version");
    case Serial: return tr("Serial Number");
    case UpSince: return tr("Up Since");
    default: return {};
    }
}

QVariant UnitTable::cell(RowId id, int column, int role) const
{
    const DeviceId unit{id};
    const Device *device = fleet().devices().find(unit);
    if (!device)
        return {};
    if (column == State || column == Registered || column == Encryption) {
        const ToneText state = column == State ? unitState(fleet(), unit)
            : column == Registered             ? registrationText(fleet(), catalog(), unit)
                                               : encryptionText(fleet(), unit);
        return role == ToneRole ? QVariant(int(state.tone)) : role == Qt::DisplayRole ? QVariant(state.text) : QVariant();
    }
    if (role == Qt::AccessibleTextRole && column == OwnContexts && !m_contexts.contains(id))
        return tr("none");
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Unit: return device->name;
    case Role: return roleText(fleet(), unit);
    case Requests: return requestsText(fleet(), catalog(), unit);
    case OwnContexts: {
        const auto own = m_contexts.find(id);
        return own == m_contexts.end() ? QStringLiteral("–") : QLocale().toString(own->second);
    }
    case Version: return device->version;
    case Serial: return device->serial;
    case UpSince: return device->down ? QStringLiteral("–") : toReadable(device->upSince);
    default: return {};
    }
}

RowTable::SortKey UnitTable::sortKey(RowId id, int column) const
{
    if (column == OwnContexts) {
        const auto own = m_contexts.find(id);
        return {own == m_contexts.end() ? 0 : own->second, {}};
    }
    return RowTable::sortKey(id, column);
}

} // namespace lictor
