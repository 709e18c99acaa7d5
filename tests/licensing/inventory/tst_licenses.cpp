#include "import_fixture.h"
#include "support/test_fleet.h"
#include "support/test_main.h"
#include "workbook_fixture.h"

#include "inventory/license_list.h"

#include <QtTest/QTest>

using namespace lictor;
using namespace lictor::inventory;
using namespace lictor::test;

/// The list of licenses of the Smart Software Manager into the pools.
class LicensesTest : public QObject {
    Q_OBJECT

private:
    static Result<UnderstoodLicenses> read(const Fleet &fleet, const QByteArray &bytes)
    {
        ImportFolder folder;
        return understandLicenses(fleet, *importCatalog(), folder.write(bytes), fleet.defaultVirtualAccount());
    }
    static int owned(const Fleet &fleet, const QString &name)
    {
        int count = 0;
        fleet.pools().each([&](PoolId, const Pool &pool) {
            if (importCatalog()->licenseName(pool.key) == name)
                for (const Term &term : pool.terms)
                    count += term.count;
        });
        return count;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(importCatalog()); }

    // INV-48, section 14
    void theSampleFillsThePools()
    {
        TestFleet account;
        const UnderstoodLicenses understood = VALUE(understandLicenses(account.fleet, *importCatalog(),
            QStringLiteral(LICTOR_TEST_DATA "/inventory/03-ssm-licenses.csv"), account.fleet.defaultVirtualAccount()));
        QCOMPARE(understood.file.rows, 3);
        QCOMPARE(understood.file.added, 3);
        QVERIFY(account.act(understood.action));
        QCOMPARE(owned(account.fleet, QStringLiteral("ASAv30 Standard - 2G")), 10);
        QCOMPARE(owned(account.fleet, QStringLiteral("Firepower 2100 ASA Security Contexts")), 20);
        QCOMPARE(owned(account.fleet, QStringLiteral("Firepower 4100 ASA Standard")), 2);
        // The same list again changes nothing, a longer one adds the difference.
        const QByteArray list = "License,Purchased,In Use\nFirepower 4100 ASA Standard,2,2\nASAv30 Standard - 2G,12,4\n";
        const UnderstoodLicenses again = VALUE(read(account.fleet, list));
        QCOMPARE(again.file.unchanged, 1);
        QCOMPARE(again.action.licenses.size(), size_t(1));
        QCOMPARE(again.action.licenses.front().count, 2);
    }

    // AC-1 OPEN-49: AnyConnect licenses belong to the account and to no platform
    void licensesOfAnyConnectAreTaken()
    {
        TestFleet account;
        const UnderstoodLicenses understood = VALUE(read(account.fleet,
            "License,Available to Use,In Use\nAnyConnect Plus,500,0\nCisco AnyConnect Apex License,100,0\n"
            "cisco anyconnect vpn only licenses,25,0\n"));
        QCOMPARE(brief(understood.file.refused), QStringList());
        QCOMPARE(understood.file.skippedCount, 0);
        QVERIFY(account.act(understood.action));
        QCOMPARE(owned(account.fleet, QStringLiteral("AnyConnect Plus")), 500);
        QCOMPARE(owned(account.fleet, QStringLiteral("AnyConnect Apex")), 100);
        QCOMPARE(owned(account.fleet, QStringLiteral("AnyConnect VPN Only")), 25);
        QCOMPARE(account.fleet.anyConnectPools().size(), size_t(3));
        // One that nobody knows is no license of something else.
        const UnderstoodLicenses unknown = VALUE(read(account.fleet, "License,Available to Use,In Use\nAnyConnect Pluss,5,0\n"));
        QCOMPARE(brief(unknown.file.refused), QStringList{QStringLiteral("2 License choice-unknown")});
    }

    void findings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("refused");
        const QByteArray header = "License,Billing,Available to Use,In Use,Substitution,Balance,Alerts\n";
        const auto row = [&](const char *what, const QByteArray &rows, const QStringList &refused) {
            QTest::newRow(what) << header + rows << refused;
        };
        row("a balance below zero", "Firepower 4100 ASA Standard,Prepaid,2,5,-,-3,\n", {});
        row("a balance that a spreadsheet guards", "Firepower 4100 ASA Standard,Prepaid,2,5,-,'-3,\n", {}); // C-47
        row("what is counted by the rest of the row", "Firepower 4100 ASA Standard,Prepaid,,5,-,+3,\n", {});
        row("a name that is not known", "\nFirepower 4100 ASA Standart,Prepaid,2,0,-,+2,\n",
            {QStringLiteral("3 License choice-unknown")});
        row("a license of something else", "C9300 Network Advantage,Prepaid,2,0,-,+2,\n", {});
        row("no name", ",Prepaid,2,0,-,+2,\n", {QStringLiteral("2 License name-missing")});
        row("no number", "Firepower 4100 ASA Standard,Prepaid,,,-,,\n", {QStringLiteral("2 Balance value-not-a-number")});
        row("a word as number", "Firepower 4100 ASA Standard,Prepaid,two,0,-,+2,\n",
            {QStringLiteral("2 Available to Use value-not-a-number")});
        row("a number below zero", "Firepower 4100 ASA Standard,Prepaid,-2,0,-,-2,\n",
            {QStringLiteral("2 Available to Use value-out-of-range")});
        row("a sum that is none", "Firepower 4100 ASA Standard,Prepaid,2,5,-,+3,\n",
            {QStringLiteral("2 Balance columns-disagree")});
        row("the same license twice",
            "Firepower 4100 ASA Standard,Prepaid,2,0,-,+2,\nfirepower 4100 asa standard,Prepaid,2,0,-,+2,\n",
            {QStringLiteral("3 License duplicate-name")});
        QTest::newRow("devices") << QByteArray("name,model,serial\nfw-1,FPR1010,JMX2510A0C4\n")
                                 << QStringList{QStringLiteral("0 - no-header")};
        QTest::newRow("an open quote") << header + "\"Firepower 4100\n" << QStringList{QStringLiteral("2 - unterminated-quote")};
        QTest::newRow("a workbook whose second sheet is the list") << workbook({{textRow(1, {"Licenses of Core"}), "Cover"},
            {textRow(1, {"License", "Available to Use", "In Use", "Balance"}) + "<row r=\"2\">"
                    + textCell("A2", "Firepower 4100 ASA Standart") + "<c r=\"B2\"><v>2</v></c></row>",
                "Licenses"}}) << QStringList{QStringLiteral("2 License choice-unknown")};
    }
    void findings()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, refused);
        const UnderstoodLicenses understood = VALUE(read(emptyFleet(), bytes));
        QCOMPARE(brief(understood.file.refused), refused);
        if (!refused.isEmpty())
            QVERIFY(understood.action.licenses.empty());
        for (const Finding &finding : understood.file.refused)
            QVERIFY(!finding.text.isEmpty() && !finding.text.contains(u'%'));
    }

    void moreThanTheListSaysIsNotTakenAway()
    {
        TestFleet account;
        QVERIFY(account.buy(QStringLiteral("L-FPR1000-ASA="), 3));
        const UnderstoodLicenses understood =
            VALUE(read(account.fleet, "License,Purchased,In Use\nFirepower 1000 ASA Standard,2,0\n"));
        QCOMPARE(brief(understood.file.refused), QStringList{QStringLiteral("2 Purchased value-out-of-range")});
    }
};

LICTOR_TEST(LicensesTest)
#include "tst_licenses.moc"
