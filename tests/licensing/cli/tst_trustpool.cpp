#include "support/test_main.h"
#include "terminal.h"

using namespace lictor;
using namespace lictor::test;

namespace {

const QString conf = QStringLiteral("configure terminal"), policy = QStringLiteral("crypto ca trustpool policy");

} // namespace

/// The trusted certificate pool: its policy as configuration, and what it means for the next contact.
class TrustpoolTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lines_data();
    void lines();
    void release();
    void shown();
    void contact_data();
    void contact();
    void onPremSignsItself();
    void chassis();
    void trustpoint();
    void loadKeepsWhatIsNotModelled();
    void standbyIsSentThePolicy();
};

void TrustpoolTest::lines_data()
{
    QTest::addColumn<QString>("typed"); // in the policy, separated by '/'
    QTest::addColumn<bool>("accepted");
    QTest::addColumn<QString>("printed"); // below `crypto ca trustpool policy`
    const auto row = [](const char *typed, bool accepted, const char *printed) {
        QTest::newRow(typed) << QString::fromLatin1(typed) << accepted << QString::fromLatin1(printed);
    };
    row("auto-import", true, " auto-import");
    row("auto-import|no auto-import", true, "");
    row("auto-import time 22:30:00", true, " auto-import| auto-import time 22:30:00");
    row("auto-import time 22:00:00", true, " auto-import"); // the default
    row("auto-import url http://192.0.2.7/bundle.p7b", true, " auto-import| auto-import url http://192.0.2.7/bundle.p7b");
    row("auto-import url http://192.0.2.7/bundle.p7b|auto-import url default", true, " auto-import");
    row("auto-import time 22:30:00|no auto-import", true, "");
    row("auto-import time 24:00:00", false, "");
    row("auto-import time noon", false, "");
    row("auto-import url ftp://192.0.2.7/bundle.p7b", false, "");
    row("auto-import url http://me:pw@192.0.2.7/bundle.p7b", false, "");
}

// CERTPOOL-3 CLI-16
void TrustpoolTest::lines()
{
    QFETCH(QString, typed);
    QFETCH(bool, accepted);
    QFETCH(QString, printed);
    Terminal terminal;
    const DeviceId id = terminal.add(QStringLiteral("FPR1140"), QStringLiteral("fw"));
    terminal.cli(id, QStringList{conf, policy} + typed.split(u'|'));
    QCOMPARE(terminal.accepted, accepted);
    const QStringList config = terminal.cli(id, {QStringLiteral("show running-config")}).split(u'\n');
    QStringList block = config.mid(config.indexOf(policy));
    block.removeIf([](const QString &line) { return !line.startsWith(u" auto-import"); });
    QCOMPARE(block.join(u'|'), printed);
}

// HIS-4 CERTPOOL-6
void TrustpoolTest::release()
{
    Terminal terminal;
    const DeviceId old = terminal.add(QStringLiteral("ASAv"), QStringLiteral("old"), QStringLiteral("9.5(1)"));
    QVERIFY(terminal.cli(old, {conf, policy}).contains(u"came with release 9.5(2) (HIS-4)"));
    QVERIFY(!terminal.accepted);
    QVERIFY(!terminal.cli(old, {QStringLiteral("show running-config")}).contains(policy));
    const DeviceId young = terminal.add(QStringLiteral("ASAv"), QStringLiteral("young"), QStringLiteral("9.5(2)"));
    terminal.cli(young, {conf, policy});
    QVERIFY(terminal.accepted);
}

// CERTPOOL-3
void TrustpoolTest::shown()
{
    Terminal terminal;
    const DeviceId id = terminal.add(QStringLiteral("FPR1140"), QStringLiteral("fw"));
    const QString show = QStringLiteral("show crypto ca trustpool policy");
    QVERIFY(terminal.cli(id, {show}).contains(u"Automatic import of trustpool certificates is disabled"));
    QVERIFY(terminal.cli(id, {show}).startsWith(u"Trustpool bundle: release 9.18(1)"));
    const QString on = terminal.cli(id, {conf, policy, QStringLiteral("auto-import"), show});
    QVERIFY(on.contains(u"is enabled"));
    QVERIFY(on.contains(u"Download time: 22:00:00"));
    QVERIFY(on.startsWith(u"Trustpool bundle: 2026-01-01"));
    QVERIFY(terminal.cli(id, {QStringLiteral("show crypto ca trustpool")}).contains(u"IdenTrust"));
}

