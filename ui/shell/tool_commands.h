#pragma once

#include "terms/id.h"

#include <QObject>
#include <QPointer>

#include <map>
#include <vector>

class QAction;
class QMenu;

namespace lictor {

class CommandWindow;
class ConfigurationWindow;
class FleetSession;

/// The menu *Tools*: windows beside the main one, each for a device of the selection.
class ToolCommands : public QObject {
    Q_OBJECT
public:
    ToolCommands(FleetSession &session, QMenu *menu, QWidget *window);

    void setSelection(const std::vector<DeviceId> &devices);
    QAction *configuration() const { return m_configuration; }

private:
    void openCommandLine();
    void openConfiguration();
    void update();

    FleetSession &m_session;
    QWidget *m_window;
    QAction *m_commandLine, *m_configuration;
    std::vector<DeviceId> m_selection;
    std::map<DeviceId, QPointer<CommandWindow>> m_commandWindows;
    std::map<DeviceId, QPointer<ConfigurationWindow>> m_configurationWindows;
};

} // namespace lictor
