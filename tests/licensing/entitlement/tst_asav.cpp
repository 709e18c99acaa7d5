#include "entitlement/effective.h"
#include "fleet/requests.h"
#include "support/test_fleet.h"
#include "support/test_main.h"

#include <QTest>

using namespace lictor;
using namespace lictor::test;
using entitlement::Status;

/// The ASA virtual: entitlement and memory decide different lines.
class AsavTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // LIC-ASAV-5 LIC-ASAV-6 LIC-ASAV-7 LIC-ASAV-8 LIC-ASAV-9 LIC-ASAV-10 LIC-ASAV-11 LIC-ASAV-12 LIC-ASAV-13 LIC-ASAV-16
    void sessions_data();
    void sessions();
    // LIM-1 LIM-2 LIM-3 LIM-4 LIM-6 LIM-7
    void memoryRanges_data();
    void memoryRanges();
    void unlicensed(); // LIM-5 EVAL-1
    void fixedLines(); // LIC-ASAV-14 LIC-ASAV-15 CTX-5
    // LIC-ASAV-1 LIC-ASAV-2 LIC-ASAV-3
    void virtualMachines_data();
    void virtualMachines();
    void oldReleaseNeedsMemoryToUpgrade(); // LIC-ASAV-4
    void outOfComplianceChangesNothing(); // OOC-4
};

namespace {

DeviceId licensed(TestFleet &fleet, const QString &entitlement, double memoryGb)
{
    const DeviceId id = fleet.device(QStringLiteral("v"), QStringLiteral("ASAv"), entitlement, memoryGb);
    for (const Product &product : catalog()->products())
        if (product.kind == LicenseKind::Throughput)
            fleet.buy(product.pid, 1);
    return id && fleet.registerDevice(id, fleet.token()) ? id : DeviceId{};
}

} // namespace

void AsavTest::sessions_data()
{
    QTest::addColumn<QString>("entitlement");
    QTest::addColumn<double>("memoryGb");
    QTest::addColumn<QList<int>>("values"); // TLS, AnyConnect, other, total, throughput in Mbit/s
    QTest::newRow("100M") << "100M" << 2.0 << QList<int>{500, 50, 50, 50, 100};
    QTest::newRow("1G") << "1G" << 2.0 << QList<int>{500, 250, 250, 250, 1000};
    QTest::newRow("2G") << "2G" << 8.0 << QList<int>{1000, 750, 1000, 1000, 2000};
    QTest::newRow("10G") << "10G" << 16.0 << QList<int>{10000, 10000, 10000, 10000, 10000};
    QTest::newRow("20G") << "20G" << 32.0 << QList<int>{20000, 20000, 20000, 20000, 20000};
    QTest::newRow("LIC-ASAV-12: 10G with 8 GB runs sessions as 2G") << "10G" << 8.0 << QList<int>{1000, 750, 1000, 1000, 10000};
    QTest::newRow("LIC-ASAV-12: 20G with 4 GB as 1G") << "20G" << 4.0 << QList<int>{500, 250, 250, 250, 20000};
    QTest::newRow("LIC-ASAV-12: 100M with 64 GB stays 100M") << "100M" << 64.0 << QList<int>{500, 50, 50, 50, 100};
}

void AsavTest::sessions()
{
    QFETCH(QString, entitlement);
    QFETCH(double, memoryGb);
    QFETCH(QList<int>, values);
    TestFleet fleet;
    const DeviceId id = licensed(fleet, entitlement, memoryGb);
    QVERIFY(id);
    const auto lines = entitlement::effective(fleet.fleet, *catalog(), id);
    QCOMPARE(lines[Feature::TlsProxySessions].value.number, values[0]);
    QCOMPARE(lines[Feature::AnyConnectPeers].value.number, values[1]);
    QCOMPARE(lines[Feature::OtherVpnPeers].value.number, values[2]);
    QCOMPARE(lines[Feature::TotalVpnPeers].value.number, values[3]);
    QCOMPARE(lines[Feature::Throughput].value.number, qint64(values[4]) * 1000);
    QCOMPARE(lines[Feature::Throughput].status, Status::Authorized);
    QVERIFY(!licenseState(fleet.fleet, *catalog(), id).rateLimited);
}

