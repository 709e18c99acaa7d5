#include "support/test_main.h"
#include "terminal.h"

#include "entitlement/management_access.h"
#include "fleet/licensed_lines.h"
#include "fleet/requests.h"

#include <QRegularExpression>

using namespace lictor;
using namespace lictor::test;
using entitlement::ThroughTraffic;

/// What a device refuses by its licence state, and what runs on: by platform.
class RestrictionsTest : public QObject {
    Q_OBJECT

    const QString conf = QStringLiteral("configure terminal"), smart = QStringLiteral("license smart"),
                  tier = QStringLiteral("feature tier standard"), requested = QStringLiteral("feature context 5");

    /// A registered device of this model with its tier and 5 additional contexts, all of them made but one.
    DeviceId working(Terminal &terminal, const QString &model, const QString &standardPid, const QString &contextPid)
    {
        const DeviceId id = terminal.add(model, QStringLiteral("fw"));
        terminal.buy(standardPid, 2);
        terminal.buy(contextPid, 1);
        registerIt(terminal, id);
        terminal.cli(id, {conf, smart, tier, requested});
        for (int i = 1; i < contextLimit(terminal, id); ++i)
            terminal.cli(id, {conf, u"context c" + QString::number(i)});
        return id;
    }
    static void registerIt(Terminal &terminal, DeviceId id, bool exportControlled = false, const char *force = "")
    {
        const QString token = terminal.token(exportControlled);
        if (const ChassisId chassis = terminal.fleet.devices().at(id).chassis)
            terminal.chassisCli(
                chassis, {QStringLiteral("scope license"), u"register idtoken " + token + QLatin1StringView(force)});
        else
            terminal.cli(id, {u"license smart register idtoken " + token + QLatin1StringView(force)});
    }
    static int contextLimit(Terminal &terminal, DeviceId id)
    {
        return *terminal.catalog().model(terminal.fleet.devices().at(id).model).standardContexts + 5;
    }
    static qsizetype contextsOf(const Terminal &terminal, DeviceId id)
    {
        return licensedLines(terminal.running(id), LicensedLine::Context).size();
    }
    /// Nobody answers from now on: the next contact lies behind the end of the test.
    static void cutOff(Terminal &terminal, DeviceId id)
    {
        const ChassisId chassis = terminal.fleet.devices().at(id).chassis;
        AgentState &agent = chassis ? terminal.fleet.edit(chassis).agent : terminal.fleet.edit(id).agent;
        agent.registered()->nextContact = agent.registered()->nextCertificateAttempt = terminal.fleet.now + days(300);
    }
    void everyContextModel();

private Q_SLOTS:
    void contexts();
    void contextLimits();
    void tooFew_data() { everyContextModel(); }
    void tooFew();
    void noContact_data() { everyContextModel(); }
    void noContact();
    void firstRegistration_data();
    void firstRegistration();
    void standardLater();
    void virtualFeelsNothing();
    void evaluationEnded();
    void carrier();
    void carrierElsewhere_data();
    void carrierElsewhere();
    void pairCarriesContexts();
    void loadedConfigurationIsNotJudged();
    void lockOut_data();
    void lockOut();
    void waysBack();
    void strongCiphers_data();
    void strongCiphers();
    void newStrongUse();
    void desEverywhere();
};

void RestrictionsTest::everyContextModel()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("standardPid");
    QTest::addColumn<QString>("contextPid");
    QTest::addColumn<QString>("missing");
    const auto row = [](const char *model, const char *standard, const char *context, const char *name) {
        QTest::newRow(model) << QString::fromLatin1(model) << QString::fromLatin1(standard) << QString::fromLatin1(context)
                             << QString::fromLatin1(name);
    };
    row("FPR1140", "L-FPR1000-ASA=", "L-FPR1K-ASASC-5=", "Firepower 1000 ASA Security Contexts");
    row("FPR2130", "L-FPR2100-ASA=", "L-FPR2K-ASASC-5=", "Firepower 2100 ASA Security Contexts");
    row("FPR3130", "L-FPR3130-BSE=", "L-FPR3K-ASASC-5=", "Secure Firewall 3100 ASA Security Contexts");
    row("FPR4112", "L-FPR4100-ASA=", "L-FPR4K-ASASC-10=", "Firepower 4100 ASA Security Contexts");
}

