#include "entitlement/effective.h"
#include "fleet/requests.h"
#include "support/test_fleet.h"
#include "support/test_main.h"

#include <QTest>

using namespace lictor;
using namespace lictor::test;
using namespace std::chrono_literals;

/// One device's licensing life: registration, authorization, renewal, deregistration, evaluation.
class LifecycleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void registrationAuthorizesWhatIsConfigured(); // REG-2 REG-3 REG-14 GEN-1
    void dayZero(); // REG-5 REG-1 CFG-2 TOK-8
    void tokens_data(); // TOK-7
    void tokens();
    void oneTokenManyDevices(); // TOK-1
    void force(); // REG-6 REG-7
    void refusedForceKeepsTheRegistration(); // REG-6
    void removedInThePortal(); // REG-8 ACC-8
    void deregister_data(); // REG-9 REG-10 REG-11
    void deregister();
    void certificate(); // CERT-1 CERT-2 CERT-4
    void contacts(); // CERT-3 COM-1
    void renewByHandMovesTheRhythm(); // CERT-4
    void overUse(); // OOC-1 OPEN-50
    void standardShortAtFirst(); // REG-12 PID-2
    void virtualAccountsAreApart(); // ACC-4 ACC-5 ACC-6
    void evaluationCountsUse(); // EVAL-2 EVAL-4
    void evaluationGivesDefaults_data(); // EVAL-3 EVAL-5 EVAL-6 EVAL-7 EVAL-8
    void evaluationGivesDefaults();
    void chassis(); // ACC-7 GEN-6 GEN-7 TOK-9 PRE-1 EVAL-8
    void emptyChassis_data(); // GEN-7
    void emptyChassis();
    void encryption_data(); // ENC-3 ENC-5 ENC-6 ENC-15 ENC-16 ENC-23 ENC-24
    void encryption();
    void sameSeedSameFleet();
    void clockRefusesThePast();
    void nextEvent();
};

namespace {

LicenseState stateOf(const TestFleet &fleet, DeviceId id) { return licenseState(fleet.fleet, *catalog(), id); }

qint64 inUse(const TestFleet &fleet, LicenseKind kind, VirtualAccountId account = {})
{
    qint64 used = 0;
    fleet.fleet.pools().each([&](PoolId, const Pool &pool) {
        if (pool.key.kind == kind && (!account || pool.account == account))
            used += pool.inUse;
    });
    return used;
}

/// A registered FPR2110 with the tier and enough licences.
DeviceId registered2110(TestFleet &fleet, const QString &name = QStringLiteral("fw"))
{
    fleet.buy(QStringLiteral("L-FPR2100-ASA="), 1);
    const DeviceId id = fleet.device(name, QStringLiteral("FPR2110"));
    return fleet.license(id, {QStringLiteral("feature tier standard")}) && fleet.registerDevice(id, fleet.token()) ? id
                                                                                                                   : DeviceId{};
}

} // namespace

void LifecycleTest::registrationAuthorizesWhatIsConfigured()
{
    TestFleet fleet;
    QVERIFY(fleet.buy(QStringLiteral("L-ASAV10S-K9="), 1));
    const DeviceId a = fleet.device(QStringLiteral("a"), QStringLiteral("ASAv"), QStringLiteral("1G"));
    const DeviceId b = fleet.device(QStringLiteral("b"), QStringLiteral("ASAv"), QStringLiteral("1G"));
    const QString token = fleet.token();
    QVERIFY(fleet.registerDevice(a, token));
    QCOMPARE(stateOf(fleet, a).registration, RegistrationWord::Registered);
    QCOMPARE(stateOf(fleet, a).authorization, AuthorizationWord::Authorized);
    QCOMPARE(fleet.at(a).grants.size(), size_t(2)); // tier and throughput
    QCOMPARE(fleet.last.eventsRun, 2u); // one registration, one authorization
    QCOMPARE(inUse(fleet, LicenseKind::Throughput), 1);

    QVERIFY(fleet.cli(a, {QStringLiteral("license smart deregister")}));
    QVERIFY(fleet.registerDevice(b, token)); // GEN-1: the licence is not bound to a
    QCOMPARE(stateOf(fleet, b).authorization, AuthorizationWord::Authorized);
    QCOMPARE(inUse(fleet, LicenseKind::Throughput), 1);
    QCOMPARE(fleet.fleet.instances().size(), size_t(1));
}

