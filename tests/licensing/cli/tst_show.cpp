#include "support/test_main.h"
#include "terminal.h"

using namespace lictor;
using namespace lictor::test;

/// Every show output against a committed text, in the layouts of the real devices.
class ShowTest : public QObject {
    Q_OBJECT

    const QString conf = QStringLiteral("configure terminal"), smart = QStringLiteral("license smart"),
                  tier = QStringLiteral("feature tier standard");

    struct Scene {
        Terminal terminal;
        DeviceId device;
    };
    /// A device in a state: `evaluation`, `expired`, `authorized`, `short`, `failed`, `unlicensed`, …
    void prepare(Scene &scene, const QString &state, const QString &version);

private Q_SLOTS:
    void outputs_data();
    void outputs();
    void udi_data();
    void udi();
    void features();
    void standbyUnit();
};

void ShowTest::prepare(Scene &scene, const QString &state, const QString &version)
{
    Terminal &terminal = scene.terminal;
    const auto add = [&](const char *model, const char *name = "edge-fw1") {
        return terminal.add(QString::fromLatin1(model), QString::fromLatin1(name), version);
    };
    const auto enroll = [&](DeviceId id, bool exportControlled = true) {
        terminal.cli(id, {u"license smart register idtoken " + terminal.token(exportControlled)});
    };
    if (state == u"asav-unregistered") {
        scene.device = add("ASAv");
    } else if (state == u"asav-nothing") {
        scene.device = add("ASAv");
        terminal.cli(scene.device, {conf, QStringLiteral("no license smart")});
    } else if (state == u"asav-authorized" || state == u"asav-lost-contact") {
        terminal.buy(QStringLiteral("L-ASAV10S-K9="), 1);
        scene.device = add("ASAv");
        enroll(scene.device);
    } else if (state == u"asav-short") {
        scene.device = add("ASAv");
        enroll(scene.device);
    } else if (state == u"2110-evaluation") {
        scene.device = add("FPR2110");
        terminal.cli(scene.device, {conf, smart, tier, QStringLiteral("feature context 3")});
        terminal.advance(Duration(95 * 60 + 33));
    } else if (state == u"2110-evaluation-expired") {
        scene.device = add("FPR2110");
        terminal.cli(scene.device, {conf, smart, tier});
        terminal.advance(days(100));
    } else if (state == u"2110-authorized" || state == u"2110-short" || state == u"2110-renewed") {
        terminal.buy(QStringLiteral("L-FPR2100-ASA="), 1);
        terminal.buy(QStringLiteral("L-FPR2K-ASASC-5="), 1);
        scene.device = add("FPR2110");
        terminal.cli(scene.device,
            {conf, smart, tier,
                state == u"2110-short" ? QStringLiteral("feature context 8") : QStringLiteral("feature context 5")});
        enroll(scene.device);
        if (state == u"2110-renewed")
            terminal.advance(days(200));
    } else if (state == u"2110-failed") {
        scene.device = add("FPR2110");
        terminal.cli(scene.device, {QStringLiteral("license smart register idtoken nonsense")});
    } else if (state == u"2130-pair") {
        scene.device = add("FPR2130");
        const DeviceId standby = add("FPR2130", "edge-fw2");
        FormFailover form;
        form.active = scene.device;
        form.standby = standby;
        terminal.perform(form);
        terminal.buy(QStringLiteral("L-FPR2100-ASA="), 2);
        terminal.buy(QStringLiteral("L-FPR2K-ASASC-5="), 1);
        terminal.cli(scene.device, {conf, smart, tier, QStringLiteral("feature context 5")});
        enroll(scene.device);
        enroll(standby);
        terminal.advance(hours(26));
    } else if (state == u"9300") {
        terminal.buy(QStringLiteral("L-F9K-ASA="), 1);
        terminal.buy(QStringLiteral("L-F9K-ASA-CAR="), 1);
        scene.device = add("FPR9300-SM-44");
        terminal.cli(scene.device, {conf, smart, tier, QStringLiteral("feature carrier"), QStringLiteral("feature context 4")});
        const QString token = terminal.token(true);
        terminal.chassisCli(
            terminal.fleet.devices().at(scene.device).chassis, {QStringLiteral("scope license"), u"register idtoken " + token});
    }
}

