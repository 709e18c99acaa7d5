#include "import_fixture.h"
#include "support/test_fleet.h"
#include "support/test_main.h"

#include "entitlement/effective.h"
#include "fleet/fault.h"
#include "fleet/requests.h"

#include <QtTest/QTest>

#include <functional>

using namespace lictor;
using namespace lictor::inventory;
using namespace lictor::test;

namespace {

/// What a terminal program keeps of a session on the device: prompts, what was typed, what was printed.
QString sessionOn(TestFleet &fleet, DeviceId device, const QStringList &commands)
{
    if (!fleet.act(RunCommands{{device}, commands, true, false}))
        return {};
    QString log;
    for (const simulation::CommandOutput &command : fleet.last.commands)
        log += command.prompt + command.input + u'\n' + command.output + u'\n';
    return log;
}

QString sessionOn(TestFleet &fleet, ChassisId chassis, const QStringList &commands)
{
    if (!fleet.act(RunChassisCommands{chassis, commands}))
        return {};
    QString log;
    for (const simulation::CommandOutput &command : fleet.last.commands)
        log += command.prompt + command.input + u'\n' + command.output + u'\n';
    return log;
}

const QStringList &lookedAt()
{
    static const QStringList commands{QStringLiteral("terminal pager 0"), QStringLiteral("show version"),
        QStringLiteral("show inventory"), QStringLiteral("show license all"), QStringLiteral("show failover"),
        QStringLiteral("show cluster info"), QStringLiteral("show running-config")};
    return commands;
}

/// The whole fleet as one log; a module is reached through its chassis.
QString logOf(TestFleet &fleet)
{
    QString log;
    std::vector<std::pair<DeviceId, ChassisId>> devices;
    fleet.fleet.devices().each([&](DeviceId id, const Device &device) { devices.push_back({id, device.chassis}); });
    for (const auto &[device, chassis] : devices) {
        if (chassis) {
            const QString name = fleet.fleet.chassis().at(chassis).name;
            log += sessionOn(fleet, chassis, {QStringLiteral("scope license"), QStringLiteral("show license all")});
            log += name + QStringLiteral("# connect module %1 console\n").arg(fleet.at(device).slot);
        }
        log += sessionOn(fleet, device, lookedAt());
    }
    return log;
}

/// The pager's remains and the line ends of a terminal.
QByteArray asTerminal(const QString &log)
{
    QByteArray bytes;
    int line = 0;
    for (const QString &text : log.split(u'\n')) {
        if (++line % 24 == 0)
            bytes += "<--- More --->\r              \r";
        bytes += text.toUtf8() + "\r\n";
    }
    return bytes;
}

QString stateOf(const Fleet &fleet, DeviceId id)
{
    const LicenseState state = licenseState(fleet, *catalog(), id);
    QStringList causes;
    for (const Cause cause : state.causes)
        causes << toWord(cause);
    const auto at = [](const std::optional<Instant> &moment) { return moment ? toIso(*moment) : QStringLiteral("-"); };
    return QStringList{toWord(state.registration), toWord(state.authorization), causes.join(u','), at(state.lastContact),
        at(state.nextContact), at(state.graceUntil), QString::number(state.restricted), QString::number(state.rateLimited)}
        .join(u' ');
}

QString effectiveOf(const Fleet &fleet, DeviceId id)
{
    QStringList lines;
    for (const entitlement::Line &line : entitlement::effective(fleet, *catalog(), id).lines)
        lines << QStringLiteral("%1=%2/%3").arg(toWord(line.feature)).arg(int(line.value.kind)).arg(line.value.number);
    return lines.join(u' ');
}

} // namespace

/// A real device's output makes a device that is the same: what a simulated one prints is imported into an empty fleet and compared.
class TwinsTest : public QObject {
    Q_OBJECT

private:
    using Story = std::function<bool(TestFleet &, DeviceId)>;
    static void compare(TestFleet &original, const QByteArray &log) { compare(original, QList<QByteArray>{log}); }
    static void compare(TestFleet &original, const QList<QByteArray> &logs);
    static bool outage(TestFleet &fleet)
    {
        Fault fault;
        fault.place = FaultPlace::Manager;
        fault.from = fleet.fleet.now;
        return fleet.act(AddFault{fault});
    }

private Q_SLOTS:
    void everyStateOfEveryPlatform_data();
    void everyStateOfEveryPlatform();
    void aPairIsAPair_data();
    void aPairIsAPair();
    void aClusterIsACluster();
    void utilityModeIsUtilityMode();
    void oneDeviceInSeveralFilesIsOne_data();
    void oneDeviceInSeveralFilesIsOne();
};

