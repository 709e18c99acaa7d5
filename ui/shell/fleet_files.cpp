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

void FleetFiles::open(const QString &path, Done done)
{
    m_session.startOpen(path, [this, path, done = std::move(done)](const Result<void> &opened) {
        finish(opened, path, tr("Opened %1").arg(QFileInfo(path).fileName()));
        if (!opened && opened.error().refusal != Refusal::Cancelled)
            m_session.setOpenFailure(opened.error());
        if (done)
            done(opened.has_value());
    });
}

void FleetFiles::finish(const Result<void> &opened, const QString &path, const QString &done)
{
    if (opened)
        settle(path);
    if (opened || opened.error().refusal == Refusal::Cancelled)
        Q_EMIT m_session.message(opened ? done : tr("Cancelled; the fleet is as it was"), false);
}

void FleetFiles::make(const QString &path, std::function<Result<Fleet>()> maker, bool replace, const QString &text)
{
    m_session.startCreate(path, std::move(maker), replace, [this, path, text](const Result<void> &made) {
        finish(made, path, text);
        if (!made && made.error().refusal != Refusal::Cancelled)
            report(made);
    });
}

void FleetFiles::newFleet()
{
    const QString chosen = QFileDialog::getSaveFileName(m_window, tr("New Fleet"), folder(), tr("Fleets (*.lictor)"));
    if (chosen.isEmpty())
        return;
    // The file dialog has asked already whether an existing file is to be replaced.
    const QString path = withSuffix(chosen);
    make(path, m_makers.empty, true, tr("Made %1").arg(QFileInfo(path).fileName()));
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
    const QString chosen = QFileDialog::getSaveFileName(m_window, tr("Save Fleet As"), folder(), tr("Fleets (*.lictor)"));
    if (chosen.isEmpty())
        return;
    const QString path = withSuffix(chosen);
    m_session.startBackup(path, [this, path](const Result<void> &copied) {
        if (!copied) {
            report(copied);
            return;
        }
        m_session.startOpen(path, [this, path](const Result<void> &opened) {
            finish(opened, path, tr("Saved as %1, which is now open").arg(QFileInfo(path).fileName()));
            if (!opened && opened.error().refusal != Refusal::Cancelled)
                report(opened);
        });
    });
}

void FleetFiles::backUp()
{
    const QString chosen = QFileDialog::getSaveFileName(m_window, tr("Back Up Fleet"), folder(), tr("Fleets (*.lictor)"));
    if (chosen.isEmpty())
        return;
    const QString path = withSuffix(chosen);
    m_session.startBackup(path,
        [this, path](const Result<void> &copied) { report(copied, tr("Backed up to %1").arg(QFileInfo(path).fileName())); });
}

void FleetFiles::openDemo()
{
    QDir().mkpath(m_makers.dataFolder);
    const QString path = QDir(m_makers.dataFolder).filePath(QStringLiteral("demo.lictor"));
    // What somebody tried out in the demo stays theirs: only a missing one is made.
    if (QFileInfo::exists(path))
        open(path);
    else
        make(path, m_makers.demo, false, tr("This is the demo fleet; nothing here touches a real device"));
}

void FleetFiles::openFirst(const QString &path, std::function<void()> ready)
{
    const QString first = path.isEmpty() ? QSettings().value(recentKey()).toStringList().value(0) : path;
    const bool named = !path.isEmpty();
    if (first.isEmpty()) {
        openOwn(named, std::move(ready));
        return;
    }
    open(first, [this, named, ready = std::move(ready)](bool opened) {
        if (opened)
            ready();
        else
            openOwn(named, ready);
    });
}

void FleetFiles::openOwn(bool named, std::function<void()> ready)
{
    // The frame says why the file is not there; the window comes up all the same.
    QDir().mkpath(m_makers.dataFolder);
    const QString own = QDir(m_makers.dataFolder).filePath(QStringLiteral("default.lictor"));
    const auto opened = [this, own, named, ready = std::move(ready)](const Result<void> &result) {
        if (!named && result)
            remember(own); // what is gone is missed once, not at every start
        else if (!named)
            report(result);
        ready();
    };
    if (QFileInfo::exists(own))
        m_session.startOpen(own, opened);
    else
        m_session.startCreate(own, m_makers.empty, false, opened);
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
