#include "tables/journal_table.h"

#include "order/state_word.h"
#include "tables/roles.h"

#include <algorithm>

namespace lictor {

std::vector<FleetSession::JournalEntry> JournalTable::read(int count, qint64 before) const
{
    auto entries = m_session.journal(count, before, m_filter);
    std::reverse(entries.begin(), entries.end());
    return entries;
}

void JournalTable::reload()
{
    const int wanted = std::max(page, int(m_entries.size()));
    auto next = read(wanted, 0);
    m_more = int(next.size()) == wanted;
    const auto known = [&](const FleetSession::JournalEntry &entry) {
        return !m_entries.empty() && entry.revision <= m_entries.front().revision;
    };
    const auto added = int(std::find_if(next.begin(), next.end(), known) - next.begin());
    const bool grows = !m_entries.empty() && next.size() >= m_entries.size()
        && std::equal(m_entries.begin(), m_entries.end() - std::min<std::ptrdiff_t>(added, std::ptrdiff_t(m_entries.size())),
            next.begin() + added, [](const auto &a, const auto &b) { return a.revision == b.revision; });
    if (!grows) {
        beginResetModel();
        m_entries = std::move(next);
        endResetModel();
        return;
    }
    next.insert(next.end(), m_entries.begin() + std::ptrdiff_t(next.size()) - added, m_entries.end()); // already read, older
    if (added > 0) {
        beginInsertRows({}, 0, added - 1);
        m_entries = std::move(next);
        endInsertRows();
    } else {
        m_entries = std::move(next);
    }
    if (!m_entries.empty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_entries.size()) - 1, ColumnCount - 1));
}

void JournalTable::setFilter(const QString &text)
{
    if (std::exchange(m_filter, text) == text)
        return;
    beginResetModel();
    m_entries = read(page, 0);
    m_more = int(m_entries.size()) == page;
    endResetModel();
}

void JournalTable::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    auto older = read(page, m_entries.empty() ? 0 : m_entries.back().revision);
    m_more = int(older.size()) == page;
    if (older.empty())
        return;
    beginInsertRows({}, int(m_entries.size()), int(m_entries.size() + older.size()) - 1);
    m_entries.insert(m_entries.end(), std::make_move_iterator(older.begin()), std::make_move_iterator(older.end()));
    endInsertRows();
}

const FleetSession::JournalEntry *JournalTable::entryAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < int(m_entries.size()) ? &m_entries[size_t(index.row())] : nullptr;
}

QVariant JournalTable::data(const QModelIndex &index, int role) const
{
    const FleetSession::JournalEntry *entry = entryAt(index);
    if (!entry)
        return {};
    if (role == MutedRole)
        return entry->undone;
    if (role == ToneRole && index.column() == Standing)
        return int(entry->undone ? Tone::Neutral : Tone::Positive);
    if (role == CopyRole && (index.column() == When || index.column() == Clock))
        return toIso(index.column() == When ? entry->at : entry->clock);
    if (role == IdRole)
        return entry->revision;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Action: return entry->text;
    case By: return entry->by;
    case When: return toReadable(entry->at);
    case Clock: return toReadable(entry->clock);
    case Standing: return entry->undone ? tr("undone") : tr("done");
    default: return {};
    }
}

QVariant JournalTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Action: return tr("Action");
    case By: return tr("By");
    case When: return tr("When");
    case Clock: return tr("Fleet's Clock");
    case Standing: return tr("Standing");
    default: return {};
    }
}

} // namespace lictor
