#include "panes/ssm_instances_tab.h"

#include "dialogs/instance_dialogs.h"
#include "tables/instance_table.h"
#include "widgets/action_button.h"
#include "widgets/column_fill.h"
#include "widgets/empty_state.h"
#include "widgets/table_view.h"

#include <QAction>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace lictor {

SsmInstancesTab::SsmInstancesTab(FleetSession &session, QWidget *parent)
    : SsmTab(session, parent), m_instances(new InstanceTable(session, this)),
      m_table(new TableView(tr("Product Instances"), this)), m_transfer(new QAction(tr("Transfer…"), this)),
      m_remove(new QAction(tr("Remove…"), this))
{
    m_table->setModel(m_instances);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *columns = new ColumnFill(m_table, InstanceTable::Licenses);
    columns->giveWay(InstanceTable::Licenses, 20).leaveOut(InstanceTable::Actions).wrap();
    m_table->addActions({m_transfer, m_remove});
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SsmInstancesTab::followSelection);
    connect(m_transfer, &QAction::triggered, this, [this] { openTransferInstanceDialog(this->session(), chosen(), window()); });
    connect(m_remove, &QAction::triggered, this, [this] { openRemoveInstanceDialog(this->session(), chosen(), window()); });

    auto *empty = new EmptyState(this);
    empty->set(Tone::Neutral, tr("No device is registered to this virtual account."),
        tr("Choose devices in the Device List and register them with a token of this account, made on the tab General."));
    m_stack = tableOrEmpty(m_table, empty, InstanceTable::Actions);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(actionButton(m_transfer, this));
    buttons->addWidget(actionButton(m_remove, this));
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(buttons);
    column->addWidget(m_stack, 1);
    followSelection();
}

void SsmInstancesTab::reload()
{
    m_instances->setAccount(account());
    showTableOrEmpty(m_stack, m_instances->isEmpty());
    followSelection();
}

InstanceId SsmInstancesTab::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? InstanceId{} : m_instances->instanceAt(rows.first());
}

void SsmInstancesTab::followSelection()
{
    const bool any = bool(chosen());
    const bool several = session().fleet().virtualAccounts().size() > 1;
    const QString choose = tr("Choose a product instance in the table first.");
    m_transfer->setEnabled(any && several);
    m_transfer->setToolTip(!several
            ? tr("There is no other virtual account to transfer to. Make one with “New virtual account…”.")
            : any ? QString()
                  : choose);
    m_remove->setEnabled(any);
    m_remove->setToolTip(any ? QString() : choose);
}

} // namespace lictor
