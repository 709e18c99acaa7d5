#include "shell/fleet_files.h"

#include "session/fleet_session.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QSettings>

namespace lictor {

namespace {
constexpr int recentCount = 8;
QString recentKey() { return QStringLiteral("files/recent"); }
QString withSuffix(const QString &path)
{
    return QFileInfo(path).suffix().isEmpty() ? QString(path + QStringLiteral(".lictor")) : path;
}
} // namespace

FleetFiles::FleetFiles(FleetSession &session, FleetMakers makers, QWidget *window)
    : QObject(window), m_session(session), m_makers(std::move(makers)), m_window(window)
{
}

void FleetFiles::report(const Result<void> &result, const QString &done)
{
    if (!result)
        Q_EMIT m_session.failed(result.error());
    else if (!done.isEmpty())
        Q_EMIT m_session.message(done, false);
}

void FleetFiles::settle(const QString &path)
{
    remember(path);
    m_session.setOpenFailure({});
}

QString FleetFiles::folder() const
{
    return m_session.isOpen() ? QFileInfo(m_session.path()).absolutePath() : m_makers.dataFolder;
}

void FleetFiles::remember(const QString &path)
{
    QSettings settings;
    QStringList recent = settings.value(recentKey()).toStringList();
    const QString full = QFileInfo(path).absoluteFilePath();
    recent.removeAll(full);
    recent.prepend(full);
    settings.setValue(recentKey(), recent.mid(0, recentCount));
}

bool FleetFiles::open(const QString &path)
{
    const auto opened = m_session.open(path);
    if (!opened) {
        m_session.setOpenFailure(opened.error());
        return false;
    }
    settle(path);
    Q_EMIT m_session.message(tr("Opened %1").arg(QFileInfo(path).fileName()), false);
    return true;
}

void FleetFiles::newFleet()
{
    const QString path = QFileDialog::getSaveFileName(m_window, tr("New Fleet"), folder(), tr("Fleets (*.lictor)"));
    if (path.isEmpty())
        return;
    // The file dialog has asked already whether an existing file is to be replaced.
    const auto made = m_session.create(withSuffix(path), m_makers.empty(), true);
    report(made, tr("Made %1").arg(QFileInfo(path).fileName()));
    if (made)
        settle(withSuffix(path));
}

void FleetFiles::openFleet()
{
    const QString path =
        QFileDialog::getOpenFileName(m_window, tr("Open Fleet"), folder(), tr("Fleets (*.lictor);;All files (*)"));
    if (!path.isEmpty())
        open(path);
}

void FleetFiles::saveAs()
{
    const QString path = QFileDialog::getSaveFileName(m_window, tr("Save Fleet As"), folder(), tr("Fleets (*.lictor)"));
    if (path.isEmpty())
        return;
    const auto saved = m_session.saveAs(withSuffix(path));
    report(saved, tr("Saved as %1, which is now open").arg(QFileInfo(withSuffix(path)).fileName()));
    if (saved)
        settle(withSuffix(path));
}

void FleetFiles::backUp()
{
    const QString path = QFileDialog::getSaveFileName(m_window, tr("Back Up Fleet"), folder(), tr("Fleets (*.lictor)"));
    if (!path.isEmpty())
        report(m_session.backup(withSuffix(path)), tr("Backed up to %1").arg(QFileInfo(withSuffix(path)).fileName()));
}

void FleetFiles::openDemo()
{
    QDir().mkpath(m_makers.dataFolder);
    const QString path = QDir(m_makers.dataFolder).filePath(QStringLiteral("demo.lictor"));
    // What somebody tried out in the demo stays theirs: only a missing one is made.
    if (QFileInfo::exists(path)) {
        open(path);
        return;
    }
    const auto fleet = m_makers.demo();
    if (!fleet) {
        Q_EMIT m_session.failed(fleet.error());
        return;
    }
    const auto made = m_session.create(path, *fleet, false);
    report(made, tr("This is the demo fleet; nothing here touches a real device"));
    if (made)
        settle(path);
}

void FleetFiles::openFirst(const QString &path)
{
    if (!path.isEmpty()) {
        if (open(path))
            return;
    } else {
        const QStringList recent = QSettings().value(recentKey()).toStringList();
        if (!recent.isEmpty() && open(recent.front()))
            return;
    }
    // The frame says why the file is not there; the window comes up all the same.
    QDir().mkpath(m_makers.dataFolder);
    const QString own = QDir(m_makers.dataFolder).filePath(QStringLiteral("default.lictor"));
    const auto ready = QFileInfo::exists(own) ? m_session.open(own) : m_session.create(own, m_makers.empty(), false);
    if (!ready && path.isEmpty())
        report(ready);
    else if (ready && path.isEmpty())
        remember(own); // what is gone is missed once, not at every start
}

void FleetFiles::fillRecent(QMenu *menu)
{
    menu->clear();
    const QStringList recent = QSettings().value(recentKey()).toStringList();
    int number = 0;
    for (const QString &path : recent) {
        QAction *action = menu->addAction(
            QStringLiteral("&%1 %2").arg(++number).arg(QFileInfo(path).fileName()), this, [this, path] { open(path); });
        action->setToolTip(path);
        action->setEnabled(QFileInfo::exists(path));
    }
    if (recent.isEmpty())
        menu->addAction(tr("None yet"))->setEnabled(false);
}

} // namespace lictor
