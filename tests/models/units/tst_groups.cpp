#include "support/session_desk.h"
#include "support/test_main.h"
#include "tables/roles.h"
#include "units/candidate_table.h"
#include "units/group_report.h"
#include "units/group_steps.h"
#include "units/group_text.h"
#include "units/precondition_table.h"
#include "units/unit_table.h"

#include <QAbstractItemModelTester>

using namespace lictor;

namespace {

struct Desk : test::SessionDesk {
    DeviceId a, b;

    /// fw-a and fw-b, both registered, a pair that asks for 3 contexts; the account has no more than they need.
    void openPair()
    {
        a = made.device(QStringLiteral("fw-a"), QStringLiteral("FPR1120"));
        b = made.device(QStringLiteral("fw-b"), QStringLiteral("FPR1120"));
        made.buy(QStringLiteral("L-FPR1K-ASASC-10="), 1);
        made.buy(QStringLiteral("L-FPR1000-ASA="), 1);
        const QString token = made.token();
        made.registerDevice(a, token);
        made.registerDevice(b, token);
        made.license(a, {QStringLiteral("feature tier standard"), QStringLiteral("feature context 3")});
        made.act(FormFailover{QStringLiteral("plant"), a, b, false, false});
        open();
    }
    GroupId group() const { return session.fleet().devices().at(a).group; }
    QString cell(const QAbstractItemModel &table, int row, int column) const
    {
        return table.index(row, column).data().toString();
    }
};

} // namespace

class GroupsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // FO-1100-7 CTX-8
    void aPairInWords()
    {
        Desk desk;
        desk.openPair();
        const GroupReport report = groupReport(desk.session.fleet(), desk.session.catalog(), desk.group());
        QCOMPARE(report.head, QStringLiteral("Pair plant · Active/Standby · failover link not encrypted"));
        QVERIFY(report.warnings.empty());
        QVERIFY2(
            report.sum.startsWith(QStringLiteral("Pair license: Security Contexts 7 = 2 (fw-a, Standard) + 2 (fw-b, Standard)")),
            qPrintable(report.sum));
        QCOMPARE(report.contexts.suggestion, std::optional<int>(1));
        QVERIFY(report.afterSwitch.contains(QStringLiteral("kept for 30 d; the new leader asks again every 35 s")));
    }

    void theUnitsAsATable()
    {
        Desk desk;
        desk.openPair();
        UnitTable table(desk.session);
        const QAbstractItemModelTester tester(&table);
        table.setGroup(desk.group());
        QCOMPARE(table.rowCount(), 2);
        QCOMPARE(desk.cell(table, 0, UnitTable::Role), QStringLiteral("primary / active"));
        QCOMPARE(desk.cell(table, 1, UnitTable::Role), QStringLiteral("secondary / standby"));
        QCOMPARE(desk.cell(table, 0, UnitTable::Requests), QStringLiteral("Standard, Context 3"));
        QCOMPARE(desk.cell(table, 1, UnitTable::Requests), QStringLiteral("nothing (cached)"));
        QCOMPARE(desk.cell(table, 1, UnitTable::OwnContexts), QStringLiteral("2"));
        QCOMPARE(desk.cell(table, 1, UnitTable::Registered), QStringLiteral("yes, Default Virtual Account"));

        QVERIFY(desk.session.perform(*switchStep(desk.session, desk.group()).action));
        table.reload();
        QCOMPARE(desk.cell(table, 0, UnitTable::State), QStringLiteral("down"));
        QCOMPARE(table.index(0, UnitTable::State).data(ToneRole).toInt(), int(Tone::Critical));
        QCOMPARE(desk.cell(table, 0, UnitTable::Role), QStringLiteral("primary / standby"));
    }

    // FO-1100-14 FO-1100-15 FO-1100-16: what is said of a switch is what it does
    void theEffectOfASwitchComesTrue()
    {
        Desk desk;
        desk.openPair();
        const GroupStep step = switchStep(desk.session, desk.group());
        QVERIFY2(step.effect.contains(QStringLiteral("fw-b takes over")), qPrintable(step.effect));
        QVERIFY2(step.effect.contains(QStringLiteral("lacks Standard until fw-a rejoins")), qPrintable(step.effect));
        QVERIFY(desk.session.perform(*step.action));
        QVERIFY(licenseState(desk.session.fleet(), desk.session.catalog(), desk.b).authorization
            == AuthorizationWord::OutOfCompliance);

        const GroupStep rejoin = rejoinStep(desk.session, desk.a);
        QVERIFY2(rejoin.effect.contains(QStringLiteral("releases Standard, Context")), qPrintable(rejoin.effect));
        QCOMPARE(
            switchStep(desk.session, desk.group()).whyNot, QStringLiteral("No other unit of plant is up. Let one rejoin first."));
        QVERIFY(groupReport(desk.session.fleet(), desk.session.catalog(), desk.group())
                    .afterSwitch.contains(QStringLiteral("released when fw-a rejoins")));
        QVERIFY(desk.session.perform(*resetStep(desk.session, desk.group()).action));
        QVERIFY(desk.session.perform(AdvanceClock{desk.session.fleet().now + Duration(35)}));
        QVERIFY(
            licenseState(desk.session.fleet(), desk.session.catalog(), desk.b).authorization == AuthorizationWord::Authorized);
    }

    // FO-1100-12 FO-1100-13
    void aLinkOnDesIsNotReloadedAlone()
    {
        Desk desk;
        desk.a = desk.made.device(QStringLiteral("fw-a"), QStringLiteral("FPR1140"));
        desk.b = desk.made.device(QStringLiteral("fw-b"), QStringLiteral("FPR1140"));
        desk.made.buy(QStringLiteral("L-FPR1000-ASA="), 1);
        QVERIFY(desk.made.act(FormFailover{{}, desk.a, desk.b, false, true}));
        desk.made.registerDevice(desk.a, desk.made.token());
        desk.made.license(desk.a, {QStringLiteral("feature tier standard")});
        desk.open();
        const auto warnings = groupReport(desk.session.fleet(), desk.session.catalog(), desk.group()).warnings;
        QCOMPARE(warnings.size(), size_t(1));
        QVERIFY(warnings.front().tone == Tone::Attention);
        const GroupStep reload = reloadStandbyStep(desk.session, desk.group());
        QVERIFY(reload.cautious);
        QVERIFY2(reload.effect.contains(QStringLiteral("both become active")), qPrintable(reload.effect));
        QVERIFY(desk.session.perform(*reload.action));
        QVERIFY(desk.session.fleet().groups().at(desk.group()).splitBrain());
        QVERIFY(groupReport(desk.session.fleet(), desk.session.catalog(), desk.group()).warnings.front().tone == Tone::Critical);
        QVERIFY(!reloadStep(desk.session, desk.a).cautious);
        QVERIFY(desk.session.perform(*reloadStep(desk.session, desk.a).action));
        QVERIFY(!desk.session.fleet().groups().at(desk.group()).splitBrain());
    }

    // CLU-4K9K-14 CLU-4K9K-16
    void aUnitLeavesACluster()
    {
        Desk desk;
        desk.a = desk.made.device(QStringLiteral("asa-a"), QStringLiteral("FPR4112"));
        desk.b = desk.made.device(QStringLiteral("asa-b"), QStringLiteral("FPR4112"));
        QVERIFY(desk.made.act(FormCluster{QStringLiteral("dc"), {desk.a, desk.b}}));
        desk.made.license(desk.a,
            {QStringLiteral("feature tier standard"), QStringLiteral("feature context 20"), QStringLiteral("feature carrier")});
        desk.open();
        const GroupStep leave = leaveStep(desk.session, desk.b);
        QVERIFY2(leave.effect.contains(QStringLiteral("(Standard, Context 20)")), qPrintable(leave.effect));
        QVERIFY2(leave.effect.contains(QStringLiteral("keeps what it asks for itself (Carrier)")), qPrintable(leave.effect));
        QVERIFY(groupReport(desk.session.fleet(), desk.session.catalog(), desk.group())
                    .afterSwitch.contains(QStringLiteral("every 12 h")));
        QVERIFY(clusterText(desk.session, desk.a).startsWith(QStringLiteral("Cluster dc: On")));
        QVERIFY(desk.session.perform(*leave.action));
        QVERIFY(desk.session.fleet().devices().at(desk.b).running->carrier);
        QCOMPARE(desk.session.fleet().devices().at(desk.b).running->contexts, 0);
        QCOMPARE(leaveStep(desk.session, desk.a).whyNot, QStringLiteral("It is the last unit of dc. Disband dc."));
    }

    // C-20 of the field, FO-1100-10: both levels are named before it is tried
    void candidatesAndCheckList()
    {
        Desk desk;
        desk.a = desk.made.device(QStringLiteral("fw-a"), QStringLiteral("FPR1140"));
        desk.b = desk.made.device(QStringLiteral("fw-b"), QStringLiteral("FPR1140"));
        const DeviceId other = desk.made.device(QStringLiteral("fw-c"), QStringLiteral("FPR1120"));
        desk.made.registerDevice(desk.a, desk.made.token(true));
        desk.made.registerDevice(desk.b, desk.made.token(false));
        desk.open();
        CandidateTable candidates(desk.session, GroupKind::Failover);
        const QAbstractItemModelTester tester(&candidates);
        candidates.setLeader(desk.a);
        QCOMPARE(candidates.rowCount(), 2);
        QCOMPARE(desk.cell(candidates, 0, CandidateTable::Name), QStringLiteral("fw-b"));
        QVERIFY(candidates.whyNot(desk.b).contains(
            QStringLiteral("Its encryption is Base (DES), that of fw-a is Strong (3DES/AES)")));
        QVERIFY(candidates.whyNot(other).contains(QStringLiteral("It is a Firepower 1120, fw-a is a Firepower 1140")));
        candidates.search(QStringLiteral("-C"));
        QCOMPARE(candidates.rowCount(), 1);
        candidates.choose(other, true);
        candidates.choose(desk.b, true); // a pair has one
        QCOMPARE(candidates.chosen(), std::set<DeviceId>{desk.b});

        PreconditionTable list;
        const QAbstractItemModelTester listTester(&list);
        list.show(simulation::preconditions(
            desk.session.fleet(), desk.session.catalog(), FormFailover{{}, desk.a, desk.b, false, false}));
        QStringList wrong;
        for (int row = 0; row < list.rowCount(); ++row)
            if (list.index(row, 0).data(ToneRole).toInt() == int(Tone::Critical))
                wrong << desk.cell(list, row, PreconditionTable::What);
        QCOMPARE(wrong, QStringList(QStringLiteral("All registered units have the same encryption level")));
        list.show({});
        QCOMPARE(list.rowCount(), 0);
    }

    // CLU-3100-1: refused at the row, with the reason there
    void unitsOfAClusterAreTicked()
    {
        Desk desk;
        desk.a = desk.made.device(QStringLiteral("c-1"), QStringLiteral("FPR3130"));
        for (int i = 2; i <= 18; ++i)
            desk.made.device(QStringLiteral("c-%1").arg(i), QStringLiteral("FPR3130"));
        const DeviceId other = desk.made.device(QStringLiteral("x"), QStringLiteral("FPR3110"));
        desk.open();
        CandidateTable candidates(desk.session, GroupKind::Cluster);
        const QAbstractItemModelTester tester(&candidates);
        candidates.setLeader(desk.a, {other});
        QCOMPARE(candidates.rowCount(), 18);
        const QModelIndex first = candidates.index(0, 0);
        QCOMPARE(
            first.data(Qt::CheckStateRole).toInt(), int(Qt::Checked)); // what was selected comes first, whatever is against it
        QVERIFY(candidates.setData(first, Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(!candidates.setData(first, Qt::Checked, Qt::CheckStateRole));
        candidates.reload();
        int ticked = 0;
        for (int row = 0; row < candidates.rowCount(); ++row)
            ticked += candidates.setData(candidates.index(row, 0), Qt::Checked, Qt::CheckStateRole);
        QCOMPARE(ticked, 15);
        QVERIFY(desk.cell(candidates, 16, CandidateTable::Why).contains(QStringLiteral("its 16 units")));
    }
};

LICTOR_TEST(GroupsTest)
#include "tst_groups.moc"
