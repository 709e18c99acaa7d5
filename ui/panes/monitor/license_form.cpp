#include "monitor_panes/license_form.h"

#include "tables/account_time.h"
#include "tables/agent_report.h"
#include "tables/license_text.h"
#include "tables/roles.h"
#include "widgets/column_fill.h"
#include "widgets/empty_state.h"
#include "widgets/table_view.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace lictor {

namespace {
QStandardItem *numberItem(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    return item;
}
} // namespace

MonitorLicenseForm::MonitorLicenseForm(FleetSession &session, QWidget *parent)
    : QScrollArea(parent), m_session(session), m_form(new QFormLayout), m_entitlements(new QStandardItemModel(this)),
      m_tasks(new QStandardItemModel(this)), m_entitlementTable(new TableView(tr("Entitlements"), this)),
      m_taskTable(new TableView(tr("Scheduled Tasks"), this)), m_noEntitlements(new EmptyState(this)),
      m_noTasks(new EmptyState(this)), m_entitlementStack(new QStackedWidget(this)), m_taskStack(new QStackedWidget(this))
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setWidget(new QWidget(this));
    auto *column = new QVBoxLayout(widget());
    column->addLayout(m_form);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_state = addField(tr("Smart Software Licensing:"));
    m_version = addField(tr("Smart Agent Version:"));
    m_udi = addField(tr("UDI:"));
    m_agent = addField(tr("Smart Agent State:"));
    m_compliance = addField(tr("Global Compliance Status:"));
    m_certificate = addField(tr("Licensing Certificate:"));
    m_entitlements->setHorizontalHeaderLabels({tr("Entitlement"), tr("Count"), tr("Status"), tr("Since")});
    m_entitlements->horizontalHeaderItem(1)->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_tasks->setHorizontalHeaderLabels({tr("Task"), tr("Due"), tr("In")});
    m_entitlementTable->setModel(m_entitlements);
    m_taskTable->setModel(m_tasks);
    addTable(tr("Entitlements"), m_entitlementTable, m_noEntitlements, m_entitlementStack);
    addTable(tr("Scheduled Tasks"), m_taskTable, m_noTasks, m_taskStack);
    auto *columns = new ColumnFill(m_entitlementTable, 0);
    columns->giveWay(0, 22).giveWay(2, 22).wrap();
    new ColumnFill(m_taskTable, 0);
}

void MonitorLicenseForm::addTable(const QString &title, TableView *table, EmptyState *empty, QStackedWidget *stack)
{
    auto *heading = new QLabel(title, this);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    widget()->layout()->addWidget(heading);
    stack->addWidget(table);
    stack->addWidget(empty);
    stack->setMinimumHeight(fontMetrics().height() * 7);
    widget()->layout()->addWidget(stack);
}

QLineEdit *MonitorLicenseForm::addField(const QString &text)
{
    auto *field = new QLineEdit(this);
    field->setReadOnly(true);
    auto *label = new QLabel(text, this);
    label->setBuddy(field);
    field->setAccessibleName(QString(text).chopped(1));
    m_form->addRow(label, field);
    return field;
}

void MonitorLicenseForm::show(DeviceId device)
{
    const AgentReport report = agentReport(m_session.fleet(), m_session.catalog(), device);
    const QString version = agentVersion(licenseText(m_session, device));
    const auto set = [](QLineEdit *field, const QString &text) {
        if (field->text() == text)
            return;
        field->setText(text);
        field->setToolTip(text);
        field->setCursorPosition(0);
    };
    set(m_state, report.licensing);
    set(m_version, version.isEmpty() ? tr("none, because the device does not report one") : version);
    set(m_udi, report.udi);
    set(m_agent, report.agent);
    set(m_compliance, report.compliance);
    set(m_certificate, report.certificate);

    m_entitlements->removeRows(0, m_entitlements->rowCount());
    for (const AgentReport::Entitlement &entitlement : report.entitlements) {
        auto *status = new QStandardItem(entitlement.status);
        status->setData(int(entitlement.tone), ToneRole);
        status->setToolTip(entitlement.status);
        m_entitlements->appendRow({new QStandardItem(entitlement.name), numberItem(locale().toString(entitlement.count)), status,
            new QStandardItem(entitlement.since)});
    }
    m_noEntitlements->set(Tone::Neutral, report.whyNoEntitlements);
    m_entitlementStack->setCurrentIndex(report.entitlements.empty() ? 1 : 0);
    showTasks(report);
}

void MonitorLicenseForm::showTasks(const AgentReport &report)
{
    m_tasks->removeRows(0, m_tasks->rowCount());
    for (const AgentReport::Task &task : report.tasks)
        m_tasks->appendRow({new QStandardItem(task.what), new QStandardItem(toReadable(task.at)),
            new QStandardItem(distanceText(task.at, m_session.fleet().now))});
    m_noTasks->set(Tone::Neutral, report.whyNoTasks);
    m_taskStack->setCurrentIndex(report.tasks.empty() ? 1 : 0);
}

QString MonitorLicenseForm::text() const
{
    QStringList lines;
    for (const QLineEdit *field : {m_state, m_version, m_udi, m_agent, m_compliance, m_certificate})
        lines << QStringLiteral("%1: %2").arg(field->accessibleName(), field->text());
    for (const QStandardItemModel *table : {m_entitlements, m_tasks}) {
        for (int row = 0; row < table->rowCount(); ++row) {
            QStringList cells;
            for (int cell = 0; cell < table->columnCount(); ++cell)
                cells << table->item(row, cell)->text();
            lines << cells.join(u'\t');
        }
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace lictor