void LifecycleTest::dayZero()
{
    TestFleet fleet;
    QVERIFY(fleet.buy(QStringLiteral("L-ASAV10S-K9="), 1));
    AddDevice action;
    action.model = catalog()->findModel(u"ASAv")->key;
    action.fields.name = QStringLiteral("v");
    QVERIFY(!fleet.act(action)); // CFG-2: without a level it is asked for
    action.fields.entitlement = catalog()->findEntitlement(u"1G")->key;
    action.day0 =
        QStringList{QStringLiteral("! first start"), QStringLiteral("license smart"), QStringLiteral("feature tier standard"),
            QStringLiteral("throughput level 1G"), u"license smart register idtoken " + fleet.token()};
    QVERIFY(fleet.act(action));
    const LicenseState state = stateOf(fleet, fleet.last.device);
    QCOMPARE(state.registration, RegistrationWord::Registered);
    QCOMPARE(state.authorization, AuthorizationWord::Authorized);
    QVERIFY(!state.rateLimited);
    QCOMPARE(inUse(fleet, LicenseKind::Throughput), 1);
}

void LifecycleTest::tokens_data()
{
    QTest::addColumn<QString>("wait");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("fragment"); // of the reason; empty: it works
    QTest::newRow("fresh") << "1s"
                           << "known"
                           << "";
    QTest::newRow("at its last instant") << "30d"
                                         << "known"
                                         << "";
    QTest::newRow("expired one second ago") << "30d1s"
                                            << "known"
                                            << "expired on 2026-01-31 00:00:00 UTC";
    QTest::newRow("unknown") << "1s"
                             << "unknown"
                             << "not valid";
    QTest::newRow("revoked") << "1s"
                             << "revoked"
                             << "revoked";
}

void LifecycleTest::tokens()
{
    QFETCH(QString, wait);
    QFETCH(QString, kind);
    QFETCH(QString, fragment);
    TestFleet fleet;
    const DeviceId id = fleet.device(QStringLiteral("fw"), QStringLiteral("FPR2110"));
    QString token = fleet.token();
    const TokenId tokenId = fleet.last.token;
    if (kind == u"revoked")
        QVERIFY(fleet.act(RevokeToken{tokenId}));
    if (kind == u"unknown")
        token[3] = token[3] == u'A' ? u'B' : u'A';
    QVERIFY(fleet.act(AdvanceClock{fleet.fleet.now + *parseDuration(wait)}));
    QVERIFY(fleet.registerDevice(id, token)); // the device takes the line, the exchange says what comes of it
    const LicenseState state = stateOf(fleet, id);
    if (fragment.isEmpty()) {
        QCOMPARE(state.registration, RegistrationWord::Registered);
    } else {
        QCOMPARE(state.registration, RegistrationWord::Failed);
        QVERIFY2(state.reason.contains(fragment), qPrintable(state.reason));
        QVERIFY(!state.reason.contains(token)); // never the whole token
        QCOMPARE(fleet.fleet.instances().size(), size_t(0));
    }
}

void LifecycleTest::oneTokenManyDevices()
{
    TestFleet fleet;
    QVERIFY(fleet.act(AddVirtualAccount{QStringLiteral("A"), {}}));
    const VirtualAccountId account = fleet.fleet.findVirtualAccount(QStringLiteral("a"));
    const QString token = fleet.token(true, account);
    for (const char *name : {"one", "two"})
        QVERIFY(fleet.registerDevice(fleet.device(QString::fromLatin1(name), QStringLiteral("FPR1140")), token));
    QCOMPARE(fleet.fleet.instances().size(), size_t(2));
    fleet.fleet.instances().each([&](InstanceId, const ProductInstance &instance) { QCOMPARE(instance.account, account); });
    QVERIFY(fleet.advance("31d")); // registered devices outlive their token
    fleet.fleet.devices().each(
        [&](DeviceId id, const Device &) { QCOMPARE(stateOf(fleet, id).registration, RegistrationWord::Registered); });
}

