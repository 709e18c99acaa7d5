#include "outlook/course_table.h"

#include "order/state_word.h"
#include "tables/roles.h"

#include <QLocale>

#include <algorithm>

namespace lictor {

namespace {
const QString nothing = QStringLiteral("–");

bool isNumber(int column)
{
    return column != CourseTable::Account && column != CourseTable::License && column != CourseTable::ShortFrom
        && column != CourseTable::ShortFromIf;
}

/// A licence that is not there in one of the two worlds is none there.
forecast::PoolCourse noneOf(const forecast::PoolCourse &course, Instant from)
{
    forecast::PoolCourse none = course;
    none.owned = none.inUse = {};
    none.owned.add(from, 0);
    none.inUse.add(from, 0);
    none.shortFrom.reset();
    none.by = 0;
    return none;
}

const forecast::PoolCourse *courseOf(const forecast::Forecast &forecast, const forecast::PoolCourse &course)
{
    const auto found = std::find_if(forecast.pools.begin(), forecast.pools.end(),
        [&](const forecast::PoolCourse &other) { return other.account == course.account && other.key == course.key; });
    return found == forecast.pools.end() ? nullptr : &*found;
}
} // namespace

void CourseTable::show(const forecast::Forecast &today, const forecast::Forecast *whatIf)
{
    beginResetModel();
    m_rows.clear();
    m_from = today.from;
    for (const forecast::PoolCourse &course : today.pools) {
        Row row{course, {}};
        if (whatIf) {
            const forecast::PoolCourse *other = courseOf(*whatIf, course);
            row.whatIf = std::make_shared<const forecast::PoolCourse>(other ? *other : noneOf(course, today.from));
        }
        m_rows.push_back(std::move(row));
    }
    if (whatIf)
        for (const forecast::PoolCourse &course : whatIf->pools)
            if (!courseOf(today, course))
                m_rows.push_back({noneOf(course, today.from), std::make_shared<const forecast::PoolCourse>(course)});
    const auto soonest = [](const Row &row) {
        const Instant never = Instant::max();
        const Instant then = row.whatIf ? row.whatIf->shortFrom.value_or(never) : never;
        return std::min(row.today.shortFrom.value_or(never), then);
    };
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](const Row &a, const Row &b) { return soonest(a) < soonest(b); });
    endResetModel();
}

void CourseTable::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

QVariant CourseTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const Row &row = m_rows[size_t(index.row())];
    const bool compares = index.column() == ShortFromIf || index.column() == ByIf;
    if (compares && !row.whatIf)
        return role == Qt::DisplayRole ? QVariant(nothing) : QVariant();
    const forecast::PoolCourse &course = compares ? *row.whatIf : row.today;
    if (index.column() == ShortFrom || index.column() == ShortFromIf) {
        if (role == ToneRole)
            return int(!course.shortFrom ? Tone::Positive : *course.shortFrom <= m_from ? Tone::Critical : Tone::Attention);
        if (role == CopyRole)
            return course.shortFrom ? toIso(*course.shortFrom) : QString();
        if (role == Qt::ToolTipRole && course.shortFrom)
            return toReadable(*course.shortFrom);
        if (role == Qt::DisplayRole)
            return course.shortFrom ? toIso(*course.shortFrom).left(10) : tr("not short");
        return {};
    }
    if (role == Qt::ToolTipRole && !isNumber(index.column()))
        return data(index, Qt::DisplayRole);
    if (role != Qt::DisplayRole && role != CopyRole)
        return {};
    const auto number = [role](qint64 count) { return role == CopyRole ? QString::number(count) : QLocale().toString(count); };
    switch (index.column()) {
    case Account: return course.virtualAccount;
    case License: return course.license;
    case Owned: return number(course.owned.first());
    case InUse: return number(course.inUse.first());
    case OwnedThen: return number(course.owned.last());
    case InUseThen: return number(course.inUse.last());
    default: return number(course.by);
    }
}

QVariant CourseTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Account: return tr("Virtual Account");
    case License: return tr("License");
    case Owned: return tr("Owned");
    case InUse: return tr("In Use");
    case OwnedThen: return tr("Owned Then");
    case InUseThen: return tr("In Use Then");
    case ShortFrom: return tr("Short From");
    case By: return tr("By");
    case ShortFromIf: return tr("What-If: Short From");
    default: return tr("What-If: By");
    }
}

} // namespace lictor
