#include "support/test_main.h"
#include "terminal.h"

#include "fleet/licensed_lines.h"

using namespace lictor;
using namespace lictor::test;

namespace {

const QString conf = QStringLiteral("configure terminal");

QString subinterface(int number) { return QStringLiteral("interface Ethernet1/1.%1").arg(number); }
QString vlan(int number) { return QStringLiteral("vlan %1").arg(number); }

} // namespace

/// Interfaces and their VLANs, and the Botnet Traffic Filter.
class InterfacesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void abbreviatedNames();
    void sixtyOfSeventy();
    void lines_data();
    void lines();
    void blocks();
    void pair();
    void botnetFilter_data();
    void botnetFilter();
};

// CLI-16: one interface, however its name is typed
void InterfacesTest::abbreviatedNames()
{
    Terminal terminal;
    const DeviceId id = terminal.add(QStringLiteral("FPR2110"), QStringLiteral("fw"));
    for (const char *name : {"Ethernet1/1", "ethernet1/1", "e1/1", "ETH1/1"}) {
        terminal.cli(id, {conf, u"interface " + QString::fromLatin1(name)});
        QVERIFY(terminal.accepted);
    }
    terminal.cli(id, {conf, QStringLiteral("interface t1")}); // TenGigabitEthernet or Tunnel: as typed
    QCOMPARE(terminal.running(id).kept, (QStringList{QStringLiteral("interface Ethernet1/1"), QStringLiteral("interface t1")}));
    terminal.cli(id, {conf, QStringLiteral("no interface e1/1")});
    QVERIFY(terminal.accepted);
}

// VLAN-1
void InterfacesTest::sixtyOfSeventy()
{
    Terminal terminal;
    const DeviceId id = terminal.add(QStringLiteral("FPR1010"), QStringLiteral("fw"));
    QStringList typed{conf};
    for (int i = 1; i <= 70; ++i) {
        typed += subinterface(i);
        if (i <= 60)
            typed += vlan(i);
    }
    terminal.cli(id, typed);
    QVERIFY(terminal.accepted);
    QCOMPARE(interfacesWithVlan(terminal.running(id)), 60);

    const Configuration before = terminal.running(id);
    const QString refusal = terminal.cli(id, {conf, subinterface(61), vlan(61)});
    QVERIFY(!terminal.accepted);
    QCOMPARE(refusal,
        QStringLiteral("ERROR: Ethernet1/1.61 would be the interface with a VLAN number 61, and Firepower 1010 supports 60; take "
                       "the VLAN of another one away with no vlan"));
    QVERIFY(terminal.running(id) == before);
    // Another VLAN on an interface that has one is not one more.
    terminal.cli(id, {conf, subinterface(60), vlan(99)});
    QVERIFY(terminal.accepted);
    terminal.cli(id, {conf, subinterface(1), QStringLiteral("no vlan"), subinterface(61), vlan(61)});
    QVERIFY(terminal.accepted);
    terminal.cli(id, {conf, u"no " + subinterface(61), subinterface(62), vlan(62)});
    QVERIFY(terminal.accepted);
    QCOMPARE(interfacesWithVlan(terminal.running(id)), 60);
}

void InterfacesTest::lines_data()
{
    QTest::addColumn<QStringList>("typed");
    QTest::addColumn<QString>("refusal"); // empty: accepted
    const auto row = [](const char *typed, const char *refusal) {
        QTest::newRow(typed) << QString::fromLatin1(typed).split(u'|') << QString::fromLatin1(refusal);
    };
    row("interface Ethernet1/1|nameif outside|security-level 0|ip address 192.0.2.1 255.255.255.0", "");
    row("interface Management1/1|management-only|no management-only|shutdown|no shutdown", "");
    row("interface Port-channel1.7|vlan 4094", "");
    row("interface Ethernet", "is no interface");
    row("interface 1/1", "is no interface");
    row("interface Ethernet1/1.0", "is no interface");
    row("no interface Ethernet1/1", "is not configured");
    row("interface Ethernet1/1.7|vlan 0", "outside 1 to 4094");
    row("interface Ethernet1/1.7|vlan 4095", "outside 1 to 4094");
    row("interface Ethernet1/1.7|vlan 99999999999999999999", "outside 1 to 4094");
    row("interface Ethernet1/1|security-level 100", "");
    row("interface Ethernet1/1|security-level 101", "outside 0 to 100");
    row("interface Ethernet1/1|security-level 0|no security-level", "");
    row("interface Ethernet1/1.7|no vlan", "is not configured in interface Ethernet1/1.7");
}

