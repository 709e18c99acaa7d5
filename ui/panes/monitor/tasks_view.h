#pragma once

#include "tables/agent_report.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QStandardItemModel;

namespace lictor {

class EmptyState;
class FleetSession;
class TableView;
class TimelineView;

/// What the Smart Agent of a device is going to do and when, on a time line and as a table; a task can be run now.
class TasksView : public QWidget {
    Q_OBJECT
public:
    explicit TasksView(FleetSession &session, QWidget *parent = nullptr);
    void show(DeviceId device);
    QString text() const; ///< a task a line

private:
    void followSelection();
    void runNow();

    FleetSession &m_session;
    DeviceId m_device;
    std::vector<AgentReport::Task> m_shown;
    TimelineView *m_timeline;
    QLabel *m_point;
    QStandardItemModel *m_tasks;
    TableView *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QAction *m_run;
};

} // namespace lictor