// OOC-6 CTX-8
void RestrictionsTest::contexts()
{
    Terminal terminal;
    const DeviceId id = terminal.add(QStringLiteral("FPR2130"), QStringLiteral("fw"));
    QCOMPARE(terminal.cli(id, {conf, QStringLiteral("context one")}), QStringLiteral("Creating context 'one'... Done. (1)"));
    QCOMPARE(terminal.cli(id, {conf, QStringLiteral("context one"), QStringLiteral("config-url disk0:/one.cfg")}), QString());
    QVERIFY(terminal.accepted);
    QCOMPARE(terminal.last.commands.back().prompt, QStringLiteral("fw(config-ctx)# "));
    terminal.cli(id,
        {conf, QStringLiteral("context one"), QStringLiteral("description Sales floor"),
            QStringLiteral("config-url disk0:/two.cfg"), QStringLiteral("allocate-interface Ethernet1/1")});
    QCOMPARE(terminal.running(id).kept,
        (QStringList{QStringLiteral("context one"), QStringLiteral(" config-url disk0:/two.cfg"),
            QStringLiteral(" description Sales floor"), QStringLiteral(" allocate-interface Ethernet1/1")}));
    QVERIFY(terminal.cli(id, {QStringLiteral("show running-config")}).contains(u"context one\n config-url disk0:/two.cfg\n"));
    QVERIFY(terminal.cli(id, {conf, QStringLiteral("no context one")}).endsWith(u"Removing context 'one' ... Done"));
    QCOMPARE(terminal.running(id).kept, QStringList{});
    QVERIFY(terminal.cli(id, {conf, QStringLiteral("no context one")}).contains(u"there is no context one"));
    for (const char *name : {"system", "NULL", "-a", "a.b"}) {
        terminal.cli(id, {conf, u"context " + QLatin1StringView(name)});
        QVERIFY2(!terminal.accepted, name);
    }
}

// CTX-4 CTX-5 CTX-8: no more contexts than are licensed
void RestrictionsTest::contextLimits()
{
    Terminal terminal;
    const DeviceId id = terminal.add(QStringLiteral("FPR2130"), QStringLiteral("fw"));
    terminal.cli(id, {conf, QStringLiteral("context a"), QStringLiteral("context b")});
    QVERIFY(terminal.accepted);
    QCOMPARE(terminal.cli(id, {conf, QStringLiteral("context c")}),
        QStringLiteral(
            "ERROR: context c would be context 3, and 2 are licensed; request more with feature context, or remove one "
            "with no context NAME"));
    for (const QString &model : {QStringLiteral("FPR1010"), QStringLiteral("ASAv")}) {
        const DeviceId other = terminal.add(model, model);
        QVERIFY(terminal.cli(other, {conf, QStringLiteral("context a")}).contains(u"has no security contexts"));
    }
}

