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
    using Done = std::function<void(bool opened)>;
    /// Opens the file while the window goes on; `done` is told when it is there or why it is not has been said.
    void open(const QString &path, Done done = {});
    /// Opens the file given, else the last one, else an empty fleet in the data folder; `ready` is called when one is there.
    void openFirst(const QString &path, std::function<void()> ready);
    void fillRecent(QMenu *menu);
    bool hasDemo() const { return bool(m_makers.demo); }

private:
    void openOwn(bool named, std::function<void()> ready);
    void make(const QString &path, std::function<Result<Fleet>()> maker, bool replace, const QString &text);
    void finish(const Result<void> &opened, const QString &path, const QString &done);
    void report(const Result<void> &result, const QString &done = {});
    void remember(const QString &path);
    void settle(const QString &path); ///< this file is open: it is remembered, and no other one is missed any more
    QString folder() const;

    FleetSession &m_session;
    FleetMakers m_makers;
    QWidget *m_window;
};

} // namespace lictor
