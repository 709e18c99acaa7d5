#pragma once

#include "entitlement/alerts.h"
#include "session/fleet_survey.h"
#include "widgets/pane.h"

class QLabel;
class QStackedWidget;

namespace lictor {

class AlertTable;
class TableView;

/// *Smart Software Manager > Alerts*: shortages, terms that end, instances without contact and servers without synchronization (screens 3.1).
class SsmAlertsPane : public Pane {
    Q_OBJECT
public:
    explicit SsmAlertsPane(FleetSession &session, QWidget *parent = nullptr);

    QStringList path() const override;
    void show(const Subject &subject) override;
    void refresh(const ChangeSet &changes) override;

private:
    void present(std::vector<entitlement::Alert> alerts);

    AlertTable *m_alerts;
    TableView *m_table;
    QLabel *m_count;
    QStackedWidget *m_stack;
    FleetSurvey<std::vector<entitlement::Alert>> m_survey;
};

} // namespace lictor
