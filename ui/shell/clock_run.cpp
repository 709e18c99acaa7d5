#include "shell/clock_run.h"

#include "session/fleet_session.h"

#include <QPointer>

namespace lictor {

ClockRun::ClockRun(FleetSession &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(1000);
    connect(&m_pause, &QTimer::timeout, this, &ClockRun::step);
    connect(&session, &FleetSession::opened, this, &ClockRun::stop);
    connect(&session, &FleetSession::failed, this, &ClockRun::stop);
}

void ClockRun::start()
{
    if (m_running || !m_session.isOpen() || m_session.isReadOnly())
        return;
    m_running = true;
    Q_EMIT runningChanged();
    step();
}

void ClockRun::stop()
{
    if (!m_running)
        return;
    m_running = false;
    m_pause.stop();
    Q_EMIT runningChanged();
}

void ClockRun::step()
{
    // Somebody else's work comes first; a stretch that is late is only late.
    if (m_session.isBusy())
        m_pause.start();
    else
        m_session.start(AdvanceClock{m_session.fleet().now + m_perSecond},
            [life = QPointer(this)](const Result<simulation::Outcome> &outcome) {
                if (life)
                    life->look(outcome);
            });
}

void ClockRun::look(const Result<simulation::Outcome> &outcome)
{
    if (!m_running)
        return;
    if (!outcome) {
        stop();
        return;
    }
    for (const simulation::Event &event : outcome->events) {
        const bool isShort = event.kind == QLatin1StringView("out-of-compliance");
        const bool stops =
            m_stopWhen == StopWhen::StateChanges ? event.changedState : m_stopWhen == StopWhen::PoolRunsDry && isShort;
        if (stops) {
            stop();
            Q_EMIT m_session.message(tr("Stopped at %1: %2: %3", "a moment, who, and what happened")
                                         .arg(toReadable(event.at), event.subject, event.text),
                true);
            return;
        }
    }
    m_pause.start();
}

} // namespace lictor