void ShowTest::outputs_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *state, const char *version, const char *line) {
        const QString name =
            QStringLiteral("%1 %2 %3").arg(QLatin1StringView(line), QLatin1StringView(state), QLatin1StringView(version));
        QTest::newRow(qPrintable(name)) << state << version << line;
    };
    for (const char *state : {"asav-unregistered", "asav-nothing", "asav-authorized", "asav-short", "2110-evaluation",
             "2110-evaluation-expired", "2110-authorized", "2110-short", "2110-renewed", "2110-failed", "9300"})
        row(state, "9.18(1)", "show license all");
    row("asav-authorized", "9.12(4)67", "show license all");
    row("asav-unregistered", "9.12(2)", "show license all");
    row("2110-evaluation", "9.8(2)", "show license all");
    row("asav-authorized", "9.5(1)", "show license all");
    row("asav-short", "9.6(1)", "show license all");
    for (const char *line : {"show license status", "show license summary", "show license usage"}) {
        row("2110-authorized", "9.18(1)", line);
        row("2110-short", "9.18(1)", line);
        row("2110-evaluation", "9.18(1)", line);
        row("asav-authorized", "9.12(4)67", line);
        row("asav-nothing", "9.18(1)", line);
    }
    for (const char *state :
        {"asav-unregistered", "asav-nothing", "asav-authorized", "asav-short", "2110-evaluation", "2130-pair", "9300"})
        row(state, "9.18(1)", "show version");
    row("asav-authorized", "9.12(4)67", "show version");
    row("2130-pair", "9.18(1)", "show license features");
    row("9300", "9.18(1)", "show license entitlement");
    row("asav-authorized", "9.18(1)", "show running-config");
    row("2110-authorized", "9.18(1)", "show running-config license");
    row("9300", "9.18(1)", "show running-config");
}

// UI-MON-1 UI-SL-14 EVAL-1 EVAL-7 LIM-5 OPEN-36
void ShowTest::outputs()
{
    QFETCH(QString, state);
    QFETCH(QString, version);
    QFETCH(QString, line);
    Scene scene;
    prepare(scene, state, version);
    QVERIFY(scene.device);
    const Fleet before = scene.terminal.fleet;
    const QString actual = scene.terminal.cli(scene.device, {line});
    QVERIFY(scene.terminal.accepted);
    QVERIFY(scene.terminal.fleet == before);
    QString file = line + u' ' + state + u' ' + version;
    file.replace(u'(', u'-').replace(u')', u'.').replace(u' ', u'-');
    if (file.endsWith(u'.'))
        file.chop(1);
    const QString expected = expectedText(file, actual);
    const QStringList is = actual.split(u'\n'), wanted = expected.split(u'\n');
    for (qsizetype i = 0; i < std::min(is.size(), wanted.size()); ++i)
        QVERIFY2(is[i] == wanted[i],
            qPrintable(QStringLiteral("%1, line %2:\n  is     |%3|\n  wanted |%4|").arg(file).arg(i + 1).arg(is[i], wanted[i])));
    QCOMPARE(is.size(), wanted.size());
}

void ShowTest::udi_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("serial");
    QTest::addColumn<QString>("output");
    QTest::newRow("ASA virtual") << "ASAv"
                                 << "9AHV3KJBEKE"
                                 << "UDI: PID:ASAv,SN:9AHV3KJBEKE";
    QTest::newRow("Firepower 2140") << "FPR2140"
                                    << "JAD200802RR"
                                    << "UDI: PID:FPR-2140,SN:JAD200802RR";
}

// CLI-15
void ShowTest::udi()
{
    QFETCH(QString, model);
    QFETCH(QString, serial);
    QFETCH(QString, output);
    Terminal terminal;
    const DeviceId id = terminal.add(model, QStringLiteral("fw"));
    terminal.fleet.setSerial(id, serial);
    QCOMPARE(terminal.cli(id, {QStringLiteral("show license udi")}), output);
}

/// The strings that other programs read from `show license features` (real outputs 3.4).
void ShowTest::features()
{
    Scene scene;
    prepare(scene, QStringLiteral("asav-authorized"), QStringLiteral("9.18(1)"));
    QCOMPARE(scene.terminal.cli(scene.device, {QStringLiteral("show license features | grep enforce")}),
        QStringLiteral("Active entitlement: ASAv-STD-1G, enforce mode: Authorized"));
    QCOMPARE(scene.terminal.cli(scene.device, {QStringLiteral("show license features | grep License")}).split(u'\n').first(2),
        (QStringList{QStringLiteral("License mode: Smart Licensing"), QStringLiteral("ASAv Platform License State: Licensed")}));
}

/// Each unit of a pair prints its own part and the pair's sum.
void ShowTest::standbyUnit()
{
    Scene scene;
    prepare(scene, QStringLiteral("2130-pair"), QStringLiteral("9.18(1)"));
    const DeviceId standby = scene.terminal.fleet.findDevice(QStringLiteral("edge-fw2"));
    QCOMPARE(scene.terminal.cli(standby, {QStringLiteral("show license features | include Contexts")}),
        QStringLiteral(
            "Security Contexts                 : 2              \nSecurity Contexts                 : 9              "));
    QVERIFY(
        !scene.terminal.cli(standby, {QStringLiteral("show license usage")}).contains(u"CONTEXT")); // the active unit asks for it
}

LICTOR_TEST(ShowTest)
#include "tst_show.moc"
