#include "forecast_pane/course_chart.h"
#include "forecast_pane/forecast_pane.h"
#include "session/fleet_session.h"
#include "support/test_fleet.h"
#include "support/test_main.h"
#include "widgets/table_view.h"

#include <QAction>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace lictor;

namespace {

/// A device whose contexts end after 40 days, and the pane.
struct Desk {
    QTemporaryDir folder;
    test::TestFleet made;
    FleetSession session{test::catalog(), QStringLiteral("ada")};
    std::unique_ptr<ForecastPane> pane;
    DeviceId device;

    explicit Desk(bool empty = false)
    {
        if (!empty) {
            AddLicenses ending;
            ending.pid = QStringLiteral("L-FPR2K-ASASC-5=");
            ending.days = 40;
            device = made.device(QStringLiteral("a"), QStringLiteral("FPR2130"));
            made.buy(QStringLiteral("L-FPR2100-ASA="), 1);
            made.act(ending);
            made.license(device, {QStringLiteral("feature tier standard"), QStringLiteral("feature context 4")});
            made.registerDevice(device, made.token());
        }
        const auto created = session.create(folder.filePath(QStringLiteral("desk.lictor")), made.fleet, true);
        if (!created)
            qFatal("%s", qPrintable(created.error().sentence()));
        pane = std::make_unique<ForecastPane>(session);
        QObject::connect(&session, &FleetSession::changed, pane.get(), &Pane::refresh);
        pane->resize(1000, 800);
        static_cast<QWidget *>(pane.get())->show();
        static_cast<Pane *>(pane.get())->show(Subject{{device}, {}, {}});
    }
    bool isThere() const
    {
        return QTest::qWaitFor([this] { return pane->outlook().result() && !pane->outlook().isRunning(); }, 20000);
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : pane->findChildren<QPushButton *>())
            if (button->text().remove(u'&') == text)
                return button;
        return nullptr;
    }
    CourseChart *chart() const
    {
        for (CourseChart *chart : pane->findChildren<CourseChart *>())
            if (chart->accessibleName().contains(QStringLiteral("Context")))
                return chart;
        return nullptr;
    }
};

} // namespace

class ForecastPaneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keysWalkTheStepsOfAChart()
    {
        Desk desk;
        QVERIFY(desk.isThere());
        CourseChart *chart = desk.chart();
        QVERIFY(chart);
        QVERIFY(chart->accessibleDescription().contains(QStringLiteral("2026-02-10")));
        QTest::keyClick(chart, Qt::Key_Home);
        QCOMPARE(chart->spoken(), QStringLiteral("2026-01-01: 5 owned, 4 in use"));
        QTest::keyClick(chart, Qt::Key_Right);
        QCOMPARE(chart->spoken(), QStringLiteral("2026-02-10: 0 owned, 4 in use, 4 missing"));
        QTest::keyClick(chart, Qt::Key_Right); // there is no further step
        QCOMPARE(chart->spoken(), QStringLiteral("2026-02-10: 0 owned, 4 in use, 4 missing"));
        QVERIFY(!chart->grab().isNull());
    }

    void whatIfIsShownBesideToday()
    {
        Desk desk;
        QVERIFY(desk.isThere());
        desk.pane->outlook().levers()->add(LeverList::LeaveOut{{desk.device}});
        QTRY_VERIFY(desk.pane->outlook().result()->whatIf);
        QTRY_VERIFY(!desk.pane->outlook().isRunning());
        QTest::keyClick(desk.chart(), Qt::Key_End);
        QCOMPARE(desk.chart()->spoken(), QStringLiteral("2026-02-10: 0 owned, 4 in use, 4 missing; what-if: 0 owned, 0 in use"));
        QVERIFY(!desk.chart()->grab().isNull());
        auto *compare = desk.pane->findChild<QAbstractButton *>();
        for (QAbstractButton *button : desk.pane->findChildren<QAbstractButton *>())
            if (button->text().contains(QStringLiteral("Compare")))
                compare = button;
        QVERIFY(compare->isEnabled());
        compare->click();
        QTest::keyClick(desk.chart(), Qt::Key_Home);
        QCOMPARE(desk.chart()->spoken(), QStringLiteral("2026-01-01: 5 owned, 0 in use"));
    }

    void nothingIsMadeRealBeforeTheListIsSeen()
    {
        Desk desk;
        QVERIFY(desk.isThere());
        QVERIFY(!desk.button(QStringLiteral("Make This Real…"))->isEnabled());
        desk.pane->outlook().levers()->add(LeverList::LeaveOut{{desk.device}});
        desk.button(QStringLiteral("Make This Real…"))->click();
        auto *list = desk.pane->window()->findChild<QListWidget *>();
        QVERIFY(list);
        QCOMPARE(list->count(), 2);
        QVERIFY(desk.session.fleet().devices().find(desk.device));
        for (QPushButton *button : list->window()->findChildren<QPushButton *>())
            if (button->text() == QStringLiteral("Do It"))
                button->click();
        QTRY_VERIFY(!desk.session.fleet().devices().find(desk.device));
    }

    void aFleetThatChangedIsSaidToHaveChanged()
    {
        Desk desk;
        QVERIFY(desk.isThere());
        QVERIFY(desk.session.perform(AdvanceClock{desk.session.fleet().now + days(3)}));
        QVERIFY(desk.pane->outlook().isStale());
        QVERIFY(!desk.chart()->grab().isNull()); // with the vertical of now
        desk.button(QStringLiteral("Look Again"))->click();
        QTRY_VERIFY(!desk.pane->outlook().isRunning());
        QVERIFY(!desk.pane->outlook().isStale());
        QCOMPARE(desk.pane->outlook().result()->today.from, desk.session.fleet().now);
    }

    void anEmptyFleetHasNothingAhead()
    {
        Desk desk(true);
        QVERIFY(desk.isThere());
        QTRY_VERIFY(desk.button(QStringLiteral("Add licenses by product ID…"))->isVisible());
    }

    void theMenuSaysWhyALeverCannotBePulled()
    {
        Desk desk;
        QVERIFY(desk.isThere());
        static_cast<Pane *>(desk.pane.get())->show(Subject{});
        int explained = 0;
        for (QAction *action : desk.button(QStringLiteral("Add"))->menu()->actions())
            if (!action->isEnabled())
                explained += !action->toolTip().isEmpty() && action->toolTip() != action->text();
        QCOMPARE(explained, 2); // no device is chosen, there is no pair
    }
};

LICTOR_TEST(ForecastPaneTest)
#include "tst_forecast_pane.moc"
