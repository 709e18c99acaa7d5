#pragma once

#include "session/fleet_survey.h"
#include "tables/fault_table.h"
#include "widgets/pane.h"

class QAction;
class QStackedWidget;

namespace lictor {

class TableView;

/// *Monitoring > Fleet > Outages and Faults*: what keeps messages from arriving, since when and with what effect (screens 2.12).
class FaultsPane : public Pane {
    Q_OBJECT
public:
    explicit FaultsPane(FleetSession &session, QWidget *parent = nullptr);

    QStringList path() const override;
    void show(const Subject &subject) override;
    void refresh(const ChangeSet &changes) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void reload();
    void followSelection();
    void add();
    void clear();

    FaultTable *m_faults;
    TableView *m_table;
    QAction *m_add, *m_clear, *m_clearAll;
    QStackedWidget *m_stack;
    FleetSurvey<FaultTable::Missed> m_survey;
    bool m_stale = true;
};

} // namespace lictor
