#pragma once

#include "simulation/simulation.h"

#include <QObject>
#include <QTimer>

namespace lictor {

class FleetSession;

/// Lets the simulated clock run until something happens that somebody wants to look at. Each stretch is an action of its own: the window
/// stays usable in between, and undo goes back stretch by stretch.
class ClockRun : public QObject {
    Q_OBJECT
public:
    /// When it stops by itself.
    enum class StopWhen : quint8 { Never, StateChanges, PoolRunsDry };

    explicit ClockRun(FleetSession &session, QObject *parent = nullptr);

    bool isRunning() const { return m_running; }
    void setSpeed(Duration perSecond) { m_perSecond = perSecond; } ///< of the wall clock
    Duration speed() const { return m_perSecond; }
    void setStopWhen(StopWhen when) { m_stopWhen = when; }
    StopWhen stopWhen() const { return m_stopWhen; }
    void start();
    void stop();

Q_SIGNALS:
    void runningChanged();

private:
    void step();
    void look(const Result<simulation::Outcome> &outcome);

    FleetSession &m_session;
    QTimer m_pause;
    Duration m_perSecond = days{1};
    StopWhen m_stopWhen = StopWhen::StateChanges;
    bool m_running = false;
};

} // namespace lictor
