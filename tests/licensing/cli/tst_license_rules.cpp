#include "support/test_main.h"
#include "terminal.h"

#include "fleet/requests.h"

using namespace lictor;
using namespace lictor::test;

/// What a device takes into its licence configuration, and what it says when it does not.
class LicenseRulesTest : public QObject {
    Q_OBJECT

    const QString conf = QStringLiteral("configure terminal"), smart = QStringLiteral("license smart"),
                  tier = QStringLiteral("feature tier standard");

    /// A registered device with the tier and these lines; the account owns `standard` Standard and `contexts` Context licences of the 2100.
    DeviceId registered(Terminal &terminal, const QString &name, int standard, int contexts, const QStringList &lines)
    {
        const DeviceId id = terminal.add(QStringLiteral("FPR2110"), name);
        if (standard > 0)
            terminal.buy(QStringLiteral("L-FPR2100-ASA="), standard);
        if (contexts > 0)
            terminal.buy(QStringLiteral("L-FPR2K-ASASC-5="), contexts / 5);
        terminal.cli(
            id, QStringList{conf, smart, tier} + lines + QStringList{u"license smart register idtoken " + terminal.token()});
        return id;
    }

private Q_SLOTS:
    void byPlatform_data();
    void byPlatform();
    void tierFirst();
    void tierOfSecureFirewall3100();
    void contextLimit_data();
    void contextLimit();
    void negations();
    void chassisRegisters();
    void registerTwice();
    void notRegistered_data();
    void notRegistered();
    void restricted();
    void restrictedFromTheStart();
    void virtualNeverRestricted();
    void standbyUnit();
    void dataUnit();
    void restrictedOnAChassis();
    void evaluationAccepts();
    void mobileSpMigrates();
    void deregisteringReloads();
    void savedConfiguration();
};

void LicenseRulesTest::byPlatform_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("refusal"); // the end or the beginning of what is said; empty: accepted
    Terminal terminal;
    const QString caret = QStringLiteral("^\nERROR: % Invalid input detected at '^' marker.");
    for (const Model &model : terminal.catalog().models()) {
        const Series &series = *model.series;
        const auto row = [&](const QString &line, bool accepted, const QString &refusal) {
            QTest::addRow("%s: %s", qPrintable(model.word), qPrintable(line))
                << model.word << line << (accepted ? QString() : refusal);
        };
        const bool chassis = series.registrar == Registrar::Chassis;
        row(QStringLiteral("feature tier standard"), true, {});
        row(QStringLiteral("feature strong-encryption"), true, {});
        row(QStringLiteral("feature context 1"), !series.isVirtual && model.word != u"FPR1010",
            QStringLiteral("has no security contexts"));
        row(QStringLiteral("feature security-plus"), model.word == u"FPR1010", QStringLiteral("has no Security Plus license"));
        row(QStringLiteral("feature carrier"), chassis,
            series.isVirtual ? QStringLiteral("Carrier is always enabled") : QStringLiteral("has no Carrier license"));
        row(QStringLiteral("feature mobile-sp"), model.word.startsWith(u"FPR9300"), caret);
        for (const char *level : {"100M", "1G", "2G", "10G", "20G"})
            row(u"throughput level " + QLatin1StringView(level), series.isVirtual, caret);
        row(QStringLiteral("no feature tier standard"), !series.tierAlwaysOn, QStringLiteral("always enabled"));
    }
}

// CLI-7..12 CTX-4 CTX-5 CAR-2 CFG-5 PLR-HW-5 UI-SL-3 UI-SL-4
void LicenseRulesTest::byPlatform()
{
    QFETCH(QString, model);
    QFETCH(QString, line);
    QFETCH(QString, refusal);
    Terminal terminal;
    const DeviceId id = terminal.add(model, QStringLiteral("fw"));
    terminal.cli(id, {conf, smart, tier});
    QVERIFY(terminal.accepted);
    const Configuration before = terminal.running(id);
    const QString output = terminal.cli(id, {conf, smart, line});
    QCOMPARE(terminal.accepted, refusal.isEmpty());
    QVERIFY2(output.contains(refusal), qPrintable(output));
    if (refusal.isEmpty()) {
        QCOMPARE(output, QString());
    } else {
        QVERIFY(terminal.running(id) == before);
        QVERIFY2(output.trimmed().startsWith(u"ERROR: ") || output.trimmed().startsWith(u'^'), qPrintable(output));
    }
}

