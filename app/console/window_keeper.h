#pragma once

#include "shell/fleet_files.h"

#include <QObject>

#include <memory>

class QApplication;

namespace lictor {

class FleetSession;
class MainWindow;

/// The console's one window, in the look that the user's settings name. A change of language or text size makes it anew, at the same place
/// with the same edits: every text and measure follows, whatever widget holds it.
class WindowKeeper : public QObject {
    Q_OBJECT
public:
    /// What the command line says instead of the settings; empty: nothing.
    struct Look {
        QString theme, language;
        int textPercent = 0;
    };
    WindowKeeper(QApplication &application, FleetSession &session, FleetMakers makers, Look look);
    ~WindowKeeper() override;

    MainWindow &window() const { return *m_window; }

private:
    void make();
    void makeAgain();

    QApplication &m_application;
    FleetSession &m_session;
    FleetMakers m_makers;
    Look m_look;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace lictor
