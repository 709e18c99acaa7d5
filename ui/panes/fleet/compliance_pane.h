#pragma once

#include "session/fleet_survey.h"
#include "tables/fleet_compliance.h"
#include "widgets/pane.h"

class QLabel;
class QStackedWidget;
class QTabWidget;

namespace lictor {

class ComplianceTable;
class FindingsTab;
class TableView;

/// *Monitoring > Fleet > Compliance*: every licence of every virtual account, and what was found in the fleet (screens 2.12).
class CompliancePane : public Pane {
    Q_OBJECT
public:
    explicit CompliancePane(FleetSession &session, QWidget *parent = nullptr);

    QStringList path() const override;
    void show(const Subject &subject) override;
    void refresh(const ChangeSet &changes) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeLicenses();
    void look();
    void present(FleetCompliance compliance);

    ComplianceTable *m_licenses;
    TableView *m_table;
    QLabel *m_verdict;
    QStackedWidget *m_stack;
    FindingsTab *m_findings;
    QTabWidget *m_tabs;
    FleetSurvey<FleetCompliance> m_survey;
    bool m_stale = true;
};

} // namespace lictor
