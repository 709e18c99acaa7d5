#include "commands/chassis_line.h"
#include "support/test_fleet.h"
#include "support/test_main.h"

using namespace lictor;
using lictor::test::TestFleet;

class ChassisLineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // GEN-6 TOK-9: the token is entered on the supervisor
    void standsInAScopeAndRegisters()
    {
        TestFleet made;
        const DeviceId asa = made.device(QStringLiteral("asa"), QStringLiteral("FPR4112"));
        const ChassisId id = made.at(asa).chassis;
        const QString name = made.fleet.chassis().at(id).name, token = made.token();
        ChassisLine line(test::catalog(), id);
        QCOMPARE(line.prompt(made.fleet), QString(name + u"# "));
        const auto run = [&](const QString &text) {
            const qsizetype leading = line.leadingLines();
            const bool done = made.act(line.action(text));
            line.follow(made.fleet, text);
            return done && qsizetype(made.last.commands.size()) == leading + 1 && made.last.commands.back().ok;
        };
        QVERIFY(run(QStringLiteral("scope license")));
        QCOMPARE(line.prompt(made.fleet), QString(name + u" /license # "));
        QVERIFY(run(QStringLiteral("register idtoken ") + token));
        QVERIFY(made.fleet.chassis().at(id).agent.registered());
        QVERIFY(!run(QStringLiteral("bad words")));
        QVERIFY(run(QStringLiteral("scope reservation")));
        QCOMPARE(line.leadingLines(), 2);
        QVERIFY(run(QStringLiteral("up")));
        QCOMPARE(line.prompt(made.fleet), QString(name + u" /license # "));
        QVERIFY(run(QStringLiteral("top")));
        QCOMPARE(line.leadingLines(), 0);
    }

    void completesAndHelps()
    {
        TestFleet made;
        const DeviceId asa = made.device(QStringLiteral("asa"), QStringLiteral("FPR4112"));
        ChassisLine line(test::catalog(), made.at(asa).chassis);
        QCOMPARE(line.complete(made.fleet, QStringLiteral("sc")).text, QStringLiteral("scope "));
        QVERIFY(line.complete(made.fleet, QStringLiteral("show license ")).words.contains(QStringLiteral("usage")));
        QVERIFY(line.help(made.fleet, QStringLiteral("scope ")).contains(QStringLiteral("license")));
        QVERIFY(made.act(RemoveDevices{{asa}}));
        QVERIFY(made.act(RemoveChassis{made.fleet.findChassis(QStringLiteral("asa-chassis"))}));
        QVERIFY(line.prompt(made.fleet).isEmpty());
    }
};

LICTOR_TEST(ChassisLineTest)
#include "tst_chassis_line.moc"
