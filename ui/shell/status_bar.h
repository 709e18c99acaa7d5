#pragma once

#include "entitlement/compliance.h"
#include "session/fleet_survey.h"
#include "widgets/pane.h"

#include <QStatusBar>
#include <QTimer>

class QLabel;
class QProgressBar;
class QToolButton;

namespace lictor {

class ClockControl;
class Job;
class StateBadge;

/// The status bar: message with Undo, running job, what the device has that wants to be known, role, user, faults in force, devices out of
/// compliance, clock.
class StatusBar : public QStatusBar {
    Q_OBJECT
public:
    explicit StatusBar(FleetSession &session, QWidget *parent = nullptr);

    ClockControl *clock() const { return m_clock; }
    void say(Tone tone, const QString &text, bool undoable);
    void setSubject(const Subject &subject);
    QString message() const;

Q_SIGNALS:
    void filterRequested(const QString &filter);
    /// A command of the menus by its name, or a pane by its path.
    void commandRequested(const QString &id);
    void paneRequested(const QStringList &path);

private:
    void follow(Job *job);
    void showProgress(double fraction);
    QToolButton *addButton(const QString &name);
    void showDevice(const Device *device);
    void showFaults();
    void showCount(const entitlement::Summary &summary);

    FleetSession &m_session;
    StateBadge *m_message;
    QToolButton *m_undo, *m_cancel, *m_short, *m_unsaved, *m_kept, *m_faults;
    QLabel *m_jobTitle, *m_role;
    QProgressBar *m_progress;
    ClockControl *m_clock;
    QTimer m_fade;
    QList<Job *> m_jobs;
    FleetSurvey<entitlement::Summary> m_count;
};

} // namespace lictor
