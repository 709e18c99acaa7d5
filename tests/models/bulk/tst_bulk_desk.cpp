#include "bulk/bulk_desk.h"

#include "bulk_fleet.h"
#include "session/fleet_session.h"
#include "session/job.h"
#include "support/test_main.h"
#include "support/value.h"
#include "tables/device_table.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace lictor;
using test::BulkFleet;
using State = BulkDesk::State;

class BulkDeskTest : public QObject {
    Q_OBJECT

    /// A fleet in a file, and the desk on it.
    struct Bench {
        explicit Bench(const BulkFleet &fleet) : session(test::catalog(), QStringLiteral("ada")), desk(session)
        {
            made = bool(session.create(folder.filePath(QStringLiteral("fleet.lictor")), fleet.fleet, false));
            desk.setShown(true);
        }
        void choose(const BulkAction &action, const std::vector<DeviceId> &devices)
        {
            desk.setDevices(devices);
            desk.setAction(action);
        }
        QTemporaryDir folder;
        FleetSession session;
        BulkDesk desk;
        bool made = false;
    };
    static BulkAction registering(const QString &token)
    {
        BulkAction action;
        action.token = token;
        return action;
    }

private Q_SLOTS:
    void oneActionOneUndo()
    {
        BulkFleet fleet;
        const QString token = fleet.token();
        Bench bench(fleet);
        QVERIFY(bench.made);
        QAbstractItemModelTester tree(bench.desk.outcomes()), pools(bench.desk.pools());
        bench.choose(registering(token), fleet.all);
        QTRY_COMPARE(bench.desk.state(), State::Ready);
        QVERIFY(bench.desk.whyNotDo().isEmpty());
        const size_t count = bench.desk.toDoCount();
        QVERIFY(count > 20 && count < fleet.all.size());
        const Fleet before = bench.session.fleet();
        bench.desk.doIt();
        QTRY_COMPARE(bench.desk.state(), State::Done);
        QCOMPARE(bench.desk.result()->done, count);
        QVERIFY(bench.session.fleet().devices().at(fleet.branches[3]).agent.registered());
        const LastAction &last = bench.session.lastAction();
        QCOMPARE(last.of(fleet.branches[3]).status, LastStatus::Done);
        QCOMPARE(last.of(fleet.module).status, LastStatus::Refused);
        QVERIFY(!last.of(fleet.module).why.isEmpty());
        QVERIFY(bench.session.undo());
        QVERIFY(bench.session.fleet() == before);
        QCOMPARE(last.of(fleet.branches[3]).status, LastStatus::None); // it was taken back
        QTRY_COMPARE(bench.desk.state(), State::Ready); // and can be done again
    }

