#include "fleet/requests.h"
#include "support/test_fleet.h"
#include "support/test_main.h"

#include <QTest>

using namespace lictor;
using namespace lictor::test;
using namespace std::chrono_literals;

/// What devices do while messages do not get through, and afterwards.
class OutageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hundredDays_data(); // COM-4 COM-5 COM-6 COM-7 COM-8 COM-9 COM-10 OOC-3 OPEN-2 OPEN-38
    void hundredDays();
    void successInBetween(); // COM-10
    void retriesAreCountedNotRun_data(); // OPEN-58
    void retriesAreCountedNotRun();
    void forcedRegistrationKeepsThePrevious(); // REG-6
    void forcedRegistrationOutlivesTheCertificate(); // OPEN-37
    void evaluationEndsWhileItTries(); // EVAL-2
    void lostReply_data(); // REG-6 REG-9 CERT-2
    void lostReply();
    void deregisteredBehindTheAuthority(); // REG-9
};

namespace {

LicenseState stateOf(const TestFleet &fleet, DeviceId id) { return licenseState(fleet.fleet, *catalog(), id); }

bool breakNetwork(TestFleet &fleet, FaultKind kind, const char *duration = nullptr, std::optional<quint32> count = {})
{
    Fault fault;
    fault.kind = kind;
    fault.place = kind == FaultKind::Outage ? FaultPlace::Manager : FaultPlace::Everybody;
    fault.from = fleet.fleet.now;
    if (duration)
        fault.until = fleet.fleet.now + *parseDuration(QString::fromLatin1(duration));
    fault.left = count;
    return fleet.act(AddFault{fault});
}

struct Bought {
    const char *model, *standard, *contexts;
};

/// A registered device with its tier and three contexts more, of which the account has plenty.
DeviceId registered(TestFleet &fleet, const Bought &bought)
{
    fleet.buy(QString::fromLatin1(bought.standard), 10);
    if (*bought.contexts)
        fleet.buy(QString::fromLatin1(bought.contexts), 10);
    const DeviceId id = fleet.device(QStringLiteral("fw"), QString::fromLatin1(bought.model));
    if (!fleet.registerDevice(id, fleet.token()) || !fleet.license(id, {QStringLiteral("feature tier standard")}))
        return {};
    return !*bought.contexts || fleet.license(id, {QStringLiteral("feature context 3")}) ? id : DeviceId{};
}

constexpr Bought the2110{"FPR2110", "L-FPR2100-ASA=", "L-FPR2K-ASASC-10="};

} // namespace

void OutageTest::hundredDays_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("standard");
    QTest::addColumn<QString>("contexts");
    QTest::addColumn<bool>("restricted");
    const auto row = [](const char *name, const char *model, const char *standard, const char *contexts, bool restricted) {
        QTest::newRow(name) << QString::fromLatin1(model) << QString::fromLatin1(standard) << QString::fromLatin1(contexts)
                            << restricted;
    };
    row("COM-5 ASAv", "ASAv", "L-ASAV10S-K9=", "", false);
    row("COM-6 1140", "FPR1140", "L-FPR1000-ASA=", "L-FPR1K-ASASC-10=", true);
    row("COM-7 2110", "FPR2110", "L-FPR2100-ASA=", "L-FPR2K-ASASC-10=", true);
    row("COM-8 4112", "FPR4112", "L-FPR4100-ASA=", "L-FPR4K-ASASC-10=", true);
    row("COM-9 3130", "FPR3130", "L-FPR3130-BSE=", "L-FPR3K-ASASC-10=", true);
}

