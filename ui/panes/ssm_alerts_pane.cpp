#include "panes/ssm_alerts_pane.h"

#include "session/fleet_session.h"
#include "tables/alert_table.h"
#include "widgets/column_fill.h"
#include "widgets/empty_state.h"
#include "widgets/place.h"
#include "widgets/table_view.h"

#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace lictor {

SsmAlertsPane::SsmAlertsPane(FleetSession &session, QWidget *parent)
    : Pane(session, parent), m_alerts(new AlertTable(session, this)), m_table(new TableView(tr("Alerts"), this)),
      m_count(new QLabel(this)), m_stack(new QStackedWidget(this)),
      m_survey(
          session, tr("Reading alerts"),
          [&catalog = session.catalog()](const Fleet &fleet, const Job *) { return entitlement::alerts(fleet, catalog); },
          [this](std::vector<entitlement::Alert> alerts) { present(std::move(alerts)); })
{
    setAccessibleName(tr("Alerts"));
    m_table->setModel(m_alerts);
    auto *columns = new ColumnFill(m_table, AlertTable::Message);
    columns->giveWay(AlertTable::Message, 32)
        .giveWay(AlertTable::Source, 20)
        .giveWay(AlertTable::Alert, 12)
        .leaveOut(AlertTable::Account)
        .wrap();
    auto *empty = new EmptyState(this);
    empty->set(Tone::Positive, tr("No alerts."),
        tr("Shortages, terms that end within 90 days, devices without contact and On-Prem servers that do not synchronize stand "
           "here."));
    m_stack->addWidget(m_table);
    m_stack->addWidget(empty);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_count);
    column->addWidget(m_stack, 1);
    m_survey.want();
}

QStringList SsmAlertsPane::path() const { return place("Smart Software Manager > Alerts"); }
void SsmAlertsPane::show(const Subject &) { m_survey.want(); }

void SsmAlertsPane::refresh(const ChangeSet &changes)
{
    if (changes.account || changes.clock || !changes.groups.empty())
        m_survey.want();
}

void SsmAlertsPane::present(std::vector<entitlement::Alert> alerts)
{
    const auto major = std::count_if(alerts.begin(), alerts.end(), [](const entitlement::Alert &alert) { return alert.major; });
    //: How many alerts there are: of the worse kind, and of the other
    m_count->setText(tr("%1 major, %2 minor").arg(major).arg(qsizetype(alerts.size()) - major));
    m_count->setVisible(!alerts.empty());
    m_alerts->show(std::move(alerts));
    m_stack->setCurrentIndex(m_alerts->isEmpty() ? 1 : 0);
}

} // namespace lictor
