#include "simulation/preconditions.h"

#include "support/test_fleet.h"
#include "support/test_main.h"

using namespace lictor;
using namespace lictor::simulation;
using lictor::test::TestFleet;

namespace {

std::vector<Precondition> ofPair(const TestFleet &fleet, DeviceId active, DeviceId standby)
{
    return preconditions(fleet.fleet, *test::catalog(), FormFailover{{}, active, standby, false, false});
}

/// The rules of what stands in the way, in order; for each the names of the units.
QStringList unmet(const std::vector<Precondition> &list)
{
    QStringList texts;
    for (const Precondition &precondition : list)
        for (const Precondition::Objection &objection : precondition.objections)
            texts << QStringLiteral("%1 %2%3").arg(
                precondition.rule, objection.error.what, precondition.demanded ? QString() : QStringLiteral(" recommended"));
    return texts;
}

} // namespace

class PreconditionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // FO-1010-1 FO-1010-2: what the other unit lacks too is said at once
    void allReasonsOfAPair()
    {
        TestFleet fleet;
        const DeviceId a = fleet.device(QStringLiteral("a"), QStringLiteral("FPR1010"));
        const DeviceId b = fleet.device(QStringLiteral("b"), QStringLiteral("FPR1010"));
        fleet.registerDevice(a, fleet.token());
        fleet.license(b, {QStringLiteral("feature tier standard"), QStringLiteral("feature security-plus")});
        const auto list = ofPair(fleet, a, b);
        QCOMPARE(unmet(list), QStringList({QStringLiteral("FO-1010-1 b"), QStringLiteral("FO-1010-2 a")}));

        // The action is refused with the first of them, word for word.
        QVERIFY(!fleet.act(FormFailover{{}, a, b, false, false}));
        QVERIFY(firstObjection(list));
        QCOMPARE(fleet.refused->sentence(), firstObjection(list)->error.sentence());
    }

    // FO-1100-10 CLU-3100-10 GEN-8
    void levelsAndMethodsThatDiffer()
    {
        TestFleet fleet;
        const DeviceId a = fleet.device(QStringLiteral("a"), QStringLiteral("FPR1140"));
        const DeviceId b = fleet.device(QStringLiteral("b"), QStringLiteral("FPR1140"));
        const DeviceId other = fleet.device(QStringLiteral("c"), QStringLiteral("FPR1120"));
        fleet.registerDevice(a, fleet.token(true));
        fleet.registerDevice(b, fleet.token(false));
        QCOMPARE(unmet(ofPair(fleet, a, b)), QStringList(QStringLiteral("FO-1100-10 b")));
        QVERIFY(fleet.cli(other, {QStringLiteral("configure terminal"), QStringLiteral("license smart reservation")}));
        QCOMPARE(unmet(ofPair(fleet, a, other)),
            QStringList({QStringLiteral(" c"), QStringLiteral("FO-1100-1 c recommended"), QStringLiteral("GEN-8 c"),
                QStringLiteral("PLR-25 c")}));
    }

    // FO-1100-1 CLU-3100-1: recommended, and done all the same
    void recommendedOnly()
    {
        TestFleet fleet;
        const DeviceId a = fleet.device(QStringLiteral("a"), QStringLiteral("FPR3110"));
        const DeviceId b = fleet.device(QStringLiteral("b"), QStringLiteral("FPR3110"));
        const auto list = preconditions(fleet.fleet, *test::catalog(), FormCluster{{}, {a, b}});
        QCOMPARE(
            unmet(list), QStringList({QStringLiteral("CLU-3100-1 a recommended"), QStringLiteral("CLU-3100-1 b recommended")}));
        QVERIFY(!firstObjection(list));
        QVERIFY(fleet.act(FormCluster{{}, {a, b}}));
    }

    // FO-4K9K-1
    void theRuleIsThePlatforms()
    {
        TestFleet fleet;
        const DeviceId a = fleet.device(QStringLiteral("a"), QStringLiteral("FPR4112"));
        const DeviceId b = fleet.device(QStringLiteral("b"), QStringLiteral("FPR4112"));
        QCOMPARE(unmet(ofPair(fleet, a, b)), QStringList({QStringLiteral("FO-4K9K-1 a"), QStringLiteral("FO-4K9K-1 b")}));
    }
};

LICTOR_TEST(PreconditionsTest)
#include "tst_preconditions.moc"
