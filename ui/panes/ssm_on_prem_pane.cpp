#include "panes/ssm_on_prem_pane.h"

#include "dialogs/satellite_dialogs.h"
#include "session/fleet_session.h"
#include "tables/satellite_table.h"
#include "widgets/action_button.h"
#include "widgets/column_fill.h"
#include "widgets/empty_state.h"
#include "widgets/place.h"
#include "widgets/table_view.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace lictor {

SsmOnPremPane::SsmOnPremPane(FleetSession &session, QWidget *parent)
    : Pane(session, parent), m_satellites(new SatelliteTable(session, this)), m_table(new TableView(tr("On-Prem Servers"), this)),
      m_synchronize(new QAction(tr("Synchronize Now"), this)), m_stack(new QStackedWidget(this))
{
    setAccessibleName(tr("On-Prem"));
    auto *introduction =
        new QLabel(tr("An On-Prem server serves devices that may not reach the internet. The Smart Software Manager "
                      "and the server know of each other what they learned at the last synchronization."),
            this);
    introduction->setWordWrap(true);
    m_table->setModel(m_satellites);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *columns = new ColumnFill(m_table, SatelliteTable::State);
    columns->giveWay(SatelliteTable::State, 20).giveWay(SatelliteTable::Account, 12).leaveOut(SatelliteTable::Version).wrap();
    m_table->addAction(m_synchronize);

    auto *empty = new EmptyState(this);
    empty->set(Tone::Neutral, tr("There is no On-Prem server."),
        tr("Devices that may not reach the internet register with a server of your own."));
    const auto add = [this] { openAddSatelliteDialog(this->session(), window()); };
    connect(empty->addButton(tr("Add On-Prem server…")), &QPushButton::clicked, this, add);
    m_stack->addWidget(m_table);
    m_stack->addWidget(empty);

    auto *addButton = new QPushButton(tr("Add On-Prem server…"), this);
    addButton->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(addButton);
    buttons->addWidget(actionButton(m_synchronize, this));
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(introduction);
    column->addLayout(buttons);
    column->addWidget(m_stack, 1);

    connect(addButton, &QPushButton::clicked, this, add);
    connect(m_synchronize, &QAction::triggered, this, &SsmOnPremPane::synchronize);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SsmOnPremPane::followSelection);
    reload();
}

QStringList SsmOnPremPane::path() const { return place("Smart Software Manager > On-Prem"); }
void SsmOnPremPane::show(const Subject &) { reload(); }

void SsmOnPremPane::refresh(const ChangeSet &changes)
{
    if (changes.account || changes.clock)
        reload();
}

void SsmOnPremPane::reload()
{
    m_satellites->reload();
    m_stack->setCurrentIndex(m_satellites->isEmpty() ? 1 : 0);
    followSelection();
}

SatelliteId SsmOnPremPane::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? SatelliteId{} : m_satellites->satelliteAt(rows.first());
}

void SsmOnPremPane::followSelection()
{
    m_synchronize->setEnabled(bool(chosen()));
    m_synchronize->setToolTip(chosen() ? QString() : tr("Choose a server in the table first."));
}

void SsmOnPremPane::synchronize() { (void)session().perform(SyncSatellite{chosen()}); }

} // namespace lictor
