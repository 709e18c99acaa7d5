#include "panes/ssm_tab.h"

#include "widgets/empty_state.h"
#include "widgets/table_view.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QStackedWidget>

namespace lictor {

SsmTab::SsmTab(FleetSession &session, QWidget *parent) : QWidget(parent), m_session(session) { }

void SsmTab::setAccount(VirtualAccountId account)
{
    m_account = account;
    reload();
}

QStackedWidget *SsmTab::tableOrEmpty(TableView *table, EmptyState *empty, int actionsColumn)
{
    auto *stack = new QStackedWidget(this);
    stack->addWidget(table);
    stack->addWidget(empty);
    if (actionsColumn >= 0) {
        connect(table, &QTableView::clicked, table, [table, actionsColumn](const QModelIndex &index) {
            if (index.column() != actionsColumn)
                return;
            const QPoint place = table->visualRect(index).bottomLeft();
            QCoreApplication::postEvent(
                table, new QContextMenuEvent(QContextMenuEvent::Mouse, place, table->viewport()->mapToGlobal(place)));
        });
    }
    return stack;
}

void SsmTab::showTableOrEmpty(QStackedWidget *stack, bool isEmpty) const { stack->setCurrentIndex(isEmpty ? 1 : 0); }

} // namespace lictor
