#include "bulk/bulk_trial.h"

#include "bulk_fleet.h"
#include "support/test_main.h"

using namespace lictor;
using test::BulkFleet;
using Fate = BulkEffect::Fate;

class BulkTrialTest : public QObject {
    Q_OBJECT

    static BulkAction registering(const QString &token, bool force = false)
    {
        BulkAction action;
        action.token = token;
        action.force = force;
        return action;
    }
    static BulkAction setting(std::optional<int> contexts)
    {
        BulkAction action;
        action.kind = BulkKind::Settings;
        action.settings.tierStandard = true;
        action.settings.contexts = contexts;
        return action;
    }

private Q_SLOTS:
    void whatHappensToWhich()
    {
        BulkFleet desk;
        const QString token = desk.token();
        QVERIFY(desk.registerDevice(desk.branches.front(), token));
        const BulkTrial trial = desk.tryOut(registering(token), desk.all);
        QVERIFY(!trial.refused);
        size_t devices = 0;
        for (const BulkGroup &group : trial.groups)
            devices += group.devices.size();
        QCOMPARE(devices, desk.all.size());
        QVERIFY(desk.sentenceOf(trial, desk.branches[1]).startsWith(QStringLiteral("registers with Default")));
        // The chassis registers for its module, and who is registered is not without Force: the engine's own refusals.
        QCOMPARE(desk.groupOf(trial, desk.module)->effect.fate, Fate::Cannot);
        QCOMPARE(desk.groupOf(trial, desk.branches.front())->effect.fate, Fate::Cannot);
        QVERIFY(!trial.refusals.at(desk.module).isEmpty());
        QCOMPARE(trial.groups.back().effect.fate, Fate::Cannot); // last
        QVERIFY(!desk.at(desk.branches[1]).agent.registered()); // it was a copy
    }

    void anUnknownTokenRegistersNobody()
    {
        const BulkFleet desk(3);
        const BulkTrial trial = desk.tryOut(registering(QStringLiteral("nobodyknowsthisone")), desk.branches);
        QCOMPARE(trial.groups.size(), size_t(1));
        QCOMPARE(trial.groups.front().effect.fate, Fate::Cannot);
    }

    // A refusal names no device: those that are refused for one reason are one group.
    void unitsThatFollowAreOneGroup()
    {
        BulkFleet desk(2);
        const DeviceId a = desk.device(QStringLiteral("site-a"), QStringLiteral("FPR1140"));
        const DeviceId b = desk.device(QStringLiteral("site-b"), QStringLiteral("FPR1140"));
        QVERIFY(desk.act(FormFailover{QStringLiteral("site"), a, b, false, false}));
        const BulkTrial trial = desk.tryOut(setting(1), {desk.standby, b, desk.branches.front()});
        QCOMPARE(trial.groups.size(), size_t(2));
        QCOMPARE(trial.groups.back().devices, (std::vector{desk.standby, b}));
        QVERIFY2(trial.groups.back().effect.sentence.contains(QStringLiteral("its active unit")),
            qPrintable(trial.groups.back().effect.sentence));
        QVERIFY(trial.refusals.at(b).contains(QStringLiteral("site-a"))); // the device's own words do
    }

    void poolsBeforeAndAfter()
    {
        BulkFleet desk(6);
        const QString token = desk.token();
        for (const DeviceId id : desk.branches)
            QVERIFY(desk.registerDevice(id, token));
        const BulkTrial all = desk.tryOut(setting(3), desk.branches);
        const auto contexts = [](const BulkTrial &trial) {
            for (const PoolChange &change : trial.pools)
                if (change.after.key.kind == LicenseKind::Context)
                    return change;
            return PoolChange{};
        };
        QCOMPARE(contexts(all).before.inUse, qint64(0));
        QCOMPARE(contexts(all).after.inUse, qint64(18)); // of 10
        QCOMPARE(contexts(all).after.status, entitlement::Compliance::OutOfCompliance);
        QCOMPARE(all.groups.front().effect.tone, Tone::Critical);
        // Three left out: what is left is enough.
        const BulkTrial some = desk.tryOut(setting(3), desk.branches, {desk.branches.begin(), desk.branches.begin() + 3});
        QCOMPARE(contexts(some).after.inUse, qint64(9));
    }