void LifecycleTest::force()
{
    TestFleet fleet;
    const DeviceId id = registered2110(fleet);
    const quint64 certificate = fleet.at(id).agent.registered()->certificate.serial;
    const QString token = fleet.token();
    QVERIFY(!fleet.registerDevice(id, token));
    QVERIFY2(fleet.output().contains(QStringLiteral("already registered")), qPrintable(fleet.output()));
    QCOMPARE(fleet.at(id).agent.registered()->certificate.serial, certificate);
    QVERIFY(fleet.registerDevice(id, token, true));
    QVERIFY(fleet.at(id).agent.registered()->certificate.serial != certificate);
    QCOMPARE(fleet.fleet.instances().size(), size_t(1));
    QCOMPARE(inUse(fleet, LicenseKind::Standard), 1);
}

void LifecycleTest::refusedForceKeepsTheRegistration()
{
    TestFleet fleet;
    const DeviceId id = registered2110(fleet);
    const CertificateFacts certificate = fleet.at(id).agent.registered()->certificate;
    QVERIFY(fleet.registerDevice(id, QStringLiteral("nonsense"), true));
    QCOMPARE(stateOf(fleet, id).registration, RegistrationWord::Registered);
    QVERIFY(fleet.at(id).agent.registered()->certificate == certificate);
    QVERIFY(!stateOf(fleet, id).reason.isEmpty());
    QCOMPARE(inUse(fleet, LicenseKind::Standard), 1);
}

void LifecycleTest::removedInThePortal()
{
    TestFleet fleet;
    const DeviceId id = registered2110(fleet);
    QVERIFY(fleet.act(RemoveInstance{fleet.at(id).agent.registered()->instance}));
    QCOMPARE(inUse(fleet, LicenseKind::Standard), 0); // free at once
    QCOMPARE(stateOf(fleet, id).registration, RegistrationWord::Registered); // it still believes
    QVERIFY(fleet.cli(id, {QStringLiteral("license smart renew auth")}));
    QVERIFY2(stateOf(fleet, id).reason.contains(QStringLiteral("Force")), qPrintable(stateOf(fleet, id).reason));
    QVERIFY(fleet.registerDevice(id, fleet.token(), true));
    QCOMPARE(stateOf(fleet, id).authorization, AuthorizationWord::Authorized);
    QVERIFY(stateOf(fleet, id).reason.isEmpty());
    QCOMPARE(fleet.fleet.instances().size(), size_t(1));
}

void LifecycleTest::deregister_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<bool>("reloads");
    QTest::newRow("REG-10: an ASA virtual reloads") << "ASAv" << true;
    QTest::newRow("REG-11: a 2110 does not") << "FPR2110" << false;
    QTest::newRow("REG-11: a 3130 does not") << "FPR3130" << false;
    QTest::newRow("REG-11: a 1010 does not") << "FPR1010" << false;
}

void LifecycleTest::deregister()
{
    QFETCH(QString, model);
    QFETCH(bool, reloads);
    TestFleet fleet;
    const DeviceId id = fleet.device(QStringLiteral("fw"), model, QStringLiteral("10G"));
    QVERIFY(!fleet.cli(id, {QStringLiteral("license smart deregister")})); // never registered: refused without harm
    QVERIFY(fleet.registerDevice(id, fleet.token()));
    QVERIFY(fleet.advance("1h"));
    const QString token = fleet.token();
    const bool bothRan = fleet.cli(
        id, {QStringLiteral("license smart deregister"), QStringLiteral("license smart register idtoken %1 force").arg(token)});
    QCOMPARE(bothRan, !reloads); // C-07: the session ends with the reload
    QCOMPARE(fleet.at(id).upSince == fleet.fleet.now, reloads);
    if (reloads) {
        QVERIFY2(fleet.output().contains(QStringLiteral("not run: device reloaded")), qPrintable(fleet.output()));
        QVERIFY(stateOf(fleet, id).rateLimited);
        QCOMPARE(entitlement::effective(fleet.fleet, *catalog(), id)[Feature::FirewallConns].value.number, 100);
        QCOMPARE(fleet.fleet.instances().size(), size_t(0));
        QVERIFY(fleet.at(id).grants.empty());
        QVERIFY(!fleet.at(id).encryption.active); // OPEN-52
    } else {
        QCOMPARE(fleet.fleet.instances().size(), size_t(1));
    }
}

