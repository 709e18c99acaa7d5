#pragma once

#include "fleet/fleet.h"

#include <QObject>

#include <functional>

class QMenu;
class QWidget;

namespace lictor {

class FleetSession;

/// What the program gives the window: fleets that need a clock, a seed or a resource, and where files go.
struct FleetMakers {
    std::function<Fleet()> empty;
    std::function<Result<Fleet>()> demo; ///< null where there is none
    QString dataFolder;
};

/// New, open, save as, back up, recent files, the demo. Says through the session what went wrong.
class FleetFiles : public QObject {
    Q_OBJECT
public:
    FleetFiles(FleetSession &session, FleetMakers makers, QWidget *window);

    void newFleet();
    void openFleet();
    void saveAs();
    void backUp();
    void openDemo();
    bool open(const QString &path);
    /// Opens the file given, else the last one, else an empty fleet in the data folder.
    void openFirst(const QString &path);
    void fillRecent(QMenu *menu);
    bool hasDemo() const { return bool(m_makers.demo); }

private:
    void report(const Result<void> &result, const QString &done = {});
    void remember(const QString &path);
    void settle(const QString &path); ///< this file is open: it is remembered, and no other one is missed any more
    QString folder() const;

    FleetSession &m_session;
    FleetMakers m_makers;
    QWidget *m_window;
};

} // namespace lictor
