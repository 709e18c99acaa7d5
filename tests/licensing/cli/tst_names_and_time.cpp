#include "support/test_main.h"
#include "terminal.h"

using namespace lictor;
using namespace lictor::test;

namespace {

const QString conf = QStringLiteral("configure terminal"), group = QStringLiteral("dns server-group DefaultDNS");

} // namespace

/// What a device needs around licensing: names, the time, Call Home.
class NamesAndTimeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void comesBack();
    void lines_data();
    void lines();
    void clock();
    void callHomeCannotBeTurnedOff();
    void newDevice();
    void destinationCaution_data();
    void destinationCaution();
};

void NamesAndTimeTest::names_data()
{
    QTest::addColumn<QStringList>("typed");
    QTest::addColumn<QString>("reason"); // empty: the registration succeeds
    const QString server = QStringLiteral("name-server 192.0.2.53"), lookup = QStringLiteral("dns domain-lookup");
    const QString noServer = QStringLiteral("the device has no name server; enter name-server");
    const QString noLookup = QStringLiteral("enter dns domain-lookup");
    QTest::newRow("new") << QStringList{} << QString();
    QTest::newRow("one") << QStringList{group, server} << QString();
    QTest::newRow("the last is taken back") << QStringList{group, server, u"no " + server} << noServer;
    QTest::newRow("with its interface") << QStringList{group, server + u" outside", u"no " + server + u" outside"} << noServer;
    QTest::newRow("all are") << QStringList{group, QStringLiteral("no name-server")} << noServer;
    QTest::newRow("one of two") << QStringList{group, server, QStringLiteral("name-server 192.0.2.54"), u"no " + server}
                                << QString();
    QTest::newRow("no look-up") << QStringList{u"no " + lookup} << noLookup;
    QTest::newRow("by one interface less") << QStringList{lookup + u" inside", lookup + u" outside", u"no " + lookup + u" inside"}
                                           << QString();
    QTest::newRow("by the last interface") << QStringList{lookup + u" outside", u"no " + lookup + u" outside"} << noLookup;
    QTest::newRow("cleared") << QStringList{u"no " + lookup, QStringLiteral("clear configure dns")} << QString();
    QTest::newRow("by address") << QStringList{u"no " + lookup, QStringLiteral("call-home"), QStringLiteral("profile License"),
        QStringLiteral("destination address http https://192.0.2.9/Transportgateway/services/DeviceRequestHandler")}
                                << QString();
}

// PRE-3 TRN-15
void NamesAndTimeTest::names()
{
    QFETCH(QStringList, typed);
    QFETCH(QString, reason);
    Terminal terminal;
    const DeviceId id = terminal.add(QStringLiteral("FPR2110"), QStringLiteral("fw"));
    const SatelliteId onPrem = terminal.addOnPrem(QStringLiteral("192.0.2.9"));
    QVERIFY(onPrem);
    CreateToken token;
    const bool byAddress = typed.join(u' ').contains(u"192.0.2.9");
    if (byAddress)
        token.satellite = onPrem;
    QVERIFY(terminal.perform(token));
    const QString text = terminal.fleet.tokens().at(terminal.last.token).text;
    terminal.cli(id, QStringList{conf} + typed + QStringList{QStringLiteral("end")});
    QVERIFY2(terminal.accepted, qPrintable(terminal.last.commands.back().output));
    terminal.cli(id, {u"license smart register idtoken " + text});
    const AgentState &agent = terminal.fleet.devices().at(id).agent;
    if (reason.isEmpty()) {
        QVERIFY(agent.registered());
    } else {
        const auto *registering = std::get_if<Registering>(&agent.registration);
        QVERIFY(registering);
        QVERIFY2(registering->reason.startsWith(u"Unable to resolve server hostname/domain name (tools.cisco.com is not found")
                && registering->reason.contains(reason),
            qPrintable(registering->reason));
    }
}

// PRE-3: no new token is needed afterwards
void NamesAndTimeTest::comesBack()
{
    Terminal terminal;
    const DeviceId id = terminal.add(QStringLiteral("FPR2110"), QStringLiteral("fw"));
    const QString token = terminal.token();
    terminal.cli(id, {conf, group, QStringLiteral("no name-server"), u"license smart register idtoken " + token});
    QVERIFY(terminal.accepted && !terminal.fleet.devices().at(id).agent.registered());
    terminal.cli(id, {conf, group, QStringLiteral("name-server 192.0.2.53")});
    QVERIFY(terminal.advance(hours(1)));
    QVERIFY(terminal.fleet.devices().at(id).agent.registered());
}

void NamesAndTimeTest::lines_data()
{
    QTest::addColumn<QStringList>("typed");
    QTest::addColumn<QStringList>("printed"); // nothing: the last line is refused
    const auto row = [](const char *typed, const char *printed) {
        QTest::newRow(typed) << QString::fromLatin1(typed).split(u'|')
                             << QString::fromLatin1(printed).split(u'|', Qt::SkipEmptyParts);
    };
    row("dns server-group DefaultDNS|name-server 192.0.2.53 outside|name-server 2001:db8::53",
        "dns server-group DefaultDNS| name-server 192.0.2.53 outside| name-server 2001:db8::53");
    row("dns server-group DefaultDNS|no name-server", "dns server-group DefaultDNS| no name-server");
    row("dns domain-lookup outside", "dns domain-lookup outside");
    row("no dns domain-lookup", "no dns domain-lookup");
    row("ntp server 192.0.2.123 source outside prefer", "ntp server 192.0.2.123 source outside prefer");
    row("ntp server 192.0.2.123|ntp server 192.0.2.123 prefer", "ntp server 192.0.2.123 prefer");
    row("service call-home", "service call-home");
    row("ntp server time", "");
    row("dns server-group Other", "");
    row("dns server-group DefaultDNS|name-server dns.example", "");
}

