#include "inventory/corrections.h"

#include "inventory/record.h"

#include <algorithm>

namespace lictor::inventory {

std::optional<QString> Corrections::instead(int record, int column, const QString &cell) const
{
    if (const auto ofRecord = m_cells.constFind(record); ofRecord != m_cells.constEnd())
        if (const auto own = ofRecord->constFind(column); own != ofRecord->constEnd())
            return QString::fromUtf8(*own);
    if (const auto ofColumn = m_columns.constFind(column); ofColumn != m_columns.constEnd())
        if (const auto all = ofColumn->constFind(cell.toUtf8()); all != ofColumn->constEnd())
            return QString::fromUtf8(*all);
    return std::nullopt;
}

const Record &Corrections::applied(int number, const Record &record, Record &room) const
{
    const auto ofRecord = m_cells.constFind(number);
    if (ofRecord == m_cells.constEnd() && m_columns.isEmpty())
        return record;
    room = record;
    const auto take = [&room](size_t column, const QByteArray &text) {
        room.cells[column] = {text.constData(), size_t(text.size())};
        if (column < room.natures.size())
            room.natures[column] = CellNature::Text;
    };
    for (auto column = m_columns.begin(); column != m_columns.end(); ++column) {
        if (size_t(column.key()) >= room.cells.size())
            continue;
        const std::string_view cell = room.cells[size_t(column.key())];
        const auto all = column->constFind(QByteArray::fromRawData(cell.data(), qsizetype(cell.size())));
        if (all != column->constEnd())
            take(size_t(column.key()), *all);
    }
    if (ofRecord != m_cells.constEnd())
        for (auto cell = ofRecord->begin(); cell != ofRecord->end(); ++cell) {
            room.cells.resize(std::max(room.cells.size(), size_t(cell.key()) + 1)); // the record may be shorter than its header
            take(size_t(cell.key()), *cell);
        }
    return room;
}

} // namespace lictor::inventory
