#include "shell/main_window.h"

#include "session/fleet_session.h"
#include "session/job.h"
#include "shell/clock_control.h"
#include "shell/device_commands.h"
#include "shell/device_list.h"
#include "shell/navigation_tree.h"
#include "shell/pane_frame.h"
#include "shell/status_bar.h"
#include "shell/tool_commands.h"
#include "tables/agent_event_table.h"
#include "widgets/column_fill.h"
#include "widgets/place.h"
#include "widgets/table_view.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QFileInfo>
#include <QMenu>
#include <QScreen>
#include <QSettings>

#include <set>

namespace lictor {

MainWindow::MainWindow(FleetSession &session, FleetMakers makers, QStringList languages)
    : m_session(session), m_files(new FleetFiles(session, std::move(makers), this)), m_frame(new PaneFrame(session, this)),
      m_devices(new DeviceList(session, this)), m_navigation(new NavigationTree(this)), m_status(new StatusBar(session, this)),
      m_languages(std::move(languages))
{
    setObjectName(QStringLiteral("mainWindow"));
    setCentralWidget(m_frame);
    setStatusBar(m_status);
    setDockOptions(AnimatedDocks | AllowNestedDocks);
    setContextMenuPolicy(Qt::NoContextMenu);
    setAcceptDrops(true);
    makeDocks();
    makeMenus();
    makeToolBar();
    connectParts();
    const QSize screenSize = screen()->availableSize();
    resize(std::min(1280, screenSize.width() * 8 / 10), std::min(800, screenSize.height() * 8 / 10));
    fleetOpened();
}

void MainWindow::makeDocks()
{
    const auto dock = [this](const QString &title, const QString &name, QWidget *content) {
        auto *made = new QDockWidget(title, this);
        made->setObjectName(name);
        made->setAccessibleName(title);
        made->setWidget(content);
        addDockWidget(Qt::LeftDockWidgetArea, made);
        return made;
    };
    m_deviceDock = dock(tr("Device List"), QStringLiteral("deviceListDock"), m_devices);
    m_navigationDock = dock(tr("Navigation"), QStringLiteral("navigationDock"), m_navigation);

    auto *events = new TableView(tr("Events"), this);
    auto *table = new AgentEventTable(m_session, events);
    events->setModel(table);
    (new ColumnFill(events, AgentEventTable::What))->giveWay(AgentEventTable::What, 20);
    m_eventDock = dock(tr("Events"), QStringLiteral("eventDock"), events);
    addDockWidget(Qt::BottomDockWidgetArea, m_eventDock);
    m_eventDock->hide(); // on demand
    // A list that nobody sees is not made.
    const auto reload = [this, table] {
        if (m_eventDock->isVisible())
            table->reload();
    };
    connect(m_eventDock, &QDockWidget::visibilityChanged, this, reload);
    connect(&m_session, &FleetSession::eventsHappened, this, reload);
    connect(&m_session, &FleetSession::opened, this, reload);
    connect(events, &TableView::chosen, this, [this, table](const QModelIndex &index) {
        if (const simulation::Event *event = table->eventAt(index); event && m_session.fleet().devices().find(event->device))
            m_devices->select({event->device});
    });
}

void MainWindow::connectParts()
{
    m_navigation->setWhyNot([this](const PaneEntry &entry) { return whyNot(entry); });
    connect(m_navigation, &NavigationTree::chosen, this, &MainWindow::showPath);
    connect(m_frame, &PaneFrame::pathChosen, this, [this](int elements) { showFirstBelow(m_entry->path().mid(0, elements)); });
    connect(m_devices, &DeviceList::selectionChanged, this, [this] {
        m_subject.devices = m_devices->selection();
        m_deviceCommands->setSelection(m_subject.devices);
        m_toolCommands->setSelection(m_subject.devices);
        m_navigation->lookAgain();
        m_status->setSubject(m_subject);
        showAgain();
    });
    connect(m_devices, &DeviceList::connectRequested, this, [this] {
        if (m_mode == Mode::Home || m_mode == Mode::SmartSoftwareManager)
            setMode(Mode::Configuration);
    });
    connect(m_devices, &DeviceList::importRequested, this, [this] { m_commands[QStringLiteral("import-inventory")]->trigger(); });
    connect(m_devices, &DeviceList::addRequested, this, [this] { m_deviceCommands->addDevice(); });
    connect(m_devices, &DeviceList::demoRequested, this, [this] { m_files->openDemo(); });
    m_devices->model()->setEdited([this](DeviceId id) {
        return std::any_of(m_panes.begin(), m_panes.end(), [id](const auto &made) {
            const auto list = made.second->editedDevices();
            return std::find(list.begin(), list.end(), id) != list.end();
        });
    });
    connect(m_deviceCommands, &DeviceCommands::added, this, [this](DeviceId id) { m_devices->select({id}); });
    connect(&m_session, &FleetSession::jobStarted, this, [this] {
        if (!m_session.isOpen())
            showAgain();
    });
    connect(m_status, &StatusBar::commandRequested, this, &MainWindow::runCommand);
    connect(m_status, &StatusBar::paneRequested, this, &MainWindow::showPath);
    connect(m_status, &StatusBar::filterRequested, m_devices, &DeviceList::setFilter);
    connect(&m_session, &FleetSession::changed, this, &MainWindow::follow);
    connect(&m_session, &FleetSession::aboutToOpen, this, &MainWindow::keepUnapplied);
    connect(&m_session, &FleetSession::opened, this, &MainWindow::fleetOpened);
}

bool MainWindow::showPath(const QStringList &path)
{
    for (const PaneEntry &entry : paneList()) {
        const QStringList place = entry.path();
        const bool same = place == path || (path.size() == 1 && place.back() == path.front());
        if (same) {
            showEntry(entry);
            return true;
        }
    }
    return false;
}

void MainWindow::showFirstBelow(const QStringList &prefix)
{
    for (const PaneEntry &entry : paneList()) {
        if (entry.path().mid(0, prefix.size()) == prefix) {
            showEntry(entry);
            return;
        }
    }
}

void MainWindow::setMode(Mode mode)
{
    const auto last = m_lastPath.find(mode);
    if (last != m_lastPath.end() && showPath(last->second))
        return;
    const PaneEntry *first = nullptr;
    for (const PaneEntry &entry : paneList())
        if (entry.mode == mode && (!first || entry.opensMode))
            first = &entry;
    if (first)
        showEntry(*first);
}

Pane *MainWindow::paneOf(const PaneEntry &entry)
{
    Pane *&pane = m_panes[entry.path()];
    if (pane)
        return pane;
    pane = entry.make(m_session, m_frame);
    pane->hide(); // until the frame shows it: one that only keeps edits is not to be seen
    pane->setAccessibleName(entry.shownPath().back());
    connect(pane, &Pane::stateChanged, this, &MainWindow::updateTitle);
    connect(pane, &Pane::goTo, this, [this](const QStringList &path, const Subject &subject) {
        m_subject.account = subject.account;
        m_subject.place = subject.place;
        if (!subject.devices.empty())
            m_devices->select(subject.devices);
        showPath(path);
    });
    connect(pane, &Pane::filterDevices, this, [this](const QString &filter) {
        m_devices->setFilter(filter);
        m_deviceDock->show();
    });
    connect(pane, &Pane::requestCommand, this, &MainWindow::runCommand);
    return pane;
}

bool MainWindow::runCommand(const QString &id)
{
    auto *command = id.isEmpty() ? nullptr : findChild<QAction *>(id); // the Device menu's commands too
    if (!command || !command->isEnabled())
        return false;
    command->trigger();
    return true;
}

QStringList MainWindow::names() const
{
    QStringList list;
    for (const PaneEntry &entry : paneList())
        list.append(QStringLiteral("pane ") + QString::fromLatin1(entry.place));
    for (const QAction *action : findChildren<QAction *>())
        if (!action->objectName().isEmpty() && !action->objectName().startsWith(u'_') && !action->menu()) // Qt's own begin so
            list.append(QStringLiteral("command ") + action->objectName());
    list.removeDuplicates();
    return list;
}

QString MainWindow::whyNot(const PaneEntry &entry) const
{
    if (!m_session.isOpen() && m_session.isOpening())
        return tr("The fleet is being opened.");
    const bool ofDevice = entry.isOfDevice();
    if (&pageOf(entry) == &bulkEntry())
        return {};
    if (ofDevice && m_subject.devices.size() > 1)
        return tr("%1 devices are selected. The menu Device acts on all of them; select one to see its settings.")
            .arg(m_subject.devices.size());
    if (ofDevice && !m_session.fleet().devices().find(m_subject.device()))
        return m_session.fleet().devices().isEmpty() ? tr("This fleet has no devices yet. Import an inventory or add a device.")
                                                     : tr("Choose a device in the Device List.");
    return entry.whyNot ? entry.whyNot(m_session, m_subject) : QString();
}

const PaneEntry &MainWindow::pageOf(const PaneEntry &entry) const
{
    return entry.mode == Mode::Configuration && m_subject.devices.size() > 1 ? bulkEntry() : entry;
}

void MainWindow::showEntry(const PaneEntry &entry)
{
    m_entry = &entry;
    m_lastPath[entry.mode] = entry.path();
    if (m_mode != entry.mode || m_navigation->topLevelItemCount() == 0) {
        m_mode = entry.mode;
        m_navigation->setMode(m_mode);
    }
    m_modes->actions().at(int(m_mode))->setChecked(true);
    // Home has no tree: the room goes to the device list.
    m_navigationDock->setVisible(m_navigationWanted && m_mode != Mode::Home);
    m_navigation->showPath(entry.path());
    remember();
    showAgain();
}

void MainWindow::showAgain()
{
    if (!m_entry)
        return;
    if (const QString why = whyNot(*m_entry); !why.isEmpty())
        m_frame->showReason({m_entry->shownPath(), m_entry->isOfDevice()}, m_subject, why);
    else
        m_frame->showPane(paneOf(pageOf(*m_entry)),
            {pageOf(*m_entry).shownPath(), m_entry->isOfDevice() && &pageOf(*m_entry) == m_entry}, m_subject);
    m_subject.place.clear();
    updateTitle();
}

void MainWindow::follow(const ChangeSet &changes)
{
    // Also those that are not shown: they keep edits.
    for (const auto &[path, pane] : m_panes)
        pane->refresh(changes);
    if (std::erase_if(m_subject.devices, [this](DeviceId id) { return !m_session.fleet().devices().find(id); }) > 0)
        m_devices->select(m_subject.devices);
    else if (!m_frame->pane() || changes.structure || !changes.groups.empty())
        showAgain();
    if (changes.structure)
        m_navigation->lookAgain();
    m_status->setSubject(m_subject);
    m_frame->update();
    updateTitle();
}

void MainWindow::fleetOpened()
{
    for (const auto &[path, pane] : m_panes)
        pane->discardAll();
    m_subject = {};
    m_history.clear();
    m_place = -1;
    m_devices->select({});
    for (const auto &[path, pane] : m_panes)
        pane->show(m_subject);
    if (!m_entry)
        setMode(Mode::Home);
    if (!m_entry && !paneList().empty())
        showEntry(paneList().front());
    restoreKept();
    showAgain();
}

void MainWindow::remember()
{
    if (m_travelling)
        return;
    const Place here{m_entry->path(), m_subject.devices};
    if (m_place >= 0 && m_history[size_t(m_place)].path == here.path && m_history[size_t(m_place)].devices == here.devices)
        return;
    m_history.resize(size_t(m_place) + 1);
    m_history.push_back(here);
    m_place = int(m_history.size()) - 1;
}

void MainWindow::go(int step)
{
    if (m_place + step < 0 || m_place + step >= int(m_history.size()))
        return;
    m_place += step;
    const Place place = m_history[size_t(m_place)];
    m_travelling = true;
    m_devices->select(place.devices);
    showPath(place.path);
    m_travelling = false;
    updateTitle();
}

bool MainWindow::selectDevice(const QString &name)
{
    const DeviceId id = m_session.fleet().findDevice(name);
    if (id)
        m_devices->select({id});
    return bool(id);
}

std::vector<DeviceId> MainWindow::edited() const
{
    std::set<DeviceId> devices;
    for (const auto &[path, pane] : m_panes)
        for (const DeviceId id : pane->editedDevices())
            devices.insert(id);
    return {devices.begin(), devices.end()};
}

void MainWindow::updateTitle()
{
    const QString file = m_session.isOpen() ? QFileInfo(m_session.path()).fileName() : tr("no fleet");
    const Device *device = m_session.fleet().devices().find(m_subject.device());
    setWindowTitle(device ? tr("Lictor - %1[*] - %2").arg(file, device->name) : tr("Lictor - %1[*]").arg(file));
    setWindowModified(!edited().empty());
    updateCommands();
}

void MainWindow::restore()
{
    QSettings settings;
    m_laidOut = settings.contains(QStringLiteral("window/state"));
    m_firstLayout = saveState();
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    restoreState(settings.value(QStringLiteral("window/state")).toByteArray());
    m_devices->restoreLook();
}

void MainWindow::restorePlace()
{
    QSettings settings;
    selectDevice(settings.value(QStringLiteral("window/device")).toString());
    const QStringList path = settings.value(QStringLiteral("window/path")).toStringList();
    if (!path.isEmpty())
        showPath(path);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    // Docks take a width only in a window that is laid out.
    if (!std::exchange(m_laidOut, true)) {
        resizeDocks({m_deviceDock}, {m_devices->readableWidth()}, Qt::Horizontal);
        resizeDocks({m_deviceDock, m_navigationDock}, {height() * 2 / 3, height() / 3}, Qt::Vertical);
        m_firstLayout = saveState();
    }
}

void MainWindow::closeWithoutQuestion()
{
    m_mayAsk = false;
    close();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_mayAsk && !edited().empty()) {
        if (!settleEdits()) {
            event->ignore();
            return;
        }
    }
    leave();
    event->accept();
}

void MainWindow::leave()
{
    keepUnapplied();
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("window/state"), saveState());
    settings.setValue(QStringLiteral("window/path"), m_entry ? m_entry->path() : QStringList());
    const Device *device = m_session.fleet().devices().find(m_subject.device());
    settings.setValue(QStringLiteral("window/device"), device ? device->name : QString());
    m_devices->keepLook();
}

void MainWindow::changeEvent(QEvent *event)
{
    // Somebody comes back from another program, which may have been lictorctl.
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_session.isOpen())
        if (const auto caught = m_session.catchUp(); !caught)
            Q_EMIT m_session.failed(caught.error());
    QMainWindow::changeEvent(event);
}

} // namespace lictor
