#pragma once

#include <QStyledItemDelegate>

namespace lictor {

/// Draws a cell's tone (ToneRole) as shape before its word, its tint (TintRole) behind it, headings (GroupRole) in bold and secondary text (MutedRole) in the muted colour;
/// a text that is cut is told whole by its tool tip.
class StateDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    bool helpEvent(
        QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace lictor
