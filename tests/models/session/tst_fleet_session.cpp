#include "session/fleet_session.h"

#include "session/fleet_survey.h"
#include "session/job.h"
#include "support/test_fleet.h"
#include "support/test_main.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>
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

    // A line that only shows something is no step: what can be undone is still what was done before it.
    void whatChangesNothingIsNotWritten()
    {
        FleetSession session(test::catalog(), QStringLiteral("ada"));
        QVERIFY(session.create(freshPath(), empty(), false));
        QVERIFY(session.perform(add(QStringLiteral("fw-1"))));
        const QString undo = session.undoText();
        const size_t rows = session.journal(10).size();
        QSignalSpy changed(&session, &FleetSession::changed), message(&session, &FleetSession::message);
        const RunCommands shows{
            {session.fleet().findDevice(QStringLiteral("fw-1"))}, {QStringLiteral("show version")}, true, false};
        const auto outcome = session.perform(shows);
        QVERIFY(outcome);
        QVERIFY(outcome->commands.front().output.contains(QStringLiteral("Adaptive Security Appliance")));
        QCOMPARE(session.undoText(), undo);
        QCOMPARE(session.journal(10).size(), rows);
        QCOMPARE(changed.count(), 0);
        QCOMPARE(message.last().at(1).toBool(), false);
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

    // screens 5.2: the window's thread goes on while a file is read; the present fleet stays until the other one is whole.
    void opensOnAWorker()
    {
        FleetSession session(test::catalog(), QStringLiteral("ada"));
        const QString present = freshPath(), other = freshPath();
        QVERIFY(session.create(other, empty(), false));
        QVERIFY(session.perform(add(QStringLiteral("fw-other"))));
        QVERIFY(session.create(present, empty(), false));
        std::vector<Result<void>> results;
        const auto note = [&results](const Result<void> &result) { results.push_back(result); };
        QSignalSpy opened(&session, &FleetSession::opened);

        session.startOpen(other, note);
        QVERIFY(session.isOpening());
        QCOMPARE(session.path(), present);
        session.start(add(QStringLiteral("fw-late"))); // the present file is written to its end first
        QTRY_COMPARE(results.size(), size_t(1));
        QVERIFY(results.back());
        QVERIFY(!session.isOpening() && !session.isBusy());
        QCOMPARE(opened.count(), 1);
        QCOMPARE(session.path(), other);
        QVERIFY(session.fleet().findDevice(QStringLiteral("fw-other")));
        QVERIFY(!session.fleet().findDevice(QStringLiteral("fw-late")));
        FleetSession reader(test::catalog(), QStringLiteral("bob"));
        QVERIFY(reader.open(present));
        QVERIFY(reader.fleet().findDevice(QStringLiteral("fw-late")));

        session.startOpen(m_folder.filePath(QStringLiteral("missing.lictor")), note);
        QTRY_COMPARE(results.size(), size_t(2));
        QVERIFY(!results.back());
        QCOMPARE(results.back().error().refusal, Refusal::File);
        session.startOpen(present, note)->cancel();
        QTRY_COMPARE(results.size(), size_t(3));
        QCOMPARE(results.back().error().refusal, Refusal::Cancelled);
        QCOMPARE(session.path(), other);
        QCOMPARE(opened.count(), 1);
    }

    void makesOnAWorker()
    {
        FleetSession session(test::catalog(), QStringLiteral("ada"));
        const QString path = freshPath(), left = freshPath(), last = freshPath();
        std::vector<Result<void>> results;
        const auto note = [&results](const Result<void> &result) { results.push_back(result); };
        session.startCreate(
            path, [] { return Result<Fleet>(empty()); }, false, note);
        QTRY_COMPARE(results.size(), size_t(1));
        QVERIFY(results.back());
        QCOMPARE(session.path(), path);
        // Whoever asks last is served.
        session.startCreate(
            left, [] { return Result<Fleet>(empty()); }, false, note);
        session.startCreate(
            last, [] { return Result<Fleet>(empty()); }, false, note);
        QTRY_COMPARE(results.size(), size_t(3));
        QCOMPARE(session.path(), last);
        session.startCreate(
            last, [] { return Result<Fleet>(empty()); }, false, note);
        QTRY_COMPARE(results.size(), size_t(4));
        QVERIFY(!results.back()); // it exists
        QCOMPARE(session.path(), last);
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

    // The window goes on while a fleet is copied; an action that was begun before is in the copy.
    void backsUpOnAWorker()
    {
        FleetSession session(test::catalog(), QStringLiteral("ada"));
        const QString path = freshPath(), copy = freshPath();
        std::vector<Result<void>> results;
        const auto note = [&results](const Result<void> &result) { results.push_back(result); };
        session.startBackup(copy, note);
        QTRY_COMPARE(results.size(), size_t(1));
        QCOMPARE(results.back().error().refusal, Refusal::WrongState); // no fleet is open
        QVERIFY(session.create(path, empty(), false));
        session.start(add(QStringLiteral("fw-1")));
        session.startBackup(copy, note);
        session.startBackup(path, note);
        QVERIFY(session.isBusy());
        QTRY_COMPARE(results.size(), size_t(3));
        QVERIFY(results[1]);
        QCOMPARE(results[2].error().refusal, Refusal::File); // onto itself
        QVERIFY(!session.isBusy());
        FleetSession reader(test::catalog(), QStringLiteral("bob"));
        QVERIFY(reader.open(copy));
        QVERIFY(reader.fleet() == session.fleet());
    }

    // What is shown last is never older than the fleet, and a change while a survey runs costs one more run only.
    void aSurveyIsDoneAgainForWhatChangedMeanwhile()
    {
        FleetSession session(test::catalog(), QStringLiteral("ada"));
        Fleet large = empty();
        for (int i = 0; i < 2500; ++i) {
            Device device;
            device.name = QStringLiteral("fw-%1").arg(i);
            device.serial = QStringLiteral("S%1").arg(i);
            device.model = test::catalog()->findModel(u"FPR2110")->key;
            large.addDevice(device);
        }
        QVERIFY(session.create(freshPath(), large, false));
        std::vector<size_t> shown;
        FleetSurvey<size_t> survey(
            session, QStringLiteral("Count"), [](const Fleet &fleet, const Job *) { return fleet.devices().size(); },
            [&shown](size_t count) { shown.push_back(count); });
        survey.want();
        QVERIFY(survey.isRunning());
        for (int i = 0; i < 5; ++i) {
            QVERIFY(session.perform(add(QStringLiteral("more-%1").arg(i))));
            survey.want();
        }
        QTRY_VERIFY(!survey.isRunning());
        QCOMPARE(shown, (std::vector<size_t>{2500, 2505}));
        {
            FleetSurvey<size_t> gone(
                session, QStringLiteral("Count"), [](const Fleet &fleet, const Job *) { return fleet.devices().size(); },
                [&shown](size_t count) { shown.push_back(count); });
            gone.want();
        }
        survey.want();
        QTRY_VERIFY(!survey.isRunning());
        QTRY_COMPARE(shown.size(), size_t(3)); // whoever is gone is told nothing
    }

    // What a worker has done is told later, never before its job is in hand, however soon it is over.
    void nothingEndsBeforeItBegan()
    {
        FleetSession session(test::catalog(), QStringLiteral("ada"));
        const QString path = freshPath();
        QVERIFY(session.create(path, empty(), false));
        const auto endsLater = [](const std::function<Job *(const std::function<void()> &told)> &begin) {
            bool began = false, early = false, over = false;
            const Job *job = begin([&] {
                early = early || !began;
                over = true;
            });
            QSignalSpy finished(job, &Job::finished);
            QThread::yieldCurrentThread(); // the work may well be over now; nobody is told before the event loop
            early = early || over;
            began = true;
            return !early && QTest::qWaitFor([&] { return over && finished.count() == 1; });
        };
        for (int i = 0; i < 300; ++i) {
            QVERIFY(endsLater([&](const auto &told) {
                return session.run(
                    QStringLiteral("Look"), [](const Fleet &, Job &) {}, told);
            }));
            // Refused at once: the name is taken from the second time on.
            QVERIFY(endsLater(
                [&](const auto &told) { return session.start(add(QStringLiteral("fw-1")), [told](const auto &) { told(); }); }));
            QVERIFY(
                endsLater([&](const auto &told) { return session.startOpen(freshPath(), [told](const auto &) { told(); }); }));
        }
    }

    void oneActionBeginsTheNextWhenItEnds()
    {
        FleetSession session(test::catalog(), QStringLiteral("ada"));
        QVERIFY(session.create(freshPath(), empty(), false));
        int ended = 0;
        const auto count = [&ended](const auto &outcome) { ended += outcome ? 1 : 0; };
        session.start(add(QStringLiteral("fw-1")), [&](const auto &outcome) {
            count(outcome);
            session.start(add(QStringLiteral("fw-2")), count);
        });
        QTRY_VERIFY(!session.isBusy());
        QCOMPARE(ended, 2);
        QCOMPARE(session.fleet().devices().size(), size_t(2));
        QCOMPARE(session.journal(10).size(), size_t(2));
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
