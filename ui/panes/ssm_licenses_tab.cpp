#include "panes/ssm_licenses_tab.h"

#include "dialogs/license_dialogs.h"
#include "dialogs/license_reservation_dialog.h"
#include "tables/license_table.h"
#include "widgets/action_button.h"
#include "widgets/column_fill.h"
#include "widgets/empty_state.h"
#include "widgets/flow_layout.h"
#include "widgets/table_view.h"

#include <QAction>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace lictor {

SsmLicensesTab::SsmLicensesTab(FleetSession &session, QWidget *parent)
    : SsmTab(session, parent), m_licenses(new LicenseTable(session, this)), m_table(new TableView(tr("Licenses"), this)),
      m_reserve(new QPushButton(tr("License Reservation…"), this)), m_transfer(new QAction(tr("Transfer…"), this))
{
    m_table->setModel(m_licenses);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnHidden(LicenseTable::Account, true);
    m_table->setTextElideMode(Qt::ElideMiddle); // the end of a licence tells what it is
    auto *columns = new ColumnFill(m_table, LicenseTable::License);
    columns->giveWay(LicenseTable::License, 20).giveWay(LicenseTable::Alerts, 12).giveWay(LicenseTable::NextExpiry, 12);
    columns->leaveOut(LicenseTable::NextExpiry).wrap();
    m_table->addAction(m_transfer);
    connect(m_transfer, &QAction::triggered, this, &SsmLicensesTab::transfer);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SsmLicensesTab::followSelection);

    auto *empty = new EmptyState(this);
    empty->set(Tone::Neutral, tr("This virtual account owns no licenses and uses none."),
        tr("Licenses bought from Cisco or a reseller are added by their product ID."));
    connect(empty->addButton(tr("Add licenses by product ID…")), &QPushButton::clicked, this, &SsmLicensesTab::add);
    m_stack = tableOrEmpty(m_table, empty, -1);

    auto *addButton = new QPushButton(tr("Add licenses by product ID…"), this);
    addButton->setAutoDefault(false);
    connect(addButton, &QPushButton::clicked, this, &SsmLicensesTab::add);
    m_reserve->setAutoDefault(false);
    connect(
        m_reserve, &QPushButton::clicked, this, [this] { openLicenseReservationDialog(this->session(), account(), window()); });
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_reserve);
    buttons->addWidget(addButton);
    buttons->addWidget(actionButton(m_transfer, this));
    auto *column = new QVBoxLayout(this);
    column->addLayout(buttons);
    column->addWidget(m_stack, 1);
    m_reserve->hide();
    followSelection();
}

void SsmLicensesTab::reload()
{
    m_reserve->setVisible(session().fleet().account.reservationApproved);
    m_licenses->setAccount(account());
    showTableOrEmpty(m_stack, m_licenses->isEmpty());
    followSelection();
}

void SsmLicensesTab::add() { openAddLicensesDialog(session(), account(), window()); }

void SsmLicensesTab::transfer()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const entitlement::Position *position = rows.isEmpty() ? nullptr : m_licenses->positionAt(rows.first());
    if (position && position->balance() <= 0) // it needs some: the other way round
        openTransferLicensesDialog(session(), position->key, {}, account(), window());
    else
        openTransferLicensesDialog(session(), position ? position->key : LicenseKey{}, account(), {}, window());
}

void SsmLicensesTab::followSelection()
{
    const bool several = session().fleet().virtualAccounts().size() > 1;
    m_transfer->setEnabled(several && !m_licenses->isEmpty());
    m_transfer->setToolTip(!several
            ? tr("There is no other virtual account to transfer to. Make one with “New virtual account…”.")
            : m_licenses->isEmpty() ? tr("There is nothing to transfer.")
                                    : QString());
}

} // namespace lictor
