#include "outlook/trouble_table.h"

#include "tables/account_time.h"
#include "tables/roles.h"

#include <QLocale>

#include <algorithm>

namespace lictor {

Tone toneOf(const forecast::Trouble &trouble)
{
    // There is still time: nobody has lost anything by it.
    const bool onlyWarns = trouble.kind == u"contact-failed" || trouble.kind == u"license-expired";
    return onlyWarns ? Tone::Attention : Tone::Critical;
}

void TroubleTable::show(const forecast::Forecast &today, const forecast::Forecast *whatIf)
{
    beginResetModel();
    m_rows.clear();
    m_from = today.from;
    for (forecast::Trouble &trouble : forecast::troubles(today))
        m_rows.push_back({std::move(trouble), In::Today});
    const size_t todays = m_rows.size();
    if (whatIf)
        for (forecast::Trouble &trouble : forecast::troubles(*whatIf)) {
            const auto same = std::find_if(m_rows.begin(), m_rows.begin() + std::ptrdiff_t(todays), [&](const Row &row) {
                return row.in == In::Today && row.trouble.day == trouble.day && row.trouble.text == trouble.text;
            });
            if (same != m_rows.begin() + std::ptrdiff_t(todays))
                same->in = In::Both;
            else
                m_rows.push_back({std::move(trouble), In::WhatIf});
        }
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) { return a.trouble.day < b.trouble.day; });
    endResetModel();
}

void TroubleTable::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

QString TroubleTable::worldText(In in) const
{
    switch (in) {
    case In::Both: return tr("today and what-if");
    case In::Today: return tr("today");
    case In::WhatIf: return tr("what-if");
    }
    return {};
}

QVariant TroubleTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == Devices ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == ToneRole && index.column() == What)
        return int(toneOf(row.trouble));
    if (role == Qt::ToolTipRole && index.column() == What)
        return row.trouble.text;
    if (role != Qt::DisplayRole && role != CopyRole)
        return {};
    switch (index.column()) {
    case Date: return toIso(row.trouble.day).left(10);
    case When: return distanceText(std::max(row.trouble.day, m_from), m_from);
    case World: return worldText(row.in);
    case What: return row.trouble.text;
    default:
        if (row.trouble.devices == 0)
            return role == CopyRole ? QString() : QStringLiteral("–");
        return role == CopyRole ? QString::number(row.trouble.devices) : QLocale().toString(row.trouble.devices);
    }
}

QVariant TroubleTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Devices ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Date: return tr("Date");
    case When: return tr("When");
    case World: return tr("In");
    case What: return tr("Trouble");
    default: return tr("Devices");
    }
}

} // namespace lictor
