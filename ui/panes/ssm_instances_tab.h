#pragma once

#include "panes/ssm_tab.h"

class QAction;

namespace lictor {

class InstanceTable;

/// Tab *Product Instances* of a virtual account (UI-SSM-7).
class SsmInstancesTab : public SsmTab {
    Q_OBJECT
public:
    SsmInstancesTab(FleetSession &session, QWidget *parent);
    void reload() override;

private:
    void followSelection();
    InstanceId chosen() const;

    InstanceTable *m_instances;
    TableView *m_table;
    QStackedWidget *m_stack;
    QAction *m_transfer, *m_remove;
};

} // namespace lictor
