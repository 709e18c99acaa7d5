#include "console/window_keeper.h"

#include "session/fleet_session.h"
#include "shell/main_window.h"
#include "shell/user_settings.h"
#include "translations/translations.h"

#include <QApplication>

namespace lictor {

WindowKeeper::WindowKeeper(QApplication &application, FleetSession &session, FleetMakers makers, Look look)
    : m_application(application), m_session(session), m_makers(std::move(makers)), m_look(std::move(look))
{
    make();
}

WindowKeeper::~WindowKeeper() = default;

void WindowKeeper::make()
{
    const ThemeChoice theme = m_look.theme.isEmpty() ? user_settings::theme() : themeFromWord(m_look.theme);
    useLanguage(m_application, m_look.language.isEmpty() ? user_settings::language() : m_look.language);
    applyTheme(m_application, theme);
    applyTextSize(m_application, m_look.textPercent ? m_look.textPercent : user_settings::textPercent());
    m_window = std::make_unique<MainWindow>(m_session, m_makers, languages());
    m_window->setTheme(theme);
    // Later: the menu that was clicked is the window's own.
    connect(m_window.get(), &MainWindow::remakeRequested, this, &WindowKeeper::makeAgain, Qt::QueuedConnection);
}

void WindowKeeper::makeAgain()
{
    m_look = {}; // somebody chose
    m_window->leave();
    m_window.reset();
    make();
    m_window->restore();
    m_window->restorePlace();
    m_window->show();
}

} // namespace lictor