// REG-14 CFG-4
void LicenseRulesTest::tierFirst()
{
    for (const QString &model :
        {QStringLiteral("FPR1120"), QStringLiteral("FPR2110"), QStringLiteral("FPR4112"), QStringLiteral("FPR9300-SM-44")}) {
        Terminal terminal;
        const DeviceId id = terminal.add(model, QStringLiteral("fw"));
        QVERIFY(!terminal.running(id).tierStandard);
        QCOMPARE(terminal.cli(id, {conf, smart, QStringLiteral("feature context 3")}),
            QStringLiteral(
                "ERROR: feature context needs the feature tier, which is not configured; enter feature tier standard first"));
        QCOMPARE(terminal.running(id).contexts, 0);
        terminal.cli(id, {conf, smart, tier, QStringLiteral("feature context 3")});
        QVERIFY(terminal.accepted);
        QCOMPARE(terminal.running(id).contexts, 3);
        QCOMPARE(terminal.cli(id, {conf, smart, QStringLiteral("no feature tier standard")}),
            QStringLiteral(
                "ERROR: the feature tier cannot be removed while feature context is configured; enter no feature context first"));
        terminal.cli(id, {conf, smart, QStringLiteral("no feature context"), QStringLiteral("no feature tier")});
        QVERIFY(terminal.accepted);
        QVERIFY(!terminal.running(id).tierStandard);
    }
    // OPEN-48: not on the ASA virtual
    Terminal terminal;
    const DeviceId id = terminal.add(QStringLiteral("ASAv"), QStringLiteral("fw"));
    terminal.cli(id, {conf, smart, QStringLiteral("no feature tier"), QStringLiteral("feature strong-encryption")});
    QVERIFY(terminal.accepted);
}

// CFG-5 PLR-HW-5
void LicenseRulesTest::tierOfSecureFirewall3100()
{
    Terminal terminal;
    const DeviceId id = terminal.add(QStringLiteral("FPR3130"), QStringLiteral("fw"));
    terminal.cli(id, {conf, smart, QStringLiteral("feature context 3")}); // no tier command is needed
    QVERIFY(terminal.accepted);
    QCOMPARE(terminal.cli(id, {conf, smart, QStringLiteral("no feature tier standard")}),
        QStringLiteral(
            "ERROR: the Standard tier is always enabled on Secure Firewall 3130 and cannot be removed; leave the command out"));
}

void LicenseRulesTest::contextLimit_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("output");
    const auto over = [](const char *model, const char *typed, const char *name, int limit, int standard) {
        QTest::addRow("%s %s", model, typed)
            << model << typed
            << QStringLiteral(
                   "ERROR: %1 additional contexts are outside 1 to %2, the limit of %3; it includes %4 contexts, enter feature "
                   "context %5 for all %2")
                   .arg(QString::fromLatin1(typed).size() > 20 ? QString::fromLatin1(typed).left(20) + u"…"
                                                               : QString::fromLatin1(typed))
                   .arg(limit)
                   .arg(QString::fromLatin1(name))
                   .arg(standard)
                   .arg(limit - standard);
    };
    const auto fine = [](const char *model, const char *typed) {
        QTest::addRow("%s %s", model, typed) << model << typed << QString();
    };
    over("FPR2110", "26", "Firepower 2110", 25, 2);
    over("FPR2110", "0", "Firepower 2110", 25, 2);
    over("FPR2110", "99999999999999999999999", "Firepower 2110", 25, 2);
    over("FPR1120", "6", "Firepower 1120", 5, 2);
    over("FPR3140", "101", "Secure Firewall 3140", 100, 2);
    over("FPR4112", "251", "Firepower 4112", 250, 10);
    fine("FPR2110", "1");
    fine("FPR2110", "18"); // CLI-9
    fine("FPR2110", "25");
    fine("FPR2130", "30");
    fine("FPR3130", "100");
    fine("FPR4112", "250");
}

