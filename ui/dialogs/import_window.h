#pragma once

#include "dialogs/import_dialog.h"
#include "order/state_word.h"
#include "simulation/simulation.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QPointer>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace lictor {

class ImportChangesPage;
class ImportDonePage;
class ImportDraft;
class ImportRowsPage;
class Job;
class StateBadge;

/// *Import Inventory*: files, columns, rows, changes, and what was done. Going back loses nothing; nothing changes before *Import*.
class ImportWindow : public QDialog {
    Q_OBJECT
public:
    ImportWindow(FleetSession &session, ShowDevices show, QWidget *parent);

    void setFiles(const QStringList &files);
    void reject() override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum Step { Files, Columns, Rows, Changes, Done, StepCount };

    QWidget *makeFoot();
    void makeKeys();
    void goTo(int step);
    void next();
    void present();
    void presentFoot();
    void follow(Job *job, const QString &what, int rows);
    void hideProgress();
    void importNow();
    void finish(const Result<simulation::Outcome> &outcome);
    void say(Tone tone, const QString &text);

    ImportDraft *m_draft;
    ShowDevices m_show;
    QTabBar *m_steps;
    QStackedWidget *m_pages;
    ImportRowsPage *m_rows;
    ImportChangesPage *m_changes;
    ImportDonePage *m_done;
    StateBadge *m_summary;
    QProgressBar *m_progress;
    QLabel *m_progressText;
    QPushButton *m_back, *m_next, *m_cancel;
    QPointer<Job> m_job;
    QElapsedTimer m_since;
    std::vector<DeviceId> m_imported;
    bool m_importing = false;
};

} // namespace lictor
