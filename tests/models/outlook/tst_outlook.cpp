#include "outlook/outlook.h"
#include "outlook/step_table.h"
#include "outlook/trouble_table.h"
#include "session/fleet_session.h"
#include "session/job.h"
#include "support/test_fleet.h"
#include "support/test_main.h"
#include "tables/roles.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace lictor;

namespace {

/// Two devices with contexts, five of whose licences end after 40 days.
struct Desk {
    QTemporaryDir folder;
    test::TestFleet made;
    FleetSession session{test::catalog(), QStringLiteral("ada")};
    std::unique_ptr<Outlook> outlook;
    DeviceId a, b;

    Desk()
    {
        AddLicenses ending;
        ending.pid = QStringLiteral("L-FPR2K-ASASC-5=");
        ending.days = 40;
        a = made.device(QStringLiteral("a"), QStringLiteral("FPR2130"));
        b = made.device(QStringLiteral("b"), QStringLiteral("FPR2130"));
        made.buy(QStringLiteral("L-FPR2100-ASA="), 2);
        made.buy(QStringLiteral("L-FPR2K-ASASC-5="), 1);
        made.act(ending);
        const QString token = made.token();
        for (DeviceId id : {a, b}) {
            made.license(id, {QStringLiteral("feature tier standard"), QStringLiteral("feature context 4")});
            made.registerDevice(id, token);
        }
        const auto created = session.create(folder.filePath(QStringLiteral("desk.lictor")), made.fleet, true);
        if (!created)
            qFatal("%s", qPrintable(created.error().sentence()));
        outlook = std::make_unique<Outlook>(session);
        QObject::connect(&session, &FleetSession::changed, outlook.get(), &Outlook::noteChange);
    }
    bool look()
    {
        outlook->look();
        return QTest::qWaitFor([this] { return !outlook->isRunning(); }, 20000);
    }
};

QString text(const QAbstractItemModel &model, int row, int column) { return model.index(row, column).data().toString(); }

} // namespace

