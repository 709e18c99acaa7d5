#include "fleet_panes/compliance_pane.h"

#include "dialogs/license_dialogs.h"
#include "fleet_panes/findings_tab.h"
#include "tables/compliance_table.h"
#include "widgets/column_fill.h"
#include "widgets/empty_state.h"
#include "widgets/place.h"
#include "widgets/table_view.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace lictor {

CompliancePane::CompliancePane(FleetSession &session, QWidget *parent)
    : Pane(session, parent), m_licenses(new ComplianceTable(session, this)), m_table(new TableView(tr("Compliance"), this)),
      m_verdict(new QLabel(this)), m_stack(new QStackedWidget(this)), m_findings(new FindingsTab(session, this)),
      m_tabs(new QTabWidget(this)),
      m_survey(
          session, tr("Look for findings"),
          [catalog = session.catalogPtr()](const Fleet &fleet, const Job *job) {
              return complianceOf(fleet, *catalog, [job](double) { return !job || !job->isCancelled(); });
          },
          [this](FleetCompliance compliance) { present(std::move(compliance)); })
{
    setAccessibleName(tr("Compliance"));
    m_tabs->setDocumentMode(true);
    QWidget *licenses = makeLicenses();
    licenses->setObjectName(QStringLiteral("licenses"));
    m_findings->setObjectName(QStringLiteral("findings"));
    m_tabs->addTab(licenses, tr("Licenses"));
    m_tabs->addTab(m_findings, tr("Findings"));
    connect(m_findings, &FindingsTab::deviceWanted, this, [this](DeviceId device) {
        if (const Device *found = this->session().fleet().devices().find(device))
            Q_EMIT filterDevices(QStringLiteral("name:\"%1\"").arg(found->name));
    });
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_tabs);
}

QWidget *CompliancePane::makeLicenses()
{
    m_table->setModel(m_licenses);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTextElideMode(Qt::ElideMiddle); // the end of a licence tells what it is
    auto *columns = new ColumnFill(m_table, ComplianceTable::License);
    columns->giveWay(ComplianceTable::License, 20)
        .giveWay(ComplianceTable::Alerts, 14)
        .giveWay(ComplianceTable::Account, 12)
        .giveWay(ComplianceTable::NextExpiry, 12)
        .leaveOut(ComplianceTable::NextExpiry) // the reason names the end that is near
        .leaveOut(ComplianceTable::Balance) // bought less used, which stand beside it
        .wrap();
    auto *showDevices = new QAction(tr("Show Requesting Devices"), m_table);
    m_table->addAction(showDevices);
    const auto follow = [this](const QModelIndex &index) {
        if (const entitlement::Position *position = m_licenses->positionAt(index))
            Q_EMIT filterDevices(requesterFilter(session().fleet(), session().catalog(), {position->account, position->key}));
    };
    connect(showDevices, &QAction::triggered, this, [this, follow] { follow(m_table->currentIndex()); });
    connect(m_table, &TableView::chosen, this, follow);

    auto *empty = new EmptyState(this);
    empty->set(Tone::Neutral, tr("No licenses are owned or used yet."), tr("Add what you bought by product ID."));
    connect(empty->addButton(tr("Add licenses by product ID…")), &QPushButton::clicked, this,
        [this] { openAddLicensesDialog(session(), {}, window()); });
    m_stack->addWidget(m_table);
    m_stack->addWidget(empty);
    auto *hint = new QLabel(tr("Return shows the devices that request a license in the Device List."), this);
    hint->setWordWrap(true);
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    m_verdict->setWordWrap(true);
    column->addWidget(m_verdict);
    column->addWidget(m_stack, 1);
    column->addWidget(hint);
    return page;
}

QStringList CompliancePane::path() const { return place("Monitoring > Fleet > Compliance"); }

void CompliancePane::show(const Subject &subject)
{
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        if (m_tabs->widget(tab)->objectName() == subject.place)
            m_tabs->setCurrentIndex(tab);
    look();
}

void CompliancePane::refresh(const ChangeSet &changes)
{
    m_stale = m_stale || !changes.isEmpty();
    look();
}

void CompliancePane::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    look();
}

/// A pane that nobody sees does not look over the fleet.
void CompliancePane::look()
{
    if (isVisible() && std::exchange(m_stale, false))
        m_survey.want();
}

void CompliancePane::present(FleetCompliance compliance)
{
    std::array<int, 3> byStatus{};
    for (const entitlement::Position &position : compliance.positions)
        ++byStatus[size_t(position.status)];
    //: How many licenses of virtual accounts are in which state
    m_verdict->setText(
        tr("%1 out of compliance, %2 approaching, %3 compliant").arg(byStatus[2]).arg(byStatus[1]).arg(byStatus[0]));
    m_verdict->setVisible(!compliance.positions.empty());
    m_licenses->show(std::move(compliance.positions), std::move(compliance.requesters));
    m_stack->setCurrentIndex(m_licenses->isEmpty() ? 1 : 0);
    m_findings->present(std::move(compliance.findings));
}

} // namespace lictor
