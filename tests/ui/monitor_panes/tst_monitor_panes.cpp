#include "monitor_panes/license_pane.h"
#include "monitor_panes/timeline_view.h"
#include "support/session_desk.h"
#include "support/test_main.h"
#include "widgets/table_view.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QtTest/QTest>

using namespace lictor;

class MonitorPanesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // UI-MON-1 UI-MON-3: after registering, the tasks stand here and can be run.
    void aTaskIsRunNow()
    {
        test::SessionDesk desk;
        const DeviceId device = desk.made.device(QStringLiteral("fw"), QStringLiteral("FPR2110"));
        desk.made.registerDevice(device, desk.made.token());
        desk.made.advance("5d");
        desk.open();
        MonitorLicensePane pane(desk.session);
        connect(&desk.session, &FleetSession::changed, &pane, &Pane::refresh);
        static_cast<QWidget &>(pane).show();
        pane.show(Subject{{device}, {}});
        auto *tabs = pane.findChild<QTabWidget *>();
        QCOMPARE(tabs->count(), 4);
        tabs->setCurrentIndex(2);
        TableView *table = nullptr;
        for (TableView *candidate : pane.findChildren<TableView *>())
            if (candidate->accessibleName() == QStringLiteral("Tasks"))
                table = candidate;
        QVERIFY(table && table->model()->rowCount() > 0);
        table->selectRow(0);
        QPushButton *run = nullptr;
        for (QPushButton *candidate : pane.findChildren<QPushButton *>())
            if (candidate->text() == QStringLiteral("Run &Now"))
                run = candidate;
        QVERIFY(run && run->isEnabled());
        const Instant before = desk.session.fleet().devices().at(device).agent.registered()->lastContact;
        run->click();
        QVERIFY(desk.session.fleet().devices().at(device).agent.registered()->lastContact > before);
    }
    void theTimeLineIsWalkedByKeys()
    {
        TimelineView view;
        AgentTimeline line;
        line.now = Instant(days(20000));
        line.from = line.now - days(180);
        line.to = line.now + days(180);
        line.points = {{line.now - days(3), Tone::Positive, QStringLiteral("registered")},
            {line.now + days(27), Tone::Info, QStringLiteral("renewal")}};
        view.show(line);
        QSignalSpy named(&view, &TimelineView::named);
        QTest::keyClick(&view, Qt::Key_Home);
        QVERIFY(view.accessibleDescription().endsWith(QStringLiteral("registered")));
        QTest::keyClick(&view, Qt::Key_Right);
        QVERIFY(view.accessibleDescription().endsWith(QStringLiteral("renewal")));
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(view.current(), 1);
        QTest::keyClick(&view, Qt::Key_Left);
        QCOMPARE(view.current(), 0);
        QCOMPARE(named.back().front().toString(), view.accessibleDescription());
    }
};

LICTOR_TEST(MonitorPanesTest)
#include "tst_monitor_panes.moc"
