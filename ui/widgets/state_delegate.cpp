#include "widgets/state_delegate.h"

#include "tables/roles.h"
#include "widgets/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

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
    if (const QVariant tint = index.data(TintRole); tint.isValid() && !selected)
        option->backgroundBrush = toneTint(Tone(tint.toInt()), option->palette);
    if (index.data(GroupRole).toBool())
        option->font.setBold(true);
    if (!selected && index.data(MutedRole).toBool())
        option->palette.setColor(QPalette::Text, mutedText(option->palette));
}

bool StateDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    // What is cut can be read, also where the model has something to say about the cell.
    const QString text = index.data(Qt::ToolTipRole).toString(), shown = index.data().toString();
    QStyleOptionViewItem whole = option;
    whole.rect = {}; // a line as long as the text is
    if (event->type() != QEvent::ToolTip || option.rect.width() >= sizeHint(whole, index).width())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), text.isEmpty() || text == shown ? shown : QString(shown + u'\n' + text), view);
    return true;
}

} // namespace lictor