// OOC-1 OOC-5 OOC-6 OOC-8 OOC-10 OPEN-59: the account has too few; what runs goes on and can be edited
void RestrictionsTest::tooFew()
{
    QFETCH(QString, model);
    QFETCH(QString, standardPid);
    QFETCH(QString, contextPid);
    QFETCH(QString, missing);
    Terminal terminal;
    const DeviceId id = working(terminal, model, standardPid, contextPid);
    const qsizetype made = contextsOf(terminal, id);
    QCOMPARE(made, contextLimit(terminal, id) - 1);
    const DeviceId other = terminal.add(model, QStringLiteral("other"));
    registerIt(terminal, other);
    QVERIFY(terminal.advance(days(1)));
    terminal.cli(other, {conf, smart, tier, QStringLiteral("feature context 6")});
    QVERIFY(!licenseState(terminal.fleet, terminal.catalog(), id).restricted); // OPEN-50: from its own next authorization
    QVERIFY(terminal.advance(days(30)));
    QVERIFY(licenseState(terminal.fleet, terminal.catalog(), id).restricted);

    const QString output = terminal.cli(id, {conf, QStringLiteral("context more")});
    QVERIFY(!terminal.accepted);
    QVERIFY2(output.startsWith(u"ERROR: context more would use more licenses while the device is out of compliance: ")
            && output.contains(missing + u" since 2026-01-31 00:00:00 UTC"),
        qPrintable(output));
    QCOMPARE(contextsOf(terminal, id), made);
    terminal.cli(id, {conf, QStringLiteral("context c1"), QStringLiteral("description edited")});
    QVERIFY(terminal.accepted);
    terminal.cli(id, {conf, QStringLiteral("no context c1")});
    QVERIFY(terminal.accepted);
    terminal.cli(id, {conf, QStringLiteral("context c1")}); // OOC-6: adding it again
    QVERIFY(!terminal.accepted);
    const int standard = contextLimit(terminal, id) - 5;
    while (contextsOf(terminal, id) >= standard)
        terminal.cli(id, {conf, u"no " + licensedLines(terminal.running(id), LicensedLine::Context).back()});
    terminal.cli(id, {conf, QStringLiteral("context within-standard")}); // needs no special licence
    QVERIFY(terminal.accepted);
    terminal.cli(id, {conf, smart, QStringLiteral("feature context 6")});
    QVERIFY(!terminal.accepted);
    QVERIFY(terminal.buy(contextPid, 3));
    const ChassisId chassis = terminal.fleet.devices().at(id).chassis;
    if (chassis)
        terminal.chassisCli(chassis, {QStringLiteral("scope license"), QStringLiteral("renew")});
    else
        terminal.cli(id, {QStringLiteral("license smart renew auth")});
    terminal.cli(id, {conf, QStringLiteral("context more")});
    QVERIFY(terminal.accepted);
}

// COM-6 COM-7 COM-8 COM-9 COM-10 OOC-3: 90 days without contact
void RestrictionsTest::noContact()
{
    QFETCH(QString, model);
    QFETCH(QString, standardPid);
    QFETCH(QString, contextPid);
    Terminal terminal;
    const DeviceId id = working(terminal, model, standardPid, contextPid);
    const qsizetype made = contextsOf(terminal, id);
    cutOff(terminal, id);
    QVERIFY(terminal.advance(days(89)));
    terminal.cli(id, {conf, QStringLiteral("context in-time")});
    QVERIFY(terminal.accepted);
    terminal.cli(id, {conf, QStringLiteral("no context in-time")});
    QVERIFY(terminal.advance(days(1))); // the last instant of the 90 days belongs to them
    QVERIFY(!licenseState(terminal.fleet, terminal.catalog(), id).restricted);
    QVERIFY(terminal.advance(days(1)));
    const LicenseState state = licenseState(terminal.fleet, terminal.catalog(), id);
    QCOMPARE(state.authorization, AuthorizationWord::AuthorizationExpired);
    QVERIFY(state.causes.contains(Cause::LackOfCommunication));
    const QString output = terminal.cli(id, {conf, QStringLiteral("context late")});
    QVERIFY2(!terminal.accepted
            && output.contains(u"last reached on 2026-01-01 00:00:00 UTC, and its licenses are authorized until 2026-04-01"),
        qPrintable(output));
    QCOMPARE(contextsOf(terminal, id), made);
    terminal.cli(id, {conf, QStringLiteral("context c1"), QStringLiteral("description edited")});
    QVERIFY(terminal.accepted);
}

void RestrictionsTest::firstRegistration_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("missing");
    QTest::newRow("FPR1140") << QStringLiteral("FPR1140") << QStringLiteral("Firepower 1000 ASA Standard");
    QTest::newRow("FPR2110") << QStringLiteral("FPR2110") << QStringLiteral("Firepower 2100 ASA Standard");
    QTest::newRow("FPR3130") << QStringLiteral("FPR3130") << QStringLiteral("3130");
    QTest::newRow("FPR4112") << QStringLiteral("FPR4112") << QStringLiteral("Firepower 4100 ASA Standard");
}