// CLI-9 CTX-2 CTX-3 CTX-6 OPEN-12
void LicenseRulesTest::contextLimit()
{
    QFETCH(QString, model);
    QFETCH(QString, typed);
    QFETCH(QString, output);
    Terminal terminal;
    const DeviceId id = terminal.add(model, QStringLiteral("fw"));
    QCOMPARE(terminal.cli(id, {conf, smart, tier, u"feature context " + typed}), output);
    QCOMPARE(terminal.running(id).contexts, output.isEmpty() ? typed.toInt() : 0);
}

// CLI-16
void LicenseRulesTest::negations()
{
    Terminal terminal;
    const DeviceId id = terminal.add(QStringLiteral("FPR9300-SM-44"), QStringLiteral("fw"));
    const QStringList all{conf, smart, tier, QStringLiteral("feature context 4"), QStringLiteral("feature carrier"),
        QStringLiteral("feature strong-encryption")};
    const auto after = [&](const QStringList &lines) {
        terminal.cli(id, all);
        terminal.cli(id, QStringList{conf, smart} + lines);
        return terminal.accepted ? terminal.running(id) : Configuration{};
    };
    QCOMPARE(after({QStringLiteral("no feature context")}).contexts, 0);
    QCOMPARE(after({QStringLiteral("no feature context 4")}).contexts, 0);
    QVERIFY(!after({QStringLiteral("no feature carrier")}).carrier);
    QVERIFY(!after({QStringLiteral("no feature mobile-sp")}).carrier);
    QVERIFY(!after({QStringLiteral("no feature strong-encryption")}).strongEncryption);
    Configuration cleared;
    cleared.hostname = QStringLiteral("fw");
    QVERIFY(after({QStringLiteral("no license smart")}) == cleared);
    QVERIFY(after({QStringLiteral("clear configure license")}) == cleared);

    const DeviceId virtualOne = terminal.add(QStringLiteral("ASAv"), QStringLiteral("v"));
    terminal.cli(virtualOne, {conf, smart, QStringLiteral("no throughput level 10G")});
    QVERIFY(terminal.accepted && terminal.running(virtualOne).throughput); // 1G is configured
    terminal.cli(virtualOne, {conf, smart, QStringLiteral("no throughput level")});
    QVERIFY(terminal.accepted && !terminal.running(virtualOne).throughput);
}

// GEN-6 TOK-9 OPEN-54
void LicenseRulesTest::chassisRegisters()
{
    Terminal terminal;
    const DeviceId id = terminal.add(QStringLiteral("FPR4112"), QStringLiteral("fw"));
    const QString token = terminal.token();
    QCOMPARE(terminal.cli(id, {u"license smart register idtoken " + token}),
        QStringLiteral(
            "ERROR: the chassis fw-chassis registers for this ASA; enter scope license and register idtoken TOKEN in its FXOS"));
    QCOMPARE(terminal.cli(id, {QStringLiteral("lic smart dereg")}),
        QStringLiteral("ERROR: the chassis fw-chassis registers for this ASA; enter scope license and deregister in its FXOS"));
    QCOMPARE(terminal.cli(id, {QStringLiteral("license smart renew auth")}),
        QStringLiteral("ERROR: the chassis fw-chassis registers for this ASA; enter scope license and renew in its FXOS"));
    QCOMPARE(terminal.fleet.instances().size(), size_t(0));
    terminal.cli(id, {conf, smart, tier, QStringLiteral("feature context 20"), QStringLiteral("feature carrier")});
    QVERIFY(terminal.accepted);
}

