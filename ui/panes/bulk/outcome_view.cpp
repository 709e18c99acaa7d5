#include "bulk_page/outcome_view.h"

#include "bulk/outcome_tree.h"
#include "widgets/state_delegate.h"

#include <QHeaderView>

namespace lictor {

OutcomeView::OutcomeView(OutcomeTree &outcomes, QWidget *parent) : QTreeView(parent)
{
    setObjectName(QStringLiteral("outcomes"));
    setAccessibleName(tr("Will Happen"));
    setModel(&outcomes);
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setAllColumnsShowFocus(true);
    setItemDelegate(new StateDelegate(this));
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setSectionResizeMode(OutcomeTree::What, QHeaderView::Stretch);
    header()->setSectionResizeMode(OutcomeTree::Count, QHeaderView::ResizeToContents);
    header()->setResizeContentsPrecision(100);
}

} // namespace lictor
