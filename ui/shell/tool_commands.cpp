#include "shell/tool_commands.h"

#include "session/fleet_session.h"
#include "tools/command_window.h"
#include "tools/configuration_window.h"

#include <QMenu>

namespace lictor {

namespace {
/// The device's window, in front; made where there is none.
template <class Window>
Window *windowOf(std::map<DeviceId, QPointer<Window>> &windows, FleetSession &session, DeviceId device, QWidget *parent)
{
    std::erase_if(windows, [](const auto &made) { return made.second.isNull(); });
    QPointer<Window> &window = windows[device];
    if (!window)
        window = new Window(session, device, parent);
    window->show();
    window->raise();
    window->activateWindow();
    return window;
}
} // namespace

ToolCommands::ToolCommands(FleetSession &session, QMenu *menu, QWidget *window)
    : QObject(window), m_session(session), m_window(window), m_commandLine(menu->addAction(tr("&Command Line Interface…"))),
      m_configuration(menu->addAction(tr("Sho&w Running Configuration in New Window")))
{
    menu->setToolTipsVisible(true);
    m_commandLine->setObjectName(QStringLiteral("command-line"));
    m_commandLine->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_T));
    m_configuration->setObjectName(QStringLiteral("show-configuration"));
    connect(m_commandLine, &QAction::triggered, this, &ToolCommands::openCommandLine);
    connect(m_configuration, &QAction::triggered, this, &ToolCommands::openConfiguration);
    connect(&session, &FleetSession::opened, this, [this] { setSelection({}); });
    update();
}

void ToolCommands::setSelection(const std::vector<DeviceId> &devices)
{
    m_selection = devices;
    for (const auto &[device, window] : m_commandWindows)
        if (window)
            window->setSelection(devices);
    update();
}

void ToolCommands::update()
{
    for (QAction *action : {m_commandLine, m_configuration}) {
        action->setEnabled(!m_selection.empty());
        action->setToolTip(m_selection.empty() ? tr("Select a device first.") : QString());
    }
}

void ToolCommands::openCommandLine()
{
    windowOf(m_commandWindows, m_session, m_selection.front(), m_window)->setSelection(m_selection);
}

void ToolCommands::openConfiguration() { windowOf(m_configurationWindows, m_session, m_selection.front(), m_window); }

} // namespace lictor
