#include "import/import_changes.h"

#include "import/fate_word.h"
#include "import/field_label.h"
#include "import/import_draft.h"
#include "tables/roles.h"

#include <algorithm>

namespace lictor {

using Fate = inventory::PreviewRow::Fate;

ImportChanges::ImportChanges(ImportDraft &draft, QObject *parent) : QAbstractTableModel(parent), m_draft(draft)
{
    connect(&draft, &ImportDraft::changed, this, &ImportChanges::reload);
    connect(&draft, &ImportDraft::filesChanged, this, &ImportChanges::reload);
}

void ImportChanges::reload()
{
    beginResetModel();
    m_rows.clear();
    if (const auto understood = m_draft.understood()) {
        const Import &action = understood->action;
        for (quint32 i = 0; action.devices && i < action.devices->size(); ++i)
            m_rows.push_back({false, !(*action.devices)[i].existing, i});
        for (quint32 i = 0; action.chassis && i < action.chassis->size(); ++i)
            m_rows.push_back({true, !(*action.chassis)[i].existing, i});
        std::stable_partition(m_rows.begin(), m_rows.end(), [](const Row &row) { return !row.isNew; });
    }
    endResetModel();
}

std::vector<inventory::Difference> ImportChanges::differencesOf(int row) const
{
    const auto [isChassis, isNew, number] = m_rows[size_t(row)];
    const Import &action = m_draft.understood()->action;
    return isChassis ? inventory::differences(m_draft.fleet(), (*action.chassis)[number])
                     : inventory::differences(m_draft.fleet(), m_draft.catalog(), (*action.devices)[number]);
}

QString ImportChanges::nameOf(const Row &row) const
{
    const Import &action = m_draft.understood()->action;
    if (row.isChassis)
        return (*action.chassis)[row.number].name;
    const ImportedDevice &device = (*action.devices)[row.number];
    if (const Device *old = device.existing ? m_draft.fleet().devices().find(device.existing) : nullptr)
        return old->name;
    return device.fields.name.value_or(QString());
}

QVariant ImportChanges::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (role == ToneRole && index.column() == Result)
        return int(toneOf(row.isNew ? Fate::Added : Fate::Updated));
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == Result)
        return fateWord(row.isNew ? Fate::Added : Fate::Updated);
    if (index.column() == Name)
        return row.isChassis ? tr("%1 (chassis)").arg(nameOf(row)) : nameOf(row);
    QStringList parts;
    for (const inventory::Difference &each : differencesOf(index.row()))
        parts << (each.before.isEmpty() ? tr("%1: %2").arg(fieldLabel(each.field), each.after)
                                        : tr("%1: %2 → %3").arg(fieldLabel(each.field), each.before, each.after));
    return parts.join(QStringLiteral(" · "));
}

QVariant ImportChanges::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Result: return tr("Result");
    case Name: return tr("Device");
    default: return tr("What changes");
    }
}

} // namespace lictor
