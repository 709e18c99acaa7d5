#include "import_fixture.h"
#include "support/test_fleet.h"
#include "support/test_main.h"

#include "fleet/requests.h"
#include "inventory/secrets.h"

#include <QtTest/QTest>

using namespace lictor;
using namespace lictor::inventory;
using namespace lictor::test;

namespace {

const QString samples = QStringLiteral(LICTOR_TEST_DATA "/inventory/");

/// A session on a Firepower 2110 that names its mate.
QByteArray unit(const char *prompt, const char *serial, const char *mate, const char *state)
{
    return QByteArrayLiteral("fw/") + prompt + "# show version\nHardware:   FPR-2110, 6588 MB RAM\nSerial Number: " + serial
        + "\nfw/" + prompt + "# show failover\nFailover On \nFailover unit " + (prompt[0] == 'p' ? "Primary" : "Secondary")
        + "\nSerial Number: Ours " + serial + ", Mate " + mate + "\n        This host: x - " + state + "\n";
}

} // namespace

/// Logs and configurations of real devices as an import (import guide 9).
class DeviceOutputTest : public QObject {
    Q_OBJECT

private:
    /// Imports the text into the fleet; the brief findings.
    static QStringList take(TestFleet &fleet, const QByteArray &text)
    {
        ImportFolder folder;
        const auto understood = understand(fleet.fleet, *catalog(), {folder.write(text, QStringLiteral("x.log"))}, {});
        if (!understood)
            return {understood.error().sentence()};
        if (!understood->nothingToDo() && !fleet.act(understood->action))
            return {QStringLiteral("not taken")};
        const FileResult &file = understood->files.front();
        return brief(file.refused) + brief(file.skipped) + brief(file.notes);
    }

private Q_SLOTS:
    // INV-22 INV-26: what the manifest says of the devices beyond name, model and serial number
    void theDevicesOfTheSamples()
    {
        TestFleet fleet(u"2026-01-12T10:00:00Z");
        QStringList files;
        for (const char *name :
            {"14-device-output-two-devices.log", "15-running-config.txt", "30-rancid-config.txt", "31-oxidized-config.txt"})
            files << samples + QLatin1StringView(name);
        const Understood understood = VALUE(understand(fleet.fleet, *catalog(), files, {}));
        QVERIFY(fleet.act(understood.action));

        const DeviceId virtualId = fleet.fleet.findDevice(QStringLiteral("vfw-s-1"));
        const Device &machine = fleet.at(virtualId);
        QCOMPARE(machine.memoryGb, 8.f);
        QCOMPARE(int(machine.vcpus), 4);
        QCOMPARE(catalog()->entitlement(machine.entitlement)->word, QStringLiteral("2G"));
        QVERIFY(machine.encryption.active);
        const LicenseState state = licenseState(fleet.fleet, *catalog(), virtualId);
        QCOMPARE(toWord(state.registration), QStringLiteral("registered"));
        QCOMPARE(toWord(state.authorization), QStringLiteral("authorized"));
        QCOMPARE(toIso(*state.lastContact), QStringLiteral("2026-01-11T08:41:20Z"));
        QCOMPARE(toIso(*state.nextContact), QStringLiteral("2026-02-10T08:41:19Z"));
        QCOMPARE(toIso(*state.graceUntil), QStringLiteral("2026-04-11T08:35:58Z"));
        QCOMPARE(toIso(machine.agent.registered()->certificate.until), QStringLiteral("2026-11-12T08:24:52Z"));
        QCOMPARE(toIso(machine.agent.registered()->nextCertificateAttempt), QStringLiteral("2026-05-11T08:30:10Z"));

        const DeviceId shortId = fleet.fleet.findDevice(QStringLiteral("fw-s-2"));
        const LicenseState isShort = licenseState(fleet.fleet, *catalog(), shortId);
        QCOMPARE(toWord(isShort.authorization), QStringLiteral("out-of-compliance"));
        QVERIFY(isShort.causes.contains(Cause::OverUtilization));
        QCOMPARE(fleet.at(shortId).running->contexts, 3);
        QCOMPARE(fleet.at(shortId).chassisSerial, QStringLiteral("JMX2320Y0K4"));

        const Device &configured = fleet.at(fleet.fleet.findDevice(QStringLiteral("vfw-r-1")));
        QCOMPARE(configured.address, QStringLiteral("192.0.2.77"));
        QVERIFY(configured.running->strongEncryption);
        QCOMPARE(fleet.at(fleet.fleet.findDevice(QStringLiteral("fw-k-1"))).running->contexts, 5);
        const Device &permanent = fleet.at(fleet.fleet.findDevice(QStringLiteral("vfw-k-2")));
        QVERIFY(permanent.agent.reserved() && permanent.running->reservation);
        QCOMPARE(catalog()->entitlement(permanent.entitlement)->word, QStringLiteral("1G"));
    }