void LifecycleTest::certificate()
{
    TestFleet fleet(u"2025-01-10T00:00:00Z");
    const DeviceId id = registered2110(fleet);
    QCOMPARE(fleet.at(id).agent.registered()->certificate.until, *parseInstant(u"2026-01-10"));
    const quint64 first = fleet.at(id).agent.registered()->certificate.serial;
    QVERIFY(fleet.act(AdvanceClock{*parseInstant(u"2025-07-09T23:59:59Z")}));
    QCOMPARE(fleet.at(id).agent.registered()->certificate.serial, first);
    QVERIFY(fleet.act(AdvanceClock{*parseInstant(u"2025-07-10T00:00:00Z")}));
    QVERIFY(fleet.at(id).agent.registered()->certificate.serial != first);
    QCOMPARE(fleet.at(id).agent.registered()->certificate.until, *parseInstant(u"2026-07-10"));
    QVERIFY(fleet.advance("10d"));
    QVERIFY(fleet.cli(id, {QStringLiteral("license smart renew id")}));
    QCOMPARE(fleet.at(id).agent.registered()->certificate.until, *parseInstant(u"2026-07-20"));
}

void LifecycleTest::contacts()
{
    TestFleet fleet;
    const DeviceId id = registered2110(fleet);
    const Instant start = fleet.fleet.now;
    for (int day : {30, 60, 90, 120}) {
        QCOMPARE(fleet.at(id).agent.registered()->nextContact, start + days(day));
        QVERIFY(fleet.act(AdvanceClock{start + days(day)}));
        QCOMPARE(fleet.at(id).agent.registered()->lastContact, start + days(day));
    }
    QCOMPARE(stateOf(fleet, id).authorization, AuthorizationWord::Authorized);
}

void LifecycleTest::renewByHandMovesTheRhythm()
{
    TestFleet fleet;
    const DeviceId id = registered2110(fleet);
    const Instant start = fleet.fleet.now;
    QVERIFY(fleet.advance("10d"));
    QVERIFY(fleet.cli(id, {QStringLiteral("license smart renew auth")}));
    QCOMPARE(fleet.at(id).agent.registered()->lastContact, start + days(10));
    QCOMPARE(fleet.at(id).agent.registered()->nextContact, start + days(40));
}

void LifecycleTest::overUse()
{
    TestFleet fleet;
    QVERIFY(fleet.buy(QStringLiteral("L-ASAV10S-K9="), 2));
    const QString token = fleet.token();
    std::vector<DeviceId> ids;
    for (const char *name : {"a", "b", "c"}) {
        ids.push_back(fleet.device(QString::fromLatin1(name), QStringLiteral("ASAv")));
        QVERIFY(fleet.registerDevice(ids.back(), token));
    }
    // The third at once, the others from their next authorization (OPEN-50).
    QCOMPARE(stateOf(fleet, ids[0]).authorization, AuthorizationWord::Authorized);
    QCOMPARE(stateOf(fleet, ids[2]).authorization, AuthorizationWord::OutOfCompliance);
    QCOMPARE(stateOf(fleet, ids[2]).causes[0], Cause::OverUtilization);
    const PoolId pool = fleet.fleet.findPool(fleet.fleet.defaultVirtualAccount(), fleet.at(ids[0]).grants.back().key);
    QCOMPARE(fleet.fleet.pools().at(pool).balanceAt(fleet.fleet.now), -1);
    QVERIFY(fleet.advance("30d"));
    QCOMPARE(stateOf(fleet, ids[0]).authorization, AuthorizationWord::OutOfCompliance);
    // All return by their next authorizations when the shortage is gone.
    QVERIFY(fleet.buy(QStringLiteral("L-ASAV10S-K9="), 1));
    QCOMPARE(stateOf(fleet, ids[0]).authorization, AuthorizationWord::OutOfCompliance);
    QVERIFY(fleet.cli(ids[0], {QStringLiteral("license smart renew auth")}));
    QCOMPARE(stateOf(fleet, ids[0]).authorization, AuthorizationWord::Authorized);
    QVERIFY(fleet.advance("12h")); // OPEN-58
    for (DeviceId id : ids)
        QCOMPARE(stateOf(fleet, id).authorization, AuthorizationWord::Authorized);
}

