#include "unit_panes/monitor_group_pane.h"

#include "session/fleet_session.h"
#include "unit_panes/step_rows.h"
#include "units/group_report.h"
#include "units/group_text.h"
#include "units/unit_table.h"
#include "widgets/column_fill.h"
#include "widgets/empty_state.h"
#include "widgets/place.h"
#include "widgets/state_badge.h"
#include "widgets/table_view.h"

#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace lictor {

MonitorGroupPane::MonitorGroupPane(FleetSession &session, GroupKind kind, QWidget *parent)
    : Pane(session, parent), m_kind(kind), m_tabs(new QTabWidget(this)), m_state(new QStackedWidget(this)),
      m_none(new EmptyState(this)), m_head(new QLabel(this)), m_warning(new StateBadge(this)),
      m_units(new UnitTable(session, this)), m_table(new TableView(tr("Units"), this)), m_steps(new StepRows(session, this)),
      m_text(new QPlainTextEdit(this))
{
    setAccessibleName(MonitorGroupPane::path().constLast());
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setAccessibleName(tr("As text"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_state->addWidget(makeStatePage());
    m_state->addWidget(m_none);
    m_tabs->addTab(m_state, tr("State"));
    m_tabs->addTab(m_text, tr("As text"));
    m_tabs->setDocumentMode(true);
    auto *configure = m_none->addButton(isCluster() ? tr("Go to ASA Cluster") : tr("Go to Failover"));
    auto *refreshButton = new QPushButton(tr("&Refresh"), this);
    refreshButton->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(refreshButton);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_tabs, 1);
    column->addLayout(foot);
    connect(refreshButton, &QPushButton::clicked, this, &MonitorGroupPane::reload);
    connect(m_tabs, &QTabWidget::currentChanged, this, &MonitorGroupPane::reload);
    connect(configure, &QPushButton::clicked, this, [this] {
        Q_EMIT goTo(place(isCluster() ? "Configuration > Device Management > High Availability and Scalability > ASA Cluster"
                                      : "Configuration > Device Management > High Availability and Scalability > Failover"),
            Subject{{m_device}, {}});
    });
    reload();
}

QStringList MonitorGroupPane::path() const
{
    return place(isCluster() ? "Monitoring > Properties > Cluster" : "Monitoring > Properties > Failover");
}

QWidget *MonitorGroupPane::makeStatePage()
{
    m_table->setModel(m_units);
    m_table->setObjectName(QStringLiteral("units"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    for (const int column : {UnitTable::Registered, UnitTable::Requests, UnitTable::OwnContexts}) // of *Configuration*
        m_table->setColumnHidden(column, true);
    (new ColumnFill(m_table, UnitTable::State))->leaveOut(UnitTable::Serial).wrap();
    QFont bold = font();
    bold.setBold(true);
    m_head->setFont(bold);
    m_head->setWordWrap(true);
    makeSteps();
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->addWidget(m_head);
    column->addWidget(m_warning);
    column->addWidget(m_table);
    column->addSpacing(fontMetrics().height() / 2);
    column->addWidget(m_steps);
    column->addStretch(1);
    connect(m_table, &TableView::chosen, this, [this](const QModelIndex &index) {
        Q_EMIT goTo(path(), Subject{{m_units->unitAt(index)}, {}});
    });
    return page;
}

void MonitorGroupPane::makeSteps()
{
    m_lead = m_steps->addStep(isCluster() ? tr("Make &Control Unit") : tr("Make &Active"), QStringLiteral("makeActive"));
    m_handOver = m_steps->addStep(isCluster() ? tr("Make &Data Unit") : tr("Make &Standby"), QStringLiteral("makeStandby"));
    m_reset = m_steps->addStep(isCluster() ? tr("&Let Unit Rejoin") : tr("Reset &Failover"), QStringLiteral("resetFailover"));
    m_reload = m_steps->addStep(isCluster() ? tr("Rel&oad Unit") : tr("Rel&oad Standby"), QStringLiteral("reloadStandby"));
}

void MonitorGroupPane::show(const Subject &subject)
{
    m_device = subject.device();
    reload();
}

void MonitorGroupPane::refresh(const ChangeSet &changes)
{
    if (!changes.isEmpty())
        reload();
}

void MonitorGroupPane::reload()
{
    const Fleet &fleet = session().fleet();
    const Device *device = fleet.devices().find(m_device);
    if (!device)
        return;
    if (m_tabs->currentWidget() == m_text) {
        m_text->setPlainText(isCluster() ? clusterText(session(), m_device) : failoverText(session(), m_device));
        return;
    }
    const Group *group = fleet.groups().find(device->group);
    if (!group || group->kind != m_kind) {
        m_none->set(Tone::Neutral,
            isCluster() ? tr("%1 is in no cluster.").arg(device->name) : tr("%1 is in no failover pair.").arg(device->name),
            tr("What must hold before one is formed stands in Configuration."));
        m_state->setCurrentWidget(m_none);
        return;
    }
    const GroupReport report = groupReport(fleet, session().catalog(), device->group);
    m_head->setText(report.head);
    m_warning->setVisible(!report.warnings.empty());
    if (!report.warnings.empty())
        m_warning->set(report.warnings.front().tone, report.warnings.front().text);
    m_units->setGroup(device->group);
    m_table->showAllRows();
    showSteps(device->group);
    m_state->setCurrentIndex(0);
}

void MonitorGroupPane::showSteps(GroupId group)
{
    m_steps->setStep(m_lead, leadStep(session(), m_device));
    m_steps->setStep(m_handOver, handOverStep(session(), m_device));
    m_steps->setStep(m_reset, resetStep(session(), group));
    m_steps->setStep(m_reload, isCluster() ? reloadStep(session(), m_device) : reloadStandbyStep(session(), group));
}

} // namespace lictor