void TwinsTest::compare(TestFleet &original, const QList<QByteArray> &logs)
{
    ImportFolder folder;
    TestFleet twins(toIso(original.fleet.now), 2);
    QStringList files;
    for (const QByteArray &log : logs)
        files << folder.write(log, QStringLiteral("session%1.log").arg(files.size()));
    const Understood understood = VALUE(understand(twins.fleet, *catalog(), files, {}));
    for (const FileResult &file : understood.files) {
        QCOMPARE(file.format, QStringLiteral("device-output"));
        for (const Finding &refused : file.refused)
            QFAIL(qPrintable(refused.text));
    }
    QVERIFY(twins.act(understood.action));
    QCOMPARE(twins.fleet.devices().size(), original.fleet.devices().size());
    std::vector<DeviceId> devices;
    original.fleet.devices().each([&](DeviceId id, const Device &) { devices.push_back(id); });
    for (const DeviceId id : devices) {
        const Device device = original.at(id);
        const DeviceId twin = twins.fleet.findDeviceBySerial(device.serial);
        QVERIFY2(twin, qPrintable(device.serial));
        QCOMPARE(catalog()->model(twins.at(twin).model).word, catalog()->model(device.model).word);
        QCOMPARE(twins.at(twin).version, device.version);
        QCOMPARE(stateOf(twins.fleet, twin), stateOf(original.fleet, id));
        QCOMPARE(effectiveOf(twins.fleet, twin), effectiveOf(original.fleet, id));
        for (const QString &command : lookedAt().mid(1)) {
            QStringList ours = sessionOn(twins, twin, {command}).split(u'\n');
            QStringList theirs = sessionOn(original, id, {command}).split(u'\n');
            if (device.group) { // lines that were read stand before those that Lictor makes for a pair of its own
                ours.sort();
                theirs.sort();
            }
            QCOMPARE(ours, theirs);
        }
    }
    const Understood again = VALUE(understand(twins.fleet, *catalog(), files, {}));
    int unchanged = 0;
    for (const FileResult &file : again.files)
        unchanged += file.unchanged;
    QCOMPARE(unchanged, int(devices.size()));
}

void TwinsTest::everyStateOfEveryPlatform_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QStringList>("features");
    QTest::addColumn<QStringList>("products");
    QTest::addColumn<QString>("state");
    struct Platform {
        const char *model;
        QStringList features, products;
    };
    const Platform platforms[] = {
        {"ASAv", {"feature tier standard", "throughput level 1G"}, {"L-ASAV10S-K9="}},
        {"FPR1010", {"feature tier standard", "feature security-plus"}, {"L-FPR1000-ASA=", "L-FPR1010-SEC-PL="}},
        {"FPR1120", {"feature tier standard", "feature context 3"}, {"L-FPR1000-ASA=", "L-FPR1K-ASASC-5="}},
        {"FPR2130", {"feature tier standard", "feature context 3", "feature strong-encryption"},
            {"L-FPR2100-ASA=", "L-FPR2K-ASASC-5=", "L-FPR2K-ENC-K9="}},
        {"FPR3110", {"feature tier standard", "feature context 3"}, {"L-FPR3110-BSE=", "L-FPR3K-ASASC-5="}},
        {"FPR4112", {"feature tier standard", "feature context 5", "feature carrier"},
            {"L-FPR4100-ASA=", "L-FPR4K-ASASC-10=", "L-FPR4K-ASA-CAR="}},
        {"FPR9300-SM-24", {"feature tier standard", "feature context 5"}, {"L-F9K-ASA=", "L-F9K-ASA-SC-10="}},
    };
    for (const Platform &platform : platforms)
        for (const char *state :
            {"new", "configured", "registered", "short", "failing", "expired", "evaluated", "waiting", "permanent", "asked"})
            QTest::addRow("%s %s", platform.model, state)
                << QString::fromLatin1(platform.model) << platform.features << platform.products << QString::fromLatin1(state);
}

