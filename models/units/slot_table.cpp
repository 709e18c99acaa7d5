#include "units/slot_table.h"

#include "fleet/method.h"
#include "tables/roles.h"
#include "units/unit_words.h"

namespace lictor {

DeviceId SlotTable::asaIn(RowId slot) const
{
    const Chassis *chassis = fleet().chassis().find(m_chassis);
    return chassis && slot > 0 && slot <= chassis->slots.size() ? chassis->slots[slot - 1] : DeviceId{};
}

void SlotTable::reload()
{
    std::vector<RowId> slots;
    if (const Chassis *chassis = fleet().chassis().find(m_chassis)) {
        size_t count = chassis->slots.size();
        for (const DeviceId asa : chassis->slots)
            if (const Device *device = fleet().devices().find(asa))
                count = std::max(count, size_t(catalog().model(device->model).series->slots));
        for (size_t slot = 1; slot <= count; ++slot)
            slots.push_back(RowId(slot));
    }
    setRows(std::move(slots));
}

int SlotTable::rowOfAsa(DeviceId device) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (asaIn(idAt(row)) == device)
            return row;
    return -1;
}

QString SlotTable::title(int column) const
{
    switch (column) {
    case Module: return tr("Module");
    case Asa: return tr("ASA");
    case Role: return tr("Role");
    case Entitlements: return tr("Entitlements Asked for by the ASA");
    case State: return tr("State");
    default: return {};
    }
}

QVariant SlotTable::cell(RowId slot, int column, int role) const
{
    if (column == Module)
        return role == Qt::DisplayRole ? QVariant(QString::number(slot)) : QVariant();
    const DeviceId asa = asaIn(slot);
    const Device *device = fleet().devices().find(asa);
    if (!device) {
        if (role == MutedRole)
            return true;
        if (role != Qt::DisplayRole)
            return {};
        return column == Asa ? tr("no ASA") : QStringLiteral("–");
    }
    if (column == State) {
        const AgentState &agent = fleet().chassis().at(m_chassis).agent;
        const bool waits = !agent.registered() && !agent.reserved();
        const StateWord word = stateWord(licenseState(fleet(), catalog(), asa), methodOf(fleet(), catalog(), *device));
        if (role == ToneRole)
            return int(waits ? Tone::Neutral : word.tone);
        return role == Qt::DisplayRole ? QVariant(waits ? tr("waits for the chassis") : stateWordText(word.rank)) : QVariant();
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Asa: return device->name;
    case Role: return roleText(fleet(), asa);
    case Entitlements: return requestsText(fleet(), catalog(), asa);
    default: return {};
    }
}

RowTable::SortKey SlotTable::sortKey(RowId slot, int column) const
{
    return column == Module ? SortKey{qint64(slot), {}} : RowTable::sortKey(slot, column);
}

} // namespace lictor
