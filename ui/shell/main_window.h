#pragma once

#include "panes/pane_list.h"
#include "shell/fleet_files.h"
#include "widgets/pane.h"
#include "widgets/theme.h"

#include <QMainWindow>

#include <map>

class QActionGroup;
class QDockWidget;

namespace lictor {

class DeviceCommands;
class DeviceList;
class HelpWindow;
class NavigationTree;
class PaneFrame;
class StatusBar;
class TableView;
class ToolCommands;

/// The console's window: menus, toolbar, device list, navigation, the pane in its frame, status bar (screens 1).
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// The languages are those of the menu *View > Language*.
    MainWindow(FleetSession &session, FleetMakers makers, QStringList languages = {});

    FleetFiles &files() const { return *m_files; }
    /// Shows the pane of that path (or whose last element it is) for the present subject.
    bool showPath(const QStringList &path);
    bool selectDevice(const QString &name);
    /// A command of the menus by its name; false where there is none or it cannot be used now.
    bool runCommand(const QString &id);
    /// "pane PATH" and "command NAME", line by line: what `showPath` and `runCommand` take.
    QStringList names() const;
    void setTheme(ThemeChoice theme);
    /// Puts back where the window was left, and once the fleet is there, which device and pane; nothing of it for a picture.
    void restore();
    void restorePlace();
    /// Keeps what `restore` and `restorePlace` put back, and the edits that were not applied.
    void leave();
    /// Ends as *Exit* does, but asks nothing: nobody may be there to answer.
    void closeWithoutQuestion();

Q_SIGNALS:
    void remakeRequested(); ///< language or text size were changed in the settings: only a new window has them all over

protected:
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override; ///< files to be imported
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Place {
        QStringList path;
        std::vector<DeviceId> devices;
    };

    // main_window.cpp
    void makeDocks();
    void connectParts();
    void setMode(Mode mode);
    void showFirstBelow(const QStringList &prefix); ///< the first pane whose path begins so
    void showEntry(const PaneEntry &entry);
    void showAgain();
    Pane *paneOf(const PaneEntry &entry);
    QString whyNot(const PaneEntry &entry) const;
    /// What is shown for the entry: many devices have a page of their own.
    const PaneEntry &pageOf(const PaneEntry &entry) const;
    void follow(const ChangeSet &changes);
    void fleetOpened();
    void remember();
    void go(int step);
    void updateTitle();
    std::vector<DeviceId> edited() const;
    // main_window_edits.cpp
    void keepUnapplied();
    void restoreKept();
    bool applyAll();
    /// Asks what becomes of edits that were not applied; false: do not end.
    bool settleEdits();
    // main_window_menus.cpp
    void makeMenus();
    void makeFileMenu();
    void makeEditMenu();
    void makeViewMenu();
    void makeLookMenus(QMenu *view);
    void makeWizardsMenu();
    void makeWindowMenu();
    void makeHelpMenu();
    void makeToolBar();
    QAction *addCommand(QMenu *menu, const QString &id, const QString &text, const QKeySequence &key, std::function<void()> act);
    void updateCommands();
    void importFiles(const QStringList &files);
    void copy(bool withHeaders);
    TableView *tableInView() const; ///< that has the focus; else the pane's largest; else the device list
    void walkAreas(bool forward);
    void resetLayout();
    void refresh();
    void checkFleet();
    void about();
    void showKeys();
    // main_window_find.cpp
    void findAnything();
    void showAccount(VirtualAccountId account, const QString &tab);
    HelpWindow *help();

    FleetSession &m_session;
    FleetFiles *m_files;
    PaneFrame *m_frame;
    DeviceList *m_devices;
    NavigationTree *m_navigation;
    StatusBar *m_status;
    HelpWindow *m_help = nullptr;
    DeviceCommands *m_deviceCommands = nullptr;
    ToolCommands *m_toolCommands = nullptr;
    QDockWidget *m_deviceDock = nullptr, *m_navigationDock = nullptr, *m_eventDock = nullptr;
    QActionGroup *m_modes = nullptr;
    QActionGroup *m_themes = nullptr;
    QStringList m_languages;
    std::map<QString, QAction *> m_commands;
    std::map<QStringList, Pane *> m_panes;
    std::map<Mode, QStringList> m_lastPath;
    Subject m_subject;
    const PaneEntry *m_entry = nullptr;
    Mode m_mode = Mode::Home;
    std::vector<Place> m_history;
    int m_place = -1;
    bool m_travelling = false, m_navigationWanted = true, m_laidOut = false;
    bool m_mayAsk = true;
    QByteArray m_firstLayout;
};

} // namespace lictor
