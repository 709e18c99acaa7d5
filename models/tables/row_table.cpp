#include "tables/row_table.h"

#include <algorithm>
#include <unordered_set>

namespace lictor {

namespace {
constexpr int mostRanges = 200; ///< more separate removals or insertions than this are told as a reset
}

int RowTable::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_ids.size()); }

int RowTable::rowOf(RowId id) const
{
    const auto found = m_rows.find(id);
    return found == m_rows.end() ? -1 : found->second;
}

QVariant RowTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isNumber(index.column()) ? Qt::AlignTrailing : Qt::AlignLeading));
    return cell(idAt(index.row()), index.column(), role);
}

QVariant RowTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return title(section);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isNumber(section) ? Qt::AlignTrailing : Qt::AlignLeading));
    return {};
}

RowTable::SortKey RowTable::sortKey(RowId id, int column) const { return {0, cell(id, column, Qt::DisplayRole).toString()}; }

std::vector<RowTable::RowId> RowTable::sorted(std::vector<RowId> ids) const
{
    if (m_column < 0)
        return ids;
    struct Row {
        SortKey key;
        RowId id;
    };
    std::vector<Row> rows;
    rows.reserve(ids.size());
    for (const RowId id : ids)
        rows.push_back({sortKey(id, m_column), id});
    const auto less = [](const Row &a, const Row &b) {
        return a.key.number != b.key.number ? a.key.number < b.key.number
                                            : a.key.text.compare(b.key.text, Qt::CaseInsensitive) < 0;
    };
    if (m_order == Qt::AscendingOrder)
        std::stable_sort(rows.begin(), rows.end(), less);
    else
        std::stable_sort(rows.begin(), rows.end(), [&](const Row &a, const Row &b) { return less(b, a); });
    std::transform(rows.begin(), rows.end(), ids.begin(), [](const Row &row) { return row.id; });
    return ids;
}

void RowTable::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    reorder(sorted(m_natural));
}

void RowTable::setRows(std::vector<RowId> ids)
{
    m_natural = std::move(ids);
    const std::vector<RowId> next = sorted(m_natural);
    if (next != m_ids) {
        removeGone(next);
        insertNew(next);
    }
    if (!m_ids.empty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_ids.size()) - 1, columnCount() - 1));
}

void RowTable::removeGone(const std::vector<RowId> &next)
{
    const std::unordered_set<RowId> staying(next.begin(), next.end());
    std::vector<std::pair<int, int>> ranges;
    for (int row = 0; row < int(m_ids.size()); ++row) {
        if (staying.contains(m_ids[size_t(row)]))
            continue;
        if (!ranges.empty() && ranges.back().second == row - 1)
            ranges.back().second = row;
        else
            ranges.push_back({row, row});
    }
    if (ranges.size() > mostRanges) {
        beginResetModel();
        m_ids = next;
        noteRows();
        endResetModel();
        return;
    }
    for (auto range = ranges.rbegin(); range != ranges.rend(); ++range) {
        beginRemoveRows({}, range->first, range->second);
        m_ids.erase(m_ids.begin() + range->first, m_ids.begin() + range->second + 1);
        endRemoveRows();
    }
    noteRows();
}

void RowTable::reorder(const std::vector<RowId> &next)
{
    if (next == m_ids)
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<RowId> held;
    held.reserve(size_t(before.size()));
    for (const QModelIndex &kept : before)
        held.push_back(idAt(kept.row()));
    m_ids = next;
    noteRows();
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(rowOf(held[size_t(i)]), before[i].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void RowTable::insertNew(const std::vector<RowId> &next)
{
    if (next == m_ids)
        return;
    std::vector<RowId> old;
    old.reserve(m_ids.size());
    for (const RowId id : next)
        if (m_rows.contains(id))
            old.push_back(id);
    reorder(old);
    std::vector<std::pair<int, int>> ranges;
    for (int row = 0, at = 0; row < int(next.size()); ++row) {
        if (at < int(old.size()) && old[size_t(at)] == next[size_t(row)]) {
            ++at;
            continue;
        }
        if (!ranges.empty() && ranges.back().second == row - 1)
            ranges.back().second = row;
        else
            ranges.push_back({row, row});
    }
    if (ranges.size() > mostRanges) {
        beginResetModel();
        m_ids = next;
        noteRows();
        endResetModel();
        return;
    }
    for (const auto &[first, last] : ranges) {
        beginInsertRows({}, first, last);
        m_ids.insert(m_ids.begin() + first, next.begin() + first, next.begin() + last + 1);
        endInsertRows();
    }
    noteRows();
}

void RowTable::noteRows()
{
    m_rows.clear();
    m_rows.reserve(m_ids.size());
    for (size_t row = 0; row < m_ids.size(); ++row)
        m_rows[m_ids[row]] = int(row);
}

} // namespace lictor
