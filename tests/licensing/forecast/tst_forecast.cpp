#include "support/test_fleet.h"
#include "support/test_main.h"
#include "support/value.h"

#include "forecast/calendar.h"
#include "forecast/trouble.h"

using namespace lictor;
using forecast::Forecast;
using forecast::Levers;
using test::TestFleet;

/// The calendar of trouble: what a copy of the fleet will go through.
class ForecastTest : public QObject {
    Q_OBJECT

private:
    static Result<Forecast> ahead(
        const Fleet &fleet, int days, const Levers &levers = {}, const simulation::Progress &progress = {})
    {
        return forecast::forecast(fleet, levers, days, {*test::catalog(), QStringLiteral("admin"), false, progress});
    }

    /// Two devices with contexts; five of the licences that they use end after 40 days.
    static bool build(TestFleet &fleet)
    {
        AddLicenses ending;
        ending.pid = QStringLiteral("L-FPR2K-ASASC-5=");
        ending.days = 40;
        const DeviceId a = fleet.device(QStringLiteral("a"), QStringLiteral("FPR2130"));
        const DeviceId b = fleet.device(QStringLiteral("b"), QStringLiteral("FPR2130"));
        const QString token = fleet.token();
        bool done = fleet.buy(QStringLiteral("L-FPR2100-ASA="), 2) && fleet.buy(QStringLiteral("L-FPR2K-ASASC-5="), 1)
            && fleet.act(ending);
        for (DeviceId id : {a, b})
            done = done && fleet.license(id, {QStringLiteral("feature tier standard"), QStringLiteral("feature context 4")})
                && fleet.registerDevice(id, token);
        return done;
    }

    static const forecast::PoolCourse &contexts(const Forecast &found)
    {
        return *std::find_if(found.pools.begin(), found.pools.end(),
            [](const forecast::PoolCourse &pool) { return pool.key.kind == LicenseKind::Context; });
    }

private Q_SLOTS:
    // OOC-2
    void aPoolHasItsStepsAndItsShortage()
    {
        TestFleet fleet;
        QVERIFY(build(fleet));
        const Fleet before = fleet.fleet;
        const Forecast found = VALUE(ahead(fleet.fleet, 60));
        QVERIFY(fleet.fleet == before);
        const forecast::PoolCourse &pool = contexts(found);
        QCOMPARE(pool.owned.all().size(), size_t(2));
        QCOMPARE(pool.owned.first(), 10);
        QCOMPARE(pool.owned.last(), 5);
        QCOMPARE(pool.owned.all().back().from, before.now + days(40));
        QCOMPARE(pool.inUse.all().size(), size_t(1));
        QCOMPARE(pool.inUse.at(before.now + days(50)), 8);
        QCOMPARE(pool.shortFrom.value(), before.now + days(40));
        QCOMPARE(pool.by, 3);
    }

    void theDevicesEventsAreTheClocks()
    {
        TestFleet fleet;
        QVERIFY(build(fleet));
        Levers levers;
        levers.faults.push_back(forecast::newRootCertificate(fleet.fleet.now + days(70)));
        const Forecast found = VALUE(ahead(fleet.fleet, 200, levers));
        QVERIFY(fleet.act(AddFault{levers.faults.front()}));
        QVERIFY(fleet.act(AdvanceClock{fleet.fleet.now + days(200)}));
        QStringList theirs, ours;
        for (const simulation::Event &event : fleet.last.events)
            theirs << toIso(event.at) + event.subject + event.kind;
        for (const forecast::Event &event : found.events)
            if (!event.device.isEmpty())
                ours << toIso(event.at) + event.device + event.kind;
        QVERIFY(theirs.size() > 4);
        QCOMPARE(ours, theirs);
    }

    void leversAreTheActionsThatMakeThemReal()
    {
        TestFleet fleet;
        QVERIFY(build(fleet));
        Levers levers;
        levers.without = {fleet.fleet.findDevice(QStringLiteral("b"))};
        const Forecast found = VALUE(ahead(fleet.fleet, 60, levers));
        for (const Action &action : forecast::actions(fleet.fleet, *test::catalog(), levers))
            QVERIFY(fleet.act(action));
        const Forecast real = VALUE(ahead(fleet.fleet, 60));
        QCOMPARE(contexts(found).owned.all(), contexts(real).owned.all());
        QCOMPARE(contexts(found).inUse.all(), contexts(real).inUse.all());
        QCOMPARE(contexts(real).inUse.last(), 4);
        QCOMPARE(fleet.fleet.instances().size(), size_t(1));
    }

