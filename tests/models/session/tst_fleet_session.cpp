#include "session/fleet_session.h"

#include "session/job.h"
#include "support/test_fleet.h"
#include "support/test_main.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace lictor;

class FleetSessionTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;
    QString freshPath() { return m_folder.filePath(QStringLiteral("fleet-%1.lictor").arg(++m_files)); }
    static Fleet empty() { return Fleet::create(*parseInstant(u"2026-01-01"), 1); }
    static AddDevice add(const QString &name)
    {
        AddDevice action;
        action.model = test::catalog()->findModel(u"FPR2110")->key;
        action.fields.name = name;
        return action;
    }

private Q_SLOTS:
    void performsAndTakesBack()
    {
        FleetSession session(test::catalog(), QStringLiteral("ada"));
        const QString path = freshPath();
        QVERIFY(session.create(path, empty(), false));
        QSignalSpy changed(&session, &FleetSession::changed);
        QVERIFY(session.perform(add(QStringLiteral("fw-1"))));
        QCOMPARE(changed.count(), 1);
        QVERIFY(session.fleet().findDevice(QStringLiteral("fw-1")));
        QVERIFY(!session.undoText().isEmpty());
        QVERIFY(session.undo());
        QVERIFY(!session.fleet().findDevice(QStringLiteral("fw-1")));
        QVERIFY(session.redo());
        QVERIFY(session.fleet().findDevice(QStringLiteral("fw-1")));

        FleetSession again(test::catalog(), QStringLiteral("bob"));
        QVERIFY(again.open(path));
        QVERIFY(again.fleet() == session.fleet());
        QVERIFY(!again.journal(10).empty());
        QCOMPARE(again.journal(10).front().by, QStringLiteral("ada"));
    }

    void refusalChangesNothing()
    {
        FleetSession session(test::catalog(), QStringLiteral("ada"));
        QVERIFY(session.create(freshPath(), empty(), false));
        QVERIFY(session.perform(add(QStringLiteral("fw-1"))));
        const Fleet before = session.fleet();
        QSignalSpy failed(&session, &FleetSession::failed);
        const auto twice = session.perform(add(QStringLiteral("FW-1")));
        QVERIFY(!twice);
        QCOMPARE(twice.error().refusal, Refusal::Duplicate);
        QCOMPARE(failed.count(), 1);
        QVERIFY(session.fleet() == before);
    }

    void withoutAFileNothingIsDone()
    {
        FleetSession session(test::catalog(), QStringLiteral("ada"));
        QVERIFY(!session.perform(add(QStringLiteral("fw-1"))));
        QVERIFY(!session.open(m_folder.filePath(QStringLiteral("missing.lictor"))));
        QVERIFY(!session.isOpen());
    }

    void secondWriterRunsAgain()
    {
        const QString path = freshPath();
        FleetSession first(test::catalog(), QStringLiteral("ada")), second(test::catalog(), QStringLiteral("bob"));
        QVERIFY(first.create(path, empty(), false));
        QVERIFY(second.open(path));
        QVERIFY(first.perform(add(QStringLiteral("fw-1"))));
        QSignalSpy changed(&second, &FleetSession::changed);
        QVERIFY(second.perform(add(QStringLiteral("fw-2"))));
        QVERIFY(second.fleet().findDevice(QStringLiteral("fw-1")));
        QVERIFY(second.fleet().findDevice(QStringLiteral("fw-2")));
        // Both devices are new to whoever shows the second session's fleet.
        QCOMPARE(changed.front().front().value<ChangeSet>().devices.size(), size_t(2));
        QVERIFY(first.catchUp());
        QVERIFY(first.fleet() == second.fleet());
        // The name that the other took meanwhile is a refusal, not an overwriting.
        QVERIFY(first.perform(add(QStringLiteral("fw-3"))));
        QVERIFY(!second.perform(add(QStringLiteral("fw-3"))));
        QVERIFY(second.fleet() == first.fleet());
    }

    void worksOnAWorker()
    {
        FleetSession session(test::catalog(), QStringLiteral("ada"));
        QVERIFY(session.create(freshPath(), empty(), false));
        int done = 0;
        session.start(add(QStringLiteral("fw-1")), [&done](const auto &outcome) { done += outcome ? 1 : 0; });
        session.start(add(QStringLiteral("fw-2")), [&done](const auto &outcome) { done += outcome ? 1 : 0; });
        QVERIFY(session.isBusy());
        // What cannot wait is told so.
        const auto meanwhile = session.perform(add(QStringLiteral("fw-3")));
        QVERIFY(!meanwhile);
        QCOMPARE(meanwhile.error().refusal, Refusal::WrongState);
        QTRY_COMPARE(done, 2);
        QVERIFY(!session.isBusy());
        QCOMPARE(session.fleet().devices().size(), size_t(2));
    }

    void cancelledWorkChangesNothing()
    {
        FleetSession session(test::catalog(), QStringLiteral("ada"));
        QVERIFY(session.create(freshPath(), empty(), false));
        std::optional<Refusal> refusal;
        session.start(add(QStringLiteral("fw-1")), {});
        Job *waiting = session.start(add(QStringLiteral("fw-2")),
            [&refusal](const auto &outcome) { refusal = outcome ? std::nullopt : std::optional(outcome.error().refusal); });
        waiting->cancel();
        QTRY_VERIFY(refusal);
        QCOMPARE(*refusal, Refusal::Cancelled);
        QVERIFY(!session.fleet().findDevice(QStringLiteral("fw-2")));
    }
};

LICTOR_TEST(FleetSessionTest)

#include "tst_fleet_session.moc"
