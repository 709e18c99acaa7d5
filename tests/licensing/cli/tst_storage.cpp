#include "support/test_main.h"
#include "terminal.h"

#include "entitlement/tls_proxy.h"

using namespace lictor;
using namespace lictor::test;

namespace {

const QString conf = QStringLiteral("configure terminal"), save = QStringLiteral("write memory"),
              clearAll = QStringLiteral("clear configure all");

} // namespace

/// What is saved, erased, cleared and sent to the standby unit; the limit of the TLS proxy goes and comes with it.
class StorageTest : public QObject {
    Q_OBJECT

    static qint64 limitOf(const Terminal &terminal, DeviceId id)
    {
        return entitlement::tlsProxyLimits(terminal.fleet, terminal.catalog(), id).usable();
    }

private Q_SLOTS:
    void clearConfigureAll();
    void clearConfigureAllOfAFormerUnit();
    void clearedWithAPermanentLicense_data();
    void clearedWithAPermanentLicense();
    void writeStandby();
    void writeStandbyAlone();
    void writeErase();
    void startupOnTopOfRunning();
    void reload_data();
    void reload();
};

// TLS-7 CLI-14
void StorageTest::clearConfigureAll()
{
    Terminal terminal;
    const DeviceId id = terminal.add(QStringLiteral("FPR2140"), QStringLiteral("fw"));
    terminal.cli(id,
        {conf, QStringLiteral("license smart"), QStringLiteral("feature tier standard"), QStringLiteral("context one"),
            QStringLiteral("tls-proxy maximum-sessions 900"), QStringLiteral("call-home"),
            QStringLiteral("http-proxy 10.1.1.1 port 443")});
    QVERIFY(terminal.accepted);
    QCOMPARE(limitOf(terminal, id), 900);
    const QString output = terminal.cli(id, {conf, clearAll});
    QVERIFY(terminal.accepted);
    QVERIFY2(output.contains(u"tls-proxy maximum-sessions to raise it"), qPrintable(output)); // K8: 1000 are licensed
    QCOMPARE(limitOf(terminal, id), 300);
    const Configuration &running = terminal.running(id);
    QVERIFY(running.kept.isEmpty() && !running.tierStandard && running.proxy.isEmpty());
    terminal.cli(id, {QStringLiteral("configure terminal"), QStringLiteral("tls-proxy maximum-sessions 1000")});
    QCOMPARE(limitOf(terminal, id), 1000);
    // Where no more is licensed than the default, there is nothing to say.
    const DeviceId unlicensed = terminal.add(QStringLiteral("ASAv"), QStringLiteral("v"));
    QCOMPARE(terminal.cli(unlicensed, {conf, clearAll}), QString());
    QVERIFY(terminal.accepted);
}

// FO-1100-18
void StorageTest::clearConfigureAllOfAFormerUnit()
{
    Terminal terminal;
    const DeviceId a = terminal.add(QStringLiteral("FPR1120"), QStringLiteral("a")),
                   b = terminal.add(QStringLiteral("FPR1120"), QStringLiteral("b"));
    QVERIFY(terminal.perform(FormFailover{QStringLiteral("pair"), a, b, false, false}));
    QVERIFY(terminal.perform(DisbandGroup{terminal.last.group}));
    QVERIFY(terminal.fleet.devices().at(a).former == FormerUnit::OfPair);
    terminal.cli(a, {conf, clearAll});
    QVERIFY(terminal.accepted);
    QVERIFY(terminal.fleet.devices().at(a).former == FormerUnit::None);
    QVERIFY(terminal.fleet.devices().at(b).former == FormerUnit::OfPair);
}

void StorageTest::clearedWithAPermanentLicense_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"clear configure all", "clear configure license", "no license smart reservation"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

// PLR-ASAV-11 CLI-14
void StorageTest::clearedWithAPermanentLicense()
{
    QFETCH(QString, line);
    Terminal terminal;
    const DeviceId id = terminal.add(QStringLiteral("FPR2110"), QStringLiteral("fw"));
    QVERIFY(terminal.perform(SetAccount{std::nullopt, true}));
    QVERIFY(terminal.buy(QStringLiteral("L-FPR2K-ASA-BPU="), 1));
    QVERIFY(terminal.perform(ReserveOnDevices{ReserveOnDevices::Step::Request, {{id, {}, {}}}}));
    QVERIFY(terminal.perform(ReserveLicenses{{}, {{{}, terminal.last.codes.front().code}}}));
    QVERIFY(terminal.perform(ReserveOnDevices{ReserveOnDevices::Step::Install, {{id, {}, terminal.last.codes.front().code}}}));
    const QString output = terminal.cli(id, {conf, line});
    QVERIFY(terminal.accepted);
    QVERIFY2(output.contains(u"the permanent license was not returned"), qPrintable(output));
    QVERIFY(!terminal.fleet.devices().at(id).agent.reserved());
    terminal.cli(id, {conf, QStringLiteral("license smart reservation")});
    QVERIFY(terminal.fleet.devices().at(id).agent.reserved());
}

