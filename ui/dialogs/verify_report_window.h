#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace lictor {

class FleetSession;
class StateBadge;

/// Checks that a report is as it was exported, by its digest or by what stands beside it. Read on a worker.
class VerifyReportWindow : public QDialog {
    Q_OBJECT
public:
    VerifyReportWindow(FleetSession &session, QWidget *parent);

private:
    void browse();
    void verify();

    FleetSession &m_session;
    QLineEdit *m_file;
    QPushButton *m_verify;
    StateBadge *m_state;
};

} // namespace lictor
