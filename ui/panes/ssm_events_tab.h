#pragma once

#include "panes/ssm_tab.h"

namespace lictor {

class EventTable;

/// Tab *Event Log* of a virtual account (UI-SSM-1).
class SsmEventsTab : public SsmTab {
    Q_OBJECT
public:
    SsmEventsTab(FleetSession &session, QWidget *parent);
    void reload() override;

private:
    EventTable *m_events;
    TableView *m_table;
    QStackedWidget *m_stack;
};

} // namespace lictor