void AsavTest::memoryRanges_data()
{
    QTest::addColumn<double>("memoryGb");
    QTest::addColumn<int>("connections");
    QTest::addColumn<int>("vlans");
    const struct {
        double memory;
        int connections, vlans;
    } rows[] = {{2, 100000, 50}, {7.9, 100000, 50}, {7.95, 100000, 50}, {8, 500000, 200}, {15.9, 500000, 200},
        {16, 2000000, 1024}, {31.9, 2000000, 1024}, {32, 4000000, 1024}, {64, 4000000, 1024}};
    for (const auto &row : rows)
        QTest::addRow("%g GB", row.memory) << row.memory << row.connections << row.vlans;
}

void AsavTest::memoryRanges()
{
    QFETCH(double, memoryGb);
    QFETCH(int, connections);
    QFETCH(int, vlans);
    for (const char *entitlement : {"100M", "20G"}) { // LIM-6: whatever the entitlement
        TestFleet fleet;
        const DeviceId id = licensed(fleet, QString::fromLatin1(entitlement), memoryGb);
        QVERIFY(id);
        const auto lines = entitlement::effective(fleet.fleet, *catalog(), id);
        QCOMPARE(lines[Feature::FirewallConns].value.number, connections);
        QCOMPARE(lines[Feature::Vlans].value.number, vlans);
    }
}

void AsavTest::unlicensed()
{
    TestFleet fleet;
    const DeviceId id = fleet.device(QStringLiteral("v"), QStringLiteral("ASAv"), QStringLiteral("10G"), 64);
    const auto lines = entitlement::effective(fleet.fleet, *catalog(), id);
    QCOMPARE(lines[Feature::FirewallConns].value.number, 100);
    QCOMPARE(*lines[Feature::FirewallConns].limit, 4000000);
    QCOMPARE(lines[Feature::FirewallConns].status, Status::Unlicensed);
    QCOMPARE(lines[Feature::Throughput].value.number, 100); // 100 kbit/s, OPEN-44
    const LicenseState state = licenseState(fleet.fleet, *catalog(), id);
    QVERIFY(state.rateLimited);
    QCOMPARE(state.authorization, AuthorizationWord::None); // no evaluation
    QVERIFY(!fleet.at(id).agent.evaluation.runningSince);
}

void AsavTest::fixedLines()
{
    TestFleet fleet;
    const DeviceId id = licensed(fleet, QStringLiteral("1G"), 8);
    const auto lines = entitlement::effective(fleet.fleet, *catalog(), id);
    QCOMPARE(lines[Feature::BotnetTrafficFilter].value.kind, entitlement::Value::Kind::Enabled);
    QCOMPARE(lines[Feature::Carrier].value.kind, entitlement::Value::Kind::Enabled);
    QCOMPARE(lines[Feature::Clustering].value.kind, entitlement::Value::Kind::Enabled);
    QCOMPARE(lines[Feature::Failover].value.kind, entitlement::Value::Kind::ActiveStandby);
    QCOMPARE(lines[Feature::SecurityContexts].value.kind, entitlement::Value::Kind::Unsupported);
    QCOMPARE(lines[Feature::Encryption].value.kind, entitlement::Value::Kind::Strong);
    TestFleet plain;
    const DeviceId weak = plain.device(QStringLiteral("v"), QStringLiteral("ASAv"));
    QVERIFY(plain.registerDevice(weak, plain.token(false)));
    QCOMPARE(
        entitlement::effective(plain.fleet, *catalog(), weak)[Feature::Encryption].value.kind, entitlement::Value::Kind::Base);
}