void LifecycleTest::standardShortAtFirst()
{
    TestFleet fleet;
    const DeviceId id = fleet.device(QStringLiteral("fw"), QStringLiteral("FPR2110"));
    QVERIFY(fleet.license(id, {QStringLiteral("feature tier standard")}));
    QVERIFY(fleet.registerDevice(id, fleet.token()));
    QCOMPARE(stateOf(fleet, id).authorization, AuthorizationWord::OutOfCompliance);
    QVERIFY(stateOf(fleet, id).restricted);
    QVERIFY(!fleet.license(id, {QStringLiteral("feature context 3")}));
    QVERIFY2(fleet.output().contains(QStringLiteral("Standard")), qPrintable(fleet.output()));
    QVERIFY(fleet.buy(QStringLiteral("L-FPR2100-ASA="), 1));
    QVERIFY(fleet.buy(QStringLiteral("L-FPR2K-ASASC-5="), 1));
    QVERIFY(!fleet.license(id, {QStringLiteral("feature context 3")})); // not before the next authorization
    QVERIFY(fleet.cli(id, {QStringLiteral("license smart renew auth")}));
    QVERIFY2(fleet.license(id, {QStringLiteral("feature context 3")}), qPrintable(fleet.output()));
    QCOMPARE(entitlement::effective(fleet.fleet, *catalog(), id)[Feature::SecurityContexts].value.number, 5);
}

void LifecycleTest::virtualAccountsAreApart()
{
    TestFleet fleet;
    QVERIFY(fleet.act(AddVirtualAccount{QStringLiteral("B"), {}}));
    const VirtualAccountId a = fleet.fleet.defaultVirtualAccount(), b = fleet.fleet.findVirtualAccount(QStringLiteral("B"));
    QVERIFY(fleet.buy(QStringLiteral("L-FPR2K-ASASC-10="), 1, b));
    const DeviceId id = registered2110(fleet);
    QVERIFY(fleet.license(id, {QStringLiteral("feature context 5")}));
    QCOMPARE(stateOf(fleet, id).authorization, AuthorizationWord::OutOfCompliance);
    LicenseKey context;
    context.kind = LicenseKind::Context;
    context.platform = catalog()->findLicensePlatform(u"firepower-2100")->key;
    QCOMPARE(fleet.fleet.pools().at(fleet.fleet.findPool(b, context)).balanceAt(fleet.fleet.now), 10);
    QCOMPARE(fleet.fleet.pools().at(fleet.fleet.findPool(a, context)).balanceAt(fleet.fleet.now), -5);
    QVERIFY(!fleet.act(TransferLicenses{context, 11, b, a}));
    QCOMPARE(fleet.refused->rule, QStringLiteral("ACC-5"));
    QVERIFY(fleet.act(TransferLicenses{context, 5, b, a}));
    QVERIFY(!fleet.act(TransferLicenses{context, 6, b, a})); // C-16: only 5 are left
    QVERIFY(fleet.cli(id, {QStringLiteral("license smart renew auth")}));
    QCOMPARE(stateOf(fleet, id).authorization, AuthorizationWord::Authorized);
    // ACC-6: the device moves, its use with it.
    QVERIFY(fleet.act(TransferInstances{{fleet.at(id).agent.registered()->instance}, b}));
    QCOMPARE(inUse(fleet, LicenseKind::Context, b), 5);
    QCOMPARE(inUse(fleet, LicenseKind::Context, a), 0);
}

void LifecycleTest::evaluationCountsUse()
{
    TestFleet fleet;
    const DeviceId id = fleet.device(QStringLiteral("fw"), QStringLiteral("FPR1140"));
    QVERIFY(fleet.advance("40d"));
    QVERIFY(fleet.registerDevice(id, fleet.token()));
    QVERIFY(fleet.advance("100d"));
    QCOMPARE(fleet.at(id).agent.evaluation.usedAt(fleet.fleet.now), Duration(days(40))); // paused while registered
    QVERIFY(fleet.cli(id, {QStringLiteral("license smart deregister")}));
    QVERIFY(fleet.advance("49d"));
    QCOMPARE(stateOf(fleet, id).authorization, AuthorizationWord::Evaluation); // day 89
    QVERIFY(fleet.advance("1d"));
    QCOMPARE(stateOf(fleet, id).authorization, AuthorizationWord::Evaluation); // its last instant still belongs to it
    QVERIFY(fleet.advance("1s"));
    QCOMPARE(stateOf(fleet, id).authorization, AuthorizationWord::EvaluationExpired);
    QVERIFY(stateOf(fleet, id).restricted);
    QCOMPARE(stateOf(fleet, id).causes[0], Cause::EvaluationExpired);
    QCOMPARE(fleet.last.events.size(), size_t(1));
    QCOMPARE(fleet.last.events[0].kind, QStringLiteral("evaluation-expired"));
}