    void whatHasNoTickIsLeftOut()
    {
        BulkFleet fleet;
        Bench bench(fleet);
        bench.choose(registering(fleet.token()), fleet.branches); // a token of another fleet than the file's: nobody knows it
        QTRY_COMPARE(bench.desk.state(), State::Ready);
        QVERIFY(!bench.desk.whyNotDo().isEmpty());

        BulkFleet known;
        const QString token = known.token();
        Bench other(known);
        other.choose(registering(token), known.branches);
        QTRY_COMPARE(other.desk.state(), State::Ready);
        OutcomeTree &tree = *other.desk.outcomes();
        const QModelIndex group = tree.index(0, 0);
        QCOMPARE(tree.data(group, Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QVERIFY(tree.setData(tree.index(2, 0, group), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(tree.data(group, Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
        QTRY_COMPARE(other.desk.state(), State::Ready);
        QCOMPARE(other.desk.toDoCount(), known.branches.size() - 1);
        other.desk.doIt();
        QTRY_COMPARE(other.desk.state(), State::Done);
        QVERIFY(!other.session.fleet().devices().at(known.branches[2]).agent.registered());
        QCOMPARE(other.session.lastAction().of(known.branches[2]).status, LastStatus::LeftOut);
    }

    void cancelLeavesNothing()
    {
        BulkFleet fleet;
        const QString token = fleet.token();
        Bench bench(fleet);
        bench.choose(registering(token), fleet.all);
        bench.desk.cancel(); // the trial
        QTRY_COMPARE(bench.desk.state(), State::Cancelled);
        bench.desk.preview();
        QTRY_COMPARE(bench.desk.state(), State::Ready);
        const Fleet before = bench.session.fleet();
        bench.desk.doIt();
        bench.desk.cancel(); // the action
        QTRY_COMPARE(bench.desk.state(), State::Ready);
        QVERIFY(bench.session.fleet() == before);
        QVERIFY(bench.session.lastAction().refused().empty());
    }

    void theFailedGoOn()
    {
        BulkFleet fleet(12);
        const QString token = fleet.token();
        QVERIFY(fleet.registerDevice(fleet.branches.front(), token));
        Bench bench(fleet);
        bench.choose(registering(token), fleet.branches);
        QTRY_COMPARE(bench.desk.state(), State::Ready);
        bench.desk.doIt();
        QTRY_COMPARE(bench.desk.state(), State::Done);
        QCOMPARE(bench.desk.result()->refused, std::vector{fleet.branches.front()});
        bench.desk.tryAgain();
        BulkAction forced = registering(token);
        forced.force = true;
        bench.desk.setAction(forced);
        QTRY_COMPARE(bench.desk.state(), State::Ready);
        QCOMPARE(bench.desk.toDoCount(), size_t(1));
        bench.desk.doIt();
        QTRY_COMPARE(bench.desk.state(), State::Done);
        QVERIFY(bench.desk.result()->refused.empty());
        QCOMPARE(bench.desk.result()->done, size_t(1));
    }

    // A trial of a fleet that changed meanwhile is done once more before anything can be done.
    void aStaleTrialIsTriedAgain()
    {
        BulkFleet fleet(6);
        const QString token = fleet.token();
        Bench bench(fleet);
        bench.choose(registering(token), fleet.branches);
        QTRY_COMPARE(bench.desk.state(), State::Ready);
        QVERIFY(bench.session.perform(RemoveDevices{{fleet.branches.front()}}));
        QCOMPARE(bench.desk.state(), State::Trying);
        QVERIFY(!bench.desk.whyNotDo().isEmpty());
        QVERIFY(!bench.desk.outcomes()->groups().empty()); // the last one stays
        QTRY_COMPARE(bench.desk.state(), State::Ready);
        QCOMPARE(bench.desk.toDoCount(), fleet.branches.size() - 1);
    }

    void theDeviceListKnowsWhatCameOfIt()
    {
        BulkFleet fleet(12);
        const QString token = fleet.token();
        Bench bench(fleet);
        DeviceTable table(bench.session);
        QAbstractItemModelTester tester(&table);
        QVERIFY(table.setFilter(QStringLiteral("last:refused")));
        QCOMPARE(table.rowCount(), 0);
        bench.choose(registering(token), fleet.all);
        QTRY_COMPARE(bench.desk.state(), State::Ready);
        bench.desk.doIt();
        QTRY_COMPARE(bench.desk.state(), State::Done);
        QCOMPARE(size_t(table.rowCount()), bench.desk.result()->refused.size());
        QVERIFY(table.index(0, DeviceTable::LastAction).data().toString().startsWith(QStringLiteral("Refused: ")));
        table.sort(DeviceTable::LastAction, Qt::DescendingOrder);
        QVERIFY(table.setFilter({}));
        QCOMPARE(table.index(0, DeviceTable::LastAction).data(Qt::DisplayRole).toString().left(7), QStringLiteral("Refused"));
        REFUSED(Refusal::Unsupported, findDevices(fleet.fleet, test::catalog(), QStringLiteral("last:done")));
    }
};

LICTOR_TEST(BulkDeskTest)
#include "tst_bulk_desk.moc"
