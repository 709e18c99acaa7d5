#pragma once

#include <QWidget>

class QMenu;
class QToolButton;

namespace lictor {

class FleetSession;

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

private:
    FleetSession &m_session;
    QToolButton *m_back, *m_next, *m_time;
};

} // namespace lictor
