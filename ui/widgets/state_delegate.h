#pragma once

#include <QStyledItemDelegate>

namespace lictor {

/// Draws a cell's tone (ToneRole) as shape before its word, headings (GroupRole) in bold and secondary text (MutedRole) in the muted colour.
class StateDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace lictor
