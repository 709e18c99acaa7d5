#include "inventory/corrections.h"

#include "inventory/csv_reader.h"

#include <algorithm>

namespace lictor::inventory {

namespace {

std::string_view viewOf(const QByteArray &bytes) { return {bytes.constData(), size_t(bytes.size())}; }

} // namespace

std::optional<QString> Corrections::instead(int line, int column, const QString &cell) const
{
    if (const auto ofLine = m_lines.constFind(line); ofLine != m_lines.constEnd())
        if (const auto own = ofLine->constFind(column); own != ofLine->constEnd())
            return QString::fromUtf8(*own);
    if (const auto ofColumn = m_columns.constFind(column); ofColumn != m_columns.constEnd())
        if (const auto all = ofColumn->constFind(cell.toUtf8()); all != ofColumn->constEnd())
            return QString::fromUtf8(*all);
    return std::nullopt;
}

const CsvRow &Corrections::applied(const CsvRow &record, CsvRow &room) const
{
    const auto ofLine = m_lines.constFind(record.line);
    if (ofLine == m_lines.constEnd() && m_columns.isEmpty())
        return record;
    room = record;
    for (auto column = m_columns.begin(); column != m_columns.end(); ++column) {
        if (size_t(column.key()) >= room.cells.size())
            continue;
        std::string_view &cell = room.cells[size_t(column.key())];
        const auto all = column->constFind(QByteArray::fromRawData(cell.data(), qsizetype(cell.size())));
        if (all != column->constEnd())
            cell = viewOf(*all);
    }
    if (ofLine != m_lines.constEnd())
        for (auto cell = ofLine->begin(); cell != ofLine->end(); ++cell) {
            room.cells.resize(std::max(room.cells.size(), size_t(cell.key()) + 1)); // the record may be shorter than its header
            room.cells[size_t(cell.key())] = viewOf(*cell);
        }
    return room;
}

} // namespace lictor::inventory
