#include "dialogs/import_dialog.h"
#include "dialogs/report_dialog.h"
#include "session/fleet_session.h"
#include "session/job.h"
#include "shell/clock_control.h"
#include "shell/device_commands.h"
#include "shell/device_list.h"
#include "shell/help_pages.h"
#include "shell/help_window.h"
#include "shell/main_window.h"
#include "shell/navigation_tree.h"
#include "shell/pane_frame.h"
#include "shell/preferences_dialog.h"
#include "shell/status_bar.h"
#include "shell/tool_commands.h"
#include "shell/user_settings.h"
#include "simulation/simulation.h"
#include "widgets/dropped_files.h"
#include "widgets/line_icon.h"
#include "widgets/place.h"
#include "widgets/table_view.h"

#include <QActionGroup>
#include <QApplication>
#include <QDockWidget>
#include <QDropEvent>
#include <QLocale>
#include <QMenuBar>
#include <QMessageBox>
#include <QToolBar>
#include <QToolButton>

namespace lictor {

QAction *MainWindow::addCommand(
    QMenu *menu, const QString &id, const QString &text, const QKeySequence &key, std::function<void()> act)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(id);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, std::move(act));
    m_commands[id] = action;
    return action;
}

void MainWindow::makeMenus()
{
    // What stands in several menus is made before the first of them.
    auto *deviceMenu = new QMenu(tr("&Device"), this), *toolsMenu = new QMenu(tr("&Tools"), this);
    m_deviceCommands = new DeviceCommands(m_session, deviceMenu, this);
    m_toolCommands = new ToolCommands(m_session, toolsMenu, this);
    makeFileMenu();
    makeEditMenu();
    makeViewMenu();
    menuBar()->addMenu(deviceMenu);
    for (QAction *action : m_deviceCommands->actions())
        m_commands[action->objectName()] = action;
    m_devices->view()->addActions(m_deviceCommands->actions());
    QMenu *clockMenu = menuBar()->addMenu(tr("&Clock"));
    m_status->clock()->fillMenu(clockMenu);
    clockMenu->addSeparator();
    addCommand(clockMenu, QStringLiteral("faults"), tr("&Outages and Faults…"), {},
        [this] { showPath(place("Monitoring > Fleet > Outages and Faults")); });
    addCommand(clockMenu, QStringLiteral("forecast"), tr("&Forecast…"), {},
        [this] { showPath(place("Monitoring > Fleet > Forecast")); });
    menuBar()->addMenu(toolsMenu);
    addCommand(toolsMenu, QStringLiteral("journal"), tr("&Journal…"), {},
        [this] { showPath(place("Monitoring > Fleet > Events and Journal")); });
    addCommand(toolsMenu, QStringLiteral("check-fleet"), tr("Chec&k Fleet"), {}, [this] { checkFleet(); });
    toolsMenu->addSeparator();
    toolsMenu->addAction(m_commands[QStringLiteral("preferences")]);
    makeWizardsMenu();
    makeWindowMenu();
    makeHelpMenu();
    auto *find = new QToolButton(menuBar());
    find->setDefaultAction(m_commands[QStringLiteral("find-anything")]);
    find->setAutoRaise(true);
    find->setToolButtonStyle(Qt::ToolButtonTextOnly);
    menuBar()->setCornerWidget(find);
}