// TLS-9 CLI-14
void StorageTest::writeStandby()
{
    Terminal terminal;
    FormFailover form;
    form.active = terminal.add(QStringLiteral("FPR2140"), QStringLiteral("a"));
    form.standby = terminal.add(QStringLiteral("FPR2140"), QStringLiteral("b"));
    QVERIFY(terminal.perform(form));
    terminal.cli(form.active, {conf, QStringLiteral("tls-proxy maximum-sessions 700")});
    terminal.fleet.edit(form.standby).running.edit().services.edit().tlsProxySessions = 5; // whatever is there is cleared
    const QString output = terminal.cli(form.active, {QStringLiteral("write standby")});
    QVERIFY(terminal.accepted);
    QVERIFY2(output.contains(u"b: ERROR: the limit of TLS proxy sessions is now 300"), qPrintable(output));
    QVERIFY(output.contains(u"can be ignored"));
    QCOMPARE(limitOf(terminal, form.standby), 700);
    QCOMPARE(limitOf(terminal, form.active), 700);
    QCOMPARE(terminal.running(form.standby).hostname, QStringLiteral("b"));
    QVERIFY(terminal.cli(form.standby, {QStringLiteral("write standby")}).contains(u"takes its configuration from a"));
    QVERIFY(!terminal.accepted);
}

// TLS-9
void StorageTest::writeStandbyAlone()
{
    Terminal terminal;
    const DeviceId id = terminal.add(QStringLiteral("FPR2140"), QStringLiteral("fw"));
    QVERIFY(terminal.cli(id, {QStringLiteral("write standby")}).contains(u"is in no failover pair"));
    QVERIFY(!terminal.accepted);
}

// CLI-14
void StorageTest::writeErase()
{
    Terminal terminal;
    const DeviceId id = terminal.add(QStringLiteral("ASAv"), QStringLiteral("v"));
    const Configuration fresh = terminal.running(id);
    terminal.cli(id, {u"license smart register idtoken " + terminal.token()});
    terminal.cli(id, {conf, QStringLiteral("hostname gate"), QStringLiteral("tls-proxy maximum-sessions 77"), save});
    terminal.cli(id, {QStringLiteral("write erase")});
    QVERIFY(terminal.accepted);
    QCOMPARE(terminal.running(id).hostname, QStringLiteral("gate")); // it runs on until it reloads
    terminal.cli(id, {QStringLiteral("reload noconfirm")});
    QVERIFY(terminal.running(id) == fresh);
    QVERIFY(terminal.fleet.devices().at(id).agent.registered());
}

// CLI-14: nothing goes, and nothing is there twice
void StorageTest::startupOnTopOfRunning()
{
    Terminal terminal;
    const DeviceId id = terminal.add(QStringLiteral("FPR2140"), QStringLiteral("fw"));
    const auto line = [](const char *text) { return QString::fromLatin1(text); };
    terminal.fleet.edit(id).running.edit().kept = {line("access-list in extended permit ip any any"), line("object network a"),
        line(" host 10.1.1.1")}; // as from a configuration that was loaded
    terminal.cli(id,
        {conf, line("license smart"), line("feature tier standard"), line("feature context 4"), line("exit"), line("context one"),
            line("description first"), save});
    QVERIFY(terminal.accepted);
    const QStringList saved = terminal.running(id).kept;
    terminal.fleet.edit(id).running.edit().kept += {line("object network b"), line(" host 10.1.1.2")};
    terminal.cli(id,
        {conf, line("license smart"), line("no feature context"), line("feature strong-encryption"), line("exit"),
            line("context one"), line("description second"), line("context two")});
    QVERIFY(terminal.accepted);
    terminal.cli(id, {line("copy startup-config running-config")});
    QVERIFY(terminal.accepted);
    const Configuration &running = terminal.running(id);
    QCOMPARE(running.contexts, 4);
    QVERIFY(running.strongEncryption);
    for (const QString &kept : saved)
        QCOMPARE(running.kept.count(kept), 1);
    QVERIFY(!running.kept.contains(line(" description second")));
    for (const char *kept : {"context two", "object network b", " host 10.1.1.2"})
        QCOMPARE(running.kept.count(line(kept)), 1);
    const Configuration once = running;
    terminal.cli(id, {line("copy startup-config running-config")});
    QVERIFY(terminal.running(id) == once);
}

void StorageTest::reload_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("modified");
    QTest::addColumn<QString>("hostname");
    QTest::addColumn<bool>("asked");
    QTest::newRow("Enter saves") << QStringLiteral("reload") << true << QStringLiteral("gate") << true;
    QTest::newRow("nothing to save") << QStringLiteral("reload") << false << QStringLiteral("fw") << false;
    QTest::newRow("without a question") << QStringLiteral("reload noconfirm") << true << QStringLiteral("fw") << false;
}

void StorageTest::reload()
{
    QFETCH(QString, line);
    QFETCH(bool, modified);
    QFETCH(bool, asked);
    Terminal terminal;
    const DeviceId id = terminal.add(QStringLiteral("FPR2140"), QStringLiteral("fw"));
    if (modified)
        terminal.cli(id, {conf, QStringLiteral("hostname gate")});
    const QString output = terminal.cli(id, {line});
    QCOMPARE(output.startsWith(u"System config has been modified. Save? [Y]es/[N]o: "), asked);
    QCOMPARE(output.contains(u"[confirm]"), !line.contains(u"noconfirm"));
    QTEST(terminal.running(id).hostname, "hostname");
}

LICTOR_TEST(StorageTest)
#include "tst_storage.moc"
