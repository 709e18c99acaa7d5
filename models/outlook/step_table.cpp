#include "outlook/step_table.h"

#include "order/state_word.h"
#include "tables/roles.h"

#include <QLocale>

#include <set>

namespace lictor {

std::vector<Instant> stepTimes(const CourseTable::Row &row)
{
    std::set<Instant> times;
    const auto take = [&](const forecast::Steps &steps) {
        for (const forecast::Step &step : steps.all())
            times.insert(step.from);
    };
    take(row.today.owned);
    take(row.today.inUse);
    if (row.whatIf) {
        take(row.whatIf->owned);
        take(row.whatIf->inUse);
    }
    return {times.begin(), times.end()};
}

void StepTable::show(const std::vector<CourseTable::Row> &courses)
{
    const auto count = [](const forecast::PoolCourse &course, Instant at) {
        return Count{course.owned.at(at), course.inUse.at(at)};
    };
    beginResetModel();
    m_rows.clear();
    for (const CourseTable::Row &course : courses)
        for (Instant at : stepTimes(course)) {
            Row row{at, course.today.virtualAccount, course.today.license, count(course.today, at), {}};
            if (course.whatIf)
                row.whatIf = count(*course.whatIf, at);
            m_rows.push_back(std::move(row));
        }
    endResetModel();
}

QVariant StepTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int column = index.column();
    if (role == Qt::TextAlignmentRole)
        return int((column >= Owned ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const Row &row = m_rows[size_t(index.row())];
    const bool compares = column >= OwnedIf;
    const Count count = compares ? row.whatIf.value_or(Count()) : row.today;
    const qint64 balance = count.owned - count.inUse;
    if (role == ToneRole && (column == Balance || (column == BalanceIf && row.whatIf)))
        return int(balance < 0 ? Tone::Critical : balance == 0 ? Tone::Attention : Tone::Positive);
    if (column == Date) {
        if (role == Qt::DisplayRole)
            return toIso(row.at).left(10);
        if (role == Qt::ToolTipRole)
            return toReadable(row.at);
        return role == CopyRole ? QVariant(toIso(row.at)) : QVariant();
    }
    if (role == Qt::ToolTipRole && column < Owned)
        return data(index, Qt::DisplayRole);
    if (role != Qt::DisplayRole && role != CopyRole)
        return {};
    const auto number = [&](qint64 value) -> QString {
        if (compares && !row.whatIf)
            return QStringLiteral("–");
        return role == CopyRole ? QString::number(value) : QLocale().toString(value);
    };
    switch (column) {
    case Account: return row.account;
    case License: return row.license;
    case Owned:
    case OwnedIf: return number(count.owned);
    case InUse:
    case InUseIf: return number(count.inUse);
    default: return number(balance);
    }
}

QVariant StepTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= Owned ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Date: return tr("Date");
    case Account: return tr("Virtual Account");
    case License: return tr("License");
    case Owned: return tr("Owned");
    case InUse: return tr("In Use");
    case Balance: return tr("Balance");
    case OwnedIf: return tr("What-If: Owned");
    case InUseIf: return tr("What-If: In Use");
    default: return tr("What-If: Balance");
    }
}

} // namespace lictor