void OutageTest::hundredDays()
{
    QFETCH(QString, model);
    QFETCH(QString, standard);
    QFETCH(QString, contexts);
    QFETCH(bool, restricted);
    TestFleet fleet;
    const QByteArray names[] = {model.toLatin1(), standard.toLatin1(), contexts.toLatin1()};
    const DeviceId id = registered(fleet, {names[0].constData(), names[1].constData(), names[2].constData()});
    QVERIFY(id);
    const Instant start = fleet.fleet.now;
    QVERIFY(breakNetwork(fleet, FaultKind::Outage, "100d"));
    QVERIFY(fleet.advance("29d"));
    QVERIFY(stateOf(fleet, id).reason.isEmpty());

    QVERIFY(fleet.advance("1d")); // the first contact that fails
    QCOMPARE(stateOf(fleet, id).registration, RegistrationWord::Registered);
    QCOMPARE(stateOf(fleet, id).authorization, AuthorizationWord::Authorized);
    QVERIFY2(stateOf(fleet, id).reason.startsWith(u"Communication message send error"), qPrintable(stateOf(fleet, id).reason));
    QCOMPARE(*stateOf(fleet, id).graceUntil - fleet.fleet.now, Duration(days(60)));
    QCOMPARE(*stateOf(fleet, id).nextContact - fleet.fleet.now, catalog()->intervals().retryAuthorization);
    QCOMPARE(*stateOf(fleet, id).lastContact, start);

    QVERIFY(fleet.advance("59d")); // day 89
    QCOMPARE(stateOf(fleet, id).authorization, AuthorizationWord::Authorized);
    if (!contexts.isEmpty())
        QVERIFY2(fleet.license(id, {QStringLiteral("feature context 4")}), qPrintable(fleet.output()));
    QVERIFY(fleet.advance("1d")); // the last instant of the 90 days belongs to them
    QCOMPARE(stateOf(fleet, id).authorization, AuthorizationWord::Authorized);
    QVERIFY(fleet.advance("1s"));
    QCOMPARE(stateOf(fleet, id).authorization, AuthorizationWord::AuthorizationExpired);
    QCOMPARE(stateOf(fleet, id).causes[0], Cause::LackOfCommunication);
    QCOMPARE(stateOf(fleet, id).restricted, restricted);
    QVERIFY(!stateOf(fleet, id).rateLimited);
    if (!contexts.isEmpty()) {
        QVERIFY(!fleet.license(id, {QStringLiteral("feature context 5")}));
        QVERIFY2(fleet.license(id, {QStringLiteral("feature context 3")}), qPrintable(fleet.output())); // less is no new use
    }
    QVERIFY(fleet.advance("9d"));
    QCOMPARE(stateOf(fleet, id).authorization, AuthorizationWord::AuthorizationExpired);

    QVERIFY(fleet.advance("1d")); // past day 100: back by itself
    QCOMPARE(stateOf(fleet, id).authorization, AuthorizationWord::Authorized);
    QVERIFY(stateOf(fleet, id).reason.isEmpty());
    QVERIFY(!stateOf(fleet, id).restricted);
    const Duration late = *stateOf(fleet, id).lastContact - (start + days(100));
    QVERIFY2(late >= 0s && late <= catalog()->intervals().retryAuthorization, qPrintable(QString::number(late.count())));
    if (!contexts.isEmpty())
        QVERIFY2(fleet.license(id, {QStringLiteral("feature context 5")}), qPrintable(fleet.output()));
    QVERIFY(simulation::check(fleet.fleet, *catalog()).isEmpty());
}

void OutageTest::successInBetween()
{
    TestFleet fleet;
    const DeviceId id = registered(fleet, the2110);
    QVERIFY(breakNetwork(fleet, FaultKind::Outage, "75d"));
    QVERIFY(fleet.advance("76d"));
    const Instant success = *stateOf(fleet, id).lastContact;
    QCOMPARE(success, fleet.fleet.now - days(1));
    QCOMPARE(*stateOf(fleet, id).graceUntil, success + days(90));
    QCOMPARE(*stateOf(fleet, id).nextContact, success + days(30));
}

void OutageTest::retriesAreCountedNotRun_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("unregistered");
    QTest::newRow("outage") << int(FaultKind::Outage) << false;
    QTest::newRow("lost replies") << int(FaultKind::LostReply) << false;
    QTest::newRow("registration in an outage") << int(FaultKind::Outage) << true;
}

