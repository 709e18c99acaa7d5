#include "panes/home_pane.h"
#include "support/session_desk.h"
#include "support/test_main.h"
#include "widgets/table_view.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>

using namespace lictor;

namespace {
struct Desk : test::SessionDesk {
    std::unique_ptr<HomePane> pane;

    QTabWidget *show(DeviceId device)
    {
        open();
        pane = std::make_unique<HomePane>(session);
        QObject::connect(&session, &FleetSession::changed, pane.get(), &Pane::refresh);
        pane->resize(1200, 800);
        static_cast<QWidget *>(pane.get())->show();
        static_cast<Pane *>(pane.get())->show(Subject{{device}, {}});
        return pane->findChild<QTabWidget *>();
    }
};
} // namespace

class HomeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // screens 2.1: with one device its dashboard is in front, also where nobody chose it
    void theOnlyDeviceIsInFront()
    {
        Desk desk;
        desk.made.device(QStringLiteral("fw-solo"), QStringLiteral("FPR2110"));
        const QTabWidget *tabs = desk.show({});
        QCOMPARE(tabs->tabText(tabs->currentIndex()), QStringLiteral("Device Dashboard"));
        const auto *licenses = desk.pane->findChild<TableView *>(QStringLiteral("dashboardLicenses"));
        QVERIFY(licenses->isVisible());
        QCOMPARE(licenses->model()->rowCount(), 17);
        QSignalSpy went(desk.pane.get(), &Pane::goTo);
        for (auto *link : desk.pane->findChildren<QPushButton *>())
            if (link->text() == QStringLiteral("More Licenses"))
                link->click();
        QCOMPARE(went.size(), 1);
        QCOMPARE(went.first().first().toStringList().constLast(), QStringLiteral("Smart Licensing"));
    }

    void severalDevicesAreAFleet()
    {
        Desk desk;
        desk.made.device(QStringLiteral("fw-1"), QStringLiteral("FPR2110"));
        const DeviceId second = desk.made.device(QStringLiteral("fw-2"), QStringLiteral("FPR1120"));
        QTabWidget *tabs = desk.show(second);
        QCOMPARE(tabs->tabText(tabs->currentIndex()), QStringLiteral("Fleet"));
        tabs->setCurrentIndex(1);
        QVERIFY(desk.pane->findChild<TableView *>(QStringLiteral("dashboardLicenses"))->isVisible());
        static_cast<Pane *>(desk.pane.get())->show(Subject{});
        QVERIFY(!desk.pane->findChild<TableView *>(QStringLiteral("dashboardLicenses"))->isVisible());
    }
};

LICTOR_TEST(HomeTest)
#include "tst_home.moc"
