#include "dialogs/reservation_table.h"

#include "order/state_word.h"
#include "tables/roles.h"

#include <algorithm>

namespace lictor {

int ReservationTable::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_outcomes.size()); }
int ReservationTable::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ReservationTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const simulation::CodeOutcome &row = m_outcomes[size_t(index.row())];
    if (role == ToneRole && index.column() == Result)
        return int(row.refused ? Tone::Critical : Tone::Positive);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Device: return row.device;
    case RequestCode: return m_requestCodes.at(index.row());
    case License: return row.license;
    default: return row.refused ? row.refused->sentence() : row.code;
    }
}

QVariant ReservationTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Device: return tr("Device");
    case RequestCode: return tr("Request Code");
    case License: return tr("License");
    default: return tr("Authorization Code");
    }
}

void ReservationTable::add(const QStringList &requestCodes, const std::vector<simulation::CodeOutcome> &outcomes)
{
    beginResetModel();
    m_requestCodes = requestCodes + m_requestCodes;
    m_outcomes.insert(m_outcomes.begin(), outcomes.begin(), outcomes.end());
    endResetModel();
}

int ReservationTable::firstRefused() const
{
    const auto found = std::ranges::find_if(m_outcomes, [](const auto &row) { return row.refused.has_value(); });
    return found == m_outcomes.end() ? -1 : int(found - m_outcomes.begin());
}

int ReservationTable::madeCount() const
{
    return int(std::ranges::count_if(m_outcomes, [](const auto &row) { return !row.refused; }));
}

} // namespace lictor