// CLI-16
void NamesAndTimeTest::lines()
{
    QFETCH(QStringList, typed);
    QFETCH(QStringList, printed);
    Terminal terminal;
    const DeviceId id = terminal.add(QStringLiteral("FPR2110"), QStringLiteral("fw"));
    terminal.cli(id, QStringList{conf} + typed);
    QCOMPARE(terminal.accepted, !printed.isEmpty());
    if (printed.isEmpty())
        return;
    const QStringList config = cli::runningConfig(terminal.fleet, terminal.catalog(), id);
    QCOMPARE(config.mid(config.indexOf(printed.front()), printed.size()), printed);
    const DeviceId other = terminal.add(QStringLiteral("FPR2110"), QStringLiteral("other"));
    QCOMPARE(cli::Session(terminal.fleet, terminal.catalog(), other).load(config), QStringList{});
    QVERIFY(terminal.running(other) == terminal.running(id));
}

// PRE-4
void NamesAndTimeTest::clock()
{
    Terminal terminal;
    const DeviceId id = terminal.add(QStringLiteral("FPR2110"), QStringLiteral("fw"));
    QCOMPARE(terminal.cli(id, {QStringLiteral("show clock")}), QStringLiteral("00:00:00.000 UTC Thu Jan 1 2026"));
    QVERIFY(terminal.advance(days(58) + hours(13)));
    QCOMPARE(terminal.cli(id, {QStringLiteral("show clock")}), QStringLiteral("13:00:00.000 UTC Sat Feb 28 2026"));
}

// TRN-5 CLI-14
void NamesAndTimeTest::callHomeCannotBeTurnedOff()
{
    Terminal terminal;
    const DeviceId id = terminal.add(QStringLiteral("FPR2110"), QStringLiteral("fw"));
    terminal.cli(id, {conf, QStringLiteral("no service call-home"), u"license smart register idtoken " + terminal.token()});
    QVERIFY(terminal.accepted);
    const Instant first = terminal.fleet.devices().at(id).agent.registered()->lastContact;
    QVERIFY(terminal.advance(days(30)));
    QCOMPARE(terminal.fleet.devices().at(id).agent.registered()->lastContact, first + days(30));
}

// TRN-6 TRN-12
void NamesAndTimeTest::newDevice()
{
    Terminal terminal;
    const DeviceId id = terminal.add(QStringLiteral("ASAv"), QStringLiteral("v"));
    QVERIFY(!terminal.running(id).services->callHome);
    QCOMPARE(terminal.running(id).transport->type, LicenseTransport::Type::CallHome);
    const QStringList config = cli::runningConfig(terminal.fleet, terminal.catalog(), id);
    QVERIFY(!config.contains(QStringLiteral("service call-home")));
    QVERIFY(config.contains(QStringLiteral("no call-home reporting anonymous")));
    const qsizetype other = config.indexOf(QStringLiteral(" profile CiscoTAC-1"));
    QVERIFY(other > config.indexOf(QStringLiteral(" profile License")));
    QCOMPARE(config.value(other + 1), QStringLiteral("  no active"));
    QCOMPARE(config.filter(QStringLiteral("no active")).size(), 1); // the profile License is active
    QVERIFY(terminal.cli(id, {QStringLiteral("show license all")}).contains(u"Callhome"));
}

void NamesAndTimeTest::destinationCaution_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("cautioned");
    QTest::newRow("another") << QStringLiteral("https://192.0.2.77/x") << true;
    QTest::newRow("another of Cisco's") << QStringLiteral("https://smartreceiver.cisco.com/licservice/license") << true;
    QTest::newRow("On-Prem") << QStringLiteral("https://10.9.8.7/Transportgateway/services/DeviceRequestHandler") << false;
    QTest::newRow("the default") << QStringLiteral("https://tools.cisco.com/its/service/oddce/services/DDCEService") << false;
}

// TRN-4 TRN-10
void NamesAndTimeTest::destinationCaution()
{
    QFETCH(QString, url);
    QFETCH(bool, cautioned);
    Terminal terminal;
    const DeviceId id = terminal.add(QStringLiteral("FPR2110"), QStringLiteral("fw"));
    const QString output = terminal.cli(
        id, {conf, QStringLiteral("call-home"), QStringLiteral("profile License"), u"destination address http " + url});
    QVERIFY(terminal.accepted);
    QCOMPARE(output.startsWith(u"WARNING: ") && output.contains(u"when TAC says so"), cautioned);
    QVERIFY(terminal.cli(id, {QStringLiteral("show running-config")}).contains(url));
}

LICTOR_TEST(NamesAndTimeTest)
#include "tst_names_and_time.moc"