// REG-12 REG-13 OOC-7: no Standard at the first registration, nothing licensed can be configured
void RestrictionsTest::firstRegistration()
{
    QFETCH(QString, model);
    QFETCH(QString, missing);
    Terminal terminal;
    const DeviceId id = terminal.add(model, QStringLiteral("fw"));
    terminal.cli(id, {conf, smart, tier});
    registerIt(terminal, id, true);
    QVERIFY(terminal.fleet.devices().at(id).encryption.active);
    for (const char *line : {"feature context 3", "context one", "crypto ikev2 enable inside", "feature strong-encryption",
             "crypto ipsec ikev1 transform-set T esp-aes esp-sha-hmac"}) {
        const QString output = terminal.cli(id, {conf, smart, QString::fromLatin1(line)});
        QVERIFY2(!terminal.accepted, line);
        QVERIFY2(output.contains(missing) && output.contains(u"since 2026-01-01 00:00:00 UTC"), qPrintable(output));
    }
}

// REG-12 REG-13: the tier was there at first and is short later: only new use is refused
void RestrictionsTest::standardLater()
{
    Terminal terminal;
    const DeviceId id = terminal.add(QStringLiteral("FPR2110"), QStringLiteral("fw"));
    terminal.buy(QStringLiteral("L-FPR2100-ASA="), 1);
    terminal.cli(id, {conf, smart, tier});
    registerIt(terminal, id, true);
    terminal.cli(id, {conf, QStringLiteral("context one"), QStringLiteral("crypto ikev2 enable inside")});
    QVERIFY(terminal.accepted);
    QVERIFY(terminal.advance(days(1)));
    const DeviceId other = terminal.add(QStringLiteral("FPR2110"), QStringLiteral("other"));
    registerIt(terminal, other);
    terminal.cli(other, {conf, smart, tier});
    terminal.cli(id, {QStringLiteral("license smart renew auth")});
    QVERIFY(licenseState(terminal.fleet, terminal.catalog(), id).restricted);
    terminal.cli(id,
        {conf, QStringLiteral("context one"), QStringLiteral("description edited"),
            QStringLiteral("crypto ikev2 enable outside")});
    QVERIFY(terminal.accepted); // VPN is in use
    terminal.cli(id, {conf, QStringLiteral("context two")}); // within the Standard number, but Standard itself is short
    QVERIFY(!terminal.accepted);
}

// OOC-4 COM-4 COM-5 ENC-4
void RestrictionsTest::virtualFeelsNothing()
{
    Terminal terminal;
    const DeviceId id = terminal.add(QStringLiteral("ASAv"), QStringLiteral("v"));
    QVERIFY(terminal.buy(QStringLiteral("L-ASAV10S-K9="), 1));
    registerIt(terminal, id, true);
    cutOff(terminal, id);
    for (int day : {30, 30, 29}) {
        QVERIFY(terminal.advance(days(day)));
        QCOMPARE(licenseState(terminal.fleet, terminal.catalog(), id).authorization, AuthorizationWord::Authorized);
    }
    QVERIFY(terminal.advance(days(2)));
    const LicenseState state = licenseState(terminal.fleet, terminal.catalog(), id);
    QCOMPARE(state.authorization, AuthorizationWord::AuthorizationExpired);
    QVERIFY(state.causes.contains(Cause::LackOfCommunication));
    QVERIFY(!state.restricted && !state.rateLimited);
    QVERIFY(terminal.fleet.devices().at(id).encryption.active);
    terminal.cli(id,
        {conf, QStringLiteral("crypto ikev2 enable inside"),
            QStringLiteral("crypto ipsec ikev1 transform-set T esp-aes-256 esp-sha-hmac"),
            QStringLiteral("policy-map type inspect gtp g"), smart, QStringLiteral("throughput level 10G")});
    QVERIFY(terminal.accepted);
}

// EVAL-4 EVAL-5
void RestrictionsTest::evaluationEnded()
{
    Terminal terminal;
    const DeviceId id = terminal.add(QStringLiteral("FPR2110"), QStringLiteral("fw"));
    QVERIFY(terminal.advance(days(91)));
    const QString output = terminal.cli(id, {conf, smart, tier, QStringLiteral("feature context 1")});
    QVERIFY2(output.contains(u"the evaluation period has ended on 2026-04-01 00:00:01 UTC"), qPrintable(output));
}

