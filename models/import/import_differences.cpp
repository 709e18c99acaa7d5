#include "import/import_differences.h"

#include "import/field_label.h"
#include "tables/roles.h"

namespace lictor {

void ImportDifferences::show(std::vector<inventory::Difference> differences)
{
    beginResetModel();
    m_differences = std::move(differences);
    endResetModel();
}

QVariant ImportDifferences::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const inventory::Difference &difference = m_differences[size_t(index.row())];
    if (role == MutedRole)
        return index.column() == Before;
    if (role != Qt::DisplayRole)
        return {};
    const auto shown = [](const QString &text) { return text.isEmpty() ? QStringLiteral("–") : text; };
    switch (index.column()) {
    case Field: return fieldLabel(difference.field);
    case Before: return shown(difference.before);
    default: return shown(difference.after);
    }
}

QVariant ImportDifferences::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Field: return tr("Field");
    case Before: return tr("Before");
    default: return tr("After");
    }
}

} // namespace lictor
