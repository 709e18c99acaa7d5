// How long the window makes somebody wait: every drive is done in a real MainWindow (offscreen) over 100,000 devices and over 100, and the
// longest stretch in which the event loop serves nothing else is watched. Prints JSON: name to milliseconds.

#include "benchmarks/big_fleet.h"
#include "resources/resources.h"
#include "session/fleet_session.h"
#include "shell/device_list.h"
#include "shell/main_window.h"
#include "translations/translations.h"
#include "widgets/table_view.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

using namespace lictor;

namespace {
/// An application that knows how long one event took at most: nothing else is served meanwhile.
class Watched : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        QElapsedTimer timer;
        timer.start();
        ++m_depth;
        const bool done = QApplication::notify(receiver, event);
        --m_depth;
        m_longest = std::max(m_longest, timer.nsecsElapsed());
        return done;
    }
    double takeLongest() { return double(std::exchange(m_longest, 0)) / 1e6; }

private:
    int m_depth = 0;
    qint64 m_longest = 0;
};

double percentile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, size_t(double(values.size()) * share))];
}

/// Until no worker has anything to do any more.
void settle(FleetSession &session)
{
    do
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    while (!session.jobs().isEmpty());
    // What is made in idle slices.
    for (QElapsedTimer quiet; !quiet.isValid() || quiet.elapsed() < 400;) {
        if (!quiet.isValid())
            quiet.start();
        QCoreApplication::processEvents();
    }
}

void drive(Watched &application, const QString &size, int devices, QJsonObject &figures)
{
    QTemporaryDir folder;
    FleetSession session(bench::catalog(), QStringLiteral("ada"));
    FleetMakers makers;
    makers.dataFolder = folder.path();
    MainWindow window(session, makers);
    if (!session.create(folder.filePath(QStringLiteral("big.lictor")), bench::bigFleet(devices, true), true))
        qFatal("no fleet");
    window.resize(1400, 900);
    window.show();
    settle(session);
    auto *list = window.findChild<DeviceList *>();
    const auto timed = [](auto &&work) {
        QElapsedTimer timer;
        timer.start();
        work();
        return double(timer.nsecsElapsed()) / 1e6;
    };
    const auto record = [&](const QString &what, double milliseconds) { figures[what + u", " + size] = milliseconds; };
    // Where a worker's result comes back is part of the drive: the watch goes on until all is quiet.
    double longest = 0; // of what is done here, which is no event
    const auto step = [&](auto &&work) {
        const double spent = timed(work);
        longest = std::max(longest, spent);
        return spent;
    };
    const auto watch = [&](const QString &what, auto &&work) {
        settle(session);
        application.takeLongest();
        longest = 0;
        work();
        settle(session);
        record(QStringLiteral("longest event while ") + what, std::max(longest, application.takeLongest()));
    };

    std::vector<double> strokes;
    auto *filter = window.findChild<QLineEdit *>(QStringLiteral("deviceFilter"));
    watch(QStringLiteral("typing"), [&] {
        for (const QString &text :
            {QStringLiteral("device-1234"), QStringLiteral("auth:authorized"), QStringLiteral("model:FPR2")}) {
            for (int length = 1; length <= text.size(); ++length)
                strokes.push_back(step([&] {
                    filter->setText(text.left(length));
                    list->view()->viewport()->repaint();
                }));
            filter->clear();
        }
    });
    record(QStringLiteral("keystroke to painted list, 95th percentile"), percentile(strokes, 0.95));

    list->select({list->model()->at(0)});
    std::vector<double> panes;
    QString slowest;
    double worst = 0;
    for (int round = 0; round < 2; ++round) { // the first makes the panes
        panes.clear();
        for (const PaneEntry &entry : paneList()) {
            settle(session);
            panes.push_back(timed([&] {
                window.showPath(entry.path());
                window.repaint();
            }));
            if (round == 1 && panes.back() > worst) {
                worst = panes.back();
                slowest = QString::fromLatin1(entry.place);
            }
        }
    }
    record(QStringLiteral("pane switch, slowest"), worst);
    QTextStream(stderr) << size << ": the slowest pane is " << slowest << Qt::endl;

    window.showPath({QStringLiteral("Smart Licensing")});
    std::vector<double> choices;
    watch(QStringLiteral("walking the list"), [&] {
        for (int row = 0; row < 50; ++row)
            choices.push_back(step([&] {
                list->select({list->model()->at(row * 7 % list->model()->rowCount())});
                window.repaint();
            }));
    });
    record(QStringLiteral("device chosen to painted pane, 95th percentile"), percentile(choices, 0.95));
    watch(QStringLiteral("moving the clock by a day"),
        [&] { step([&] { session.start(AdvanceClock{session.fleet().now + days{1}}); }); });
    watch(QStringLiteral("undoing"), [&] { step([&] { (void)session.undo(); }); });
    watch(QStringLiteral("selecting all"), [&] { step([&] { list->view()->selectAll(); }); });
}
} // namespace

int main(int argc, char *argv[])
{
    Watched application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    QCoreApplication::setOrganizationName(QStringLiteral("lictor-bench"));
    initResources();
    useLanguage(application, QStringLiteral("en"));
    applyTheme(application, ThemeChoice::Light);
    QJsonObject figures;
    drive(application, QStringLiteral("100 devices"), 100, figures);
    drive(application, QStringLiteral("100000 devices"), 100000, figures);
    QTextStream(stdout) << QJsonDocument(figures).toJson();
    return 0;
}