void MainWindow::makeFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    const auto key = [](QKeyCombination keys) { return QKeySequence(keys); };
    addCommand(menu, QStringLiteral("new-fleet"), tr("&New Fleet…"), QKeySequence::New, [this] { m_files->newFleet(); });
    addCommand(menu, QStringLiteral("open-fleet"), tr("&Open Fleet…"), QKeySequence::Open, [this] { m_files->openFleet(); });
    QMenu *recent = menu->addMenu(tr("Open &Recent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { m_files->fillRecent(recent); });
    addCommand(menu, QStringLiteral("open-demo"), tr("Open &Demo Fleet"), {}, [this] {
        m_files->openDemo();
    })->setEnabled(m_files->hasDemo());
    addCommand(menu, QStringLiteral("save-as"), tr("Save Fleet &As…"), key(Qt::CTRL | Qt::SHIFT | Qt::Key_S),
        [this] { m_files->saveAs(); });
    addCommand(menu, QStringLiteral("back-up"), tr("&Back Up Fleet…"), {}, [this] { m_files->backUp(); });
    menu->addSeparator();
    addCommand(menu, QStringLiteral("import-inventory"), tr("&Import Inventory…"), key(Qt::CTRL | Qt::Key_I),
        [this] { importFiles({}); });
    addCommand(menu, QStringLiteral("export-report"), tr("&Export Report…"), key(Qt::CTRL | Qt::SHIFT | Qt::Key_E),
        [this] { openReportDialog(m_session, this, m_devices->selection()); });
    addCommand(
        menu, QStringLiteral("verify-report"), tr("Verif&y Report…"), {}, [this] { openVerifyReportDialog(m_session, this); });
    addCommand(menu, QStringLiteral("export-view"), tr("Export This &View…"), {}, [this] { tableInView()->exportView(); });
    menu->addSeparator();
    addCommand(menu, QStringLiteral("refresh"), tr("Refres&h with the Running Configuration on the Device"),
        QKeySequence::Refresh, [this] { refresh(); });
    menu->addAction(m_toolCommands->configuration());
    m_deviceCommands->fillFileMenu(menu);
    menu->addSeparator();
    addCommand(menu, QStringLiteral("exit"), tr("E&xit"), key(Qt::CTRL | Qt::Key_Q), [this] {
        close();
    })->setMenuRole(QAction::QuitRole);
}

void MainWindow::makeEditMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Edit"));
    addCommand(menu, QStringLiteral("undo"), tr("&Undo"), QKeySequence(Qt::CTRL | Qt::Key_Z), [this] {
        (void)m_session.undo();
    })->setIcon(lineIcon(LineIcon::Undo));
    QAction *redo = addCommand(menu, QStringLiteral("redo"), tr("&Redo"), {}, [this] { (void)m_session.redo(); });
    redo->setIcon(lineIcon(LineIcon::Redo));
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    menu->addSeparator();
    addCommand(menu, QStringLiteral("copy"), tr("&Copy"), QKeySequence::Copy, [this] { copy(false); });
    addCommand(menu, QStringLiteral("copy-with-headers"), tr("Copy with &Headers"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] { copy(true); });
    addCommand(menu, QStringLiteral("select-all"), tr("Select &All"), QKeySequence::SelectAll, [] {
        if (QWidget *focus = QApplication::focusWidget())
            QMetaObject::invokeMethod(focus, "selectAll");
    });
    menu->addSeparator();
    addCommand(menu, QStringLiteral("find"), tr("&Find in List"), QKeySequence::Find, [this] {
        m_deviceDock->show();
        m_devices->focusFilter();
    });
    addCommand(menu, QStringLiteral("find-anything"), tr("Find An&ything…"), QKeySequence(Qt::CTRL | Qt::Key_K),
        [this] { findAnything(); });
    addCommand(menu, QStringLiteral("preferences"), tr("Prefere&nces…"), QKeySequence(Qt::CTRL | Qt::Key_Comma), [this] {
        auto *dialog = new PreferencesDialog(m_languages, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &PreferencesDialog::themeChosen, this, &MainWindow::setTheme);
        connect(dialog, &PreferencesDialog::remakeRequested, this, &MainWindow::remakeRequested);
        dialog->open();
    })->setMenuRole(QAction::PreferencesRole);
    menu->addSeparator();
    addCommand(menu, QStringLiteral("apply"), tr("A&pply"), QKeySequence(Qt::CTRL | Qt::Key_Return),
        [this] { m_frame->applyAsPreferred(); });
    addCommand(menu, QStringLiteral("preview"), tr("Pre&view Commands…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return),
        [this] { m_frame->preview(); });
}

void MainWindow::makeViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    m_modes = new QActionGroup(this);
    const auto mode = [&](Mode which, const QString &id, const QString &text, LineIcon icon, Qt::Key key) {
        QAction *action = addCommand(menu, id, text, QKeySequence(Qt::CTRL | key), [this, which] { setMode(which); });
        action->setCheckable(true);
        action->setIcon(lineIcon(icon));
        m_modes->addAction(action);
    };
    mode(Mode::Home, QStringLiteral("mode-home"), tr("&Home"), LineIcon::Home, Qt::Key_H);
    mode(Mode::Configuration, QStringLiteral("mode-configuration"), tr("&Configuration"), LineIcon::Configuration, Qt::Key_G);
    mode(Mode::Monitoring, QStringLiteral("mode-monitoring"), tr("&Monitoring"), LineIcon::Monitoring, Qt::Key_M);
    mode(Mode::SmartSoftwareManager, QStringLiteral("mode-manager"), tr("&Smart Software Manager"), LineIcon::Manager, Qt::Key_J);
    menu->addSeparator();
    addCommand(menu, QStringLiteral("back"), tr("&Back"), QKeySequence(Qt::ALT | Qt::Key_Left), [this] {
        go(-1);
    })->setIcon(lineIcon(LineIcon::Back));
    addCommand(menu, QStringLiteral("forward"), tr("&Forward"), QKeySequence(Qt::ALT | Qt::Key_Right), [this] {
        go(1);
    })->setIcon(lineIcon(LineIcon::Forward));
    menu->addSeparator();
    menu->addAction(m_deviceDock->toggleViewAction());
    menu->addAction(m_navigationDock->toggleViewAction());
    menu->addAction(m_eventDock->toggleViewAction());
    connect(m_navigationDock->toggleViewAction(), &QAction::triggered, this, [this](bool shown) { m_navigationWanted = shown; });
    addCommand(menu, QStringLiteral("focus-list"), tr("Go to &Device List"), QKeySequence(Qt::CTRL | Qt::Key_L), [this] {
        m_deviceDock->show();
        m_devices->view()->setFocus(Qt::ShortcutFocusReason);
    });
    addCommand(menu, QStringLiteral("next-area"), tr("Next &Area"), QKeySequence(Qt::Key_F6), [this] { walkAreas(true); });
    addCommand(menu, QStringLiteral("previous-area"), tr("Pre&vious Area"), QKeySequence(Qt::SHIFT | Qt::Key_F6),
        [this] { walkAreas(false); });
    menu->addSeparator();
    QMenu *columns = m_devices->columnMenu(this);
    columns->setTitle(tr("C&olumns"));
    menu->addMenu(columns);
    QAction *row = addCommand(menu, QStringLiteral("filter-row"), tr("Filter Ro&w"), {},
        [this] { m_devices->showFilterRow(!m_devices->hasFilterRow()); });
    row->setCheckable(true);
    connect(menu, &QMenu::aboutToShow, row, [this, row] { row->setChecked(m_devices->hasFilterRow()); });
    menu->addSeparator();
    makeLookMenus(menu);
    addCommand(menu, QStringLiteral("reset-layout"), tr("&Reset Layout"), {}, [this] { resetLayout(); });
}