    // A device that takes the first line and refuses the second is not in the pools of the trial.
    void whatCannotBeDoneLeavesNoTrace()
    {
        BulkFleet desk(4);
        const QString token = desk.token();
        for (const DeviceId id : desk.branches)
            QVERIFY(desk.registerDevice(id, token));
        QVERIFY(desk.registerDevice(desk.virtuals.front(), token));
        BulkAction action = setting(1);
        action.settings.throughput = test::catalog()->asav().entitlements.front().key; // no 1120 has it
        const BulkTrial trial = desk.tryOut(action, desk.branches);
        QCOMPARE(trial.groups.size(), size_t(1));
        QCOMPARE(trial.groups.front().effect.fate, Fate::Cannot);
        QVERIFY(trial.pools.empty());
    }

    // C-22 ENC-5 ENC-15: a step that takes strong encryption away says so first, and only where it does.
    void lossOfStrongEncryptionIsAGroupOfItsOwn()
    {
        BulkFleet desk(2);
        const QString strong = desk.token(true), plain = desk.token(false);
        std::vector<DeviceId> devices = desk.branches;
        devices.insert(devices.end(), desk.virtuals.begin(), desk.virtuals.end());
        for (const DeviceId id : devices)
            QVERIFY(desk.registerDevice(id, strong));
        const BulkTrial trial = desk.tryOut(registering(plain, true), devices);
        const BulkGroup &first = trial.groups.front();
        QCOMPARE(first.effect.tone, Tone::Critical);
        QVERIFY(first.effect.warns);
        QCOMPARE(first.devices, desk.virtuals);
        QVERIFY(first.effect.sentence.contains(QStringLiteral("ENC-5")));
        QVERIFY(!desk.groupOf(trial, desk.branches.front())->effect.warns); // a 1000 keeps it (ENC-15)
    }

    void movesInstances()
    {
        BulkFleet desk(3);
        const QString token = desk.token();
        QVERIFY(desk.registerDevice(desk.branches[0], token));
        QVERIFY(desk.registerDevice(desk.branches[1], token));
        QVERIFY(desk.act(AddVirtualAccount{QStringLiteral("EU"), {}}));
        BulkAction action;
        action.kind = BulkKind::Move;
        action.account = desk.fleet.findVirtualAccount(QStringLiteral("EU"));
        const BulkTrial trial = desk.tryOut(action, desk.branches);
        QVERIFY(desk.sentenceOf(trial, desk.branches[0]).contains(QStringLiteral("EU")));
        QCOMPARE(desk.groupOf(trial, desk.branches[2])->effect.fate, Fate::Cannot);
        action.account = desk.fleet.defaultVirtualAccount();
        QCOMPARE(desk.groupOf(desk.tryOut(action, desk.branches), desk.branches[0])->effect.fate, Fate::Cannot);
    }

    void aReleaseThatIsNoneIsRefused()
    {
        const BulkFleet desk(3);
        BulkAction action;
        action.kind = BulkKind::Upgrade;
        action.version = QStringLiteral("nine");
        BulkTrial trial = desk.tryOut(action, desk.branches);
        QCOMPARE(trial.groups.front().effect.fate, Fate::Cannot);
        action.version = QStringLiteral("9.19(1)");
        trial = desk.tryOut(action, desk.branches);
        QCOMPARE(trial.groups.size(), size_t(1));
        QVERIFY(trial.groups.front().effect.sentence.contains(QStringLiteral("9.19(1)")));
    }

