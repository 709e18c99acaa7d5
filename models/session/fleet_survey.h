#pragma once

#include "session/fleet_session.h"
#include "session/job.h"

namespace lictor {

/// What is read of a whole fleet to be shown: of a small one at once, of a large one on a worker. Whoever wants it again meanwhile gets it
/// once more afterwards, so that what is shown last is never older than the fleet; also when one run was cancelled.
template <class Made> class FleetSurvey {
public:
    using Read = std::function<Made(const Fleet &, const Job *)>; ///< the job, on a worker: for work that can be cancelled
    using Show = std::function<void(Made)>;

    /// A fleet of at most `readAtOnce` devices is read in the window's thread.
    FleetSurvey(FleetSession &session, QString title, Read read, Show show, size_t readAtOnce = 2000)
        : m_session(session), m_title(std::move(title)), m_read(std::move(read)), m_show(std::move(show)),
          m_readAtOnce(readAtOnce)
    {
    }

    void want()
    {
        m_wanted = true;
        if (m_running)
            return;
        m_wanted = false;
        if (m_session.fleet().devices().size() <= m_readAtOnce)
            m_show(m_read(m_session.fleet(), nullptr));
        else
            start();
    }
    /// True while what is shown is older than the fleet.
    bool isRunning() const { return m_running; }

private:
    void start()
    {
        m_running = true;
        auto made = std::make_shared<Made>();
        Job *job = m_session.run(
            m_title, [made, read = m_read](const Fleet &fleet, Job &running) { *made = read(fleet, &running); }, {});
        QObject::connect(job, &Job::finished, &m_life, [this, job, made] {
            m_running = false;
            if (!job->isCancelled())
                m_show(std::move(*made));
            if (m_wanted)
                want();
        });
    }

    FleetSession &m_session;
    QString m_title;
    Read m_read;
    Show m_show;
    size_t m_readAtOnce; ///< devices
    bool m_wanted = false, m_running = false;
    QObject m_life; ///< whoever shows it may be gone before the worker is done
};

} // namespace lictor
