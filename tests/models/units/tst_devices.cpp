#include "support/session_desk.h"
#include "support/test_main.h"
#include "tables/roles.h"
#include "units/chassis_report.h"
#include "units/context_report.h"
#include "units/context_table.h"
#include "units/device_summary.h"
#include "units/group_report.h"
#include "units/slot_table.h"

#include <QAbstractItemModelTester>

using namespace lictor;
using lictor::test::SessionDesk;

namespace {

DeviceId licensed2110(SessionDesk &desk, int contexts, int bought)
{
    const DeviceId id = desk.made.device(QStringLiteral("fw"), QStringLiteral("FPR2110"));
    desk.made.buy(QStringLiteral("L-FPR2100-ASA="), 1);
    if (bought > 0)
        desk.made.buy(QStringLiteral("L-FPR2K-ASASC-5="), bought / 5);
    desk.made.registerDevice(id, desk.made.token());
    desk.made.license(id, {QStringLiteral("feature tier standard"), QStringLiteral("feature context %1").arg(contexts)});
    return id;
}

} // namespace

class DevicesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // CTX-1 CTX-2
    void contextsOfADevice()
    {
        SessionDesk desk;
        const DeviceId id = licensed2110(desk, 1, 5);
        desk.open();
        ContextTable table(desk.session);
        const QAbstractItemModelTester tester(&table);
        table.setDevice(id);
        QVERIFY(table.isEmpty());
        QVERIFY(desk.session.perform(
            addContext(id, {QStringLiteral("admin"), QStringLiteral("Ethernet1/1"), {}, QStringLiteral("first one")})));
        QVERIFY(desk.session.perform(addContext(id, {QStringLiteral("b"), {}, {}, {}})));
        table.reload();
        QCOMPARE(table.rowCount(), 2);
        QCOMPARE(table.index(0, ContextTable::Interfaces).data().toString(), QStringLiteral("Ethernet1/1"));
        QCOMPARE(table.index(0, ContextTable::Description).data().toString(), QStringLiteral("first one"));
        ContextReport report = contextReport(desk.session.fleet(), desk.session.catalog(), id);
        QCOMPARE(report.head, QStringLiteral("2 of 3 contexts used; license 3 = 2 + 1; platform 25"));
        QVERIFY(report.whyNotAdd.isEmpty());
        QVERIFY(desk.session.perform(addContext(id, {QStringLiteral("c"), {}, {}, {}})));
        report = contextReport(desk.session.fleet(), desk.session.catalog(), id);
        QVERIFY2(report.whyNotAdd.contains(QStringLiteral("ask for more")), qPrintable(report.whyNotAdd));
        // A selected row stays the same context when another one goes.
        table.reload();
        const QPersistentModelIndex last = table.index(2, 0);
        QVERIFY(desk.session.perform(deleteContext(id, QStringLiteral("admin"))));
        table.reload();
        QCOMPARE(table.nameAt(last), QStringLiteral("c"));
    }

    // OOC-6
    void restrictedByAShortage()
    {
        SessionDesk desk;
        const DeviceId id = licensed2110(desk, 5, 0);
        desk.open();
        for (const char *name : {"a", "b"})
            QVERIFY(desk.session.perform(addContext(id, {QLatin1StringView(name), {}, {}, {}})));
        const ContextReport report = contextReport(desk.session.fleet(), desk.session.catalog(), id);
        QVERIFY(report.restricted);
        QVERIFY2(report.whyNotAdd.contains(QStringLiteral("since 2026-01-01")), qPrintable(report.whyNotAdd));
        QVERIFY(report.whyNotAdd.contains(QStringLiteral("Context")));
        // The device says the same.
        const auto refused = desk.session.tryOut(addContext(id, {QStringLiteral("c"), {}, {}, {}}));
        QVERIFY(refused && !refused->commands.back().ok);
    }

    void namesOfContexts()
    {
        SessionDesk desk;
        const DeviceId id = licensed2110(desk, 1, 5);
        desk.made.cli(id, {QStringLiteral("configure terminal"), QStringLiteral("context Blue")});
        desk.open();
        const auto fault = [&](const QString &name) { return contextNameFault(desk.session.fleet(), id, name); };
        QVERIFY(fault(QStringLiteral("blue")).isEmpty()); // upper and lower case differ
        QVERIFY(fault(QString(32, u'x')).isEmpty());
        for (const QString &wrong : {QString(), QString(33, u'x'), QStringLiteral("-a"), QStringLiteral("a-"),
                 QStringLiteral("System"), QStringLiteral("NULL"), QStringLiteral("a b"), QStringLiteral("Blue")})
            QVERIFY2(!fault(wrong).isEmpty(), qPrintable(wrong));
    }

    // CTX-4 CTX-5
    void modelsWithout()
    {
        SessionDesk desk;
        const DeviceId small = desk.made.device(QStringLiteral("s"), QStringLiteral("FPR1010"));
        const DeviceId machine = desk.made.device(QStringLiteral("v"), QStringLiteral("ASAv"));
        desk.open();
        const Fleet &fleet = desk.session.fleet();
        const Catalog &catalog = desk.session.catalog();
        QVERIFY(whyNoContexts(fleet, catalog, small).contains(QStringLiteral("CTX-4")));
        QVERIFY(whyNoContexts(fleet, catalog, machine).contains(QStringLiteral("CTX-5")));
        QVERIFY(whyNoCluster(fleet, catalog, small).contains(QStringLiteral("Failover")));
        QVERIFY(whyNoCluster(fleet, catalog, machine).isEmpty());
        QVERIFY(whyNoChassis(fleet, catalog, small).contains(QStringLiteral("GEN-6")));
    }

    // UI-SL-16 EVAL-8 PRE-1
    void aChassisShowsWhichModuleControls()
    {
        SessionDesk desk;
        std::vector<DeviceId> units;
        for (const char *name : {"m-1", "m-2"}) {
            AddDevice add{desk.session.catalog().findModel(u"FPR9300-SM-36")->key, {}, {}};
            add.fields.name = QString::fromLatin1(name);
            if (!units.empty())
                add.fields.chassis = desk.made.fleet.chassis().at(desk.made.at(units.front()).chassis).name;
            QVERIFY(desk.made.act(add));
            units.push_back(desk.made.last.device);
        }
        QVERIFY(desk.made.act(FormCluster{QStringLiteral("dc"), units}));
        desk.made.license(units.front(), {QStringLiteral("feature tier standard"), QStringLiteral("feature context 10")});
        desk.open();
        const ChassisId chassis = desk.session.fleet().devices().at(units.front()).chassis;
        SlotTable slots(desk.session);
        const QAbstractItemModelTester tester(&slots);
        slots.setChassis(chassis);
        QCOMPARE(slots.rowCount(), 3);
        const int control = slots.rowOfAsa(units.front()), data = slots.rowOfAsa(units.back());
        QCOMPARE(slots.index(control, SlotTable::Role).data().toString(), QStringLiteral("control"));
        QCOMPARE(slots.index(data, SlotTable::Role).data().toString(), QStringLiteral("data"));
        QCOMPARE(slots.index(control, SlotTable::State).data().toString(), QStringLiteral("waits for the chassis"));
        const int empty = 3 - control - data;
        QCOMPARE(slots.index(empty, SlotTable::Asa).data().toString(), QStringLiteral("no ASA"));
        QVERIFY(!slots.asaAt(slots.index(empty, 0)));
        QVERIFY(desk.session.perform(AdvanceClock{desk.session.fleet().now + days(12)}));
        const ChassisReport report = chassisReport(desk.session.fleet(), desk.session.catalog(), chassis);
        QCOMPARE(report.evaluation, QStringLiteral("evaluation used 12 of 90 d"));
        QVERIFY(!report.registered);
    }

    void aDeviceAtAGlance()
    {
        SessionDesk desk;
        const DeviceId id = licensed2110(desk, 1, 5);
        desk.open();
        const DeviceSummary summary = deviceSummary(desk.session.fleet(), desk.session.catalog(), id);
        QVERIFY(summary.group.empty());
        QCOMPARE(summary.certificates.size(), size_t(3));
        const auto serial = std::find_if(summary.general.begin(), summary.general.end(),
            [](const DeviceSummary::Row &row) { return row.label == QStringLiteral("Serial Number"); });
        QVERIFY(serial != summary.general.end());
        QCOMPARE(serial->text, desk.session.fleet().devices().at(id).serial);
    }
};

LICTOR_TEST(DevicesTest)
#include "tst_devices.moc"
