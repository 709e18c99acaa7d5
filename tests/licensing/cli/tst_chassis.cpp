#include "support/test_main.h"
#include "terminal.h"

#include "fleet/requests.h"

using namespace lictor;
using namespace lictor::test;

/// A session on the supervisor of a Firepower 4100/9300.
class ChassisTest : public QObject {
    Q_OBJECT

    const QString scope = QStringLiteral("scope license");

private Q_SLOTS:
    void prompts();
    void faults_data();
    void faults();
    void lifeCycle();
    void outputs_data();
    void outputs();
};

void ChassisTest::prompts()
{
    Terminal terminal;
    const DeviceId id = terminal.add(QStringLiteral("FPR4112"), QStringLiteral("fw"));
    cli::ChassisSession session(terminal.fleet, terminal.catalog(), terminal.fleet.devices().at(id).chassis);
    QCOMPARE(session.prompt(), QStringLiteral("fw-chassis# "));
    QVERIFY(session.run(QStringLiteral("scope lic")).ok);
    QCOMPARE(session.prompt(), QStringLiteral("fw-chassis /license # "));
    QCOMPARE(session.completions(QStringLiteral("re")), (QStringList{QStringLiteral("register"), QStringLiteral("renew")}));
    QVERIFY(session.run(QStringLiteral("exit")).ok);
    QCOMPARE(session.prompt(), QStringLiteral("fw-chassis# "));
}

void ChassisTest::faults_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("output");
    const QString at(int(strlen("fw-chassis# ")), u' '), below(int(strlen("fw-chassis /license # ")), u' ');
    QTest::newRow("unknown") << QStringList{QStringLiteral("banana")}
                             << at + QStringLiteral("^\n% Invalid Command at '^' marker");
    QTest::newRow("outside the scope") << QStringList{QStringLiteral("deregister")}
                                       << at + QStringLiteral("^\n% Invalid Command at '^' marker");
    QTest::newRow("ambiguous") << QStringList{scope, QStringLiteral("re")}
                               << below + QStringLiteral("^\n% Ambiguous command at '^' marker");
    QTest::newRow("incomplete") << QStringList{scope, QStringLiteral("register idtoken")}
                                << "Syntax error: The command is not completed";
    QTest::newRow("not registered") << QStringList{scope, QStringLiteral("deregister")}
                                    << "Error: fw-chassis: it is not registered; enter register idtoken TOKEN first";
}

void ChassisTest::faults()
{
    QFETCH(QStringList, lines);
    QFETCH(QString, output);
    Terminal terminal;
    const DeviceId id = terminal.add(QStringLiteral("FPR4112"), QStringLiteral("fw"));
    const QString said = terminal.chassisCli(terminal.fleet.devices().at(id).chassis, lines);
    QVERIFY(!terminal.accepted);
    QCOMPARE(said, output);
}

// GEN-6 GEN-7 TOK-9 OPEN-54 EVAL-8
void ChassisTest::lifeCycle()
{
    Terminal terminal;
    const DeviceId id = terminal.add(QStringLiteral("FPR4112"), QStringLiteral("fw"));
    const ChassisId chassis = terminal.fleet.devices().at(id).chassis;
    const auto state = [&] { return licenseState(terminal.fleet, terminal.catalog(), id).registration; };
    const QString token = terminal.token();
    QCOMPARE(terminal.chassisCli(chassis, {scope, u"register idtoken " + token}), QString());
    QCOMPARE(state(), RegistrationWord::Registered);
    const QString refused = terminal.chassisCli(chassis, {scope, u"register idtoken " + token});
    QVERIFY2(refused.startsWith(u"Error: fw-chassis: it is already registered"), qPrintable(refused));
    terminal.chassisCli(chassis, {scope, u"register idtoken " + token + u" force", QStringLiteral("renew")});
    QVERIFY(terminal.accepted);
    QCOMPARE(terminal.fleet.instances().size(), size_t(1));
    terminal.chassisCli(chassis, {scope, QStringLiteral("deregister")});
    QCOMPARE(state(), RegistrationWord::Unregistered);
    QCOMPARE(terminal.fleet.instances().size(), size_t(0));
}

void ChassisTest::outputs_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("registered");
    QTest::addColumn<QString>("file");
    for (const char *what : {"all", "summary", "usage", "status"})
        QTest::newRow(what) << u"show license " + QString::fromLatin1(what) << true
                            << u"chassis-show-license-" + QString::fromLatin1(what);
    QTest::newRow("evaluation") << "show license all" << false << "chassis-show-license-all-evaluation";
    QTest::newRow("udi") << "show license udi" << true << "chassis-show-license-udi";
}

// ACC-7: three ASAs, three Standard licences, one product instance
void ChassisTest::outputs()
{
    QFETCH(QString, line);
    QFETCH(bool, registered);
    QFETCH(QString, file);
    Terminal terminal;
    AddChassis add;
    add.name = QStringLiteral("dc-chassis");
    add.model = QStringLiteral("9300");
    add.serial = QStringLiteral("JMX2211L0AA");
    QVERIFY(terminal.perform(add));
    const ChassisId chassis = terminal.last.chassis;
    for (int slot = 1; slot <= 3; ++slot) {
        AddDevice module;
        module.model = terminal.catalog().findModel(u"FPR9300-SM-44")->key;
        module.fields.name = QStringLiteral("asa-%1").arg(slot);
        module.fields.serial = Terminal::serialFor(*module.fields.name);
        module.fields.chassis = add.name;
        module.fields.slot = slot;
        QVERIFY(terminal.perform(module));
        terminal.cli(terminal.last.device,
            {QStringLiteral("conf t"), QStringLiteral("license smart"), QStringLiteral("feature tier standard"),
                u"feature context " + QString::number(slot)});
    }
    QVERIFY(terminal.buy(QStringLiteral("L-F9K-ASA="), 3));
    if (registered)
        terminal.chassisCli(chassis, {scope, u"register idtoken " + terminal.token(true)});
    const QString actual = terminal.chassisCli(chassis, {line});
    QVERIFY(terminal.accepted);
    QCOMPARE(actual, expectedText(file, actual));
}

LICTOR_TEST(ChassisTest)
#include "tst_chassis.moc"
