#pragma once

#include <QObject>

class QSocketNotifier;

namespace lictor {

/// SIGTERM and SIGINT as a signal of Qt: the handler only writes a byte into a socket, all else happens in the event loop.
class TerminationSignals : public QObject {
    Q_OBJECT
public:
    explicit TerminationSignals(QObject *parent = nullptr);
    ~TerminationSignals() override;

Q_SIGNALS:
    void received();

private:
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace lictor
