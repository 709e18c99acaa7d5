#include "import/import_beginning.h"

#include "tables/roles.h"

#include <algorithm>

namespace lictor {

void ImportBeginning::show(std::shared_ptr<const inventory::Understood> understood, size_t file)
{
    beginResetModel();
    m_understood = understood && file < understood->files.size() ? std::move(understood) : nullptr;
    m_file = file;
    m_columns = 0;
    if (this->file())
        for (const inventory::FirstRecord &record : this->file()->first)
            m_columns = std::max(m_columns, int(record.cells.size()));
    endResetModel();
}

int ImportBeginning::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !file() ? 0 : int(file()->first.size());
}

QVariant ImportBeginning::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const inventory::FirstRecord &record = file()->first[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return record.cells.value(index.column());
    case GroupRole: return record.line == file()->header;
    case MutedRole: return record.line < file()->header;
    default: return {};
    }
}

QVariant ImportBeginning::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || !file())
        return {};
    return orientation == Qt::Vertical ? QString::number(file()->first[size_t(section)].line) : QString::number(section + 1);
}

} // namespace lictor
