#include "support/test_main.h"
#include "told.h"

#include "transcript/agent_time.h"
#include "transcript/output_kind.h"
#include "transcript/prompt.h"

#include <QtTest/QTest>

using namespace lictor;
using namespace lictor::test;
using namespace lictor::transcript;

/// What is read of a log, and where it stands (import guide 9.2 to 9.6, real outputs 2 to 9).
class FactsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void prompts_data()
    {
        QTest::addColumn<QString>("told"); // host context unit state command
        const auto row = [](const char *line, const char *told) { QTest::newRow(line) << QString::fromLatin1(told); };
        row("fw-1#", "fw-1||||");
        row("fw-1# show version", "fw-1||||show version");
        row("fw.example.net> enable", "fw.example.net||||enable");
        row("fw-1/pri/act# sh ver", "fw-1||pri|act|sh ver");
        row("act/sec/fw-1(config)# hostname x", "fw-1||sec|act|hostname x");
        row("fw-1/admin/pri/stbyNoFailover#", "fw-1|admin|pri|stbyNoFailover|");
        row("  fw-1(config-smart-lic)# exit", "fw-1||||exit");
        row("Firepower /license # show license all", "Firepower||||show license all");
        row("Firepower /scope/sub* # ", "Firepower||||");
        row("> show version", "||||show version");
        for (const char *none : {"Status: REGISTERED", "fw-1", "a -> b", "fw->1", "# comment", "interface Ethernet1/1", "<none>",
                 "x(config", "a/b/c/", ""})
            row(none, "none");
    }
    void prompts()
    {
        QFETCH(QString, told);
        const auto prompt = readPrompt(QTest::currentDataTag());
        QString found = QStringLiteral("none");
        if (prompt)
            found = QStringList{Told::text(prompt->host), Told::text(prompt->context), Told::text(prompt->unit),
                Told::text(prompt->state), Told::text(prompt->command)}
                        .join(u'|');
        QCOMPARE(found, told);
    }

    void abbreviations()
    {
        QCOMPARE(outputOf("show version"), OutputKind::Version);
        QCOMPARE(outputOf("sh ver"), OutputKind::Version);
        QCOMPARE(outputOf("sho inven"), OutputKind::Inventory);
        QCOMPARE(outputOf("sh lic all"), OutputKind::License);
        QCOMPARE(outputOf("sh run"), OutputKind::Configuration);
        QCOMPARE(outputOf("show running-config license"), OutputKind::ConfigurationPart);
        QCOMPARE(outputOf("more system:running-config"), OutputKind::Configuration);
        QCOMPARE(outputOf("sh fail"), OutputKind::Failover);
        QCOMPARE(outputOf("sh failover sta"), OutputKind::FailoverState);
        QCOMPARE(outputOf("show run | include feature"), OutputKind::Other);
        QCOMPARE(outputOf("show interface ip brief"), OutputKind::Other);
        QCOMPARE(outputOf("enable"), OutputKind::Other);
    }

    void times_data()
    {
        QTest::addColumn<QString>("told");
        QTest::newRow("SUCCEEDED on Mar 04 09:12:48 2021 UTC") << QStringLiteral("2021-03-04T09:12:48Z");
        QTest::newRow("Jan 05 2023 12:19:01 UTC") << QStringLiteral("2023-01-05T12:19:01Z");
        QTest::newRow("Tue, 04 Aug 2020 07:58:13 UTC") << QStringLiteral("2020-08-04T07:58:13Z");
        QTest::newRow("Jul 04 09:12:48 2021 CEST") << QStringLiteral("2021-07-04T07:12:48Z");
        QTest::newRow("Jul 04 09:12:48 2021 pdt") << QStringLiteral("2021-07-04T16:12:48Z");
        QTest::newRow("Jul 04 09:12:48 2021 IST") << QStringLiteral("2021-07-04T09:12:48Z?"); // India, Israel, Ireland
        QTest::newRow("Feb 30 09:12:48 2021 UTC") << QStringLiteral("none");
        QTest::newRow("Mar 04 25:12:48 2021 UTC") << QStringLiteral("none");
        QTest::newRow("None") << QStringLiteral("none");
        QTest::newRow("Mar") << QStringLiteral("none");
    }
    void times()
    {
        QFETCH(QString, told);
        const auto time = readAgentTime(QTest::currentDataTag());
        QCOMPARE(time ? toIso(time->at) + (time->zoneKnown ? QString() : QStringLiteral("?")) : QStringLiteral("none"), told);
    }
    void durations()
    {
        QCOMPARE(readAgentDuration("88 days, 1 hours, 4 minutes, 27 seconds"),
            std::optional(days(88) + hours(1) + Duration(4 * 60 + 27)));
        QCOMPARE(readAgentDuration("87 days 1 hr 41 min 0 sec"), std::optional(days(87) + hours(1) + Duration(41 * 60)));
        QVERIFY(!readAgentDuration("never"));
    }

    void twoDevicesInOneLog()
    {
        const Told log = Told::sample("14-device-output-two-devices.log");
        QCOMPARE(log.read.devices.size(), size_t(2));
        QCOMPARE(log.read.devices[0].line, 2);
        QCOMPARE(log.of(Item::Version), QStringLiteral("7 9.18(4)"));
        QCOMPARE(log.of(Item::UdiSerial), QStringLiteral("115 9AE3G5J7L9N"));
        QCOMPARE(log.of(Item::VirtualAccount), QStringLiteral("74 Branch South"));
        QCOMPARE(log.of(Item::Deadline), QStringLiteral("85 Apr 11 08:35:58 2026 UTC"));
        QCOMPARE(log.entitlements(), QStringList{"ASAv-STD-2G 1 AUTHORIZED"});
        QCOMPARE(log.read.devices[1].line, 129);
        QCOMPARE(Told::text(log.read.devices[1].state.text), QStringLiteral("act"));
        QCOMPARE(log.of(Item::Contexts, 1), QStringLiteral("158 5"));
        QCOMPARE(log.of(Item::InventorySerial, 1), QStringLiteral("176 JMX2320Y0K4"));
        QCOMPARE(log.of(Item::MateSerial, 1), QStringLiteral("192 JAD2318C5F2"));
        QCOMPARE(log.of(Item::UnitState, 1), QStringLiteral("194 Active"));
        QCOMPARE(log.entitlements(1),
            (QStringList{"FIREPOWER_2100_ASA_STANDARD 1 AUTHORIZED", "FIREPOWER_2100_ASA_CONTEXT 3 OUT OF COMPLIANCE"}));
        QVERIFY(log.read.devices[0].unknown.empty() && log.read.devices[1].unknown.empty());
    }
    void configurations()
    {
        const Told running = Told::sample("15-running-config.txt");
        QCOMPARE(running.read.devices.size(), size_t(1));
        QCOMPARE(running.read.devices[0].line, 1);
        QVERIFY(running.read.devices[0].wholeConfiguration && !running.read.devices[0].archived);
        QCOMPARE(running.of(Item::ConfigurationSerial), QStringLiteral("4 9AF6H8K2M4P"));
        const Told rancid = Told::sample("30-rancid-config.txt");
        QVERIFY(rancid.read.devices[0].archived);
        QCOMPARE(rancid.of(Item::Hardware), QStringLiteral("3 FPR-2110"));
        QCOMPARE(rancid.of(Item::Serial), QStringLiteral("8 JAD2301K5L6"));
        QCOMPARE(rancid.of(Item::InventorySerial), QStringLiteral("11 JMX2303Y1Z9"));
        const Told oxidized = Told::sample("31-oxidized-config.txt");
        QCOMPARE(oxidized.read.devices[0].line, 1);
        QCOMPARE(oxidized.of(Item::ModelId), QStringLiteral("11 ASAv10"));
        QCOMPARE(oxidized.of(Item::ReservationMode), QStringLiteral("14 Enabled"));
        QCOMPARE(Told::text(oxidized.read.devices[0].configuration.at(1).text), QStringLiteral("hostname vfw-k-2"));
    }
    void threatDefense()
    {
        const Told log = Told::sample("16-threat-defense.log");
        QCOMPARE(log.read.devices.size(), size_t(1));
        QCOMPARE(
            log.of(Item::ThreatDefense), QStringLiteral("3 Cisco Firepower 2110 Threat Defense (77) Version 7.2.5 (Build 208)"));
        const Told bare("> show version\nCisco Adaptive Security Appliance Software Version 9.18(3)\n> \n");
        QCOMPARE(bare.of(Item::ThreatDefense), QStringLiteral("3 >"));
    }

    /// Agent 1.1 and the ASA in a chassis (real outputs 4).
    void theOldForm()
    {
        const Told log("fw# show license all\nSmart licensing enabled: Yes\n\nCompliance status: In compliance\n\n"
                       "Overall licensed status: Authorized (3)\n\nEntitlement(s):\n\nFeature tier:\n"
                       "\tTag: regid.2015-10.com.cisco.FIREPOWER_4100_ASA_STANDARD,1.0_2f1d5a70-0000-4000-8000-0123456789ab\n"
                       "\tVersion: 1.0\n\tEnforcement mode: Authorized\n\tHandle: 1\n"
                       "\tRequested time: Tue, 04 Aug 2020 07:58:13 UTC\n\tRequested count: 1\n\tRequest status: Complete\n\n"
                       "Serial Number:  FCH12345ABC\n\nLicense mode: Smart Licensing\n\n"
                       "Licensed features for this platform:\nSecurity Contexts                 : 10\n");
        QCOMPARE(log.of(Item::LicensedStatus), QStringLiteral("6 Authorized (3)"));
        QCOMPARE(log.of(Item::Serial), QStringLiteral("19 FCH12345ABC"));
        QCOMPARE(log.of(Item::Contexts), QStringLiteral("24 10"));
        QCOMPARE(log.entitlements(),
            QStringList{"regid.2015-10.com.cisco.FIREPOWER_4100_ASA_STANDARD,1.0_2f1d5a70-0000-4000-8000-0123456789ab 1 "
                        "Authorized"});
        QVERIFY(log.read.devices[0].unknown.empty());
    }
    void theSummary()
    {
        const Told log("fw# show license summary\nSmart Licensing is ENABLED\n\nRegistration:\n  Status: REGISTERED\n\n"
                       "License Authorization: \n  Status: AUTHORIZED\n\nLicense Usage:\n"
                       "  License                 Entitlement Tag               Count Status\n"
                       "  -----------------------------------------------------------------------------\n"
                       "  ASAv10 Standard - 1G    (ASAv-STD-1G)                     1 AUTHORIZED\n");
        QCOMPARE(log.entitlements(), QStringList{"ASAv-STD-1G 1 AUTHORIZED"});
        QVERIFY(log.read.devices[0].unknown.empty());
    }
    void aReasonBelongsToTheAttemptAboveIt()
    {
        const Told log(
            "Smart Licensing Status\nRegistration:\nStatus: REGISTERED\nLast Renewal Attempt: FAILED on Dec 03 18:40:22 "
            "2018 UTC\nFailure reason: one\nLicense Authorization:\nStatus: AUTHORIZED on Dec 03 18:40:28 2018 UTC\n"
            "Last Communication Attempt: FAILED on Dec 03 18:40:28 2018 UTC\nFailure reason: other\n");
        QCOMPARE(log.of(Item::RenewalFailure), QStringLiteral("5 one"));
        QCOMPARE(log.of(Item::ContactFailure), QStringLiteral("9 other"));
    }
    void whatIsUnknownIsKept()
    {
        const Told log("fw# show license all\nSmart Licensing Status\nNew Block:\n  Colour: blue\nTransport:\n  Type: Smart\n"
                       "  Telemetry: on\n");
        QStringList unknown;
        for (const Line &line : log.read.devices[0].unknown)
            unknown << QStringLiteral("%1 %2").arg(line.number).arg(Told::text(line.text));
        QCOMPARE(unknown, (QStringList{"3 New Block:", "4 Colour: blue", "7 Telemetry: on"}));
    }

    void sessionsOfOneSerialAreOneDevice()
    {
        const Told log(
            "fw# show version\nCisco Adaptive Security Appliance Software Version 9.18(4)\nSerial Number: JAD2301K5L6\n"
            "other# show version\nCisco Adaptive Security Appliance Software Version 9.16(4)\nSerial Number: "
            "JAD2301K5L7\nfw# show license udi\nUDI: PID:FPR-2110,SN:JAD2301K5L6\n");
        QCOMPARE(log.read.devices.size(), size_t(2));
        QCOMPARE(log.of(Item::UdiPid), QStringLiteral("8 FPR-2110"));
    }
    void unitsOfAPairHaveOneNameAndAreTwoDevices()
    {
        const Told log("fw/pri/act# show license udi\nUDI: PID:FPR-2110,SN:JAD2301K5L6\n"
                       "fw/sec/stby# show license udi\nUDI: PID:FPR-2110,SN:JAD2301K5L7\n"
                       "fw/pri/act# show version\nfw up 3 days\n");
        QCOMPARE(log.read.devices.size(), size_t(2));
        QCOMPARE(log.of(Item::Uptime), QStringLiteral("6 3 days"));
    }
    void pastesWithoutPrompts()
    {
        const Told log("Smart Licensing Status\nSmart Licensing is ENABLED\nProduct Information\nUDI: PID:ASAv,SN:9A6PGB43PJC\n"
                       "Smart Licensing Status\nSmart Licensing is ENABLED\nUDI: PID:ASAv,SN:9A6PGB43PJD\n");
        QCOMPARE(log.read.devices.size(), size_t(2));
        QCOMPARE(log.read.devices[1].line, 5);
    }
    void aRenamedDeviceIsTheSame()
    {
        const Told log("fw(config)# hostname core\ncore(config)# exit\ncore# show license udi\nUDI: PID:ASAv,SN:9A6PGB43PJC\n");
        QCOMPARE(log.read.devices.size(), size_t(1));
        QCOMPARE(log.read.devices[0].line, 1);
    }
    void theWayFromTheChassisSaysWhereAModuleIs()
    {
        const Told log("fxos /license # show license udi\nUDI: PID:FPR-C9300-AC,SN:JMX1901C9TE\nfxos# connect module 2 console\n"
                       "Firepower-module2> connect asa\nasa> show version\nCisco Adaptive Security Appliance Software Version "
                       "9.18(4)\n");
        QCOMPARE(log.read.devices.size(), size_t(2));
        QVERIFY(log.read.devices[0].isFxos);
        QCOMPARE(Told::text(log.read.devices[1].chassis), QStringLiteral("fxos"));
        QCOMPARE(Told::text(log.read.devices[1].slot), QStringLiteral("2"));
    }

    void hostileInput()
    {
        QByteArray binary;
        for (int i = 0; i < 5000; ++i)
            binary += char((i * 7919) % 256);
        for (const QByteArray &log :
            QList<QByteArray>{QByteArray(10000, 'x'), QByteArray(10000, '>'), QByteArray(10000, '/') + "#", binary,
                QByteArray("fw# show license all\n(((((:\n):\n():\nUDI: SN:PID:\nUDI:\nPID:\n"), QByteArray("\x1B["),
                QByteArray("\x1B]"), QByteArray("\b\b\r\r\b"), QByteArray("[2026-01-12 09:41:03"),
                QByteArray("show license usage\nLicense Usage\nCount: 1\n"), "fw# " + QByteArray(9000, 's')})
            QVERIFY(Told(log).read.devices.size() <= 2);
        const Told interleaved(
            "a# show version\nb# show version\nCisco Adaptive Security Appliance Software Version 9.18(4)\n"
            "Cisco Adaptive Security Appliance Software Version 9.16(4)\nSerial Number: JAD2301K5L6\na# \nb# \n");
        QCOMPARE(interleaved.of(Item::Serial), QStringLiteral("5 JAD2301K5L6"));
    }
};

LICTOR_TEST(FactsTest)
#include "tst_facts.moc"
