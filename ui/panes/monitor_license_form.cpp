#include "panes/monitor_license_form.h"

#include "tables/agent_report.h"
#include "tables/license_text.h"
#include "tables/roles.h"
#include "widgets/empty_state.h"
#include "widgets/table_view.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace lictor {

MonitorLicenseForm::MonitorLicenseForm(FleetSession &session, QWidget *parent) :
    QScrollArea(parent), m_session(session), m_form(new QFormLayout), m_entitlements(new QStandardItemModel(this)),
    m_table(new TableView(tr("Entitlements"), this)), m_empty(new EmptyState(this)), m_stack(new QStackedWidget(this))
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->addLayout(m_form);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_state = addField(tr("Smart Software Licensing:"));
    m_version = addField(tr("Smart Agent Version:"));
    m_udi = addField(tr("UDI:"));
    m_agent = addField(tr("Smart Agent State:"));
    m_compliance = addField(tr("Global Compliance Status:"));
    m_certificate = addField(tr("Licensing Certificate:"));
    m_tasks = addField(tr("Scheduled Tasks:"));
    auto *heading = new QLabel(tr("Entitlements"), page);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    column->addWidget(heading);
    m_table->setModel(m_entitlements);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_stack->setMinimumHeight(fontMetrics().height() * 8);
    column->addWidget(m_stack, 1);
    setWidget(page);
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
    set(m_tasks, report.tasks);

    m_entitlements->clear();
    m_entitlements->setHorizontalHeaderLabels({tr("Entitlement"), tr("Count"), tr("Status"), tr("Since")});
    for (const AgentReport::Entitlement &entitlement : report.entitlements) {
        auto *count = new QStandardItem(locale().toString(entitlement.count));
        count->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        auto *status = new QStandardItem(entitlement.status);
        status->setData(int(entitlement.tone), ToneRole);
        m_entitlements->appendRow({new QStandardItem(entitlement.name), count, status, new QStandardItem(entitlement.since)});
    }
    m_table->setColumnCharacters({50, 10, 44, 26});
    m_empty->set(Tone::Neutral, report.whyNoEntitlements);
    m_stack->setCurrentIndex(report.entitlements.empty() ? 1 : 0);
}

QString MonitorLicenseForm::text() const
{
    QStringList lines;
    for (const QLineEdit *field : {m_state, m_version, m_udi, m_agent, m_compliance, m_certificate, m_tasks})
        lines << QStringLiteral("%1: %2").arg(field->accessibleName(), field->text());
    for (int row = 0; row < m_entitlements->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_entitlements->columnCount(); ++column)
            cells << m_entitlements->item(row, column)->text();
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace lictor
