#include "dialogs/import_preview.h"

#include "order/state_word.h"
#include "tables/roles.h"

#include <algorithm>

namespace lictor {

namespace {
using RowFate = inventory::PreviewRow::Fate;

QString wordOf(RowFate fate)
{
    switch (fate) {
    case RowFate::Added: return ImportPreview::tr("added");
    case RowFate::Updated: return ImportPreview::tr("updated");
    case RowFate::Unchanged: return ImportPreview::tr("unchanged");
    case RowFate::Refused: return ImportPreview::tr("refused");
    case RowFate::Skipped: return ImportPreview::tr("skipped");
    case RowFate::Chassis: return ImportPreview::tr("chassis");
    }
    return {};
}

Tone toneOf(RowFate fate)
{
    switch (fate) {
    case RowFate::Added:
    case RowFate::Chassis: return Tone::Positive;
    case RowFate::Updated: return Tone::Info;
    case RowFate::Refused: return Tone::Critical;
    case RowFate::Unchanged:
    case RowFate::Skipped: break;
    }
    return Tone::Neutral;
}
} // namespace

void ImportPreview::show(std::shared_ptr<const inventory::Understood> understood)
{
    beginResetModel();
    m_understood = std::move(understood);
    m_cells = 0;
    if (m_understood)
        for (const inventory::PreviewRow &row : m_understood->preview)
            m_cells = std::max(m_cells, int(row.cells().size()));
    endResetModel();
}

int ImportPreview::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_understood ? 0 : int(m_understood->preview.size());
}
int ImportPreview::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : FirstCell + m_cells; }

QVariant ImportPreview::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const inventory::PreviewRow &row = m_understood->preview[size_t(index.row())];
    if (role == ToneRole && index.column() == Fate)
        return int(toneOf(row.fate));
    if (role == Qt::TextAlignmentRole && index.column() == Line)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (index.column() == Line)
        return QString::number(row.line);
    if (index.column() == Fate)
        return wordOf(row.fate);
    return row.cells().value(index.column() - FirstCell);
}

QVariant ImportPreview::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == Line)
        return tr("Line");
    if (section == Fate)
        return tr("Result");
    // With several files the columns differ; then their numbers stand above them.
    if (m_understood && m_understood->files.size() == 1)
        for (const inventory::Mapping &mapping : m_understood->files.front().columns)
            if (mapping.column == section - FirstCell && !mapping.header.isEmpty())
                return mapping.header;
    return tr("Column %1").arg(section - FirstCell + 1);
}

} // namespace lictor