// REG-6 REG-7
void LicenseRulesTest::registerTwice()
{
    Terminal terminal;
    const DeviceId id = registered(terminal, QStringLiteral("fw"), 1, 0, {});
    QVERIFY(terminal.fleet.devices().at(id).agent.registered());
    const QString token = terminal.token();
    const QString output = terminal.cli(id, {u"license smart register idtoken " + token});
    QVERIFY(!terminal.accepted);
    QVERIFY2(
        output.startsWith(u"ERROR: ") && output.contains(u"already registered") && output.contains(u"force"), qPrintable(output));
    const quint64 certificate = terminal.fleet.devices().at(id).agent.registered()->certificate.serial;
    terminal.cli(id, {u"license smart register idtoken " + token + u" force"});
    QVERIFY(terminal.accepted);
    QVERIFY(terminal.fleet.devices().at(id).agent.registered()->certificate.serial != certificate);
    QCOMPARE(terminal.fleet.instances().size(), size_t(1));
}

void LicenseRulesTest::notRegistered_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"license smart deregister", "license smart renew auth", "license smart renew id"})
        QTest::newRow(line) << line;
}

// REG-9 CERT-4
void LicenseRulesTest::notRegistered()
{
    QFETCH(QString, line);
    Terminal terminal;
    const DeviceId id = terminal.add(QStringLiteral("FPR2110"), QStringLiteral("fw"));
    const QString output = terminal.cli(id, {line});
    QVERIFY(!terminal.accepted);
    QVERIFY2(output.startsWith(u"ERROR: ") && output.contains(u"not registered"), qPrintable(output));
    terminal.cli(id, {conf, u"license smart register idtoken " + terminal.token(), line}); // taken in configuration mode too
    QVERIFY(terminal.accepted);
}

// OOC-5 OOC-6 OPEN-59
void LicenseRulesTest::restricted()
{
    Terminal terminal;
    const DeviceId id = registered(terminal, QStringLiteral("fw"), 1, 5, {QStringLiteral("feature context 5")});
    QVERIFY(!licenseState(terminal.fleet, terminal.catalog(), id).restricted);
    terminal.cli(id, {conf, smart, QStringLiteral("feature context 8")}); // granted, and marked short
    QVERIFY(terminal.accepted);
    QVERIFY(licenseState(terminal.fleet, terminal.catalog(), id).restricted);
    QCOMPARE(terminal.cli(id, {conf, smart, QStringLiteral("feature context 9")}),
        QStringLiteral("ERROR: feature context would use more licenses while the device is out of compliance: the virtual "
                       "account has too few licenses: "
                       "Firepower 2100 ASA Security Contexts since 2026-01-01 00:00:00 UTC; add licenses to it or ask for less, "
                       "then enter license smart renew auth"));
    QCOMPARE(terminal.running(id).contexts, 8);
    terminal.cli(id, {conf, smart, QStringLiteral("feature strong-encryption")});
    QVERIFY(!terminal.accepted);
    for (const QString &line :
        {QStringLiteral("feature context 8"), tier, QStringLiteral("feature context 7"), QStringLiteral("no feature context")}) {
        terminal.cli(id, {conf, smart, line});
        QVERIFY2(terminal.accepted, qPrintable(line));
    }
    QVERIFY(!licenseState(terminal.fleet, terminal.catalog(), id).restricted);
    terminal.cli(id, {conf, smart, QStringLiteral("feature context 5")});
    QVERIFY(terminal.accepted);
}

// REG-12
void LicenseRulesTest::restrictedFromTheStart()
{
    Terminal terminal;
    const DeviceId id = registered(terminal, QStringLiteral("fw"), 0, 5, {});
    const QString output = terminal.cli(id, {conf, smart, QStringLiteral("feature context 3")});
    QVERIFY(!terminal.accepted);
    QVERIFY2(output.contains(u"Firepower 2100 ASA Standard since 2026-01-01 00:00:00 UTC"), qPrintable(output));
    QVERIFY(terminal.buy(QStringLiteral("L-FPR2100-ASA="), 1));
    terminal.cli(id, {QStringLiteral("license smart renew auth"), conf, smart, QStringLiteral("feature context 3")}); // OOC-10
    QVERIFY(terminal.accepted);
}

