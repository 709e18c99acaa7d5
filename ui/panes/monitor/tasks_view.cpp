#include "monitor_panes/tasks_view.h"

#include "dialogs/license_commands.h"
#include "monitor_panes/timeline_view.h"
#include "session/fleet_session.h"
#include "tables/account_time.h"
#include "widgets/action_button.h"
#include "widgets/column_fill.h"
#include "widgets/empty_state.h"
#include "widgets/table_view.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace lictor {

TasksView::TasksView(FleetSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_timeline(new TimelineView(this)), m_point(new QLabel(this)),
      m_tasks(new QStandardItemModel(0, 3, this)), m_table(new TableView(tr("Tasks"), this)), m_empty(new EmptyState(this)),
      m_stack(new QStackedWidget(this)), m_run(new QAction(tr("Run &Now"), this))
{
    m_tasks->setHorizontalHeaderLabels({tr("Task"), tr("Due"), tr("In")});
    m_table->setModel(m_tasks);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    new ColumnFill(m_table, 0);
    m_table->addAction(m_run);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TasksView::followSelection);
    connect(m_run, &QAction::triggered, this, &TasksView::runNow);
    m_point->setWordWrap(true);
    m_point->setAccessibleName(tr("Point of the time line"));
    const QString hint = tr("Arrow keys or the mouse name the points of the time line: half a year back and ahead.");
    m_point->setText(hint);
    connect(m_timeline, &TimelineView::named, this,
        [this, hint](const QString &text) { m_point->setText(text.isEmpty() ? hint : text); });
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(actionButton(m_run, this));
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_timeline);
    column->addWidget(m_point);
    column->addWidget(m_stack, 1);
    column->addLayout(buttons);
    followSelection();
}

void TasksView::show(DeviceId device)
{
    if (!m_session.fleet().devices().find(device))
        return;
    const AgentReport report = agentReport(m_session.fleet(), m_session.catalog(), device);
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    const int row = device == m_device && !chosen.isEmpty() ? chosen.front().row() : -1;
    m_device = device;
    m_shown = report.tasks;
    m_tasks->removeRows(0, m_tasks->rowCount());
    for (const AgentReport::Task &task : m_shown)
        m_tasks->appendRow({new QStandardItem(task.what), new QStandardItem(toReadable(task.at)),
            new QStandardItem(distanceText(task.at, m_session.fleet().now))});
    if (row >= 0 && row < m_tasks->rowCount())
        m_table->selectRow(row);
    m_empty->set(Tone::Neutral, report.whyNoTasks);
    m_stack->setCurrentIndex(m_shown.empty() ? 1 : 0);
    m_timeline->show(agentTimeline(m_session.fleet(), m_session.catalog(), device));
    followSelection();
}

void TasksView::followSelection()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    QString whyNot;
    if (rows.isEmpty() || rows.front().row() >= int(m_shown.size())) {
        whyNot = tr("Select a task first.");
    } else if (m_session.isReadOnly()) {
        whyNot = m_session.readOnlyReason();
    } else if (m_shown[size_t(rows.front().row())].run == AgentReport::Task::Run::No) {
        whyNot = tr("This is a date, not a task of the agent: nothing can be run.");
    } else if (m_shown[size_t(rows.front().row())].run == AgentReport::Task::Run::RenewCertificate) {
        whyNot = license_commands::whyNotRenew(m_session, {m_device}); // a chassis has no command for it
    }
    m_run->setEnabled(whyNot.isEmpty());
    m_run->setToolTip(whyNot);
}

void TasksView::runNow()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    const Device &device = m_session.fleet().devices().at(m_device);
    const bool ofChassis = m_session.catalog().model(device.model).series->registrar == Registrar::Chassis;
    if (m_shown[size_t(rows.front().row())].run == AgentReport::Task::Run::RenewCertificate)
        license_commands::renewCertificate(m_session, {m_device});
    else if (ofChassis)
        license_commands::runOnChassis(m_session, device.chassis, QStringLiteral("renew"));
    else
        license_commands::renewAuthorization(m_session, {m_device});
}

QString TasksView::text() const
{
    QString text;
    for (const AgentReport::Task &task : m_shown)
        text += toReadable(task.at) + u'\t' + task.what + u'\n';
    return text;
}

} // namespace lictor
