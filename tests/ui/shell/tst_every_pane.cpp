#include "demo/demo_fleet.h"
#include "session/fleet_session.h"
#include "shell/main_window.h"
#include "support/test_fleet.h"
#include "support/test_main.h"
#include "translations/translations.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest/QTest>

#include <cmath>
#include <set>

using namespace lictor;

namespace {
/// The demo fleet has a device of every kind: each shows other controls.
const QStringList shownDevices{QStringLiteral("fw-campus"), QStringLiteral("vfw-hub"), QStringLiteral("fw-wan"),
    QStringLiteral("sfw-dc-1"), QStringLiteral("fw-office-a"), QStringLiteral("fw-kiosk")};

struct Desk {
    QTemporaryDir folder;
    FleetSession session{test::catalog(), QStringLiteral("ada")};
    std::unique_ptr<MainWindow> window;
    QSize size{1024, 700};

    Desk()
    {
        QSettings().clear();
        FleetMakers makers;
        makers.dataFolder = folder.path();
        window = std::make_unique<MainWindow>(session, makers);
        const auto demo = demo::makeDemoFleet(*test::catalog());
        if (!demo || !session.create(folder.filePath(QStringLiteral("demo.lictor")), *demo, true))
            qFatal("no demo fleet");
        window->resize(size);
        window->show();
        if (!QTest::qWaitForWindowExposed(window.get()))
            qFatal("no window");
    }
    /// Calls visit(where) with each pane in front, for each of the devices.
    template <class Visit> void eachPane(Visit &&visit)
    {
        for (const QString &device : shownDevices) {
            if (!window->selectDevice(device))
                qFatal("no %s in the demo fleet", qPrintable(device));
            for (const PaneEntry &entry : paneList()) {
                window->resize(size);
                window->showPath(entry.path());
                for (int round = 0; round < 3; ++round) // what is laid out sets off the next layout
                    QCoreApplication::processEvents();
                visit(device + u' ' + QString::fromLatin1(entry.place));
            }
        }
    }
};

/// What a widget says that has no room for what it says; empty: it has.
QString cutText(const QWidget &widget)
{
    if (!widget.isVisible() || widget.visibleRegion().isEmpty())
        return {};
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return !button->text().isEmpty() && button->width() < button->minimumSizeHint().width() ? button->text() : QString();
    const auto *label = qobject_cast<const QLabel *>(&widget);
    // A label that gives way tells the whole in its tool tip.
    if (!label || label->wordWrap() || label->text().isEmpty() || !label->toolTip().isEmpty()
        || label->textFormat() == Qt::RichText)
        return {};
    return label->width() < label->minimumSizeHint().width() ? label->text() : QString();
}

qreal luminance(const QColor &color)
{
    const auto part = [](qreal value) { return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}
qreal contrast(const QColor &a, const QColor &b)
{
    const qreal light = std::max(luminance(a), luminance(b)), dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}
QColor behind(const QWidget &widget)
{
    for (const QWidget *at = &widget; at; at = at->parentWidget())
        if (at->autoFillBackground() || at->isWindow())
            return at->palette().color(QPalette::Active, at->backgroundRole());
    return {};
}
} // namespace

class EveryPaneTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QCoreApplication::setOrganizationName(QStringLiteral("lictor-test")); }
    void cleanup()
    {
        useLanguage(*qApp);
        QApplication::setLayoutDirection(Qt::LeftToRight);
        applyTheme(*qApp, ThemeChoice::Light);
        applyTextSize(*qApp, 100);
    }

    void hasRoomForItsText_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("fromTheRight");
        for (const QString &language : languages())
            QTest::newRow(qPrintable(language)) << language << false;
        QTest::newRow("pseudo") << QStringLiteral("pseudo") << false;
        QTest::newRow("from the right") << QStringLiteral("en") << true;
    }
    void hasRoomForItsText()
    {
        QFETCH(QString, language);
        QFETCH(bool, fromTheRight);
        useLanguage(*qApp, language);
        QApplication::setLayoutDirection(fromTheRight ? Qt::RightToLeft : Qt::LeftToRight);
        Desk desk;
        std::set<QString> faults; // one a place, whatever device
        desk.eachPane([&](const QString &where) {
            if (desk.window->width() > 1024)
                faults.insert(
                    QStringLiteral("the window has to be %1 wide: %2").arg(desk.window->width()).arg(where.section(u' ', 1)));
            for (const QWidget *widget : desk.window->findChildren<QWidget *>())
                if (const QString cut = cutText(*widget); !cut.isEmpty())
                    faults.insert(QStringLiteral("“%1” is cut: %2").arg(cut, where.section(u' ', 1)));
        });
        for (const QString &fault : faults)
            qWarning("%s", qPrintable(fault));
        QVERIFY(faults.empty());
    }

    void hasOneMnemonicForEachEntry_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : languages())
            QTest::newRow(qPrintable(language)) << language;
    }
    void hasOneMnemonicForEachEntry()
    {
        QFETCH(QString, language);
        useLanguage(*qApp, language);
        Desk desk;
        QStringList twice;
        const auto look = [&twice](const QList<QAction *> &actions, const QString &where) {
            std::set<QChar> taken;
            for (const QAction *action : actions) {
                const QString text = QString(action->text()).remove(QStringLiteral("&&"));
                const qsizetype at = text.indexOf(u'&');
                if (at >= 0 && at + 1 < text.size() && !taken.insert(text[at + 1].toLower()).second)
                    twice.append(where + u": " + action->text());
            }
        };
        look(desk.window->menuBar()->actions(), QStringLiteral("menu bar"));
        for (const QAction *menu : desk.window->menuBar()->actions())
            look(menu->menu()->actions(), menu->text());
        QVERIFY2(twice.isEmpty(), qPrintable(twice.join(QStringLiteral("; "))));
    }

    void canBeRead_data()
    {
        QTest::addColumn<int>("theme");
        QTest::addColumn<double>("least");
        QTest::newRow("light") << int(ThemeChoice::Light) << 4.5;
        QTest::newRow("dark") << int(ThemeChoice::Dark) << 4.5;
        QTest::newRow("high contrast") << int(ThemeChoice::HighContrast) << 7.0;
    }
    void canBeRead()
    {
        QFETCH(int, theme);
        QFETCH(double, least);
        applyTheme(*qApp, ThemeChoice(theme));
        Desk desk;
        std::set<QString> faults;
        desk.eachPane([&](const QString &where) {
            for (const QLabel *label : desk.window->findChildren<QLabel *>()) {
                if (!label->isVisible() || !label->isEnabled() || label->text().isEmpty())
                    continue;
                const QColor ink = label->palette().color(QPalette::Active, label->foregroundRole());
                if (const qreal ratio = contrast(ink, behind(*label)); ratio < least)
                    faults.insert(QStringLiteral("%1:1 “%2” in %3")
                                      .arg(ratio, 0, 'f', 1)
                                      .arg(label->text().left(40), where.section(u' ', 1)));
            }
        });
        for (const QString &fault : faults)
            qWarning("%s", qPrintable(fault));
        QVERIFY(faults.empty());
    }

    void largeText()
    {
        applyTextSize(*qApp, 200);
        Desk desk;
        // At twice the size the window may need more than the smallest screen; nothing may be lost.
        desk.size = {2048, 1400};
        std::set<QString> faults;
        desk.eachPane([&](const QString &where) {
            for (const QWidget *widget : desk.window->findChildren<QWidget *>())
                if (const QString cut = cutText(*widget); !cut.isEmpty())
                    faults.insert(QStringLiteral("“%1” is cut: %2").arg(cut, where.section(u' ', 1)));
        });
        for (const QString &fault : faults)
            qWarning("%s", qPrintable(fault));
        QVERIFY(faults.empty());
    }
};

LICTOR_TEST(EveryPaneTest)

#include "tst_every_pane.moc"