    // INV-23 EVAL-1
    void aPasteOfShowLicenseAllAlone()
    {
        TestFleet fleet;
        QFile paste(samples + QStringLiteral("output/contact-fails.txt"));
        QVERIFY(paste.open(QIODevice::ReadOnly));
        const QStringList found = take(fleet, paste.readAll());
        QVERIFY2(found.contains(QStringLiteral("20 Last Communication Attempt contact-failing")), qPrintable(found.join(u'\n')));
        const DeviceId device = fleet.fleet.findDeviceBySerial(QStringLiteral("9AQ3ZK7HT2M"));
        QVERIFY(device);
        QCOMPARE(fleet.at(device).name, QStringLiteral("9AQ3ZK7HT2M"));
        QCOMPARE(fleet.at(device).grants.size(), size_t(1));
        QCOMPARE(catalog()->licenseTag(fleet.at(device).grants.front().key), QStringLiteral("ASAv-STD-100M"));
    }

    void aMateIsFoundByItsSerialNumber()
    {
        TestFleet fleet;
        const QStringList found = take(fleet,
            unit("sec/stby", "JAD2301K5L7", "JAD2301K5L6", "Standby Ready")
                + unit("pri/act", "JAD2301K5L6", "JAD2301K5L7", "Active"));
        QVERIFY2(!found.join(u'\n').contains(u"mate-missing"), qPrintable(found.join(u'\n')));
        QCOMPARE(fleet.fleet.groups().size(), size_t(1));
        const DeviceId active = fleet.fleet.findDeviceBySerial(QStringLiteral("JAD2301K5L6"));
        const Group &group = fleet.fleet.groups().at(fleet.at(active).group);
        QCOMPARE(group.activeUnit(), active);
        QCOMPARE(group.units.front(), active); // the primary unit comes first
    }
    void aMateMayComeLater()
    {
        TestFleet fleet;
        const QStringList alone = take(fleet, unit("pri/act", "JAD2301K5L6", "JAD2301K5L7", "Active"));
        QVERIFY2(alone.contains(QStringLiteral("7 Serial Number mate-missing")), qPrintable(alone.join(u'\n')));
        QVERIFY(fleet.fleet.groups().isEmpty());
        take(fleet, unit("sec/stby", "JAD2301K5L7", "JAD2301K5L6", "Standby Ready"));
        QCOMPARE(fleet.fleet.groups().size(), size_t(1));
        const DeviceId active = fleet.fleet.findDeviceBySerial(QStringLiteral("JAD2301K5L6"));
        QCOMPARE(roleOf(fleet.fleet, active), UnitRole::Active);
    }

    void whatCannotBeIsTakenAndSaid()
    {
        TestFleet fleet;
        const QStringList found = take(fleet,
            "fw# show version\nHardware:   FPR-1120, 1 MB RAM\nSecurity Contexts : 7\nSerial Number: JAD2301K5L6\n"
            "fw# show license all\nSmart Licensing Status\nRegistration:\n  Status: REGISTERED\nLicense Authorization:\n"
            "  Status: AUTHORIZED on Mar 04 09:12:48 2021 IST\nLicense Usage\n(FIREPOWER_1000_ASA_STANDARD):\n  Count: 1\n"
            "  Status: AUTHORIZED\n(regid.2014-08.com.cisco.NOVELTY,1.0_x):\n  Count: 4\n  Status: AUTHORIZED\n");
        QVERIFY2(found.contains(QStringLiteral("3 Security Contexts contexts-differ")), qPrintable(found.join(u'\n')));
        QVERIFY(found.contains(QStringLiteral("15 License Usage entitlement-unknown")));
        QVERIFY(found.contains(QStringLiteral("10 Status zone-unknown")));
    }
    void whatIsNotOursIsSkipped()
    {
        TestFleet fleet;
        QCOMPARE(
            take(fleet,
                "asa# show version\nCisco Adaptive Security Appliance Software Version 9.8(3)\nHardware:   ASA5516, 1 MB RAM\n"
                "Serial Number: JAD2301K5L6\n"),
            QStringList{"3 Hardware platform-without-smart-licensing"});
        QCOMPARE(brief(VALUE(understand(fleet.fleet, *catalog(), {samples + QStringLiteral("16-threat-defense.log")}, {}))
                           .files.front()
                           .skipped,
                     false),
            QStringList{"3 runs-threat-defense"});
        QVERIFY(fleet.fleet.devices().isEmpty());
    }

