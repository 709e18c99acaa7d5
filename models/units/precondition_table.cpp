#include "units/precondition_table.h"

#include "order/state_word.h"
#include "tables/roles.h"

namespace lictor {

void PreconditionTable::show(std::vector<simulation::Precondition> preconditions)
{
    const int before = rowCount(), now = int(preconditions.size());
    if (now > before)
        beginInsertRows({}, before, now - 1);
    else if (now < before)
        beginRemoveRows({}, now, before - 1);
    m_preconditions = std::move(preconditions);
    if (now > before)
        endInsertRows();
    else if (now < before)
        endRemoveRows();
    if (now > 0)
        Q_EMIT dataChanged(index(0, 0), index(now - 1, ColumnCount - 1));
}

int PreconditionTable::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_preconditions.size()); }

QVariant PreconditionTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == What ? tr("Before It Is Formed") : tr("What Stands in the Way");
}

QVariant PreconditionTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const simulation::Precondition &precondition = m_preconditions[size_t(index.row())];
    const bool fulfilled = precondition.objections.empty();
    if (role == ToneRole && index.column() == What)
        return int(fulfilled ? Tone::Positive : precondition.demanded ? Tone::Critical : Tone::Attention);
    QStringList reasons;
    for (const auto &objection : precondition.objections)
        reasons << objection.error.sentence();
    if (role == Qt::ToolTipRole) {
        if (!precondition.rule.isEmpty())
            reasons << tr("Rule %1").arg(precondition.rule);
        return reasons.join(u'\n');
    }
    if (role == Qt::AccessibleTextRole && fulfilled && index.column() == Why)
        return tr("nothing");
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == What)
        return precondition.text;
    return fulfilled ? QStringLiteral("–") : reasons.join(QStringLiteral(" · "));
}

} // namespace lictor