void TrustpoolTest::contact_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<int>("fault");
    QTest::addColumn<QStringList>("lines"); // in configuration mode, before the fault's 10th day
    QTest::addColumn<QString>("reason"); // empty: the contact works
    const auto row = [](const char *name, const char *version, CertificateFault fault, const QStringList &lines,
                         const char *reason) {
        QTest::newRow(name) << QString::fromLatin1(version) << int(fault) << lines << QString::fromLatin1(reason);
    };
    const QString import = QStringLiteral("auto-import");
    using enum CertificateFault;
    row("no import", "9.18(1)", UntrustedCa, {}, "auto-import in crypto ca trustpool policy");
    row("automatic import", "9.18(1)", UntrustedCa, {policy, import}, "");
    row("import by hand", "9.18(1)", UntrustedCa, {QStringLiteral("crypto ca trustpool import default")}, "");
    row("what was imported stays", "9.18(1)", UntrustedCa, {policy, import, u"no " + import}, "");
    row("an old release has no policy", "9.5(1)", UntrustedCa, {}, "upgrade to release 9.5(2)");
    row("usage", "9.18(1)", WrongUsage, {policy, import}, "server authentication");
    row("self-signed", "9.18(1)", SelfSigned, {policy, import}, "signed by itself");
    row("expired", "9.18(1)", Expired, {policy, import}, "has ended");
}

// CERTPOOL-2 CERTPOOL-4 CERTPOOL-6 HIS-4
void TrustpoolTest::contact()
{
    QFETCH(QString, version);
    QFETCH(int, fault);
    QFETCH(QStringList, lines);
    QFETCH(QString, reason);
    Terminal terminal;
    const DeviceId id = terminal.add(QStringLiteral("ASAv"), QStringLiteral("fw"), version);
    terminal.cli(id, {u"license smart register idtoken " + terminal.token()});
    AddFault change;
    change.fault.kind = FaultKind::Certificate;
    change.fault.place = FaultPlace::Manager;
    change.fault.certificate = CertificateFault(fault);
    change.fault.from = terminal.fleet.now + days(5);
    QVERIFY(terminal.perform(change) && terminal.advance(days(10)));
    terminal.cli(id, QStringList{conf} + lines + QStringList{QStringLiteral("end")});
    QVERIFY2(terminal.accepted, qPrintable(terminal.last.commands.back().output));
    terminal.cli(id, {QStringLiteral("license smart renew auth")});
    const QString failure = terminal.fleet.devices().at(id).agent.registered()->failure;
    QCOMPARE(failure.isEmpty(), reason.isEmpty());
    QVERIFY2(failure.contains(reason), qPrintable(failure));
}

// CERTPOOL-5
void TrustpoolTest::onPremSignsItself()
{
    Terminal terminal;
    const DeviceId id = terminal.add(QStringLiteral("FPR2110"), QStringLiteral("fw"));
    const SatelliteId onPrem = terminal.addOnPrem(QStringLiteral("192.0.2.9"));
    QVERIFY(onPrem);
    AddFault fault;
    fault.fault.kind = FaultKind::Certificate;
    fault.fault.place = FaultPlace::Satellite;
    fault.fault.satellite = onPrem;
    fault.fault.certificate = CertificateFault::SelfSigned;
    fault.fault.from = terminal.fleet.now;
    QVERIFY(terminal.perform(fault));
    CreateToken token;
    token.satellite = fault.fault.satellite;
    QVERIFY(terminal.perform(token));
    terminal.cli(id,
        {conf, QStringLiteral("call-home"), QStringLiteral("profile License"),
            QStringLiteral("destination address http https://192.0.2.9/Transportgateway/services/DeviceRequestHandler"),
            u"license smart register idtoken " + terminal.fleet.tokens().at(terminal.last.token).text});
    QVERIFY(terminal.fleet.devices().at(id).agent.registered());
}