void MainWindow::makeLookMenus(QMenu *view)
{
    QMenu *themes = view->addMenu(tr("&Theme"));
    m_themes = new QActionGroup(this);
    for (const auto &[choice, text] : {std::pair{ThemeChoice::System, tr("&System")}, {ThemeChoice::Light, tr("&Light")},
             {ThemeChoice::Dark, tr("&Dark")}, {ThemeChoice::HighContrast, tr("&High Contrast")}}) {
        QAction *action = themes->addAction(text);
        action->setCheckable(true);
        m_themes->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice = choice] {
            user_settings::setTheme(choice);
            setTheme(choice);
        });
    }
    QMenu *languages = view->addMenu(tr("&Language"));
    auto *group = new QActionGroup(this);
    const auto addLanguage = [&](const QString &title, const QString &language) {
        QAction *action = languages->addAction(title);
        action->setCheckable(true);
        action->setChecked(user_settings::language() == language);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, language] {
            user_settings::setLanguage(language);
            Q_EMIT remakeRequested();
        });
    };
    addLanguage(tr("&System"), {});
    // Each in its own words: whoever is lost in a foreign language finds the way back.
    for (const QString &language : m_languages)
        addLanguage(QLocale(language).nativeLanguageName(), language);
    const auto resize = [this](bool larger) {
        const int now = user_settings::textPercent();
        const auto *next = larger ? std::upper_bound(textPercents.begin(), textPercents.end(), now)
                                  : std::lower_bound(textPercents.begin(), textPercents.end(), now);
        if (larger ? next == textPercents.end() : next == textPercents.begin())
            return;
        user_settings::setTextPercent(larger ? *next : *(next - 1));
        Q_EMIT remakeRequested();
    };
    addCommand(view, QStringLiteral("larger-text"), tr("Lar&ger Text"), QKeySequence::ZoomIn, [resize] { resize(true); });
    addCommand(view, QStringLiteral("smaller-text"), tr("Smaller Te&xt"), QKeySequence::ZoomOut, [resize] { resize(false); });
    addCommand(view, QStringLiteral("full-screen"), tr("F&ull Screen"), QKeySequence(Qt::Key_F11),
        [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
}

void MainWindow::makeWizardsMenu()
{
    // ASDM's names for what other menus begin as well.
    QMenu *menu = menuBar()->addMenu(tr("W&izards"));
    for (const auto *id : {"form-failover", "form-cluster", "import-inventory", "register", "reserve"})
        menu->addAction(m_commands[QString::fromLatin1(id)]);
    menu->setToolTipsVisible(true);
}

void MainWindow::makeWindowMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Window"));
    menu->addAction(m_deviceDock->toggleViewAction());
    menu->addAction(m_navigationDock->toggleViewAction());
    menu->addAction(m_eventDock->toggleViewAction());
    menu->addSeparator();
    menu->addAction(m_commands[QStringLiteral("reset-layout")]);
    QAction *windows = menu->addSeparator();
    // The windows beside this one, as they are when somebody looks.
    connect(menu, &QMenu::aboutToShow, this, [this, menu, windows] {
        const QList<QAction *> entries = menu->actions();
        for (qsizetype i = entries.indexOf(windows) + 1; i < entries.size(); ++i)
            delete entries[i];
        for (QWidget *other : findChildren<QWidget *>())
            if (other->isWindow() && other->isVisible() && other->windowType() == Qt::Window)
                connect(menu->addAction(other->windowTitle().remove(QStringLiteral("[*]")).replace(u'&', QStringLiteral("&&"))),
                    &QAction::triggered, other, [other] {
                        other->raise();
                        other->activateWindow();
                    });
    });
}