// OOC-4
void LicenseRulesTest::virtualNeverRestricted()
{
    Terminal terminal;
    const DeviceId id = terminal.add(QStringLiteral("ASAv"), QStringLiteral("v"));
    terminal.cli(id, {u"license smart register idtoken " + terminal.token()});
    QCOMPARE(licenseState(terminal.fleet, terminal.catalog(), id).authorization, AuthorizationWord::OutOfCompliance);
    terminal.cli(id, {conf, smart, QStringLiteral("throughput level 10G"), QStringLiteral("feature strong-encryption")});
    QVERIFY(terminal.accepted);
}

// FO-1100-3 FO-2100-3 FO-3100-3 FO-4K9K-3 FO-1100-4 FO-2100-4 FO-3100-4 FO-4K9K-4
void LicenseRulesTest::standbyUnit()
{
    for (const QString &model :
        {QStringLiteral("FPR1120"), QStringLiteral("FPR2110"), QStringLiteral("FPR3130"), QStringLiteral("FPR4112")}) {
        Terminal terminal;
        const DeviceId active = terminal.add(model, QStringLiteral("fw-1")),
                       standby = terminal.add(model, QStringLiteral("fw-2"));
        if (model == u"FPR4112") { // FO-4K9K-1: both chassis are registered first
            const QString token = terminal.token();
            QVERIFY(terminal.buy(QStringLiteral("L-FPR4100-ASA="), 2));
            QVERIFY(terminal.buy(QStringLiteral("L-FPR4K-ASASC-10="), 1));
            for (DeviceId unit : {active, standby})
                terminal.chassisCli(
                    terminal.fleet.devices().at(unit).chassis, {QStringLiteral("scope license"), u"register idtoken " + token});
        }
        FormFailover form;
        form.active = active;
        form.standby = standby;
        QVERIFY(terminal.perform(form));
        QCOMPARE(terminal.cli(standby, {conf, smart, tier}),
            QStringLiteral(
                "ERROR: this is the standby unit, licenses are configured on the active unit; enter the command on fw-1"));
        QCOMPARE(terminal.last.commands.back().prompt, QStringLiteral("fw-2/sec/stby(config-smart-lic)# "));
        QVERIFY(!terminal.running(standby).smartLicense);
        terminal.cli(active, {conf, smart, tier, QStringLiteral("feature context 3")});
        QVERIFY(terminal.accepted);
        QCOMPARE(terminal.last.commands.back().prompt, QStringLiteral("fw-1/pri/act(config-smart-lic)# "));
        QCOMPARE(terminal.running(standby).contexts, 3); // replicated
        QCOMPARE(terminal.running(standby).hostname, QStringLiteral("fw-2"));
        terminal.cli(standby, {conf, smart, QStringLiteral("no feature context")});
        QVERIFY(!terminal.accepted);
        terminal.cli(active, {QStringLiteral("write memory")});
        QCOMPARE(terminal.fleet.devices().at(standby).startup->contexts, 3);
    }
}

// CLU-3100-3 CLU-ASAV-3 CLU-4K9K-3 CLU-3100-4 CLU-ASAV-4 CLU-4K9K-4
void LicenseRulesTest::dataUnit()
{
    for (const QString &model : {QStringLiteral("FPR3130"), QStringLiteral("ASAv"), QStringLiteral("FPR4112")}) {
        Terminal terminal;
        FormCluster form;
        for (const char *name : {"c-1", "c-2", "c-3"})
            form.units.push_back(terminal.add(model, QString::fromLatin1(name)));
        QVERIFY(terminal.perform(form));
        const QStringList lines{conf, smart, tier, QStringLiteral("feature strong-encryption")};
        QCOMPARE(terminal.cli(form.units[2], {conf, smart, QStringLiteral("feature strong-encryption")}),
            QStringLiteral("ERROR: this is a data unit, licenses are configured on the control unit; enter the command on c-1"));
        QVERIFY(terminal.last.commands.back().prompt.startsWith(u"c-3/data(config-smart-lic)"));
        terminal.cli(form.units[0], lines);
        QVERIFY(terminal.accepted);
        QVERIFY(terminal.running(form.units[2]).strongEncryption);
        QCOMPARE(terminal.running(form.units[2]).hostname, QStringLiteral("c-3"));
    }
}