void AsavTest::virtualMachines_data()
{
    QTest::addColumn<QString>("entitlement");
    QTest::addColumn<int>("vcpus");
    QTest::addColumn<double>("memoryGb");
    QTest::addColumn<int>("hypervisor");
    QTest::addColumn<bool>("accepted");
    const auto row = [](const char *name, const char *entitlement, int vcpus, double memory, Hypervisor hypervisor,
                         bool accepted) {
        QTest::newRow(name) << QString::fromLatin1(entitlement) << vcpus << memory << int(hypervisor) << accepted;
    };
    row("20G on 1 vCPU, 2 GB", "20G", 1, 2, Hypervisor::Vmware, true);
    row("100M on 8 vCPU, 64 GB", "100M", 8, 64, Hypervisor::Vmware, true);
    row("9 vCPU with 10G", "10G", 9, 64, Hypervisor::Vmware, false);
    row("16 vCPU with 20G on VMware", "20G", 16, 64, Hypervisor::Vmware, true);
    row("16 vCPU with 20G on KVM", "20G", 16, 64, Hypervisor::Kvm, true);
    row("16 vCPU with 20G on Azure", "20G", 16, 64, Hypervisor::Azure, false);
    row("17 vCPU with 20G", "20G", 17, 64, Hypervisor::Kvm, false);
    row("no vCPU", "1G", 0, 2, Hypervisor::Vmware, false);
    row("1 vCPU, 1.5 GB", "1G", 1, 1.5, Hypervisor::Vmware, false);
    row("2 vCPU, 2 GB", "1G", 2, 2, Hypervisor::Vmware, false);
    row("2 vCPU, 4 GB", "1G", 2, 4, Hypervisor::Vmware, true);
    row("65 GB", "20G", 1, 65, Hypervisor::Vmware, false);
}

void AsavTest::virtualMachines()
{
    QFETCH(QString, entitlement);
    QFETCH(int, vcpus);
    QFETCH(double, memoryGb);
    QFETCH(int, hypervisor);
    QFETCH(bool, accepted);
    TestFleet fleet;
    AddDevice add;
    add.model = catalog()->findModel(u"ASAv")->key;
    add.fields.name = QStringLiteral("v");
    add.fields.entitlement = catalog()->findEntitlement(entitlement)->key;
    add.fields.vcpus = vcpus;
    add.fields.memoryGb = memoryGb;
    add.fields.hypervisor = Hypervisor(hypervisor);
    QCOMPARE(fleet.act(add), accepted);
    if (!accepted)
        QCOMPARE(fleet.refused->refusal, Refusal::OutOfRange);
}

void AsavTest::oldReleaseNeedsMemoryToUpgrade()
{
    TestFleet fleet;
    AddDevice add;
    add.model = catalog()->findModel(u"ASAv")->key;
    add.fields.name = QStringLiteral("v");
    add.fields.entitlement = catalog()->findEntitlement(u"100M")->key;
    add.fields.version = QStringLiteral("9.12(4)");
    add.fields.memoryGb = 1.5;
    QVERIFY(fleet.act(add));
    const DeviceId id = fleet.last.device;
    QVERIFY(!fleet.act(UpgradeDevices{{id}, QStringLiteral("9.13(1)")}));
    QCOMPARE(fleet.at(id).version, QStringLiteral("9.12(4)"));
    SetDevice more;
    more.device = id;
    more.fields.memoryGb = 2;
    QVERIFY(fleet.act(more));
    QVERIFY(fleet.act(UpgradeDevices{{id}, QStringLiteral("9.13(1)")}));
    QVERIFY(!fleet.act(UpgradeDevices{{id}, QStringLiteral("nine")}));
}

void AsavTest::outOfComplianceChangesNothing()
{
    TestFleet fleet;
    const DeviceId id = fleet.device(QStringLiteral("v"), QStringLiteral("ASAv"), QStringLiteral("10G"), 16);
    QVERIFY(fleet.registerDevice(id, fleet.token())); // the pool is empty
    const LicenseState state = licenseState(fleet.fleet, *catalog(), id);
    QCOMPARE(state.authorization, AuthorizationWord::OutOfCompliance);
    QVERIFY(!state.restricted);
    QVERIFY(!state.rateLimited);
    const auto lines = entitlement::effective(fleet.fleet, *catalog(), id);
    QCOMPARE(lines[Feature::Throughput].value.number, 10'000'000);
    QCOMPARE(lines[Feature::Throughput].status, Status::OutOfCompliance);
    QCOMPARE(lines[Feature::FirewallConns].value.number, 2'000'000);
}

LICTOR_TEST(AsavTest)

#include "tst_asav.moc"