    // REG-10
    void unregisteringAVirtualOneReloadsIt()
    {
        BulkFleet desk(2);
        const QString token = desk.token(false);
        QVERIFY(desk.registerDevice(desk.branches.front(), token));
        QVERIFY(desk.registerDevice(desk.virtuals.front(), token));
        BulkAction action;
        action.kind = BulkKind::Unregister;
        const BulkTrial trial = desk.tryOut(action, {desk.branches.front(), desk.branches.back(), desk.virtuals.front()});
        QVERIFY(desk.groupOf(trial, desk.virtuals.front())->effect.warns);
        QVERIFY(!desk.groupOf(trial, desk.branches.front())->effect.warns);
        QCOMPARE(desk.groupOf(trial, desk.branches.back())->effect.fate, Fate::Cannot);
    }

    void savesOnlyWhatIsNotSaved()
    {
        BulkFleet desk(2);
        QVERIFY(desk.license(desk.branches.front(), {QStringLiteral("feature tier standard")}));
        BulkAction action;
        action.kind = BulkKind::Save;
        const BulkTrial trial = desk.tryOut(action, desk.branches);
        QCOMPARE(desk.groupOf(trial, desk.branches.front())->effect.fate, Fate::Done);
        QCOMPARE(desk.groupOf(trial, desk.branches.back())->effect.fate, Fate::Unchanged);
        action.kind = BulkKind::Reload;
        QVERIFY(desk.groupOf(desk.tryOut(action, desk.branches), desk.branches.front())->effect.warns);
    }

    // PLR-10 PLR-15
    void codesGoOutAndComeIn()
    {
        BulkFleet desk(0);
        QVERIFY(desk.act(SetAccount{{}, true}));
        BulkAction action;
        action.kind = BulkKind::RequestCodes;
        const std::vector<DeviceId> devices{desk.virtuals[0], desk.virtuals[1], desk.module};
        const BulkTrial trial = desk.tryOut(action, devices);
        QCOMPARE(desk.sentenceOf(trial, desk.virtuals[0]), desk.sentenceOf(trial, desk.virtuals[1]));
        QCOMPARE(desk.groupOf(trial, desk.virtuals[0])->effect.fate, Fate::Done);
        QCOMPARE(desk.groupOf(trial, desk.module)->effect.fate, Fate::Cannot); // its chassis does
        action.kind = BulkKind::InstallCodes;
        action.codes = {{1, QStringLiteral("v-1"), {}, QStringLiteral("no-code")}};
        const BulkTrial installing = desk.tryOut(action, devices);
        QCOMPARE(desk.groupOf(installing, desk.virtuals[0])->effect.fate, Fate::Cannot);
        QVERIFY(desk.sentenceOf(installing, desk.virtuals[1]).contains(QStringLiteral("no code")));
    }

    void settingsLeaveAloneWhatIsNotSet()
    {
        const Catalog &catalog = *test::catalog();
        CommonSettings settings;
        QVERIFY(linesOf(catalog, settings).isEmpty());
        settings.contexts = 0;
        QCOMPARE(
            linesOf(catalog, settings), (QStringList{QStringLiteral("license smart"), QStringLiteral("no feature context")}));
        settings.contexts = 4;
        settings.tierStandard = true;
        settings.carrier = false;
        QCOMPARE(linesOf(catalog, settings),
            (QStringList{QStringLiteral("license smart"), QStringLiteral("no feature carrier"),
                QStringLiteral("feature tier standard"), QStringLiteral("feature context 4")}));
    }

    void commonValuesCountTheDifferent()
    {
        BulkFleet desk(3);
        QVERIFY(desk.license(desk.branches[0], {QStringLiteral("feature tier standard"), QStringLiteral("feature context 2")}));
        QVERIFY(desk.license(desk.branches[1], {QStringLiteral("feature tier standard"), QStringLiteral("feature context 3")}));
        const CommonValues values = commonValues(desk.fleet, *test::catalog(), desk.branches);
        QCOMPARE(values.contexts.different, 3); // 0, 2, 3
        QCOMPARE(values.tierStandard.different, 2);
        QCOMPARE(values.carrier.devices, 0); // no 1120 has it
        QCOMPARE(values.mostContexts, 5);
    }
};

LICTOR_TEST(BulkTrialTest)
#include "tst_bulk_trial.moc"
