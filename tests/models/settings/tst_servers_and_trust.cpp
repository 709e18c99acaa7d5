#include "settings/device_clock.h"
#include "settings/server_choice.h"
#include "settings/trusted_certificate_table.h"
#include "support/test_fleet.h"
#include "support/test_main.h"

#include <QAbstractItemModelTester>
#include <QtTest/QTest>

using namespace lictor;
using namespace lictor::test;

/// What the panes of settings say of servers, certificates and clocks before a device gets them.
class ServersAndTrustTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void registration_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("token");
        QTest::addColumn<QString>("fault");
        QTest::newRow("nothing") << ""
                                 << ""
                                 << ""
                                 << "";
        QTest::newRow("URL") << " https://10.9.8.7/Transportgateway "
                             << "https://10.9.8.7/Transportgateway"
                             << ""
                             << "";
        QTest::newRow("pasted token") << " abcdef\nghi== "
                                      << ""
                                      << "abcdefghi=="
                                      << "";
        QTest::newRow("password") << "https://me:pw@10.9.8.7/"
                                  << ""
                                  << ""
                                  << "TRN-9";
        QTest::newRow("other scheme") << "ftp://10.9.8.7/"
                                      << ""
                                      << ""
                                      << "https://";
    }
    // OPEN-11 UTIL-7 TRN-9
    void registration()
    {
        QFETCH(QString, typed);
        QFETCH(QString, url);
        QFETCH(QString, token);
        QFETCH(QString, fault);
        const RegistrationEntry entry = readRegistration(TestFleet().fleet, typed);
        QCOMPARE(entry.url, url);
        QCOMPARE(entry.token, token);
        QCOMPARE(entry.isFault, !fault.isEmpty());
        QVERIFY2(entry.text.contains(fault) && !entry.text.contains(QStringLiteral("me:pw")), qPrintable(entry.text));
    }

    void proxies_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("address") << "10.1.1.1" << true;
        QTest::newRow("name") << "proxy.example" << true;
        QTest::newRow("IPv6") << "2001:db8::1" << true;
        QTest::newRow("nothing") << "" << false;
        QTest::newRow("password") << "me:pw@10.1.1.1" << false;
        QTest::newRow("path") << "10.1.1.1/x" << false;
    }
    // TRN-9 UI-CH-2
    void proxies()
    {
        QFETCH(QString, host);
        QFETCH(bool, accepted);
        QVERIFY2(whyNoProxy(host).isEmpty() == accepted, qPrintable(whyNoProxy(host)));
    }

    // TRN-10: each On-Prem server in its form, the default first.
    void choices()
    {
        TestFleet fleet;
        AddSatellite onPrem;
        onPrem.name = QStringLiteral("eu");
        onPrem.address = QStringLiteral("10.9.8.7");
        QVERIFY(fleet.act(onPrem));
        const auto choices = serverChoices(fleet.fleet);
        QCOMPARE(choices.size(), size_t(2));
        QVERIFY(choices[0].url.isEmpty());
        QCOMPARE(choices[1].url, QStringLiteral("https://10.9.8.7/Transportgateway/services/DeviceRequestHandler"));
    }

    // TRN-15: the clock of one device, not that of the others.
    void clock()
    {
        TestFleet fleet;
        const DeviceId one = fleet.device(QStringLiteral("one"), QStringLiteral("FPR1120"));
        const DeviceId two = fleet.device(QStringLiteral("two"), QStringLiteral("FPR1120"));
        Fault fault;
        fault.kind = FaultKind::ClockSkew;
        fault.place = FaultPlace::Device;
        fault.device = one;
        fault.skew = hours(3);
        fault.from = fleet.fleet.now;
        QVERIFY(fleet.act(AddFault{fault}));
        QCOMPARE(clockOffset(fleet.fleet, one), Duration(hours(3)));
        QCOMPARE(clockOffset(fleet.fleet, two), Duration::zero());
    }

    // CERTPOOL-1 CERTPOOL-2
    void certificates()
    {
        TestFleet fleet;
        const DeviceId device = fleet.device(QStringLiteral("one"), QStringLiteral("FPR1120"));
        TrustedCertificateTable table;
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto rows = [&] {
            table.set(trustedCertificates(fleet.fleet, *catalog(), device));
            return table.rowCount();
        };
        QCOMPARE(rows(), 1); // nothing was asked for yet
        fleet.registerDevice(device, fleet.token());
        QCOMPARE(rows(), 2);
        Fault fault;
        fault.kind = FaultKind::Certificate;
        fault.place = FaultPlace::Manager;
        fault.from = fleet.fleet.now;
        QVERIFY(fleet.act(AddFault{fault}));
        QCOMPARE(rows(), 2);
        QVERIFY(!knowsIssuer(fleet.fleet, device, fault.from));
        QVERIFY(fleet.cli(device, {QStringLiteral("configure terminal"), QStringLiteral("crypto ca trustpool import default")}));
        QCOMPARE(rows(), 3);
        QVERIFY(knowsIssuer(fleet.fleet, device, fault.from));
    }
};

LICTOR_TEST(ServersAndTrustTest)

#include "tst_servers_and_trust.moc"
