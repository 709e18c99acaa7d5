#include "import/import_kinds.h"

#include "import/import_draft.h"
#include "order/state_word.h"
#include "tables/roles.h"

#include <QLocale>

#include <algorithm>

namespace lictor {

namespace {

Tone toneOf(Weight weight)
{
    switch (weight) {
    case Weight::Refused: return Tone::Critical;
    case Weight::Skipped: return Tone::Neutral;
    case Weight::Note: break;
    }
    return Tone::Info;
}

} // namespace

ImportKinds::ImportKinds(ImportDraft &draft, QObject *parent) : QAbstractTableModel(parent), m_draft(draft)
{
    connect(&draft, &ImportDraft::changed, this, &ImportKinds::reload);
    connect(&draft, &ImportDraft::filesChanged, this, &ImportKinds::reload);
}

void ImportKinds::reload()
{
    beginResetModel();
    m_kinds.clear();
    QHash<QString, size_t> places;
    const auto take = [&](const std::vector<inventory::Finding> &findings, Weight weight) {
        size_t last = m_kinds.size(); // most often the next one is of the same kind
        for (const inventory::Finding &finding : findings) {
            if (last == m_kinds.size() || m_kinds[last].kind != finding.kind || m_kinds[last].weight != weight) {
                const QString key = QString::number(int(weight)) + finding.kind;
                last = places.value(key, m_kinds.size());
                if (last == m_kinds.size()) {
                    places.insert(key, last);
                    m_kinds.push_back({weight, finding.kind, 0, finding.text});
                }
            }
            ++m_kinds[last].count;
        }
    };
    if (const auto understood = m_draft.understood())
        for (const inventory::FileResult &file : understood->files) {
            take(file.refused, Weight::Refused);
            take(file.further, Weight::Refused);
            take(file.skipped, Weight::Skipped);
            take(file.notes, Weight::Note);
        }
    std::stable_sort(m_kinds.begin(), m_kinds.end(),
        [](const Group &a, const Group &b) { return a.weight != b.weight ? a.weight < b.weight : a.count > b.count; });
    endResetModel();
}

QVariant ImportKinds::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Group &group = m_kinds[size_t(index.row())];
    if (role == ToneRole && index.column() == What)
        return int(toneOf(group.weight));
    if (role == Qt::ToolTipRole)
        return group.example;
    if (role == Qt::TextAlignmentRole && index.column() == Count)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role == CopyRole && index.column() == Count)
        return group.count;
    if (role != Qt::DisplayRole)
        return {};
    return index.column() == Count ? QLocale().toString(group.count) : QString(group.kind).replace(u'-', u' ');
}

QVariant ImportKinds::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Count)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == Count ? tr("Count") : tr("Kind");
}

} // namespace lictor