/// The forecast as the console holds it.
class OutlookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void todayAndWhatIfStandBesideEachOther()
    {
        Desk desk;
        QVERIFY(desk.outlook->isStale());
        QVERIFY(desk.look());
        QVERIFY(desk.outlook->result());
        QVERIFY(!desk.outlook->result()->whatIf);
        QVERIFY(!desk.outlook->isStale());
        desk.outlook->levers()->add(LeverList::LeaveOut{{desk.b}});
        QVERIFY(desk.outlook->isStale());
        QVERIFY(desk.look());
        const Outlook::Result *result = desk.outlook->result();
        QVERIFY(result->whatIf);
        CourseTable courses;
        QAbstractItemModelTester tester(&courses);
        courses.show(result->today, &*result->whatIf);
        QCOMPARE(courses.rowCount(), 2);
        QCOMPARE(text(courses, 0, CourseTable::ShortFrom), QStringLiteral("2026-02-10"));
        QCOMPARE(text(courses, 0, CourseTable::By), QStringLiteral("3"));
        QCOMPARE(text(courses, 0, CourseTable::ShortFromIf), QStringLiteral("not short"));
        QCOMPARE(text(courses, 0, CourseTable::Owned), QStringLiteral("10"));
        QCOMPARE(text(courses, 0, CourseTable::OwnedThen), QStringLiteral("5"));
        courses.clear();
        QCOMPARE(courses.rowCount(), 0);
    }

    void theStepsAreTheChartsNumbers()
    {
        Desk desk;
        QVERIFY(desk.look());
        CourseTable courses;
        courses.show(desk.outlook->result()->today, nullptr);
        StepTable steps;
        QAbstractItemModelTester tester(&steps);
        steps.show(courses.rows());
        QCOMPARE(steps.rowCount(), 3); // two of the contexts, one of Standard
        QCOMPARE(text(steps, 1, StepTable::Date), QStringLiteral("2026-02-10"));
        QCOMPARE(text(steps, 1, StepTable::Balance), QStringLiteral("-3"));
        QCOMPARE(steps.index(1, StepTable::Balance).data(ToneRole).toInt(), int(Tone::Critical));
        QCOMPARE(text(steps, 1, StepTable::OwnedIf), QStringLiteral("–"));
    }

    void whatIsSameInBothWorldsIsListedOnce()
    {
        Desk desk;
        desk.outlook->levers()->add(forecast::newRootCertificate(desk.session.fleet().now + days(100)));
        QVERIFY(desk.look());
        TroubleTable troubles;
        QAbstractItemModelTester tester(&troubles);
        troubles.show(desk.outlook->result()->today, &*desk.outlook->result()->whatIf);
        QStringList worlds;
        for (int row = 0; row < troubles.rowCount(); ++row)
            worlds << text(troubles, row, TroubleTable::World);
        QCOMPARE(worlds.first(), QStringLiteral("today and what-if"));
        QCOMPARE(worlds.last(), QStringLiteral("what-if"));
        QCOMPARE(toneOf(troubles.troubleAt(0)), Tone::Critical);
        troubles.clear();
        QCOMPARE(troubles.rowCount(), 0);
    }

    void aCancelledLookKeepsTheLastResult()
    {
        Desk desk;
        QVERIFY(desk.look());
        const auto before = desk.outlook->shared();
        desk.outlook->setDays(3000);
        desk.outlook->look();
        desk.outlook->cancel();
        QTRY_VERIFY(!desk.outlook->isRunning());
        QCOMPARE(desk.outlook->shared(), before);
        QVERIFY(desk.outlook->isStale());
    }

    void aChangeOfTheFleetMakesTheResultStale()
    {
        Desk desk;
        QVERIFY(desk.look());
        QVERIFY(desk.session.perform(SetAccount{{}, true}));
        QVERIFY(desk.outlook->isStale());
        QVERIFY(desk.outlook->result());
    }

    void whatCannotBeIsSaidAndTheLastResultStays()
    {
        Desk desk;
        QVERIFY(desk.look());
        AddLicenses unknown;
        unknown.pid = QStringLiteral("L-NOTHING=");
        desk.outlook->levers()->add(unknown);
        QVERIFY(desk.look());
        QVERIFY(desk.outlook->refused());
        QVERIFY(desk.outlook->result());
        desk.outlook->levers()->clear();
        QVERIFY(desk.look());
        QVERIFY(!desk.outlook->refused());
    }

    void leversAreMadeRealOneActionAfterTheOther()
    {
        Desk desk;
        QAbstractItemModelTester tester(desk.outlook->levers());
        AddLicenses more;
        more.pid = QStringLiteral("L-FPR2K-ASASC-5=");
        desk.outlook->levers()->add(LeverList::LeaveOut{{desk.b}});
        desk.outlook->levers()->add(more);
        const auto context = std::find_if(desk.session.fleet().pools().chunks().front()->rows.begin(),
            desk.session.fleet().pools().chunks().front()->rows.end(),
            [](const Pool &pool) { return pool.key.kind == LicenseKind::Context; });
        desk.outlook->levers()->add(forecast::Dropped{context->key, 1, context->account});
        const QStringList steps = desk.outlook->steps();
        QCOMPARE(steps.size(), 4); // unregister, remove, add; and what nobody can do here
        QVERIFY(steps.first().contains(QStringLiteral("b")));
        QVERIFY(steps.last().startsWith(QStringLiteral("Not done here")));
        QSignalSpy done(desk.outlook.get(), &Outlook::madeReal);
        desk.outlook->makeReal();
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(done.first().first().toInt(), 3);
        QVERIFY(!desk.session.fleet().devices().find(desk.b));
        QCOMPARE(desk.outlook->levers()->rowCount(), 0);
        QVERIFY(desk.session.undo());
        QVERIFY(desk.session.undo());
        QVERIFY(desk.session.fleet().devices().find(desk.b));
    }

    void leversOfWhatIsGoneAreForgotten()
    {
        Desk desk;
        desk.outlook->levers()->add(LeverList::LeaveOut{{desk.b}});
        desk.outlook->levers()->add(forecast::newRootCertificate(desk.session.fleet().now));
        QCOMPARE(text(*desk.outlook->levers(), 0, 0), QStringLiteral("Leave out b"));
        QVERIFY(text(*desk.outlook->levers(), 1, 0).contains(QStringLiteral("2026-01-01")));
        QVERIFY(desk.session.perform(RemoveDevices{{desk.b}}));
        QCOMPARE(desk.outlook->levers()->rowCount(), 1);
    }
};

LICTOR_TEST(OutlookTest)
#include "tst_outlook.moc"
