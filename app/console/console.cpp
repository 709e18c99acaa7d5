#include "console/console.h"

#include "console/signals.h"
#include "console/window_keeper.h"
#include "demo/demo_fleet.h"
#include "session/fleet_session.h"
#include "shell/main_window.h"
#include "translations/translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDateTime>
#include <QEventLoop>
#include <QPainter>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTextStream>
#include <QTimer>

namespace lictor {

namespace {
constexpr std::chrono::milliseconds patience{150}; ///< how long the first window waits for its fleet

struct Picture {
    QString file;
    QSize size;
};

int complain(const QString &text)
{
    QTextStream(stderr) << QStringLiteral("lictor: ") << text << Qt::endl;
    return 1;
}

std::optional<QSize> readSize(const QString &text)
{
    const QStringList parts = text.split(u'x');
    bool ok = parts.size() == 2;
    const int width = ok ? parts[0].toInt(&ok) : 0;
    const int height = ok ? parts[1].toInt(&ok) : 0;
    return ok && width >= 200 && height >= 200 && width <= 10000 && height <= 10000 ? std::optional(QSize(width, height))
                                                                                    : std::nullopt;
}

/// The window with its dialogs over it, as they stand on the screen.
QPixmap pictureOf(MainWindow &window)
{
    QPixmap picture = window.grab();
    QPainter painter(&picture);
    const QWidgetList others = QApplication::topLevelWidgets();
    for (QWidget *other : others)
        if (other != &window && other->isVisible() && (other->windowType() == Qt::Dialog || other->windowType() == Qt::Window))
            painter.drawPixmap(
                QRect(QPoint((window.width() - other->width()) / 2, (window.height() - other->height()) / 2), other->size()),
                other->grab());
    return picture;
}

QString userName()
{
    const QString name = qEnvironmentVariable("USER");
    return name.isEmpty() || name == QLatin1StringView("root") ? QStringLiteral("admin") : name;
}

Instant wallClock() { return Instant{Duration{QDateTime::currentSecsSinceEpoch()}}; }

FleetMakers makeMakers(const CatalogPtr &catalog)
{
    FleetMakers makers;
    makers.empty = [] {
        const auto today = std::chrono::floor<days>(wallClock());
        return Fleet::create(today, QRandomGenerator::system()->generate64());
    };
    makers.demo = [catalog] { return demo::makeDemoFleet(*catalog); };
    makers.dataFolder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return makers;
}
} // namespace

int runConsole(QApplication &application)
{
    QApplication::setApplicationName(QStringLiteral("lictor"));
    QApplication::setOrganizationName(QStringLiteral("lictor"));
    QApplication::setApplicationDisplayName(QString());
    QApplication::setApplicationVersion(QStringLiteral(LICTOR_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Console for Smart Software Licensing of ASA firewalls."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        QStringLiteral("FILE"), QStringLiteral("Fleet file to open; without it the last one."), QStringLiteral("[FILE]"));
    const QCommandLineOption screenshot(
        QStringLiteral("screenshot"), QStringLiteral("Save a picture of the window and exit."), QStringLiteral("FILE.png"));
    const QCommandLineOption size(QStringLiteral("size"), QStringLiteral("Size of the window."), QStringLiteral("WxH"));
    const QCommandLineOption theme(
        QStringLiteral("theme"), QStringLiteral("light, dark, high-contrast or system."), QStringLiteral("THEME"));
    const QCommandLineOption language(QStringLiteral("language"),
        QStringLiteral("Language of the window, such as de; pseudo marks and lengthens every sentence."),
        QStringLiteral("LANGUAGE"));
    const QCommandLineOption textSize(
        QStringLiteral("text-size"), QStringLiteral("Size of the text in percent, 50 to 300."), QStringLiteral("PERCENT"));
    const QCommandLineOption pane(QStringLiteral("pane"),
        QStringLiteral("Pane to show, such as \"Configuration > … > Smart Licensing\" or its last name."),
        QStringLiteral("PATH"));
    const QCommandLineOption device(QStringLiteral("device"), QStringLiteral("Device to choose."), QStringLiteral("NAME"));
    const QCommandLineOption command(QStringLiteral("command"),
        QStringLiteral("Command of the menus to begin with, by the name that --names prints."), QStringLiteral("NAME"));
    const QCommandLineOption names(QStringLiteral("names"), QStringLiteral("Print the panes and commands, and exit."));
    parser.addOptions({screenshot, size, theme, language, textSize, pane, device, command, names});
    parser.process(application);

    Picture picture{parser.value(screenshot), {}};
    if (parser.isSet(size)) {
        const auto wanted = readSize(parser.value(size));
        if (!wanted)
            return complain(QStringLiteral("%1: this is no size; write for example 1400x900").arg(parser.value(size)));
        picture.size = *wanted;
    }
    const int percent = parser.value(textSize).toInt();
    if (parser.isSet(textSize) && (percent < 50 || percent > 300))
        return complain(QStringLiteral("%1: this is no size of text; write a number of percent from 50 to 300, for example 150")
                            .arg(parser.value(textSize)));
    if (parser.isSet(language) && parser.value(language) != QLatin1StringView("pseudo")
        && !languages().contains(parser.value(language)))
        return complain(QStringLiteral("%1: there is no such language; there are %2")
                            .arg(parser.value(language), languages().join(QStringLiteral(", "))));
    if (parser.positionalArguments().size() > 1)
        return complain(QStringLiteral("more than one fleet file was named; name one"));

    const auto catalog = Catalog::load(QStringLiteral(":/catalog"));
    if (!catalog)
        return complain(catalog.error().sentence());

    FleetSession session(*catalog, userName());
    session.setWallClock(wallClock);
    WindowKeeper keeper(application, session, makeMakers(*catalog), {parser.value(theme), parser.value(language), percent});

    if (parser.isSet(names)) {
        QTextStream(stdout) << keeper.window().names().join(u'\n') << Qt::endl;
        return 0;
    }

    std::optional<Error> failure;
    const auto watch = QObject::connect(&session, &FleetSession::failed, [&failure](const Error &error) { failure = error; });
    // What the options name, once the fleet is there; why it cannot be shown.
    const auto showWanted = [&]() -> QString {
        QObject::disconnect(watch);
        if (picture.file.isEmpty())
            keeper.window().restorePlace();
        else if (session.openFailure())
            return session.openFailure()->sentence();
        else if (failure)
            return failure->sentence();
        if (parser.isSet(device) && !keeper.window().selectDevice(parser.value(device)))
            return QStringLiteral("%1: there is no such device in this fleet").arg(parser.value(device));
        if (parser.isSet(pane)) {
            QStringList path = parser.value(pane).split(u'>');
            for (QString &part : path)
                part = part.trimmed();
            if (!keeper.window().showPath(path) && !keeper.window().showPath({path.back()}))
                return QStringLiteral("%1: there is no such pane").arg(parser.value(pane));
        }
        if (parser.isSet(command) && !keeper.window().runCommand(parser.value(command)))
            return QStringLiteral("%1: there is no such command, or it cannot be used now").arg(parser.value(command));
        return {};
    };

    TerminationSignals termination;
    QObject::connect(&termination, &TerminationSignals::received, &keeper, [&keeper] {
        keeper.window().closeWithoutQuestion();
        // Not quit(): that would ask every open dialog first.
        QCoreApplication::exit(0);
    });
    if (picture.file.isEmpty())
        keeper.window().restore();
    if (picture.size.isValid())
        keeper.window().resize(picture.size);

    // A small fleet is there before the window is: nobody sees an empty one. A large one comes while the window can be used.
    bool isReady = false, isLate = false;
    QEventLoop arrival;
    keeper.window().files().openFirst(parser.positionalArguments().value(0), [&] {
        isReady = true;
        arrival.quit();
        if (isLate)
            showWanted();
    });
    QTimer limit;
    limit.setSingleShot(true);
    QObject::connect(&limit, &QTimer::timeout, &arrival, &QEventLoop::quit);
    if (picture.file.isEmpty())
        limit.start(patience);
    if (!isReady)
        arrival.exec();
    isLate = !isReady;
    const QString trouble = isReady ? showWanted() : QString();
    if (!trouble.isEmpty() && !picture.file.isEmpty())
        return complain(trouble);
    keeper.window().show();
    if (picture.file.isEmpty())
        return QApplication::exec();

    // The first layout, then whatever the panes compute on workers.
    int status = 0;
    QTimer::singleShot(700, &keeper, [&] {
        if (!pictureOf(keeper.window()).save(picture.file))
            status = complain(QStringLiteral("%1: the picture cannot be written").arg(picture.file));
        QCoreApplication::exit(status);
    });
    return QApplication::exec();
}

} // namespace lictor