void OutageTest::retriesAreCountedNotRun()
{
    QFETCH(int, kind);
    QFETCH(bool, unregistered);
    TestFleet fleet;
    const DeviceId id = unregistered ? fleet.device(QStringLiteral("fw"), QStringLiteral("FPR2110")) : registered(fleet, the2110);
    QVERIFY(breakNetwork(fleet, FaultKind(kind), "200d"));
    if (unregistered)
        QVERIFY(fleet.registerDevice(id, fleet.token()));
    QVERIFY(fleet.advance("30d"));

    // One by one, in one step, in odd steps: the same fleet, the same number of events.
    TestFleet one = fleet, whole = fleet, odd = fleet;
    quint64 ranOne = 0, ranOdd = 0;
    for (int i = 0; i < 70; ++i) {
        QVERIFY(one.act(NextEvent{}));
        ranOne += one.last.eventsRun;
    }
    QVERIFY(whole.act(AdvanceClock{one.fleet.now}));
    QCOMPARE(whole.last.eventsRun, ranOne);
    QVERIFY(whole.fleet == one.fleet);
    while (odd.fleet.now < one.fleet.now) {
        QVERIFY(odd.act(AdvanceClock{std::min(one.fleet.now, odd.fleet.now + 97s)}));
        ranOdd += odd.last.eventsRun;
    }
    QCOMPARE(ranOdd, ranOne);
    QVERIFY(odd.fleet == one.fleet);

    // Months of them are as many as they must be, and as quickly over.
    QVERIFY(fleet.advance("150d"));
    const Duration retry = unregistered ? catalog()->intervals().retryRegistration : catalog()->intervals().retryAuthorization;
    QVERIFY(fleet.last.eventsRun >= quint64(Duration(days(150)) / retry));
    QVERIFY(fleet.last.events.size() < 10);
}

void OutageTest::forcedRegistrationKeepsThePrevious()
{
    TestFleet fleet;
    const DeviceId id = registered(fleet, the2110);
    const CertificateFacts before = fleet.at(id).agent.registered()->certificate;
    QVERIFY(breakNetwork(fleet, FaultKind::Outage, "5d"));
    const QString token = fleet.token();
    QVERIFY(fleet.registerDevice(id, token, true));
    QCOMPARE(stateOf(fleet, id).registration, RegistrationWord::Registering);
    QCOMPARE(stateOf(fleet, id).authorization, AuthorizationWord::Authorized); // what it had holds
    QVERIFY(!fleet.registerDevice(id, token)); // not without force, it is registered
    QVERIFY(fleet.registerDevice(id, token, true)); // again: the previous registration is still there
    QVERIFY(fleet.at(id).agent.registered());
    QVERIFY(fleet.at(id).agent.registered()->certificate == before);
    QVERIFY(fleet.act(RevokeToken{fleet.fleet.findToken(token)}));
    QVERIFY(fleet.advance("6d")); // the answer is no: the registration before stays
    QCOMPARE(stateOf(fleet, id).registration, RegistrationWord::Registered);
    QVERIFY(fleet.at(id).agent.registered()->certificate == before);
    QVERIFY2(stateOf(fleet, id).reason.contains(u"revoked"), qPrintable(stateOf(fleet, id).reason));
    QVERIFY(fleet.cli(id, {QStringLiteral("license smart renew auth")}));
    QVERIFY(stateOf(fleet, id).reason.isEmpty());
    QCOMPARE(fleet.fleet.instances().size(), size_t(1));
}

void OutageTest::forcedRegistrationOutlivesTheCertificate()
{
    TestFleet fleet;
    const DeviceId id = registered(fleet, the2110);
    QVERIFY(breakNetwork(fleet, FaultKind::Outage));
    QVERIFY(fleet.registerDevice(id, fleet.token(true, {}, 365), true));
    QVERIFY(fleet.advance("91d"));
    QCOMPARE(stateOf(fleet, id).authorization, AuthorizationWord::AuthorizationExpired);
    QVERIFY(stateOf(fleet, id).restricted);
    QVERIFY(fleet.advance("300d"));
    QCOMPARE(stateOf(fleet, id).registration, RegistrationWord::Registering);
    QVERIFY(!fleet.at(id).agent.registered());
    QVERIFY(fleet.at(id).grants.empty());
}

