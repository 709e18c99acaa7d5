#include "fleet_panes/faults_pane.h"

#include "fleet_panes/fault_dialog.h"
#include "widgets/action_button.h"
#include "widgets/column_fill.h"
#include "widgets/empty_state.h"
#include "widgets/place.h"
#include "widgets/table_view.h"

#include <QAction>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace lictor {

FaultsPane::FaultsPane(FleetSession &session, QWidget *parent)
    : Pane(session, parent), m_faults(new FaultTable(session, this)), m_table(new TableView(tr("Outages and Faults"), this)),
      m_add(new QAction(tr("&Add…"), this)), m_clear(new QAction(tr("C&lear"), this)),
      m_clearAll(new QAction(tr("Clear A&ll"), this)), m_stack(new QStackedWidget(this)),
      m_survey(
          session, tr("Look for missed contacts"),
          [catalog = session.catalogPtr()](
              const Fleet &fleet, const Job *) { return FaultTable::missedContacts(fleet, *catalog); },
          [this](FaultTable::Missed missed) { m_faults->showMissed(std::move(missed)); })
{
    setAccessibleName(tr("Outages and Faults"));
    m_table->setModel(m_faults);
    auto *columns = new ColumnFill(m_table, FaultTable::Effect);
    columns->giveWay(FaultTable::Effect, 20).giveWay(FaultTable::Of, 16).wrap();
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FaultsPane::followSelection);
    connect(m_add, &QAction::triggered, this, &FaultsPane::add);
    connect(m_clear, &QAction::triggered, this, &FaultsPane::clear);
    connect(m_clearAll, &QAction::triggered, this, [this] { (void)this->session().perform(ClearFaults{}); });
    m_table->addAction(m_clear);

    auto *empty = new EmptyState(this);
    empty->set(Tone::Positive, tr("No fault is set; everything reaches everything."),
        tr("An outage shows what happens to devices that cannot reach the Smart Software Manager for some time."));
    connect(empty->addButton(tr("Add outage…")), &QPushButton::clicked, this, &FaultsPane::add);
    m_stack->addWidget(m_table);
    m_stack->addWidget(empty);
    auto *buttons = new QHBoxLayout;
    for (QAction *action : {m_add, m_clear, m_clearAll})
        buttons->addWidget(actionButton(action, this));
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_stack, 1);
    column->addLayout(buttons);
    reload();
}

QStringList FaultsPane::path() const { return place("Monitoring > Fleet > Outages and Faults"); }
void FaultsPane::show(const Subject &) { reload(); }

void FaultsPane::refresh(const ChangeSet &changes)
{
    m_stale = m_stale || !changes.isEmpty();
    if (isVisible())
        reload();
}

void FaultsPane::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    reload();
}

void FaultsPane::reload()
{
    m_faults->reload();
    m_stack->setCurrentIndex(m_faults->isEmpty() ? 1 : 0);
    followSelection();
    if (isVisible() && std::exchange(m_stale, false))
        m_survey.want();
}

void FaultsPane::followSelection()
{
    const bool readOnly = session().isReadOnly();
    const auto allow = [&](QAction *action, const QString &whyNot) {
        action->setEnabled(!readOnly && whyNot.isEmpty());
        action->setToolTip(readOnly ? session().readOnlyReason() : whyNot);
    };
    allow(m_add, {});
    allow(m_clear, m_table->selectionModel()->hasSelection() ? QString() : tr("Select a fault first."));
    allow(m_clearAll, m_faults->isEmpty() ? tr("No fault is set.") : QString());
}

void FaultsPane::add() { openFaultDialog(session(), window()); }

void FaultsPane::clear()
{
    ClearFaults chosen;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
        chosen.faults.push_back(m_faults->faultAt(row));
    if (!chosen.faults.empty()) // none would mean all
        (void)session().perform(chosen);
}

} // namespace lictor
