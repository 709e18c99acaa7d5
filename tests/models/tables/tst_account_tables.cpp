#include "session/fleet_session.h"
#include "support/test_fleet.h"
#include "support/test_main.h"
#include "tables/account_time.h"
#include "tables/event_table.h"
#include "tables/fleet_overview.h"
#include "tables/instance_table.h"
#include "tables/license_table.h"
#include "tables/roles.h"
#include "tables/token_table.h"
#include "terms/instant.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace lictor;

namespace {
struct Desk {
    QTemporaryDir folder;
    test::TestFleet made;
    FleetSession session{test::catalog(), QStringLiteral("ada")};

    void open()
    {
        const auto created = session.create(folder.filePath(QStringLiteral("desk.lictor")), made.fleet, true);
        if (!created)
            qFatal("%s", qPrintable(created.error().sentence()));
    }
    VirtualAccountId standard() const { return session.fleet().defaultVirtualAccount(); }
};

QString text(const QAbstractItemModel &model, int row, int column) { return model.index(row, column).data().toString(); }
} // namespace

class AccountTablesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // TOK-5
    void expirationIsPrintedAsInThePortal_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("expected");
        QTest::newRow("created just now") << QStringLiteral("2017-07-17T19:41:53Z")
                                          << QStringLiteral("2017-Aug-16 19:41:53 (in 30 days)");
        QTest::newRow("one day left") << QStringLiteral("2017-08-15T19:41:53Z")
                                      << QStringLiteral("2017-Aug-16 19:41:53 (in 1 day)");
        QTest::newRow("less than an hour") << QStringLiteral("2017-08-16T19:11:53Z")
                                           << QStringLiteral("2017-Aug-16 19:41:53 (in 30 minutes)");
        QTest::newRow("at the instant itself")
            << QStringLiteral("2017-08-16T19:41:53Z") << QStringLiteral("2017-Aug-16 19:41:53 (expired)");
    }
    void expirationIsPrintedAsInThePortal()
    {
        QFETCH(QString, now);
        QFETCH(QString, expected);
        QCOMPARE(expirationText(*parseInstant(u"2017-08-16T19:41:53Z"), *parseInstant(now)), expected);
    }

    // TOK-5 UI-SSM-3
    void aTokenIsARow()
    {
        Desk desk;
        desk.open();
        TokenTable table(desk.session);
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.setAccount(desk.standard());
        QCOMPARE(table.rowCount(), 0);
        QVERIFY(desk.session.perform(CreateToken{{}, 30, QStringLiteral("ASA FP 2110 1"), true, {}}));
        table.reload();
        QCOMPARE(table.rowCount(), 1);
        QStringList titles;
        for (int column = 0; column < table.columnCount(); ++column)
            titles << table.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QCOMPARE(titles,
            (QStringList{QStringLiteral("Token"), QStringLiteral("Expiration Date"), QStringLiteral("Description"),
                QStringLiteral("Export-Controlled"), QStringLiteral("Created By"), QStringLiteral("Actions")}));
        QCOMPARE(text(table, 0, TokenTable::Description), QStringLiteral("ASA FP 2110 1"));
        QCOMPARE(text(table, 0, TokenTable::ExportControlled), QStringLiteral("Allowed"));
        QCOMPARE(text(table, 0, TokenTable::CreatedBy), QStringLiteral("ada"));
        QVERIFY(text(table, 0, TokenTable::Expiration).endsWith(QStringLiteral("(in 30 days)")));
        const QString whole = table.index(0, TokenTable::Text).data(CopyRole).toString();
        QVERIFY(desk.session.fleet().findToken(whole));
        QCOMPARE(text(table, 0, TokenTable::Text), TokenTable::shortened(whole));
        QVERIFY(text(table, 0, TokenTable::Text).size() < whole.size());
    }

    // TOK-5
    void aTokenIsShortenedAsInTheFigure()
    {
        QCOMPARE(TokenTable::shortened(QStringLiteral("MjM3ZjhhYTliZGQ4OS00Yjk2LTg2MGI0MThmZTUyYjkyNmVhLTE1MDI5MTI1")),
            QStringLiteral("MjM3ZjhhYTliZGQ4OS00Yjk2LT..."));
    }

    // ACC-4
    void licencesStandByAccountWithTheirBalance()
    {
        Desk desk;
        desk.made.act(AddVirtualAccount{QStringLiteral("A"), {}});
        desk.made.buy(QStringLiteral("L-FPR2K-ASASC-10="), 1);
        desk.made.device(QStringLiteral("fw"), QStringLiteral("FPR2110"));
        const auto account = desk.made.fleet.findVirtualAccount(QStringLiteral("A"));
        const DeviceId device = desk.made.fleet.findDevice(QStringLiteral("fw"));
        QVERIFY(desk.made.license(device, {QStringLiteral("feature tier standard"), QStringLiteral("feature context 5")}));
        QVERIFY(desk.made.registerDevice(device, desk.made.token(true, account)));
        desk.open();
        LicenseTable table(desk.session);
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.setAccount(account);
        bool found = false;
        for (int row = 0; row < table.rowCount(); ++row) {
            if (!text(table, row, LicenseTable::License).contains(QStringLiteral("Context")))
                continue;
            found = true;
            QCOMPARE(text(table, row, LicenseTable::Balance), QStringLiteral("-5"));
            QCOMPARE(text(table, row, LicenseTable::Status), QStringLiteral("Out of compliance"));
        }
        QVERIFY(found);
        table.setAccount(desk.standard());
        QCOMPARE(table.rowCount(), 1);
        QCOMPARE(text(table, 0, LicenseTable::Balance), QStringLiteral("10"));
    }

    void selectionSurvivesRowsThatComeAndGo()
    {
        Desk desk;
        for (int i = 0; i < 20; ++i)
            desk.made.token();
        desk.open();
        TokenTable table(desk.session);
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.setAccount(desk.standard());
        const TokenId kept = table.tokenAt(table.index(7, 0));
        const QPersistentModelIndex held = table.index(7, 0);
        QVERIFY(desk.session.perform(CreateToken{{}, 5, QStringLiteral("newer"), false, {}}));
        table.reload();
        QCOMPARE(held.row(), 8);
        table.sort(TokenTable::Expiration, Qt::AscendingOrder);
        QCOMPARE(table.tokenAt(held), kept);
        QCOMPARE(text(table, 0, TokenTable::Description), QStringLiteral("newer"));
        QVERIFY(desk.session.undo());
        table.reload();
        QCOMPARE(table.rowCount(), 20);
        QCOMPARE(table.tokenAt(held), kept);
    }

    // UI-SSM-7 ACC-8
    void aRemovedInstanceGoesFromItsTable()
    {
        Desk desk;
        const DeviceId device = desk.made.device(QStringLiteral("fw"), QStringLiteral("FPR2110"));
        QVERIFY(desk.made.license(device, {QStringLiteral("feature tier standard")}));
        QVERIFY(desk.made.registerDevice(device, desk.made.token()));
        desk.open();
        InstanceTable instances(desk.session);
        EventTable events(desk.session);
        QAbstractItemModelTester tester(&instances, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester eventTester(&events, QAbstractItemModelTester::FailureReportingMode::QtTest);
        instances.setAccount(desk.standard());
        events.setAccount(desk.standard());
        QCOMPARE(instances.rowCount(), 1);
        QVERIFY(text(instances, 0, InstanceTable::Udi).startsWith(QStringLiteral("PID:FPR-2110,SN:")));
        QCOMPARE(text(instances, 0, InstanceTable::Licenses), QStringLiteral("Standard 1"));
        const int before = events.rowCount();
        QVERIFY(desk.session.perform(RemoveInstance{instances.instanceAt(instances.index(0, 0))}));
        instances.reload();
        events.reload();
        QCOMPARE(instances.rowCount(), 0);
        QVERIFY(events.rowCount() > before);
    }

    void theOverviewCountsEachDeviceOnceAndWorstFirst()
    {
        Desk desk;
        const DeviceId device = desk.made.device(QStringLiteral("fw"), QStringLiteral("FPR2110"));
        QVERIFY(desk.made.license(device, {QStringLiteral("feature tier standard")}));
        QVERIFY(desk.made.registerDevice(device, desk.made.token()));
        desk.made.device(QStringLiteral("second"), QStringLiteral("FPR1120"));
        desk.made.device(QStringLiteral("third"), QStringLiteral("ASAv"));
        const FleetOverview overview = overviewOf(desk.made.fleet, *test::catalog());
        QCOMPARE(overview.devices, size_t(3));
        int sum = 0;
        for (const StateCount &state : overview.states)
            sum += state.count;
        QCOMPARE(sum, 3);
        QCOMPARE(overview.states.front().deviceFilter, QStringLiteral("auth:out-of-compliance"));
        QCOMPARE(overview.states.front().count, 1); // no Standard licence was bought
        QVERIFY(!overview.attention.empty());
        QCOMPARE(overview.attention.front().tone, Tone::Critical);
        QVERIFY(!overview.next.empty());
    }
};

LICTOR_TEST(AccountTablesTest)
#include "tst_account_tables.moc"