void LifecycleTest::evaluationGivesDefaults_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<int>("contexts"); // 0: none on this model
    const QStringList asks{QStringLiteral("feature tier standard"), QStringLiteral("feature context 3")};
    QTest::newRow("EVAL-3 1120") << "FPR1120" << asks << 2;
    QTest::newRow("EVAL-5 2110") << "FPR2110" << asks << 2;
    QTest::newRow("EVAL-6 3130") << "FPR3130" << asks << 2;
    QTest::newRow("EVAL-3 1010") << "FPR1010"
                                 << QStringList{QStringLiteral("feature tier standard"), QStringLiteral("feature security-plus")}
                                 << 0;
    QTest::newRow("EVAL-8 4112") << "FPR4112"
                                 << QStringList{QStringLiteral("feature tier standard"), QStringLiteral("feature context 20"),
                                        QStringLiteral("feature carrier")}
                                 << 10;
}

void LifecycleTest::evaluationGivesDefaults()
{
    QFETCH(QString, model);
    QFETCH(QStringList, lines);
    QFETCH(int, contexts);
    TestFleet fleet;
    const DeviceId id = fleet.device(QStringLiteral("fw"), model);
    QVERIFY2(fleet.license(id, lines), qPrintable(fleet.output()));
    QCOMPARE(stateOf(fleet, id).authorization, AuthorizationWord::Evaluation);
    const auto licenses = entitlement::effective(fleet.fleet, *catalog(), id);
    if (contexts > 0) {
        QCOMPARE(licenses[Feature::SecurityContexts].value.number, contexts);
        QCOMPARE(licenses[Feature::SecurityContexts].status, entitlement::Status::Evaluation);
    }
    QCOMPARE(licenses[Feature::Encryption].value.kind, entitlement::Value::Kind::Base); // EVAL-7
    for (Feature feature : {Feature::Carrier, Feature::SecurityPlus})
        QVERIFY(licenses[feature].value.kind != entitlement::Value::Kind::Enabled);
}

void LifecycleTest::chassis()
{
    TestFleet fleet;
    QVERIFY(fleet.act(AddChassis{QStringLiteral("c"), QStringLiteral("9300"), {}, {}}));
    const ChassisId chassis = fleet.last.chassis;
    QVERIFY(fleet.buy(QStringLiteral("L-F9K-ASA="), 3));
    std::vector<DeviceId> ids;
    for (int slot = 1; slot <= 3; ++slot) {
        AddDevice add;
        add.model = catalog()->findModel(u"FPR9300-SM-36")->key;
        add.fields.name = QStringLiteral("fw-%1").arg(slot);
        add.fields.chassis = QStringLiteral("c");
        add.fields.slot = slot;
        QVERIFY(fleet.act(add));
        ids.push_back(fleet.last.device);
    }
    AddDevice fourth;
    fourth.model = catalog()->findModel(u"FPR9300-SM-36")->key;
    fourth.fields.name = QStringLiteral("fw-4");
    fourth.fields.chassis = QStringLiteral("c");
    QVERIFY(!fleet.act(fourth));

    const QString token = fleet.token();
    QVERIFY(!fleet.cli(ids[0], {QStringLiteral("license smart register idtoken ") + token})); // TOK-9
    QVERIFY2(fleet.output().contains(QStringLiteral("chassis")), qPrintable(fleet.output()));
    QVERIFY(fleet.registerDevice(ids[0], token)); // on the chassis
    QCOMPARE(fleet.fleet.instances().size(), size_t(1));
    QCOMPARE(inUse(fleet, LicenseKind::Standard), 0); // GEN-7; CFG-4: nothing is asked for by itself
    for (DeviceId id : ids)
        QVERIFY(fleet.license(id, {QStringLiteral("feature tier standard")}));
    QCOMPARE(inUse(fleet, LicenseKind::Standard), 3); // ACC-7
    QCOMPARE(fleet.fleet.instances().size(), size_t(1));
    QCOMPARE(licenseState(fleet.fleet, *catalog(), chassis).authorization, AuthorizationWord::Authorized);
    QVERIFY(fleet.act(RemoveDevices{{ids[2]}}));
    QCOMPARE(inUse(fleet, LicenseKind::Standard), 2);
}