void MainWindow::refresh()
{
    if (const auto caught = m_session.catchUp(); !caught)
        Q_EMIT m_session.failed(caught.error());
    showAgain();
}

void MainWindow::checkFleet()
{
    auto problems = std::make_shared<QStringList>();
    m_session.run(
        tr("Check the fleet"),
        [problems, catalog = m_session.catalogPtr()](
            const Fleet &fleet, Job &) { *problems = simulation::check(fleet, *catalog); },
        [this, problems] {
            if (problems->isEmpty())
                Q_EMIT m_session.message(tr("The fleet is sound."), false);
            else
                Q_EMIT m_session.failed({Refusal::WrongState, tr("The fleet"), problems->front(),
                    tr("open a backup or undo what was done last"), {}});
        });
}

void MainWindow::makeHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    addCommand(menu, QStringLiteral("help"), tr("&Help for Current Screen"), QKeySequence::HelpContents,
        [this] { help()->showPage(helpNameOf(m_entry ? pageOf(*m_entry).path() : QStringList())); });
    addCommand(menu, QStringLiteral("keys"), tr("&Keyboard Shortcuts"), QKeySequence(Qt::CTRL | Qt::Key_Question),
        [this] { showKeys(); });
    addCommand(menu, QStringLiteral("about"), tr("&About Lictor"), {}, [this] { about(); });
}

void MainWindow::makeToolBar()
{
    QToolBar *bar = addToolBar(tr("Main Toolbar"));
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addActions(m_modes->actions());
    bar->addSeparator();
    for (const auto *id : {"undo", "redo", "back", "forward"}) {
        bar->addAction(m_commands[QString::fromLatin1(id)]);
        if (QWidget *button = bar->widgetForAction(m_commands[QString::fromLatin1(id)]))
            button->setProperty("toolButtonStyle", int(Qt::ToolButtonIconOnly));
    }
}

void MainWindow::updateCommands()
{
    const auto set = [this](const char *id, const QString &text, bool enabled, const QString &why) {
        QAction *action = m_commands[QString::fromLatin1(id)];
        action->setText(text);
        action->setEnabled(enabled);
        action->setToolTip(enabled ? QString(action->text()).remove(u'&') : why);
    };
    const QString undo = m_session.undoText(), redo = m_session.redoText();
    const auto escaped = [](QString text) { return text.replace(QStringLiteral("&"), QStringLiteral("&&")); };
    const bool writable = m_session.isOpen() && !m_session.isReadOnly();
    set("undo", undo.isEmpty() ? tr("&Undo") : tr("&Undo %1").arg(escaped(undo)), writable && !undo.isEmpty(),
        tr("There is nothing to undo."));
    set("redo", redo.isEmpty() ? tr("&Redo") : tr("&Redo %1").arg(escaped(redo)), writable && !redo.isEmpty(),
        tr("There is nothing to do again."));
    m_commands[QStringLiteral("back")]->setEnabled(m_place > 0);
    m_commands[QStringLiteral("forward")]->setEnabled(m_place + 1 < int(m_history.size()));
    for (const auto *id : {"save-as", "back-up", "export-report"})
        m_commands[QString::fromLatin1(id)]->setEnabled(m_session.isOpen());
    m_commands[QStringLiteral("import-inventory")]->setEnabled(writable);
    const Pane *pane = m_frame->pane();
    m_commands[QStringLiteral("apply")]->setEnabled(pane && pane->hasApply() && pane->whyNotApply().isEmpty());
    m_commands[QStringLiteral("preview")]->setEnabled(pane && pane->hasApply() && pane->changeCount() > 0);
}