// CAR-1 REG-13
void RestrictionsTest::carrier()
{
    Terminal terminal;
    const DeviceId id = terminal.add(QStringLiteral("FPR4112"), QStringLiteral("fw"));
    const QString inspection = QStringLiteral("policy-map type inspect gtp voice");
    QVERIFY(terminal.cli(id, {conf, inspection}).contains(u"enter feature carrier"));
    terminal.cli(id, {conf, smart, tier, QStringLiteral("feature carrier")});
    QVERIFY(terminal.cli(id, {conf, inspection}).contains(u"requested but not authorized")); // EVAL-8
    terminal.buy(QStringLiteral("L-FPR4100-ASA="), 1);
    terminal.buy(QStringLiteral("L-FPR4K-ASA-CAR="), 1);
    registerIt(terminal, id);
    for (const char *protocol : {"gtp", "diameter", "m3ua", "sctp"}) {
        terminal.cli(id, {conf, u"policy-map type inspect " + QLatin1StringView(protocol) + u" voice"});
        QVERIFY2(terminal.accepted, protocol);
    }
    QCOMPARE(licensedLines(terminal.running(id), LicensedLine::CarrierInspection).size(), 4);
    terminal.cli(id, {conf, u"no " + inspection});
    QCOMPARE(licensedLines(terminal.running(id), LicensedLine::CarrierInspection).size(), 3);
}

void RestrictionsTest::carrierElsewhere_data()
{
    QTest::addColumn<QString>("model");
    for (const char *model : {"FPR1010", "FPR1120", "FPR2140", "FPR3130"})
        QTest::newRow(model) << QString::fromLatin1(model);
}

// CAR-2
void RestrictionsTest::carrierElsewhere()
{
    QFETCH(QString, model);
    Terminal terminal;
    const DeviceId id = terminal.add(model, QStringLiteral("fw"));
    QVERIFY(terminal.cli(id, {conf, smart, tier, QStringLiteral("feature carrier")}).contains(u"has no Carrier license"));
    QVERIFY(terminal.cli(id, {conf, QStringLiteral("policy-map type inspect sctp s")}).contains(u"needs the Carrier license"));
    terminal.cli(id, {conf, QStringLiteral("access-list outside extended permit sctp any any")});
    QVERIFY(terminal.accepted);
    QVERIFY(terminal.cli(id, {QStringLiteral("show running-config")})
                .contains(u"\naccess-list outside extended permit sctp any any\n"));
}

// FO-2100-4: the standby unit has the contexts too, and makes none itself
void RestrictionsTest::pairCarriesContexts()
{
    Terminal terminal;
    FormFailover form;
    form.active = terminal.add(QStringLiteral("FPR2130"), QStringLiteral("a"));
    form.standby = terminal.add(QStringLiteral("FPR2130"), QStringLiteral("b"));
    QVERIFY(terminal.perform(form));
    terminal.cli(form.active, {conf, QStringLiteral("context one"), QStringLiteral("config-url disk0:/one.cfg")});
    QCOMPARE(terminal.running(form.standby).kept, terminal.running(form.active).kept);
    QVERIFY(terminal.cli(form.standby, {conf, QStringLiteral("context two")}).contains(u"enter the command on a"));
    terminal.cli(form.active, {conf, QStringLiteral("no context one")});
    QVERIFY(terminal.running(form.standby).kept.isEmpty());
}

// OOC-5: what a device runs is not judged again when it is read
void RestrictionsTest::loadedConfigurationIsNotJudged()
{
    Terminal terminal;
    const DeviceId id = terminal.add(QStringLiteral("FPR2130"), QStringLiteral("fw"));
    Fleet fleet = terminal.fleet;
    QStringList lines;
    for (int i = 1; i <= 8; ++i)
        lines << QStringLiteral("context c%1").arg(i) << QStringLiteral("  config-url disk0:/c%1.cfg").arg(i);
    lines << QStringLiteral("crypto ikev2 enable outside");
    QCOMPARE(cli::Session(fleet, terminal.catalog(), id).load(lines), QStringList{});
    QCOMPARE(fleet.devices().at(id).running->kept, lines);
    QCOMPARE(licensedLines(*fleet.devices().at(id).running, LicensedLine::Context).size(), 8);
}