// CERTPOOL-2: who registers for its ASAs has no pool on the ASA; its reason names its own remedy
void TrustpoolTest::chassis()
{
    Terminal terminal;
    const DeviceId id = terminal.add(QStringLiteral("FPR4112"), QStringLiteral("fw"));
    const ChassisId chassis = terminal.fleet.devices().at(id).chassis;
    terminal.cli(id, {conf, policy, QStringLiteral("auto-import")});
    AddFault fault;
    fault.fault.kind = FaultKind::Certificate;
    fault.fault.place = FaultPlace::Manager;
    fault.fault.from = terminal.fleet.now;
    QVERIFY(terminal.perform(fault));
    terminal.chassisCli(chassis, {QStringLiteral("scope license"), u"register idtoken " + terminal.token()});
    const auto *registering = std::get_if<Registering>(&terminal.fleet.chassis().at(chassis).agent.registration);
    QVERIFY(registering);
    QVERIFY2(registering->reason.contains(u"import that of the issuer as a trustpoint"), qPrintable(registering->reason));
}

// CERTPOOL-1
void TrustpoolTest::trustpoint()
{
    Terminal terminal;
    const DeviceId id = terminal.add(QStringLiteral("FPR2110"), QStringLiteral("fw"));
    const QString show = QStringLiteral("show crypto ca trustpoints");
    QCOMPARE(terminal.cli(id, {show}), QString());
    terminal.cli(id, {u"license smart register idtoken " + terminal.token()});
    QVERIFY(terminal.cli(id, {show}).startsWith(u"Trustpoint _SmartCallHome_ServerCA:"));
    terminal.cli(id, {conf, QStringLiteral("crypto ca trustpool import default")});
    QVERIFY(terminal.fleet.devices().at(id).trust.imported);
    FactoryDefaultDevice reset;
    reset.device = id;
    QVERIFY(terminal.perform(reset));
    QVERIFY2(!terminal.fleet.devices().at(id).trust.imported, "a factory default brings back the release's bundle");
}

void TrustpoolTest::loadKeepsWhatIsNotModelled()
{
    Terminal terminal;
    const DeviceId id = terminal.add(QStringLiteral("FPR2110"), QStringLiteral("fw"));
    const QStringList lines{policy, QStringLiteral(" revocation-check none"), QStringLiteral(" auto-import"),
        QStringLiteral(" crl cache-time 60"), QStringLiteral("names")};
    QCOMPARE(cli::Session(terminal.fleet, terminal.catalog(), id).load(lines), QStringList{});
    QVERIFY(terminal.running(id).services->trustpool.autoImport);
    QCOMPARE(terminal.running(id).kept, (QStringList{policy, lines[1], lines[3], lines[4]}));
    const QStringList printed = cli::runningConfig(terminal.fleet, terminal.catalog(), id);
    const DeviceId other = terminal.add(QStringLiteral("FPR2110"), QStringLiteral("other"));
    QCOMPARE(cli::Session(terminal.fleet, terminal.catalog(), other).load(printed), QStringList{});
    QVERIFY(terminal.running(other) == terminal.running(id));
}

// FO-1100-4
void TrustpoolTest::standbyIsSentThePolicy()
{
    Terminal terminal;
    FormFailover form;
    form.active = terminal.add(QStringLiteral("FPR1150"), QStringLiteral("a"));
    form.standby = terminal.add(QStringLiteral("FPR1150"), QStringLiteral("b"));
    QVERIFY(terminal.perform(form));
    terminal.cli(form.active, {conf, policy, QStringLiteral("auto-import")});
    QVERIFY(terminal.running(form.standby).services->trustpool.autoImport);
    QVERIFY(
        terminal.cli(form.standby, {conf, policy, QStringLiteral("no auto-import")}).contains(u"takes its configuration from a"));
    QVERIFY(!terminal.accepted);
}

LICTOR_TEST(TrustpoolTest)
#include "tst_trustpool.moc"