// VLAN-1
void InterfacesTest::lines()
{
    QFETCH(QStringList, typed);
    QFETCH(QString, refusal);
    Terminal terminal;
    const DeviceId id = terminal.add(QStringLiteral("FPR1140"), QStringLiteral("fw"));
    const QString output = terminal.cli(id, QStringList{conf} + typed);
    QCOMPARE(terminal.accepted, refusal.isEmpty());
    QVERIFY2(output.contains(refusal), qPrintable(output));
}

// ENC-12 CLI-16
void InterfacesTest::blocks()
{
    Terminal terminal;
    const DeviceId id = terminal.add(QStringLiteral("FPR1140"), QStringLiteral("fw"));
    terminal.cli(id,
        {conf, QStringLiteral("interface Ethernet1/1"), QStringLiteral("nameif outside"), vlan(7), QStringLiteral("nameif wan"),
            vlan(8), QStringLiteral("interface Ethernet1/2"), QStringLiteral("nameif desk"), QStringLiteral("management-only"),
            QStringLiteral("exit")});
    QCOMPARE(terminal.running(id).kept,
        (QStringList{QStringLiteral("interface Ethernet1/1"), QStringLiteral(" nameif wan"), QStringLiteral(" vlan 8"),
            QStringLiteral("interface Ethernet1/2"), QStringLiteral(" nameif desk"), QStringLiteral(" management-only")}));
    QVERIFY(managementOnly(terminal.running(id), u"desk"));
    QVERIFY(!managementOnly(terminal.running(id), u"wan"));
    // Printed and read, it is the same; a configuration that is loaded is not judged.
    const QStringList printed = cli::runningConfig(terminal.fleet, terminal.catalog(), id);
    const DeviceId other = terminal.add(QStringLiteral("FPR1140"), QStringLiteral("other"));
    QCOMPARE(cli::Session(terminal.fleet, terminal.catalog(), other).load(printed), QStringList{});
    QCOMPARE(terminal.running(other).kept, terminal.running(id).kept);
}

// FO-1100-4
void InterfacesTest::pair()
{
    Terminal terminal;
    FormFailover form;
    form.active = terminal.add(QStringLiteral("FPR1150"), QStringLiteral("a"));
    form.standby = terminal.add(QStringLiteral("FPR1150"), QStringLiteral("b"));
    QVERIFY(terminal.perform(form));
    terminal.cli(form.active, {conf, subinterface(7), vlan(7)});
    QCOMPARE(interfacesWithVlan(terminal.running(form.standby)), 1);
    terminal.cli(form.standby, {conf, subinterface(8)});
    QVERIFY(!terminal.accepted);
}

void InterfacesTest::botnetFilter_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<bool>("strong");
    QTest::addColumn<QString>("filter"); // the refusal; empty: accepted
    QTest::addColumn<QString>("database");
    QTest::newRow("ASA virtual with DES") << QStringLiteral("ASAv") << false << QString()
                                          << QStringLiteral("needs strong encryption (VLAN-2)");
    QTest::newRow("ASA virtual with strong encryption") << QStringLiteral("ASAv") << true << QString() << QString();
    for (const char *model : {"FPR1010", "FPR1140", "FPR2130", "FPR3110", "FPR4112", "FPR9300-SM-36"})
        QTest::newRow(model) << QString::fromLatin1(model) << true << QStringLiteral("is not supported on")
                             << QStringLiteral("is not supported on");
}

// VLAN-2 VLAN-3
void InterfacesTest::botnetFilter()
{
    QFETCH(QString, model);
    QFETCH(bool, strong);
    QFETCH(QString, filter);
    QFETCH(QString, database);
    Terminal terminal;
    const DeviceId id = terminal.add(model, QStringLiteral("fw"));
    terminal.fleet.edit(id).encryption.active = strong;
    const std::pair<QString, QString> lines[] = {
        {QStringLiteral("dynamic-filter enable"), filter}, {QStringLiteral("dynamic-filter updater-client enable"), database}};
    for (const auto &[line, refusal] : lines) {
        const QString output = terminal.cli(id, {conf, line});
        QCOMPARE(terminal.accepted, refusal.isEmpty());
        QVERIFY2(output.contains(refusal), qPrintable(output));
        QCOMPARE(holdsLine(terminal.running(id), line), refusal.isEmpty());
    }
}

LICTOR_TEST(InterfacesTest)
#include "tst_interfaces.moc"
