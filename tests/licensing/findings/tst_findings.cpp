#include "findings/findings.h"
#include "findings/remedies.h"
#include "support/test_fleet.h"
#include "support/test_main.h"

#include <QtTest/QTest>

using namespace lictor;
using findings::Finding;
using findings::Kind;

namespace {

std::vector<Finding> findIn(const Fleet &fleet, VirtualAccountId account = {})
{
    const Catalog &catalog = *test::catalog();
    const auto scope = findings::Scope::gather(fleet, catalog, {account, {}});
    return findings::find(*scope);
}

/// The first one of this rule whose subject begins so; one without a rule where there is none.
Finding finding(const Fleet &fleet, const char *rule, const QString &subject = {})
{
    for (const Finding &found : findIn(fleet))
        if (QByteArray(found.rule) == rule && found.subject.startsWith(subject))
            return found;
    return {};
}

bool isFound(const Finding &found) { return *found.rule != 0; }

std::vector<Action> remedies(const Fleet &fleet, const Finding &found)
{
    return findings::remediesOf(fleet, *test::catalog(), found);
}

template <class Wanted> const Wanted *only(const std::vector<Action> &actions)
{
    const Wanted *found = nullptr;
    for (const Action &action : actions)
        if (const auto *wanted = std::get_if<Wanted>(&action))
            found = found ? nullptr : wanted;
    return found;
}

const QStringList fiveContexts{QStringLiteral("feature tier standard"), QStringLiteral("feature context 5")};

} // namespace

class FindingsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // C-16 ACC-4 ACC-5 ACC-6
    void licencesInTheWrongVirtualAccount()
    {
        test::TestFleet made;
        QVERIFY(made.act(AddVirtualAccount{QStringLiteral("B"), {}}));
        const VirtualAccountId b = made.fleet.findVirtualAccount(QStringLiteral("B"));
        QVERIFY(made.buy(QStringLiteral("L-FPR2K-ASASC-10="), 1, b));
        QVERIFY(made.buy(QStringLiteral("L-FPR2100-ASA="), 1));
        const DeviceId device = made.device(QStringLiteral("fw"), QStringLiteral("FPR2130"));
        QVERIFY(made.license(device, fiveContexts));
        QVERIFY(made.registerDevice(device, made.token()));

        const Finding shortage = finding(made.fleet, "OOC-1");
        QCOMPARE(shortage.kind, Kind::Shortage);
        QVERIFY2(shortage.text.contains(u"5 missing"), qPrintable(shortage.text));
        QCOMPARE(shortage.remedy, QStringLiteral("buy 5; or transfer from B, which has 10 free"));
        const std::vector<Action> ways = remedies(made.fleet, shortage);
        const auto *transfer = only<TransferLicenses>(ways);
        QVERIFY(transfer);
        QCOMPARE(transfer->count, 5);
        QCOMPARE(transfer->from, b);
        const auto *move = only<TransferInstances>(ways);
        QVERIFY(move);
        QCOMPARE(move->to, b);
        QCOMPARE(made.fleet.instances().at(move->instances.front()).name, QStringLiteral("fw"));
        QCOMPARE(only<AddLicenses>(ways)->count, 5);

        const Finding idle = finding(made.fleet, "ACC-4", QStringLiteral("B: "));
        QCOMPARE(idle.kind, Kind::Disagreement);
        QVERIFY2(idle.text.contains(u"10 lie idle"), qPrintable(idle.text));
        QCOMPARE(only<TransferLicenses>(remedies(made.fleet, idle))->count, 5);

        QVERIFY(made.act(*transfer));
        QVERIFY(!isFound(finding(made.fleet, "OOC-1")));
        QVERIFY(!isFound(finding(made.fleet, "ACC-4")));
        TransferLicenses tooMany = *transfer;
        tooMany.count = 6; // 5 are left
        const Fleet before = made.fleet;
        QVERIFY(!made.act(tooMany));
        QCOMPARE(made.fleet, before);
    }

    // C-32 ACC-8 REG-7 REG-8
    void removedInThePortalByMistake()
    {
        test::TestFleet made;
        QVERIFY(made.buy(QStringLiteral("L-FPR2100-ASA="), 1));
        const DeviceId device = made.device(QStringLiteral("fw"), QStringLiteral("FPR2110"));
        QVERIFY(made.license(device, {QStringLiteral("feature tier standard")}));
        const QString token = made.token();
        QVERIFY(made.registerDevice(device, token));
        QVERIFY(!isFound(finding(made.fleet, "REG-7")));
        QVERIFY(made.act(RemoveInstance{made.at(device).agent.registered()->instance}));

        const Finding removed = finding(made.fleet, "REG-7");
        QCOMPARE(removed.kind, Kind::Disagreement);
        QCOMPARE(removed.device, device);
        QVERIFY2(removed.remedy.contains(u"by force"), qPrintable(removed.remedy));
        const auto ways = remedies(made.fleet, removed);
        const auto *again = only<RunCommands>(ways);
        QVERIFY(again);
        QCOMPARE(again->lines, QStringList{QStringLiteral("license smart register idtoken %1 force").arg(token)});
        QVERIFY(made.act(*again));
        QVERIFY(!isFound(finding(made.fleet, "REG-7")));
        QCOMPARE(made.fleet.instances().size(), size_t(1));
    }
    // TOK-5: without a token that still registers the first step is to make one, with the same export setting.
    void withoutATokenTheRemedyMakesOne()
    {
        test::TestFleet made;
        const DeviceId device = made.device(QStringLiteral("fw"), QStringLiteral("FPR2110"));
        QVERIFY(made.registerDevice(device, made.token(false, {}, 1)));
        QVERIFY(made.advance("2d"));
        QVERIFY(made.act(RemoveInstance{made.at(device).agent.registered()->instance}));
        const auto ways = remedies(made.fleet, finding(made.fleet, "REG-7"));
        const auto *create = only<CreateToken>(ways);
        QVERIFY(create);
        QVERIFY(!create->exportControlled);
        QVERIFY(made.act(*create));
        QVERIFY(only<RunCommands>(remedies(made.fleet, finding(made.fleet, "REG-7"))));
    }

    // C-28 PLR-20 PLR-22 PLR-23
    void deadHardwareWithoutAReturnCode()
    {
        test::TestFleet made;
        QVERIFY(made.act(SetAccount{{}, true}));
        QVERIFY(made.buy(QStringLiteral("L-FPR2K-ASA-BPU="), 1));
        const DeviceId device = made.device(QStringLiteral("fw"), QStringLiteral("FPR2140"));
        const auto step = [&](ReserveOnDevices::Step which, const QString &code = {}) {
            return made.act(ReserveOnDevices{which, {{device, {}, code}}});
        };
        QVERIFY(step(ReserveOnDevices::Step::Enable));
        QVERIFY(step(ReserveOnDevices::Step::Request));
        QVERIFY(made.act(ReserveLicenses{{}, {{{}, made.at(device).agent.reservation->requestCode}}}));
        // The code is on its way: the device still waits for it, and it can be installed from here.
        const auto waiting = remedies(made.fleet, finding(made.fleet, "PLR-16"));
        QVERIFY(only<ReserveOnDevices>(waiting));
        QVERIFY(made.act(waiting.front()));
        QVERIFY(made.at(device).agent.reserved());
        QVERIFY(!isFound(finding(made.fleet, "PLR-16")));
        const Fleet alive = made.fleet;

        QVERIFY(made.act(RemoveDevices{{device}}));
        const Finding lost = finding(made.fleet, "PLR-22");
        QCOMPARE(lost.kind, Kind::Disagreement);
        QVERIFY2(lost.text.contains(u"return code"), qPrintable(lost.text));
        QVERIFY(remedies(made.fleet, lost).empty());
        QVERIFY(!isFound(finding(made.fleet, "ACC-8")));

        made.fleet = alive;
        QVERIFY(step(ReserveOnDevices::Step::Return));
        const Finding returned = finding(made.fleet, "PLR-19");
        const auto ways = remedies(made.fleet, returned);
        const auto *give = only<RemoveInstance>(ways);
        QVERIFY(give);
        QCOMPARE(give->returnCode, made.at(device).agent.reservation->returnCode);
        QVERIFY(made.act(*give));
        QVERIFY(made.fleet.instances().isEmpty());
        QVERIFY(!isFound(finding(made.fleet, "PLR-19")));
    }

    // ACC-8: a module was exchanged, the serial number stayed.
    void twoInstancesOfOneSerialNumber()
    {
        test::TestFleet made;
        const DeviceId device = made.device(QStringLiteral("fw"), QStringLiteral("FPR2110"));
        QVERIFY(made.registerDevice(device, made.token()));
        const InstanceId living = made.at(device).agent.registered()->instance;
        ProductInstance twin = made.fleet.instances().at(living);
        twin.udiPid = QStringLiteral("FPR-2120");
        const InstanceId stale = made.fleet.addInstance(twin);
        const Finding twice = finding(made.fleet, "ACC-8");
        QCOMPARE(twice.kind, Kind::Disagreement);
        QCOMPARE(twice.instance, stale);
        QVERIFY2(twice.text.contains(u"counted twice"), qPrintable(twice.text));
        const auto ways = remedies(made.fleet, twice);
        QCOMPARE(only<RemoveInstance>(ways)->instance, stale);
        QVERIFY(made.act(ways.front()));
        QVERIFY(!isFound(finding(made.fleet, "ACC-8")));
    }

    // OOC-9
    void oneTermBehindAll()
    {
        test::TestFleet made;
        const LicenseKey context{LicenseKind::Context, test::catalog()->findModel(u"FPR2110")->series->licensePlatform, {}, {}};
        AddLicenses term;
        term.key = context;
        term.count = 5;
        term.days = 365;
        QVERIFY(made.act(term));
        const DeviceId device = made.device(QStringLiteral("fw"), QStringLiteral("FPR2110"));
        QVERIFY(made.license(device, fiveContexts));
        QVERIFY(made.registerDevice(device, made.token()));
        const auto risk = [&] {
            for (const Finding &found : findIn(made.fleet))
                if (found.text.startsWith(u"one term"))
                    return found;
            return Finding{};
        };
        QCOMPARE(risk().kind, Kind::Risk);
        QCOMPARE(risk().count, qint64(5));
        QVERIFY(made.act(remedies(made.fleet, risk()).front()));
        QVERIFY2(!isFound(risk()), "perpetual ones stand beside it now");
    }

    // CTX-8
    void aRequestThatDoesNotHelpIsLowered()
    {
        test::TestFleet made;
        QVERIFY(made.buy(QStringLiteral("L-FPR2K-ASASC-10="), 3));
        QVERIFY(made.buy(QStringLiteral("L-FPR2100-ASA="), 1));
        const DeviceId device = made.device(QStringLiteral("fw"), QStringLiteral("FPR2110"));
        QVERIFY(made.registerDevice(device, made.token()));
        QVERIFY(made.license(device, {QStringLiteral("feature tier standard"), QStringLiteral("feature context 23")}));
        QVERIFY(!isFound(finding(made.fleet, "CTX-8")));
        made.fleet.edit(device).running.edit().contexts = 25; // as an import may find it
        made.fleet.edit(device).grants.back().count = 25;
        const Finding waste = finding(made.fleet, "CTX-8");
        QCOMPARE(waste.kind, Kind::Waste);
        QVERIFY(made.act(remedies(made.fleet, waste).front()));
        QCOMPARE(made.at(device).running->contexts, 23);
    }

    // COM-4
    void aUnitThatIsDownFallsSilent()
    {
        test::TestFleet made;
        const QString token = made.token();
        const DeviceId a = made.device(QStringLiteral("a"), QStringLiteral("FPR2110"));
        const DeviceId b = made.device(QStringLiteral("b"), QStringLiteral("FPR2110"));
        QVERIFY(made.registerDevice(a, token));
        QVERIFY(made.registerDevice(b, token));
        QVERIFY(made.act(FormFailover{QStringLiteral("pair"), a, b, false, false}));
        QVERIFY(made.act(SwitchGroup{made.fleet.findGroup(QStringLiteral("pair")), {}}));
        QVERIFY(made.at(a).down);
        QVERIFY(made.advance("40d"));
        const Finding silent = finding(made.fleet, "COM-4", QStringLiteral("a "));
        QCOMPARE(silent.kind, Kind::Risk);
        QCOMPARE(silent.device, a);
        QVERIFY(only<RejoinUnit>(remedies(made.fleet, silent)));
    }

    // EVAL-1 REG-1: step by step, each one click.
    void aRateLimitedMachineIsLicensedStepByStep()
    {
        test::TestFleet made;
        const DeviceId device = made.device(QStringLiteral("v"), QStringLiteral("ASAv"), QStringLiteral("1G"), 2);
        QVERIFY(made.license(device, {QStringLiteral("no feature tier standard")}));
        int clicks = 0;
        for (; clicks < 5; ++clicks) {
            const Finding limited = finding(made.fleet, "EVAL-1");
            if (!isFound(limited))
                break;
            const auto ways = remedies(made.fleet, limited);
            QVERIFY(!ways.empty());
            QVERIFY2(made.act(ways.front()), qPrintable(made.refused ? made.refused->sentence() : QString()));
        }
        QCOMPARE(clicks, 3); // configure, make a token, register
        QVERIFY(made.at(device).agent.registered());
    }

    void anAccountIsLookedAtAlone()
    {
        test::TestFleet made;
        QVERIFY(made.act(AddVirtualAccount{QStringLiteral("B"), {}}));
        made.device(QStringLiteral("fw"), QStringLiteral("FPR2110"));
        QVERIFY(!findIn(made.fleet).empty());
        QVERIFY(findIn(made.fleet, made.fleet.findVirtualAccount(QStringLiteral("B"))).empty());
        const auto cancelled = findings::Scope::gather(made.fleet, *test::catalog(), {}, [](double) { return false; });
        QVERIFY2(cancelled, "so few devices are never asked about");
    }
};

LICTOR_TEST(FindingsTest)
#include "tst_findings.moc"
