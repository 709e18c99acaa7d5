#include "support/test_main.h"
#include "terminal.h"

#include "entitlement/effective.h"
#include "entitlement/vpn_peers.h"

using namespace lictor;
using namespace lictor::test;

/// The peers that an ASA is to serve, against those that it has.
class VpnTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void total_data();
    void total();
    void limits();
    void needOfAPair();
    void permanent();
};

void VpnTest::total_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<int>("anyConnect");
    QTest::addColumn<int>("other");
    QTest::addColumn<QString>("warned"); // the feature that is too small; empty: none
    const auto row = [](const char *model, int anyConnect, int other, const char *warned) {
        QTest::addRow("%s %d+%d", model, anyConnect, other)
            << QString::fromLatin1(model) << anyConnect << other << QString::fromLatin1(warned);
    };
    row("ASAv", 500, 500, ""); // 2G: 1000 in total
    row("ASAv", 700, 300, "");
    row("ASAv", 700, 301, "1001 peers are intended and 1000 are supported");
    row("ASAv", 750, 250, "");
    row("ASAv", 751, 0, "751 peers are intended and 750 are supported");
    row("ASAv", 750, 251, "1001 peers are intended and 1000 are supported");
    row("FPR1150", 800, 0, "");
    row("FPR1150", 500, 300, "");
    row("FPR1150", 500, 301, "801 peers are intended and 800 are supported");
}

// VPN-1 VPN-3 VPN-4 LIC-ASAV-10
void VpnTest::total()
{
    QFETCH(QString, model);
    QFETCH(int, anyConnect);
    QFETCH(int, other);
    QFETCH(QString, warned);
    Terminal terminal;
    const DeviceId id = terminal.add(model, QStringLiteral("fw"), QStringLiteral("9.18(1)"), QStringLiteral("2G"));
    terminal.buy(QStringLiteral("L-ASAV30S-K9="), 1);
    terminal.cli(id, {u"license smart register idtoken " + terminal.token()});
    const QString conf = QStringLiteral("configure terminal");
    QString output;
    if (other > 0)
        output = terminal.cli(id, {conf, QStringLiteral("vpn-sessiondb max-other-vpn-limit %1").arg(other)});
    output =
        terminal.cli(id, {conf, QStringLiteral("vpn-sessiondb max-anyconnect-premium-or-essentials-limit %1").arg(anyConnect)});
    QVERIFY(terminal.accepted); // sizing is never refused
    QCOMPARE(output.startsWith(u"WARNING: "), !warned.isEmpty());
    QVERIFY2(output.contains(warned), qPrintable(output));
    QCOMPARE(entitlement::intendedPeers(terminal.running(id)).anyConnect, qint64(anyConnect));
    QCOMPARE(entitlement::intendedPeers(terminal.running(id)).other, qint64(other));
}

// VPN-3
void VpnTest::limits()
{
    Terminal terminal;
    const DeviceId id = terminal.add(QStringLiteral("FPR1150"), QStringLiteral("fw"));
    const QString conf = QStringLiteral("configure terminal"), limit = QStringLiteral("vpn-sessiondb max-other-vpn-limit ");
    for (const char *number : {"0", "801", "99999999999999999999"}) {
        terminal.cli(id, {conf, limit + QLatin1StringView(number)});
        QVERIFY2(!terminal.accepted, number);
    }
    terminal.cli(id, {conf, limit + u"10", limit + u"20"});
    QCOMPARE(terminal.running(id).kept, QStringList{limit + u"20"}); // one limit, the later
    terminal.cli(id, {conf, QStringLiteral("no vpn-sessiondb max-other-vpn-limit")});
    QVERIFY(terminal.accepted && terminal.running(id).kept.isEmpty());
}

// AC-2 AC-3: a pair is one headend
void VpnTest::needOfAPair()
{
    Terminal terminal;
    FormFailover form;
    form.active = terminal.add(QStringLiteral("FPR1150"), QStringLiteral("a"));
    form.standby = terminal.add(QStringLiteral("FPR1150"), QStringLiteral("b"));
    const QStringList lines{
        QStringLiteral("configure terminal"), QStringLiteral("vpn-sessiondb max-anyconnect-premium-or-essentials-limit 100")};
    terminal.cli(form.active, lines);
    terminal.cli(form.standby, lines);
    QCOMPARE(entitlement::anyConnectNeed(terminal.fleet).headends, 2);
    QVERIFY(terminal.perform(form));
    const entitlement::AnyConnectNeed need = entitlement::anyConnectNeed(terminal.fleet);
    QCOMPARE(need.headends, 1);
    QCOMPARE(need.peers, 100);
    QVERIFY(!need.covered());
    AddLicenses plus;
    plus.key.kind = LicenseKind::AnyConnectPlus;
    plus.key.platform = terminal.catalog().findLicensePlatform(u"firepower-1000")->key;
    plus.count = 100;
    QVERIFY(terminal.perform(plus));
    QVERIFY(entitlement::anyConnectNeed(terminal.fleet).covered());
}

// AC-5: the platform's maximum, with the note on the right to use
void VpnTest::permanent()
{
    Terminal terminal;
    const DeviceId id = terminal.add(QStringLiteral("FPR2140"), QStringLiteral("fw"));
    terminal.fleet.edit(id).agent.registration = Reserved{{}, terminal.fleet.now, true, {}};
    const entitlement::Line line = entitlement::effective(terminal.fleet, terminal.catalog(), id)[Feature::AnyConnectPeers];
    QCOMPARE(line.value.number, 10000);
    QCOMPARE(line.status, entitlement::Status::Permanent);
    QVERIFY(entitlement::explain(terminal.fleet, line).contains(u"right to use"));
}

LICTOR_TEST(VpnTest)
#include "tst_vpn.moc"
