#pragma once

#include <QObject>
#include <QTimer>

#include <atomic>

namespace lictor {

/// Work on a worker thread, with progress and cancel. Lives in the window's thread; the session deletes it after `finished`.
class Job : public QObject {
    Q_OBJECT
public:
    explicit Job(QString title, QObject *parent = nullptr);

    QString title() const { return m_title; }
    static constexpr double unknown = -1; ///< reported by work that cannot tell how far it is
    double fraction() const { return m_fraction.load(); }
    bool isCancelled() const { return m_cancelled.load(); }
    void cancel();
    /// Called by the work, on its thread; false when it should stop.
    bool report(double fraction);
    /// Called by the session when the work is over, in the window's thread.
    void finish();

Q_SIGNALS:
    void worked(); ///< by the work, on its thread: there is nothing more to do
    void progressed(double fraction); ///< in the window's thread, not more often than 20 times a second
    void finished();

private:
    QString m_title;
    QTimer m_poll;
    double m_shown = 0;
    std::atomic<double> m_fraction{0};
    std::atomic<bool> m_cancelled{false};
};

} // namespace lictor