    void aUnitLeavesItsGroupBeforeItGoes()
    {
        TestFleet fleet;
        QVERIFY(build(fleet));
        const DeviceId a = fleet.fleet.findDevice(QStringLiteral("a")), b = fleet.fleet.findDevice(QStringLiteral("b"));
        QVERIFY(fleet.act(FormFailover{{}, a, b}));
        Levers levers;
        levers.without = {a};
        const Forecast found = VALUE(ahead(fleet.fleet, 10, levers));
        QVERIFY(contexts(found).inUse.last() < contexts(VALUE(ahead(fleet.fleet, 10))).inUse.last());
    }

    void whatADeviceLosesIsSaid()
    {
        TestFleet fleet;
        fleet.device(QStringLiteral("young"), QStringLiteral("FPR2130"));
        const Forecast found = VALUE(ahead(fleet.fleet, 91));
        QCOMPARE(found.events.size(), size_t(1));
        QCOMPARE(found.events.front().kind, QStringLiteral("evaluation-expired"));
        QVERIFY(!found.events.front().loses.isEmpty());
    }

    void troubleIsListedByDay()
    {
        TestFleet fleet;
        QVERIFY(build(fleet));
        const auto troubles = forecast::troubles(VALUE(ahead(fleet.fleet, 60)));
        QCOMPARE(troubles.size(), size_t(3));
        QCOMPARE(troubles[0].kind, QStringLiteral("short"));
        QCOMPARE(troubles[0].day, fleet.fleet.now + days(40));
        QCOMPARE(troubles[1].kind, QStringLiteral("license-expired"));
        QCOMPARE(troubles[2].kind, QStringLiteral("out-of-compliance"));
        QCOMPARE(troubles[2].devices, 2);
        QVERIFY(troubles[2].text.contains(QStringLiteral("a, b")));
    }

    void theSameForecastIsTheSameCalendar()
    {
        TestFleet fleet;
        QVERIFY(build(fleet));
        const QByteArray calendar = forecast::calendar(VALUE(ahead(fleet.fleet, 60)));
        QCOMPARE(calendar, forecast::calendar(VALUE(ahead(fleet.fleet, 60))));
        QCOMPARE(calendar.count("BEGIN:VEVENT"), 2);
        QVERIFY(calendar.startsWith("BEGIN:VCALENDAR\r\n"));
        QVERIFY(calendar.contains("DTSTART;VALUE=DATE:20260210\r\n"));
        QVERIFY(calendar.contains("DTEND;VALUE=DATE:20260211\r\n"));
        QVERIFY(calendar.contains("UID:2026-02-10-0000000000000001@lictor\r\n"));
        QVERIFY(calendar.contains("DTSTAMP:20260101T000000Z\r\n"));
    }

    void aForecastCanBeCancelled()
    {
        TestFleet fleet;
        QVERIFY(build(fleet));
        REFUSED(Refusal::Cancelled, ahead(fleet.fleet, 3660, {}, [](double) { return false; }));
    }

    void aLengthOutOfRangeIsRefused()
    {
        const TestFleet fleet;
        REFUSED(Refusal::OutOfRange, ahead(fleet.fleet, 0));
        REFUSED(Refusal::OutOfRange, ahead(fleet.fleet, forecast::mostDays + 1));
    }

    void whatIsNotOwnedIsNotDropped()
    {
        TestFleet fleet;
        QVERIFY(build(fleet));
        const LicenseKey key = contexts(VALUE(ahead(fleet.fleet, 1))).key;
        Levers levers;
        levers.dropped = {{key, 11, fleet.fleet.defaultVirtualAccount()}};
        REFUSED(Refusal::OutOfRange, ahead(fleet.fleet, 60, levers));
        levers.dropped.front().count = 6;
        const Forecast found = VALUE(ahead(fleet.fleet, 60, levers));
        QCOMPARE(contexts(found).owned.all(), (std::vector<forecast::Step>{{fleet.fleet.now, 4}})); // what ends goes first
    }
};

LICTOR_TEST(ForecastTest)
#include "tst_forecast.moc"