void OutageTest::evaluationEndsWhileItTries()
{
    TestFleet fleet;
    const DeviceId id = fleet.device(QStringLiteral("fw"), QStringLiteral("FPR1140"));
    QVERIFY(breakNetwork(fleet, FaultKind::Dns));
    QVERIFY(fleet.registerDevice(id, fleet.token(true, {}, 365)));
    QVERIFY2(stateOf(fleet, id).reason.startsWith(u"Unable to resolve"), qPrintable(stateOf(fleet, id).reason));
    QVERIFY(fleet.advance("91d"));
    QCOMPARE(stateOf(fleet, id).authorization, AuthorizationWord::EvaluationExpired);
    QCOMPARE(fleet.at(id).agent.evaluation.used, catalog()->intervals().evaluation + 1s);
    QVERIFY(fleet.act(ClearFaults{}));
    QVERIFY(fleet.advance("19m"));
    QCOMPARE(stateOf(fleet, id).registration, RegistrationWord::Registered);
}

void OutageTest::lostReply_data()
{
    QTest::addColumn<QString>("line");

    QTest::newRow("authorization") << QStringLiteral("license smart renew auth");
    QTest::newRow("certificate") << QStringLiteral("license smart renew id");
    QTest::newRow("registration by force") << QStringLiteral("license smart register idtoken %1 force");
}

void OutageTest::lostReply()
{
    QFETCH(QString, line);
    TestFleet fleet;
    const DeviceId id = registered(fleet, the2110);
    QVERIFY(breakNetwork(fleet, FaultKind::LostReply, nullptr, 2));
    if (line.contains(u'%'))
        line = line.arg(fleet.token());
    QVERIFY(fleet.cli(id, {line}));
    QVERIFY2(stateOf(fleet, id).reason.startsWith(u"Communication message send response error"),
        qPrintable(stateOf(fleet, id).reason));
    QVERIFY(fleet.advance("1h"));
    QCOMPARE(fleet.fleet.faults().at(FaultId{1}).left, std::optional<quint32>(0));
    QCOMPARE(stateOf(fleet, id).registration, RegistrationWord::Registered);
    QCOMPARE(stateOf(fleet, id).authorization, AuthorizationWord::Authorized);
    QVERIFY2(stateOf(fleet, id).reason.isEmpty(), qPrintable(stateOf(fleet, id).reason));
    QCOMPARE(fleet.fleet.instances().size(), size_t(1));
    QCOMPARE(fleet.fleet.instances().at(InstanceId{1}).certificateSerial, fleet.at(id).agent.registered()->certificate.serial);
    QVERIFY(simulation::check(fleet.fleet, *catalog()).isEmpty());
}

void OutageTest::deregisteredBehindTheAuthority()
{
    TestFleet fleet;
    const DeviceId id = registered(fleet, the2110);
    QVERIFY(breakNetwork(fleet, FaultKind::Outage, "1d"));
    QVERIFY(fleet.cli(id, {QStringLiteral("license smart deregister")}));
    QCOMPARE(stateOf(fleet, id).registration, RegistrationWord::Unregistered);
    QCOMPARE(fleet.fleet.instances().size(), size_t(1)); // the message never left
    QVERIFY(fleet.advance("2d"));
    const QString token = fleet.token();
    QVERIFY(fleet.registerDevice(id, token));
    QCOMPARE(stateOf(fleet, id).registration, RegistrationWord::Failed);
    QVERIFY2(stateOf(fleet, id).reason.contains(u"Force"), qPrintable(stateOf(fleet, id).reason));
    QVERIFY(fleet.registerDevice(id, token, true));
    QCOMPARE(stateOf(fleet, id).registration, RegistrationWord::Registered);
    QCOMPARE(fleet.fleet.instances().size(), size_t(1));
}

LICTOR_TEST(OutageTest)

#include "tst_outage.moc"