// OOC-5 GEN-6 EVAL-8: on a chassis the remedy is entered there
void LicenseRulesTest::restrictedOnAChassis()
{
    Terminal terminal;
    const DeviceId id = terminal.add(QStringLiteral("FPR4112"), QStringLiteral("fw"));
    terminal.cli(id, {conf, smart, tier});
    const ChassisId chassis = terminal.fleet.devices().at(id).chassis;
    terminal.chassisCli(chassis, {QStringLiteral("scope license"), u"register idtoken " + terminal.token()});
    const QString output = terminal.cli(id, {conf, smart, QStringLiteral("feature carrier")});
    QVERIFY(!terminal.accepted);
    QVERIFY2(output.contains(u"Firepower 4100 ASA Standard since")
            && output.endsWith(u"enter renew in scope license of the chassis fw-chassis"),
        qPrintable(output));
}

// EVAL-3
void LicenseRulesTest::evaluationAccepts()
{
    Terminal terminal;
    const DeviceId id = terminal.add(QStringLiteral("FPR2110"), QStringLiteral("fw"));
    terminal.cli(id, {conf, smart, tier, QStringLiteral("feature context 3")});
    QVERIFY(terminal.accepted);
    QVERIFY(terminal.advance(days(91)));
    const QString output = terminal.cli(id, {conf, smart, QStringLiteral("feature context 4")}); // EVAL-5: out of compliance
    QVERIFY(!terminal.accepted);
    QVERIFY2(output.contains(u"evaluation period has ended"), qPrintable(output));
    terminal.cli(id, {conf, smart, QStringLiteral("feature context 2")});
    QVERIFY(terminal.accepted);
}

// CAR-3 CLI-12
void LicenseRulesTest::mobileSpMigrates()
{
    Terminal terminal;
    const DeviceId id = terminal.add(QStringLiteral("FPR9300-SM-24"), QStringLiteral("fw"));
    QCOMPARE(
        terminal.cli(id, {conf, smart, tier, QStringLiteral("feature mobile-sp"), QStringLiteral("show running-config license")}),
        QStringLiteral("license smart\n feature tier standard\n feature carrier"));
}

// REG-10 C-07
void LicenseRulesTest::deregisteringReloads()
{
    Terminal terminal;
    const DeviceId id = terminal.add(QStringLiteral("ASAv"), QStringLiteral("v"));
    QVERIFY(terminal.buy(QStringLiteral("L-ASAV10S-K9="), 1));
    terminal.cli(id, {u"license smart register idtoken " + terminal.token()});
    QVERIFY(terminal.fleet.devices().at(id).agent.registered());
    terminal.cli(id, {conf, QStringLiteral("hostname lost"), QStringLiteral("license smart deregister")});
    QVERIFY(!terminal.fleet.devices().at(id).agent.registered());
    QCOMPARE(terminal.running(id).hostname, QStringLiteral("v")); // it came back from its startup configuration
}

void LicenseRulesTest::savedConfiguration()
{
    Terminal terminal;
    const DeviceId id = terminal.add(QStringLiteral("FPR2110"), QStringLiteral("fw"));
    terminal.cli(id, {conf, smart, tier, QStringLiteral("feature context 3")});
    const QString saved = terminal.cli(id, {QStringLiteral("write memory")});
    QVERIFY(saved.startsWith(u"Building configuration...\nCryptochecksum: ") && saved.endsWith(u"[OK]"));
    terminal.cli(id, {conf, smart, QStringLiteral("feature context 4"), QStringLiteral("reload noconfirm")});
    QCOMPARE(terminal.running(id).contexts, 3);
    QCOMPARE(terminal.last.commands.back().output, QString());
}

LICTOR_TEST(LicenseRulesTest)
#include "tst_license_rules.moc"
