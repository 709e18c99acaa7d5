#pragma once

#include "shell/clock_run.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace lictor {

/// The simulated clock in the status bar: back, next event, the time with its menu; and the same as entries of the menu *Clock*.
class ClockControl : public QWidget {
    Q_OBJECT
public:
    explicit ClockControl(FleetSession &session, QWidget *parent = nullptr);

    void fillMenu(QMenu *menu);
    void refresh();

    void nextEvent();
    void back();
    void jumpTo();
    void advance(qint64 days);
    void runOrPause();

private:
    void fillRunMenus(QMenu *menu);
    void showRunning();

    FleetSession &m_session;
    ClockRun m_run;
    QToolButton *m_back, *m_play, *m_next, *m_time;
    QList<QAction *> m_runActions;
};

} // namespace lictor
