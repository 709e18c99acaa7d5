#include "support/plain_device.h"
#include "support/test_main.h"
#include "terminal.h"

#include "cli/service_config.h"

using namespace lictor;
using namespace lictor::test;

/// Configurations that are read and edited; tst_round_trips.cpp does it with whatever can be configured.
class ConfigurationTest : public QObject {
    Q_OBJECT

    Terminal m_terminal;

    DeviceId device(Fleet &fleet, const Model &model, const Configuration &configuration)
    {
        return fleet.addDevice(plainDevice(model, configuration));
    }

private Q_SLOTS:
    void keptLines();
    void blanksBelongToTheBlockAbove();
    void refusedLinesAreReported();
    void diffLines_data();
    void diffLines();
};

void ConfigurationTest::keptLines()
{
    const Model &model = *m_terminal.catalog().findModel(u"FPR2110");
    Fleet fleet = Fleet::create(Instant{}, 1);
    const DeviceId id = device(fleet, model, {});
    const QStringList lines{QStringLiteral("hostname gate"), QStringLiteral("license smart"),
        QStringLiteral(" feature tier standard"), QStringLiteral(" privacy hostname"), QStringLiteral(" feature carrier"),
        QStringLiteral("interface Ethernet1/1"), QStringLiteral(" shutdown"), QStringLiteral(" feature tier standard"),
        QStringLiteral("reload"), QStringLiteral("license smart deregister"), QStringLiteral("call-home"),
        QStringLiteral(" http-proxy 192.0.2.1 port 8080")};
    QCOMPARE(cli::Session(fleet, m_terminal.catalog(), id).load(lines), QStringList{});
    const Configuration &running = *fleet.devices().at(id).running;
    // Never dropped, never obeyed; those of the licence block stay in it.
    QCOMPARE(running.kept, (QStringList{QStringLiteral(" privacy hostname"), QStringLiteral(" feature carrier")} + lines.mid(5)));
    QVERIFY(!running.carrier);
    const QStringList printed = cli::runningConfig(fleet, m_terminal.catalog(), id);
    QCOMPARE(printed.count(QStringLiteral("call-home")), 1); // the kept one, not another generated one
    QCOMPARE(printed.mid(printed.indexOf(QStringLiteral("license smart")), 4),
        (QStringList{QStringLiteral("license smart"), QStringLiteral(" feature tier standard"),
            QStringLiteral(" privacy hostname"), QStringLiteral(" feature carrier")}));
}

/// Where no block is open, blanks in front mean nothing; `end` opens none.
void ConfigurationTest::blanksBelongToTheBlockAbove()
{
    const Model &model = *m_terminal.catalog().findModel(u"FPR2110");
    Fleet fleet = Fleet::create(Instant{}, 1);
    const DeviceId id = device(fleet, model, {});
    const QStringList lines{QStringLiteral(" hostname gate"), QStringLiteral(" feature context 4"), QStringLiteral("end"),
        QStringLiteral(" names"), QStringLiteral("license smart"), QStringLiteral("\tfeature tier standard"),
        QStringLiteral("\tno such line")};
    QCOMPARE(cli::Session(fleet, m_terminal.catalog(), id).load(lines), QStringList{});
    const Configuration &running = *fleet.devices().at(id).running;
    QCOMPARE(running.hostname, QStringLiteral("gate"));
    QVERIFY(running.tierStandard);
    QCOMPARE(running.contexts, 0);
    QCOMPARE(running.kept,
        (QStringList{QStringLiteral(" no such line"), QStringLiteral("feature context 4"), QStringLiteral("names")}));
}

void ConfigurationTest::refusedLinesAreReported()
{
    const Model &model = *m_terminal.catalog().findModel(u"FPR2110");
    Fleet fleet = Fleet::create(Instant{}, 1);
    const DeviceId id = device(fleet, model, {});
    const QStringList refused = cli::Session(fleet, m_terminal.catalog(), id)
                                    .load({QStringLiteral("license smart"), QStringLiteral(" feature context 3"),
                                        QStringLiteral(" feature tier standard")});
    QCOMPARE(refused.size(), 1);
    QVERIFY2(refused.front().startsWith(u"\"feature context 3\": ERROR: "), qPrintable(refused.front()));
    QVERIFY(fleet.devices().at(id).running->tierStandard);
}

void ConfigurationTest::diffLines_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char *name, int from, int to, const char *lines) {
        QTest::newRow(name) << from << to << QString::fromLatin1(lines).split(u'/', Qt::SkipEmptyParts);
    };
    // 0: nothing; -1: an empty block; n > 0: tier and n - 1 contexts
    row("equal", 4, 4, "");
    row("first", 0, 4, "license smart/feature tier standard/feature context 3");
    row("only the block", 0, -1, "license smart");
    row("more contexts", 4, 6, "license smart/feature context 5");
    row("no contexts", 4, 1, "license smart/no feature context");
    row("no tier", 4, -1, "license smart/no feature context/no feature tier standard");
    row("nothing", 4, 0, "no license smart");
}

void ConfigurationTest::diffLines()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(QStringList, lines);
    const auto configuration = [](int code) {
        Configuration c;
        c.hostname = QStringLiteral("fw");
        c.smartLicense = code != 0;
        c.tierStandard = code > 0;
        c.contexts = std::max(0, code - 1);
        return c;
    };
    QCOMPARE(cli::diff(m_terminal.catalog(), configuration(from), configuration(to)), lines);
    Configuration renamed = configuration(from);
    renamed.hostname = QStringLiteral("gate");
    QCOMPARE(cli::diff(m_terminal.catalog(), configuration(from), renamed), QStringList{QStringLiteral("hostname gate")});
}

LICTOR_TEST(ConfigurationTest)
#include "tst_configuration.moc"
