#include "support/test_main.h"
#include "terminal.h"

#include "cli/service_config.h"

using namespace lictor;
using namespace lictor::test;

/// A configuration printed, read and printed again; and the lines that lead from one to another.
class ConfigurationTest : public QObject {
    Q_OBJECT

    Terminal m_terminal;

    ServiceSettings madeServices(Random &random)
    {
        ServiceSettings settings;
        settings.trustpool.autoImport = random.below(2);
        if (settings.trustpool.autoImport && random.below(2))
            settings.trustpool.time = QStringLiteral("%1:30:00").arg(1 + random.below(9));
        if (settings.trustpool.autoImport && random.below(2))
            settings.trustpool.url = QStringLiteral("https://192.0.2.%1/bundle").arg(random.below(9));
        settings.names.lookup = random.below(3) != 0;
        settings.names.serversGone = random.below(3) == 0;
        if (!settings.names.serversGone)
            for (quint32 i = random.below(3); i > 0; --i)
                settings.names.servers.append(QStringLiteral("192.0.2.%1").arg(10 * i + random.below(9)));
        for (quint32 i = random.below(3); i > 0; --i)
            settings.timeServers.append(QStringLiteral("192.0.2.%1 prefer").arg(100 + 10 * i + random.below(9)));
        settings.tlsProxySessions = int(random.below(3)) * 100;
        settings.callHome = random.below(2);
        return settings;
    }

    /// A configuration that the model takes: no feature without its tier, none that it does not have.
    Configuration made(const Model &model, Random &random)
    {
        Configuration c;
        c.hostname = QStringLiteral("fw-%1").arg(random.below(4));
        if (random.below(2))
            c.services.edit() = madeServices(random);
        c.smartLicense = random.below(4) != 0;
        if (!c.smartLicense)
            return c;
        const Series &series = *model.series;
        c.tierStandard = series.tierAlwaysOn || random.below(4) != 0;
        const bool mayAsk = c.tierStandard || series.isVirtual;
        if (series.isVirtual && random.below(3) != 0)
            c.throughput = m_terminal.catalog()
                               .asav()
                               .entitlements[random.below(quint32(m_terminal.catalog().asav().entitlements.size()))]
                               .key;
        if (mayAsk && model.maximumContexts && random.below(2))
            c.contexts = 1 + int(random.below(quint32(*model.maximumContexts)));
        c.securityPlus = mayAsk && model.securityPlus && random.below(2);
        c.carrier = mayAsk && model.carrierLicense && random.below(2);
        c.strongEncryption = mayAsk && random.below(2);
        return c;
    }

    DeviceId device(Fleet &fleet, const Model &model, const Configuration &configuration)
    {
        Device device;
        device.name = QStringLiteral("fw");
        device.serial = QStringLiteral("JAD12345678");
        device.version = QStringLiteral("9.18(1)");
        device.model = model.key;
        device.memoryGb = 8;
        device.vcpus = 4;
        device.running = SharedValue<Configuration>(configuration);
        return fleet.addDevice(std::move(device));
    }

    static constexpr int rounds = 60; // a model

private Q_SLOTS:
    void printReadPrint();
    void keptLines();
    void refusedLinesAreReported();
    void diffLeadsThere();
    void diffLines_data();
    void diffLines();
};

// CLI-16
void ConfigurationTest::printReadPrint()
{
    Random random(7);
    for (const Model &model : m_terminal.catalog().models()) {
        for (int round = 0; round < rounds; ++round) {
            Fleet fleet = Fleet::create(Instant{}, 1), fresh = fleet;
            Configuration configuration = made(model, random);
            if (random.below(2))
                configuration.kept = QStringList{QStringLiteral("names"), QStringLiteral("interface Ethernet1/1"),
                    QStringLiteral(" nameif outside"), QStringLiteral(" security-level 0")};
            const QStringList printed = cli::runningConfig(fleet, m_terminal.catalog(), device(fleet, model, configuration));
            Configuration empty;
            empty.hostname = QStringLiteral("ciscoasa");
            const DeviceId other = device(fresh, model, empty);
            const QStringList refused = cli::Session(fresh, m_terminal.catalog(), other).load(printed);
            QVERIFY2(refused.isEmpty(), qPrintable(refused.join(u'\n')));
            QCOMPARE(cli::runningConfig(fresh, m_terminal.catalog(), other), printed);
            QVERIFY(*fresh.devices().at(other).running == configuration);

            if (configuration.kept.isEmpty()) { // what is modelled can be typed as well, line by line
                Fleet typed = Fleet::create(Instant{}, 1);
                const DeviceId third = device(typed, model, empty);
                cli::Session session(typed, m_terminal.catalog(), third, cli::Session::Mode::Configuration);
                QStringList lines{u"hostname " + configuration.hostname};
                lines += cli::licenseConfig(m_terminal.catalog(), fleet.devices().at(DeviceId{1}));
                lines += cli::serviceConfig(m_terminal.catalog(), fleet.devices().at(DeviceId{1}));
                for (const QString &line : lines)
                    QVERIFY2(session.run(line).ok, qPrintable(model.word + u": " + line));
                QVERIFY(*typed.devices().at(third).running == configuration);
            }
        }
    }
}

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

// UI-SL-9
void ConfigurationTest::diffLeadsThere()
{
    Random random(11);
    for (const Model &model : m_terminal.catalog().models()) {
        for (int round = 0; round < rounds; ++round) {
            const Configuration running = made(model, random), edited = made(model, random);
            Fleet fleet = Fleet::create(Instant{}, 1);
            const DeviceId id = device(fleet, model, running);
            const QStringList lines = cli::diff(m_terminal.catalog(), running, edited);
            QCOMPARE(lines.isEmpty(), running == edited);
            cli::Session session(fleet, m_terminal.catalog(), id, cli::Session::Mode::Configuration);
            for (const QString &line : lines) {
                const cli::Answer answer = session.run(line);
                QVERIFY2(answer.ok, qPrintable(model.word + u": " + lines.join(u" / ") + u": " + answer.output));
            }
            QVERIFY2(*fleet.devices().at(id).running == edited, qPrintable(model.word + u": " + lines.join(u" / ")));
        }
    }
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