void RestrictionsTest::lockOut_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<bool>("platformMode");
    QTest::addColumn<bool>("before"); // ASDM by inside, before and after VPN is enabled there
    QTest::addColumn<bool>("after");
    QTest::addColumn<int>("through");
    const auto row = [](const char *model, bool platform, bool before, bool after, ThroughTraffic through) {
        QTest::addRow("%s%s", model, platform ? " platform mode" : "")
            << QString::fromLatin1(model) << platform << before << after << int(through);
    };
    row("FPR1010", false, true, false, ThroughTraffic::Blocked);
    row("FPR1140", false, true, false, ThroughTraffic::Blocked);
    row("FPR2140", false, true, false, ThroughTraffic::Blocked);
    row("FPR2140", true, false, false, ThroughTraffic::Blocked);
    row("FPR3130", false, true, false, ThroughTraffic::Blocked);
    row("FPR4112", false, true, true, ThroughTraffic::Blocked);
    row("FPR9300-SM-44", false, true, true, ThroughTraffic::Blocked);
    row("ASAv", false, true, true, ThroughTraffic::Limited);
}

// ENC-1 ENC-2 ENC-10 ENC-11 ENC-12 ENC-17 ENC-18 ENC-20 ENC-26
void RestrictionsTest::lockOut()
{
    QFETCH(QString, model);
    QFETCH(bool, platformMode);
    QFETCH(bool, before);
    QFETCH(bool, after);
    QFETCH(int, through);
    Terminal terminal;
    const DeviceId id = terminal.add(model, QStringLiteral("fw"));
    if (platformMode)
        terminal.fleet.edit(id).mode = DeviceMode::Platform;
    const auto access = [&](const char *name) {
        return entitlement::managementAccess(terminal.fleet, terminal.catalog(), id, QString::fromLatin1(name));
    };
    QCOMPARE(access("inside").asdm, before);
    QVERIFY(access("management").asdm && access("inside").ssh);
    QCOMPARE(int(access("inside").through), through);
    const QString output = terminal.cli(id, {conf, QStringLiteral("crypto ikev1 enable inside")});
    QVERIFY(terminal.accepted);
    QCOMPARE(output.contains(u"WARNING: without the strong encryption license HTTPS connections to interface inside are dropped"),
        before && !after);
    QCOMPARE(output.contains(u"VPN is limited to 100 kbit/s"), model == u"ASAv");
    QCOMPARE(access("inside").asdm, after);
    QVERIFY(access("inside").ssh);
    QCOMPARE(access("outside").asdm, before); // ENC-13: an interface without such a feature
    QCOMPARE(terminal.cli(id, {conf, QStringLiteral("crypto ikev1 enable management")}).contains(u"dropped"), false);
    QVERIFY(access("management").asdm); // ENC-12
    registerIt(terminal, id, true);
    QVERIFY(access("inside").asdm);
    QCOMPARE(int(access("inside").through), int(ThroughTraffic::Allowed));
}

// ENC-12 ENC-13: the interface is management-only by its configuration, not by its name
void RestrictionsTest::waysBack()
{
    Terminal terminal;
    const DeviceId id = terminal.add(QStringLiteral("FPR1140"), QStringLiteral("fw"));
    Configuration &running = terminal.fleet.edit(id).running.edit();
    running.kept = {QStringLiteral("interface Management1/1"), QStringLiteral(" management-only"), QStringLiteral(" nameif oob"),
        QStringLiteral("interface Ethernet1/2"), QStringLiteral(" nameif management"), QStringLiteral("crypto ikev2 enable oob"),
        QStringLiteral("crypto ikev2 enable management")};
    const auto asdm = [&](const QString &name) {
        return entitlement::managementAccess(terminal.fleet, terminal.catalog(), id, name).asdm;
    };
    QVERIFY(asdm(QStringLiteral("oob")));
    QVERIFY(!asdm(QStringLiteral("management")));
    terminal.cli(id, {conf, QStringLiteral("no crypto ikev2 enable management")});
    QVERIFY(asdm(QStringLiteral("management")));
}