void LifecycleTest::emptyChassis_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("platform");
    QTest::addColumn<QString>("pid");
    QTest::newRow("4112") << "4112"
                          << "firepower-4100"
                          << "FPR-4112-SUP";
    QTest::newRow("9300") << "FPR-9300"
                          << "firepower-9300"
                          << "FPR-C9300-AC";
}

void LifecycleTest::emptyChassis()
{
    QFETCH(QString, model);
    QFETCH(QString, platform);
    QFETCH(QString, pid);
    TestFleet fleet;
    QVERIFY(fleet.act(AddChassis{QStringLiteral("c"), model, {}, {}}));
    const ChassisId chassis = fleet.last.chassis;
    QCOMPARE(licenseState(fleet.fleet, *catalog(), chassis).authorization, AuthorizationWord::Evaluation);
    const QString token = fleet.token();
    QVERIFY(
        fleet.act(RunChassisCommands{chassis, {QStringLiteral("scope license"), QStringLiteral("register idtoken ") + token}}));
    QCOMPARE(fleet.fleet.instances().size(), size_t(1));
    fleet.fleet.instances().each([&](InstanceId, const ProductInstance &instance) {
        QCOMPARE(catalog()->licensePlatform(instance.platform).word, platform);
        QCOMPARE(instance.udiPid, pid);
        QVERIFY(instance.uses.empty());
    });
}

void LifecycleTest::encryption_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<bool>("kept"); // by a registration over the old one without export control
    QTest::newRow("ENC-5 ASAv") << "ASAv" << false;
    QTest::newRow("ENC-15 1140") << "FPR1140" << true;
    QTest::newRow("ENC-19 2110") << "FPR2110" << true;
    QTest::newRow("ENC-15 3130") << "FPR3130" << true;
    QTest::newRow("ENC-23 4112") << "FPR4112" << false;
}

void LifecycleTest::encryption()
{
    QFETCH(QString, model);
    QFETCH(bool, kept);
    TestFleet fleet;
    const DeviceId id = fleet.device(QStringLiteral("fw"), model);
    const QString strong = fleet.token(true), plain = fleet.token(false);
    QVERIFY(fleet.registerDevice(id, strong));
    QVERIFY(fleet.at(id).encryption.active);
    QVERIFY(fleet.registerDevice(id, plain, true));
    QCOMPARE(fleet.at(id).encryption.active, kept);
    if (kept)
        return;
    QVERIFY(fleet.registerDevice(id, strong, true)); // later: only after a reload
    QVERIFY(!fleet.at(id).encryption.active);
    QVERIFY(fleet.at(id).encryption.pendingReload);
    QVERIFY(fleet.act(ReloadDevices{{id}}));
    QVERIFY(fleet.at(id).encryption.active);
}

void LifecycleTest::sameSeedSameFleet()
{
    const auto make = [](quint64 seed) {
        TestFleet fleet(u"2026-01-01T00:00:00Z", seed);
        const DeviceId id = registered2110(fleet);
        fleet.license(id, {QStringLiteral("feature context 3")});
        fleet.device(QStringLiteral("v"), QStringLiteral("ASAv"));
        fleet.advance("200d");
        return fleet.fleet;
    };
    QVERIFY(make(7) == make(7));
    QVERIFY(!(make(7) == make(8)));
}

void LifecycleTest::clockRefusesThePast()
{
    TestFleet fleet;
    QVERIFY(!fleet.act(AdvanceClock{fleet.fleet.now - 1s}));
    QCOMPARE(fleet.refused->refusal, Refusal::OutOfRange);
    QVERIFY(!fleet.act(NextEvent{}));
}

void LifecycleTest::nextEvent()
{
    TestFleet fleet;
    const DeviceId id = registered2110(fleet);
    const auto coming = simulation::upcoming(fleet.fleet, *catalog(), 5);
    QCOMPARE(coming.size(), size_t(1));
    QCOMPARE(coming[0].at, fleet.fleet.now + days(30));
    QVERIFY(fleet.act(NextEvent{}));
    QCOMPARE(fleet.fleet.now, coming[0].at);
    QCOMPARE(fleet.at(id).agent.registered()->lastContact, fleet.fleet.now);
}

LICTOR_TEST(LifecycleTest)

#include "tst_lifecycle.moc"