// INV-40 EVAL-1 EVAL-2 COM-1 COM-6 OOC-1 PLR-16
void TwinsTest::everyStateOfEveryPlatform()
{
    QFETCH(QString, model);
    QFETCH(QStringList, features);
    QFETCH(QStringList, products);
    QFETCH(QString, state);
    TestFleet fleet;
    const DeviceId device = fleet.device(QStringLiteral("fw-1"), model);
    QVERIFY(device);
    if (state != u"new" && state != u"permanent" && state != u"asked")
        QVERIFY2(fleet.license(device, features), qPrintable(fleet.output()));
    if (state == u"registered" || state == u"failing" || state == u"expired")
        for (const QString &product : products)
            QVERIFY2(fleet.buy(product, 2), qPrintable(product));
    if (state == u"waiting")
        QVERIFY(outage(fleet));
    if (state == u"registered" || state == u"failing" || state == u"expired" || state == u"short" || state == u"waiting")
        QVERIFY(fleet.registerDevice(device, fleet.token()));
    if (state == u"failing" || state == u"expired")
        QVERIFY(outage(fleet));
    if (state == u"permanent" || state == u"asked") {
        QVERIFY(fleet.act(SetAccount{std::nullopt, true}));
        using Step = ReserveOnDevices::Step;
        ReserveOnDevices::Target target{fleet.at(device).chassis ? DeviceId{} : device, fleet.at(device).chassis, {}};
        QVERIFY(fleet.act(ReserveOnDevices{Step::Enable, {target}}));
        QVERIFY(fleet.act(ReserveOnDevices{Step::Request, {target}}));
        if (state == u"permanent") {
            AddLicenses add;
            add.key = {LicenseKind::Permanent, catalog()->model(fleet.at(device).model).series->licensePlatform,
                fleet.at(device).chassis ? EntitlementKey{} : fleet.at(device).entitlement, {}};
            QVERIFY(fleet.act(add));
            const QString code = fleet.last.codes.empty() ? QString() : fleet.last.codes.front().code;
            QString request;
            QVERIFY(fleet.act(ReserveOnDevices{Step::Request, {target}}));
            request = fleet.last.codes.front().code;
            QVERIFY(fleet.act(ReserveLicenses{{}, {{QString(), request}}}));
            target.authorizationCode = fleet.last.codes.front().code;
            QVERIFY(fleet.act(ReserveOnDevices{Step::Install, {target}}));
            if (features.size() > 1 && model != u"ASAv")
                QVERIFY2(fleet.license(device, features), qPrintable(fleet.output()));
        }
    }
    QVERIFY(fleet.cli(device, {QStringLiteral("write memory")}));
    QVERIFY(fleet.advance(state == u"expired" || state == u"evaluated" ? "91d" : state == u"failing" ? "40d" : "3d"));
    const QString log = logOf(fleet);
    QVERIFY(!log.isEmpty());
    compare(fleet, log.toUtf8());
    if (!QTest::currentTestFailed())
        compare(fleet, asTerminal(log));
}

void TwinsTest::aPairIsAPair_data()
{
    QTest::addColumn<bool>("activeActive");
    QTest::newRow("Active/Standby") << false;
    QTest::newRow("Active/Active") << true;
}

void TwinsTest::aPairIsAPair()
{
    QFETCH(bool, activeActive);
    TestFleet fleet;
    const DeviceId a = fleet.device(QStringLiteral("fw-a"), QStringLiteral("FPR2130")),
                   b = fleet.device(QStringLiteral("fw-b"), QStringLiteral("FPR2130"));
    QVERIFY(fleet.buy(QStringLiteral("L-FPR2100-ASA="), 2) && fleet.buy(QStringLiteral("L-FPR2K-ASASC-5="), 1));
    QVERIFY(fleet.license(a, {QStringLiteral("feature tier standard"), QStringLiteral("feature context 3")}));
    QVERIFY(fleet.act(FormFailover{QStringLiteral("plant"), a, b, activeActive, false}));
    QVERIFY(fleet.registerDevice(a, fleet.token()) && fleet.registerDevice(b, fleet.token()));
    QVERIFY(fleet.cli(a, {QStringLiteral("write memory")}));
    QVERIFY(fleet.advance("1d"));
    compare(fleet, asTerminal(logOf(fleet)));
}

