#include "session/job.h"

namespace lictor {

Job::Job(QString title, QObject *parent) : QObject(parent), m_title(std::move(title))
{
    // The work only stores a number; the window looks at it twenty times a second, however often it reports.
    m_poll.setInterval(50);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        if (const double now = fraction(); now != m_shown) {
            m_shown = now;
            Q_EMIT progressed(now);
        }
    });
    m_poll.start();
}

void Job::cancel() { m_cancelled.store(true); }

bool Job::report(double fraction)
{
    m_fraction.store(fraction);
    return !isCancelled();
}

void Job::finish()
{
    m_poll.stop();
    Q_EMIT finished();
}

} // namespace lictor
