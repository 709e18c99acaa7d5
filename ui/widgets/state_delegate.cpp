#include "widgets/state_delegate.h"

#include "tables/roles.h"
#include "widgets/theme.h"

namespace lictor {

void StateDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool selected = option->state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup group = option->state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    if (const QVariant tone = index.data(ToneRole); tone.isValid()) {
        const auto which = Tone(tone.toInt());
        option->icon = selected ? toneIcon(which, option->palette.color(group, QPalette::HighlightedText)) : toneIcon(which);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(option->fontMetrics.ascent() + 2, option->fontMetrics.ascent() + 2);
    }
    // A right-aligned number would touch the next column's shape.
    if (option->displayAlignment.testFlag(Qt::AlignRight))
        option->text += QStringLiteral("\u00a0\u00a0");
    if (index.data(GroupRole).toBool())
        option->font.setBold(true);
    if (!selected && index.data(MutedRole).toBool())
        option->palette.setColor(QPalette::Text, mutedText(option->palette));
}

} // namespace lictor