// CLU-3100-1
void TwinsTest::aClusterIsACluster()
{
    TestFleet fleet;
    FormCluster form{QStringLiteral("core"), {}};
    for (const char *name : {"fw-a", "fw-b", "fw-c"})
        form.units.push_back(fleet.device(QString::fromLatin1(name), QStringLiteral("FPR3110")));
    QVERIFY(fleet.buy(QStringLiteral("L-FPR3110-BSE="), 3) && fleet.buy(QStringLiteral("L-FPR3K-ASASC-5="), 1));
    QVERIFY(fleet.act(form));
    QVERIFY(fleet.license(form.units.front(), {QStringLiteral("feature tier standard"), QStringLiteral("feature context 3")}));
    for (const DeviceId unit : form.units)
        QVERIFY(fleet.registerDevice(unit, fleet.token()));
    QVERIFY(fleet.cli(form.units.front(), {QStringLiteral("write memory")}));
    QVERIFY(fleet.advance("1d"));
    compare(fleet, asTerminal(logOf(fleet)));
}

// UTIL-9
void TwinsTest::utilityModeIsUtilityMode()
{
    TestFleet fleet;
    const DeviceId device = fleet.device(QStringLiteral("fw-1"), QStringLiteral("ASAv"));
    QVERIFY2(fleet.license(device,
                 {QStringLiteral("feature tier standard"), QStringLiteral("throughput level 1G"),
                     QStringLiteral("transport type smart"), QStringLiteral("utility"), QStringLiteral("custom-id ACME-7"),
                     QStringLiteral("mode standard")}),
        qPrintable(fleet.output()));
    QVERIFY(fleet.buy(QStringLiteral("L-ASAV10S-K9="), 1));
    QVERIFY(fleet.registerDevice(device, fleet.token()));
    QVERIFY(fleet.cli(device, {QStringLiteral("write memory")}));
    QVERIFY(fleet.advance("3d"));
    compare(fleet, asTerminal(logOf(fleet)));
}

void TwinsTest::oneDeviceInSeveralFilesIsOne_data()
{
    QTest::addColumn<bool>("saysSerial"); // each of the files
    QTest::newRow("by its serial number") << true;
    QTest::newRow("by its name") << false;
}

// Section 9.2: `show version` in one file, `show license all` in another
void TwinsTest::oneDeviceInSeveralFilesIsOne()
{
    QFETCH(bool, saysSerial);
    TestFleet fleet;
    const DeviceId a = fleet.device(QStringLiteral("fw-a"), QStringLiteral("FPR2130")),
                   b = fleet.device(QStringLiteral("fw-b"), QStringLiteral("FPR2130"));
    QVERIFY(fleet.buy(QStringLiteral("L-FPR2100-ASA="), 2) && fleet.buy(QStringLiteral("L-FPR2K-ASASC-5="), 1));
    for (const DeviceId device : {a, b}) {
        QVERIFY(fleet.license(device, {QStringLiteral("feature tier standard"), QStringLiteral("feature context 3")}));
        QVERIFY(fleet.registerDevice(device, fleet.token()));
        QVERIFY(fleet.cli(device, {QStringLiteral("write memory")}));
    }
    QVERIFY(fleet.advance("3d"));
    QList<QByteArray> logs;
    for (const QStringList &commands :
        {QStringList{QStringLiteral("show version")}, QStringList{QStringLiteral("show inventory")},
            QStringList{QStringLiteral("show license all"), QStringLiteral("show failover")},
            saysSerial ? QStringList{QStringLiteral("show version"), QStringLiteral("show running-config")}
                       : QStringList{QStringLiteral("show running-config")}})
        logs << asTerminal(sessionOn(fleet, a, commands) + sessionOn(fleet, b, commands));
    if (!saysSerial)
        logs.move(1, 0); // what is said first may not say whose it is
    compare(fleet, logs);
    ImportFolder folder;
    const QStringList files{
        folder.write(logs.front(), QStringLiteral("a.log")), folder.write(logs.back(), QStringLiteral("b.log"))};
    const Understood understood = VALUE(understand(emptyFleet(), *catalog(), files, {}));
    QCOMPARE(brief(understood.files.back().notes, false).filter(QStringLiteral("device-elsewhere")).size()
            + brief(understood.files.front().notes, false).filter(QStringLiteral("device-elsewhere")).size(),
        2);
}

LICTOR_TEST(TwinsTest)
#include "tst_twins.moc"
