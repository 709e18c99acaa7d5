#include "console/window_keeper.h"
#include "session/fleet_session.h"
#include "shell/main_window.h"
#include "shell/user_settings.h"
#include "support/test_fleet.h"
#include "support/test_main.h"
#include "translations/translations.h"

#include <QApplication>
#include <QCheckBox>
#include <QMenuBar>
#include <QPointer>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace lictor;

namespace {
struct Desk {
    QTemporaryDir folder;
    test::TestFleet made;
    FleetSession session{test::catalog(), QStringLiteral("ada")};
    std::unique_ptr<WindowKeeper> keeper;

    Desk()
    {
        QSettings().clear();
        made.device(QStringLiteral("fw-1"), QStringLiteral("FPR2110"));
        made.device(QStringLiteral("fw-2"), QStringLiteral("FPR3130"));
        FleetMakers makers;
        makers.dataFolder = folder.path();
        keeper = std::make_unique<WindowKeeper>(*qApp, session, makers, WindowKeeper::Look{});
        if (const auto created = session.create(folder.filePath(QStringLiteral("desk.lictor")), made.fleet, true); !created)
            qFatal("%s", qPrintable(created.error().sentence()));
        keeper->window().show();
        if (!QTest::qWaitForWindowExposed(&keeper->window()))
            qFatal("no window");
    }
    ~Desk()
    {
        QSettings().clear();
        keeper.reset();
        useLanguage(*qApp);
        applyTextSize(*qApp, 100);
    }
    QString firstMenu() const { return keeper->window().menuBar()->actions().front()->text(); }
};
} // namespace

class WindowKeeperTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QCoreApplication::setOrganizationName(QStringLiteral("lictor-test")); }

    void anotherLanguageKeepsPlaceAndEdits()
    {
        Desk desk;
        QVERIFY(desk.keeper->window().selectDevice(QStringLiteral("fw-2")));
        QVERIFY(desk.keeper->window().showPath({QStringLiteral("Smart Licensing")}));
        auto *context = desk.keeper->window().findChild<QSpinBox *>(QStringLiteral("context"));
        QVERIFY(context);
        desk.keeper->window().findChild<QCheckBox *>(QStringLiteral("enableSmartLicense"))->setChecked(true);
        context->setValue(7);
        QVERIFY(desk.keeper->window().isWindowModified());

        const QPointer<MainWindow> before = &desk.keeper->window();
        user_settings::setLanguage(QStringLiteral("pseudo"));
        Q_EMIT before->remakeRequested();
        QTRY_VERIFY(!before);
        QVERIFY(desk.firstMenu().startsWith(QStringLiteral("[!!! ")));
        QVERIFY(desk.keeper->window().isVisible());
        QVERIFY(desk.keeper->window().windowTitle().contains(QStringLiteral("fw-2")));
        QVERIFY(desk.keeper->window().isWindowModified());
        context = desk.keeper->window().findChild<QSpinBox *>(QStringLiteral("context"));
        QVERIFY(context && context->isVisible());
        QCOMPARE(context->value(), 7);

        user_settings::setLanguage({});
        Q_EMIT desk.keeper->window().remakeRequested();
        QTRY_COMPARE(desk.firstMenu(), QStringLiteral("&File"));
    }

    void largerText()
    {
        Desk desk;
        const qreal size = QApplication::font().pointSizeF();
        user_settings::setTextPercent(150);
        const QPointer<MainWindow> before = &desk.keeper->window();
        Q_EMIT before->remakeRequested();
        QTRY_VERIFY(!before);
        QCOMPARE(QApplication::font().pointSizeF(), size * 1.5);
        QCOMPARE(desk.keeper->window().font().pointSizeF(), size * 1.5);
    }
};

LICTOR_TEST(WindowKeeperTest)

#include "tst_window_keeper.moc"