void MainWindow::importFiles(const QStringList &files)
{
    const auto show = [this](const std::vector<DeviceId> &imported) {
        m_devices->setImported(imported);
        m_devices->setFilter(QStringLiteral("flag:imported"));
        m_deviceDock->show();
    };
    openImportDialog(m_session, this, show, files);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_commands[QStringLiteral("import-inventory")]->isEnabled() && !droppedFiles(*event).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event) { importFiles(droppedFiles(*event)); }

void MainWindow::copy(bool withHeaders)
{
    QWidget *focus = QApplication::focusWidget();
    if (auto *table = qobject_cast<TableView *>(focus))
        table->copySelection(withHeaders);
    else if (focus)
        QMetaObject::invokeMethod(focus, "copy");
}

TableView *MainWindow::tableInView() const
{
    if (auto *table = qobject_cast<TableView *>(QApplication::focusWidget()))
        return table;
    const auto area = [](const TableView *table) { return table->width() * table->height(); };
    TableView *largest = nullptr;
    if (m_frame->pane())
        for (TableView *table : m_frame->pane()->findChildren<TableView *>())
            if (table->isVisible() && (!largest || area(table) > area(largest)))
                largest = table;
    return largest ? largest : m_devices->view();
}

void MainWindow::walkAreas(bool forward)
{
    // Menu row, device list, navigation, pane: the same round in both directions; what is hidden is left out.
    QList<QWidget *> areas{menuBar(), m_devices, m_navigation, m_frame};
    areas.removeIf([](const QWidget *area) { return !area->isVisible(); });
    const QWidget *focus = QApplication::focusWidget();
    qsizetype here = 0;
    for (qsizetype i = 0; i < areas.size(); ++i)
        if (focus && (areas[i] == focus || areas[i]->isAncestorOf(focus)))
            here = i;
    QWidget *next = areas[(here + (forward ? 1 : areas.size() - 1)) % areas.size()];
    if (next == m_devices) {
        m_devices->view()->setFocus(Qt::ShortcutFocusReason);
    } else if (next == m_frame) {
        for (QWidget *inside = next->nextInFocusChain(); inside != next; inside = inside->nextInFocusChain()) {
            if (next->isAncestorOf(inside) && inside->isVisible() && inside->isEnabled()
                && (inside->focusPolicy() & Qt::TabFocus)) {
                inside->setFocus(Qt::ShortcutFocusReason);
                break;
            }
        }
    } else if (next == menuBar()) {
        menuBar()->setActiveAction(menuBar()->actions().front());
        menuBar()->setFocus(Qt::ShortcutFocusReason);
    } else {
        next->setFocus(Qt::ShortcutFocusReason);
    }
}

void MainWindow::setTheme(ThemeChoice theme)
{
    applyTheme(*qApp, theme);
    m_themes->actions().at(int(theme))->setChecked(true);
}

void MainWindow::resetLayout()
{
    m_navigationWanted = true;
    restoreState(m_firstLayout);
    m_navigationDock->setVisible(m_mode != Mode::Home);
    m_deviceDock->show();
}

void MainWindow::showKeys()
{
    QString rows;
    for (const QMenu *menu : menuBar()->findChildren<QMenu *>(Qt::FindDirectChildrenOnly))
        for (const QAction *action : menu->actions())
            if (!action->shortcut().isEmpty())
                rows += QStringLiteral("<tr><td>%1</td><td>&nbsp;&nbsp;</td><td>%2</td></tr>")
                            .arg(QString(action->text()).remove(u'&').toHtmlEscaped(),
                                action->shortcut().toString(QKeySequence::NativeText).toHtmlEscaped());
    auto *box = new QMessageBox(
        QMessageBox::NoIcon, tr("Keyboard Shortcuts"), QStringLiteral("<table>%1</table>").arg(rows), QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::about()
{
    auto *box = new QMessageBox(
        QMessageBox::NoIcon, tr("About Lictor"), tr("Lictor %1").arg(QStringLiteral(LICTOR_VERSION)), QMessageBox::Close, this);
    box->setInformativeText(tr(
        "A console for Smart Software Licensing of ASA firewalls. The devices are simulated: nothing here touches a real one.\n\n"
        "GPL-3.0-or-later"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace lictor