void RestrictionsTest::strongCiphers_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<bool>("before"); // taken without the licence
    for (const char *model : {"FPR1010", "FPR1140", "FPR2110", "FPR3130", "FPR4112"})
        QTest::newRow(model) << QString::fromLatin1(model) << false;
    QTest::newRow("ASAv") << QStringLiteral("ASAv") << true;
}

// ENC-2 ENC-10 ENC-16 ENC-18 ENC-20 ENC-24
void RestrictionsTest::strongCiphers()
{
    QFETCH(QString, model);
    QFETCH(bool, before);
    Terminal terminal;
    const DeviceId id = terminal.add(model, QStringLiteral("fw"));
    const QStringList line{conf, QStringLiteral("crypto ipsec ikev1 transform-set T esp-aes-256 esp-sha-hmac")};
    QString output = terminal.cli(id, line);
    QCOMPARE(terminal.accepted, before);
    if (before)
        return;
    QVERIFY2(output.contains(u"comes with the registration"), qPrintable(output));
    terminal.buy(QStringLiteral("L-FPR3130-BSE="), 1); // its tier is always on
    registerIt(terminal, id);
    output = terminal.cli(id, line);
    QVERIFY2(output.contains(u"brought no strong encryption"), qPrintable(output));
    registerIt(terminal, id, true, " force");
    output = terminal.cli(id, line);
    QVERIFY2(output.contains(u"takes effect when the ASA is reloaded"), qPrintable(output));
    QVERIFY(terminal.perform(ReloadDevices{{id}}));
    terminal.cli(id, line);
    QVERIFY(terminal.accepted);
}

// OOC-5 OPEN-29 OPEN-59 ENC-14: strong encryption that is in use goes on, a first use is refused
void RestrictionsTest::newStrongUse()
{
    Terminal terminal;
    const DeviceId id = terminal.add(QStringLiteral("FPR1140"), QStringLiteral("fw"));
    terminal.buy(QStringLiteral("L-FPR1000-ASA="), 1);
    registerIt(terminal, id, true);
    terminal.cli(id, {conf, smart, tier, QStringLiteral("feature context 3")}); // the account has no context licence
    QVERIFY(licenseState(terminal.fleet, terminal.catalog(), id).restricted);
    const QString vpn = QStringLiteral("crypto ikev2 enable outside"),
                  strong = QStringLiteral("crypto ipsec ikev1 transform-set T esp-3des esp-sha-hmac");
    for (const QString &line : {vpn, strong}) {
        const QString output = terminal.cli(id, {conf, line});
        QVERIFY2(output.contains(u"Firepower 1000 ASA Security Contexts since"), qPrintable(output));
    }
    terminal.cli(id, {conf, smart, QStringLiteral("no feature context"), vpn, strong});
    QVERIFY(terminal.accepted);
    terminal.cli(id, {conf, smart, QStringLiteral("feature context 3")});
    QVERIFY(licenseState(terminal.fleet, terminal.catalog(), id).restricted);
    QVERIFY(terminal.fleet.devices().at(id).encryption.active);
    QCOMPARE(int(entitlement::managementAccess(terminal.fleet, terminal.catalog(), id, QStringLiteral("outside")).through),
        int(ThroughTraffic::Allowed));
    terminal.cli(id,
        {conf, QStringLiteral("crypto ikev2 enable inside"),
            QStringLiteral("crypto ipsec ikev1 transform-set U esp-aes esp-sha-hmac")});
    QVERIFY(terminal.accepted);
}

// ENC-25
void RestrictionsTest::desEverywhere()
{
    Terminal terminal;
    for (const Model &model : terminal.catalog().models()) {
        const DeviceId id = terminal.add(model.word, model.word);
        const QStringList line{conf, QStringLiteral("crypto ipsec ikev1 transform-set D esp-des esp-md5-hmac")};
        const QString output = terminal.cli(id, line);
        QVERIFY2(terminal.accepted, qPrintable(model.word + output));
        registerIt(terminal, id, true);
        QVERIFY(terminal.cli(id, {QStringLiteral("show license features")})
                    .contains(QRegularExpression(QStringLiteral("Encryption-DES +: Enabled"))));
    }
}

LICTOR_TEST(RestrictionsTest)
#include "tst_restrictions.moc"