    void aFolderIsItsFiles()
    {
        TestFleet fleet;
        const Understood understood = VALUE(understand(fleet.fleet, *catalog(), {samples + QStringLiteral("output/estate")}, {}));
        QCOMPARE(understood.files.size(), size_t(3));
        QCOMPARE(understood.action.source, QStringLiteral("estate"));
        QVERIFY(fleet.act(understood.action));
        QCOMPARE(fleet.fleet.devices().size(), size_t(3));
        REFUSED(Refusal::File, understand(fleet.fleet, *catalog(), {ImportFolder().path()}, {}));
    }

    // INV-40
    void secrets_data()
    {
        QTest::addColumn<QString>("hidden");
        const auto row = [](const char *line, const char *hidden) { QTest::newRow(line) << QString::fromLatin1(hidden); };
        row("enable password 8Ry2Yj encrypted", "enable password ***** encrypted");
        row("enable password ***** pbkdf2", "enable password ***** pbkdf2");
        row("username admin password x pbkdf2 privilege 15", "username admin password ***** pbkdf2 privilege 15");
        row(" ikev1 pre-shared-key p5k", " ikev1 pre-shared-key *****");
        row(" key r4d1u5", " key *****");
        row("failover key 8 abc", "failover key 8 *****");
        row("snmp-server community s3cr3t", "snmp-server community *****");
        row("snmp-server host inside 192.0.2.50 community s3 version 2c",
            "snmp-server host inside 192.0.2.50 community ***** version 2c");
        row("snmp-server user u g v3 auth sha aa priv aes 128 bb", "snmp-server user u g v3 auth sha ***** priv aes 128 *****");
        row("ntp authentication-key 1 md5 abc", "ntp authentication-key 1 md5 *****");
        row("config-url ftp://me:pw@192.0.2.1/x", "config-url ftp://me:*****@192.0.2.1/x");
        for (const char *plain : {"crypto key generate rsa", "ssh key-exchange group dh-group14-sha256",
                 "password-policy lifetime 90", "interface Ethernet1/1", "no service password-recovery", "hostname key"})
            row(plain, plain);
    }
    void secrets()
    {
        QFETCH(QString, hidden);
        const QString line = QString::fromLatin1(QTest::currentDataTag());
        bool found = false;
        QCOMPARE(withoutSecrets(line, found), hidden);
        QCOMPARE(found, line != hidden);
    }
    void noSecretIsKept()
    {
        TestFleet fleet;
        const Understood understood = VALUE(understand(fleet.fleet, *catalog(), {samples + QStringLiteral("output/estate")}, {}));
        const FileResult &configuration = understood.files.back();
        QCOMPARE(brief(configuration.notes).filter(QStringLiteral("secret-dropped")).size(), 1);
        QVERIFY(fleet.act(understood.action));
        const QString kept = fleet.at(fleet.fleet.findDevice(QStringLiteral("fw-k-1"))).running->kept.join(u'\n');
        for (const char *secret : {"8Ry2Yj", "2KFQ", "s3cr3t", "p5k-0f", "r4d1u5", "sha512"})
            QVERIFY2(!kept.contains(QLatin1StringView(secret)), secret);
        QVERIFY(kept.contains(u"tunnel-group 198.51.100.7 ipsec-attributes"));
    }

    void binaryBetweenTheLines()
    {
        TestFleet fleet;
        take(fleet,
            QByteArray("fw# show license udi\n") + QByteArray("\0\0\xFF\xFE\x01\x02\n", 7) + "UDI: PID:ASAv,SN:9AQ3ZK7HT2M\n");
        QCOMPARE(fleet.fleet.devices().size(), size_t(1));
    }
    void hostileInput()
    {
        for (const QByteArray &log : QList<QByteArray>{QByteArray(20000, 'x') + "\nUDI: PID:ASAv,SN:9AQ3ZK7HT2M\n",
                 "UDI: PID:ASAv,SN:" + QByteArray(9000, 'A') + "\n", "UDI: PID:" + QByteArray(9000, '9') + ",SN:9AQ3ZK7HT2M\n",
                 QByteArray(200, '/') + "# show version\nCisco Adaptive Security Appliance Software Version 9.\xC3\x28(4)\n",
                 "fw# show running-config\nASA Version 9.18(4)\nhostname " + QByteArray(5000, 'h') + "\n",
                 "ASA Version 9.18(4)\n: Hardware:   FPR-2110\nlicense smart\n feature context 999999999999\n"}) {
            TestFleet fleet;
            take(fleet, log);
            QVERIFY(fleet.fleet.devices().size() <= 1);
        }
    }
};

LICTOR_TEST(DeviceOutputTest)
#include "tst_device_output.moc"
