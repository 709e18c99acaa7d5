#include "entitlement/effective.h"
#include "support/test_fleet.h"
#include "support/test_main.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace lictor;
using namespace lictor::test;

/// Every aggregation example of the specification, through the real engine: forming, registering, configuring, summing.
class AggregationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // FO-1100-6 FO-1100-7 FO-1100-8 FO-2100-6 FO-2100-7 FO-2100-8 FO-3100-6 FO-3100-7 FO-3100-8 FO-4K9K-6 FO-4K9K-7 FO-4K9K-8
    // CLU-3100-6 CLU-3100-7 CLU-3100-8 CLU-4K9K-6 CLU-4K9K-7 CLU-4K9K-8 CTX-8
    void examples_data();
    void examples();
    // CTX-1 CTX-2 CTX-3 CTX-6 LIC-1100-9 LIC-2100-9 LIC-3100-9 LIC-4100-9 LIC-9300-9
    void singleUnit_data();
    void singleUnit();
    // FO-1100-2 FO-1100-5 FO-2100-2 FO-2100-5 FO-3100-2 FO-3100-5 FO-4K9K-2 FO-4K9K-5 FO-4K9K-20 FO-1010-2 FO-ASAV-2
    // CLU-3100-2 CLU-3100-5 CLU-3100-9 CLU-ASAV-2 CLU-ASAV-5 CLU-ASAV-9 CLU-ASAV-19 CLU-4K9K-2 CLU-4K9K-5 CLU-4K9K-9 CLU-4K9K-18
    void whoPays_data();
    void whoPays();
};

namespace {

/// A group of registered units of one model; the first leads.
std::vector<DeviceId> makeGroup(TestFleet &fleet, const QString &model, int units, const QString &mode)
{
    const QString token = fleet.token();
    std::vector<DeviceId> ids;
    for (int i = 1; i <= units; ++i) {
        const DeviceId id = fleet.device(QStringLiteral("fw-%1").arg(i), model, QStringLiteral("10G"));
        if (!id || !fleet.registerDevice(id, token))
            return {};
        if (catalog()->findModel(model)->securityPlus
            && !fleet.license(id, {QStringLiteral("feature tier standard"), QStringLiteral("feature security-plus")}))
            return {};
        ids.push_back(id);
    }
    const bool formed = mode == u"cluster" ? fleet.act(FormCluster{{}, ids})
                                           : fleet.act(FormFailover{{}, ids[0], ids[1], mode == u"Active/Active", false});
    return formed ? ids : std::vector<DeviceId>{};
}

/// Enough of everything, so that no shortage blurs the sums.
bool buyPlenty(TestFleet &fleet)
{
    for (const Product &product : catalog()->products())
        if (product.kind != LicenseKind::Permanent && !fleet.buy(product.pid, 1000))
            return false;
    AddLicenses strong;
    strong.key.kind = LicenseKind::StrongEncryption;
    strong.key.platform = catalog()->findLicensePlatform(u"asav")->key;
    strong.count = 1000;
    return fleet.act(strong);
}

QString modelFor(const QJsonObject &example)
{
    const QString model = example[u"model"].toString();
    if (catalog()->findModel(model))
        return model;
    const QString platform = example[u"platform"].toString();
    if (platform.startsWith(u"secure-firewall-3100"))
        return QStringLiteral("FPR3120");
    if (platform == u"firepower-9300" || platform == u"firepower-4100/9300")
        return QStringLiteral("FPR9300-SM-36");
    return QStringLiteral("FPR2130");
}

} // namespace

void AggregationTest::examples_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("mode");
    QTest::addColumn<int>("units");
    QTest::addColumn<int>("requested");
    QTest::addColumn<int>("sum");
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("effective");
    QTest::addColumn<int>("useful");
    QTest::addColumn<bool>("over");
    QFile file(QStringLiteral(LICTOR_TEST_DATA "/examples.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray examples = QJsonDocument::fromJson(file.readAll())[u"aggregation"].toArray();
    QVERIFY(!examples.isEmpty());
    for (const QJsonValue &value : examples) {
        const QJsonObject example = value.toObject();
        QTest::newRow(qPrintable(example[u"id"].toString() + u' ' + example[u"requirement"].toString()))
            << modelFor(example) << example[u"mode"].toString() << example[u"units"].toInt()
            << example[u"requested_contexts"].toInt() << example[u"sum"].toInt() << example[u"platform_limit"].toInt()
            << example[u"effective"].toInt() << example[u"max_useful_request"].toInt() << example[u"over_limit"].toBool();
    }
}

void AggregationTest::examples()
{
    QFETCH(QString, model);
    QFETCH(QString, mode);
    QFETCH(int, units);
    QFETCH(int, requested);
    QFETCH(int, sum);
    QFETCH(int, limit);
    QFETCH(int, effective);
    QFETCH(int, useful);
    QFETCH(bool, over);
    TestFleet fleet;
    QVERIFY(buyPlenty(fleet));
    const std::vector<DeviceId> ids = makeGroup(fleet, model, units, mode);
    QVERIFY(!ids.empty());
    QVERIFY2(
        fleet.license(ids[0], {QStringLiteral("feature tier standard"), QStringLiteral("feature context %1").arg(requested)}),
        qPrintable(fleet.output()));
    for (DeviceId id : ids) {
        const auto licenses = entitlement::effective(fleet.fleet, *catalog(), id);
        const entitlement::Line &line = licenses[Feature::SecurityContexts];
        QCOMPARE(line.value.number, effective);
        QCOMPARE(*line.sum, sum);
        QCOMPARE(*line.limit, limit);
        QCOMPARE(line.status, entitlement::Status::Authorized);
        QCOMPARE(line.terms.size(), units + 1);
        QCOMPARE(line.suggestion.has_value(), over);
        if (over)
            QCOMPARE(*line.suggestion, useful); // OPEN-4
        QCOMPARE(licenses.scope, mode == u"cluster" ? entitlement::Scope::Cluster : entitlement::Scope::Failover);
    }
}

void AggregationTest::singleUnit_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<int>("requested");
    QTest::addColumn<int>("effective");
    QTest::addColumn<int>("suggestion"); // -1: none
    QTest::newRow("CTX-3: 23 on a 2110 gives 25") << "FPR2110" << 23 << 25 << -1;
    QTest::newRow("OPEN-12: 25 on a 2110 is capped") << "FPR2110" << 25 << 25 << 23;
    QTest::newRow("no request gives the default") << "FPR2110" << 0 << 2 << -1;
    QTest::newRow("1120 reaches 5 with 3") << "FPR1120" << 3 << 5 << -1;
    QTest::newRow("1120, 4 wastes one") << "FPR1120" << 4 << 5 << 3;
    QTest::newRow("1140 reaches 10 with 8") << "FPR1140" << 8 << 10 << -1;
    QTest::newRow("1150 reaches 25 with 23") << "FPR1150" << 23 << 25 << -1;
    QTest::newRow("2130 reaches 30 with 28") << "FPR2130" << 28 << 30 << -1;
    QTest::newRow("2140 reaches 40 with 38") << "FPR2140" << 38 << 40 << -1;
    QTest::newRow("3130 reaches 100 with 98") << "FPR3130" << 98 << 100 << -1;
    QTest::newRow("4112 reaches 250 with 240") << "FPR4112" << 240 << 250 << -1;
    QTest::newRow("9300, 250 is capped") << "FPR9300-SM-44" << 250 << 250 << 240;
}

void AggregationTest::singleUnit()
{
    QFETCH(QString, model);
    QFETCH(int, requested);
    QFETCH(int, effective);
    QFETCH(int, suggestion);
    TestFleet fleet;
    QVERIFY(buyPlenty(fleet));
    const DeviceId id = fleet.device(QStringLiteral("fw"), model);
    QVERIFY(fleet.registerDevice(id, fleet.token()));
    QStringList lines{QStringLiteral("feature tier standard")};
    if (requested > 0)
        lines << QStringLiteral("feature context %1").arg(requested);
    QVERIFY2(fleet.license(id, lines), qPrintable(fleet.output()));
    const auto licenses = entitlement::effective(fleet.fleet, *catalog(), id);
    const entitlement::Line &line = licenses[Feature::SecurityContexts];
    QCOMPARE(line.value.number, effective);
    QCOMPARE(line.suggestion.value_or(-1), suggestion);
    QCOMPARE(licenses.scope, entitlement::Scope::Unit);
}

void AggregationTest::whoPays_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<int>("units");
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("inUse");
    const QStringList three{QStringLiteral("feature tier standard"), QStringLiteral("feature context 3")};
    const auto row = [](const char *name, const char *model, int units, const char *mode, const QStringList &lines,
                         const char *kind, int inUse) {
        QTest::newRow(name) << QString::fromLatin1(model) << units << QString::fromLatin1(mode) << lines
                            << QString::fromLatin1(kind) << inUse;
    };
    row("FO-1100-5 one Standard", "FPR1120", 2, "Active/Standby", three, "standard", 1);
    row("FO-1100-2 three contexts", "FPR1120", 2, "Active/Standby", three, "context", 3);
    row("FO-2100-5 one Standard", "FPR2130", 2, "Active/Standby", three, "standard", 1);
    row("FO-2100-2 three contexts", "FPR2130", 2, "Active/Standby", three, "context", 3);
    row("FO-3100-5 two Standard", "FPR3130", 2, "Active/Standby", three, "standard", 2);
    row("FO-3100-2 three contexts", "FPR3130", 2, "Active/Active", three, "context", 3);
    const QStringList carrier{
        QStringLiteral("feature tier standard"), QStringLiteral("feature context 10"), QStringLiteral("feature carrier")};
    row("FO-4K9K-5 one Standard", "FPR4112", 2, "Active/Standby", carrier, "standard", 1);
    row("FO-4K9K-2 ten contexts", "FPR4112", 2, "Active/Standby", carrier, "context", 10);
    row("FO-4K9K-20 one Carrier", "FPR4112", 2, "Active/Standby", carrier, "carrier", 1);
    const QStringList plus{QStringLiteral("feature tier standard"), QStringLiteral("feature security-plus")};
    row("FO-1010-2 two Standard", "FPR1010", 2, "Active/Standby", plus, "standard", 2);
    row("FO-1010-2 two Security Plus", "FPR1010", 2, "Active/Standby", plus, "security-plus", 2);
    row("FO-ASAV-2 two throughput", "ASAv", 2, "Active/Standby", {}, "throughput", 2);
    const QStringList strong{QStringLiteral("feature tier standard"), QStringLiteral("feature strong-encryption")};
    row("FO-ASAV-9 one strong encryption", "ASAv", 2, "Active/Standby", strong, "strong-encryption", 1);
    row("CLU-3100-5 six Standard", "FPR3130", 6, "cluster", three, "standard", 6);
    row("CLU-3100-2 three contexts", "FPR3130", 6, "cluster", three, "context", 3);
    row("CLU-3100-9 one strong encryption", "FPR3130", 6, "cluster", strong, "strong-encryption", 1);
    row("CLU-ASAV-19 four throughput", "ASAv", 4, "cluster", {}, "throughput", 4);
    row("CLU-ASAV-5 nothing for the tier", "ASAv", 4, "cluster", {}, "standard", 0);
    row("CLU-ASAV-9 one strong encryption", "ASAv", 4, "cluster", strong, "strong-encryption", 1);
    row("CLU-4K9K-5 one Standard", "FPR9300-SM-40", 6, "cluster", carrier, "standard", 1);
    row("CLU-4K9K-2 ten contexts", "FPR9300-SM-40", 6, "cluster", carrier, "context", 10);
    row("CLU-4K9K-18 six Carrier", "FPR9300-SM-40", 6, "cluster", carrier, "carrier", 6);
    row("CLU-4K9K-9 six strong encryption", "FPR9300-SM-40", 6, "cluster", strong, "strong-encryption", 6);
}

void AggregationTest::whoPays()
{
    QFETCH(QString, model);
    QFETCH(int, units);
    QFETCH(QString, mode);
    QFETCH(QStringList, lines);
    QFETCH(QString, kind);
    QFETCH(int, inUse);
    TestFleet fleet;
    QVERIFY(buyPlenty(fleet));
    const std::vector<DeviceId> ids = makeGroup(fleet, model, units, mode);
    QVERIFY(!ids.empty());
    if (!lines.isEmpty())
        QVERIFY2(fleet.license(ids[0], lines), qPrintable(fleet.output()));
    qint64 used = 0;
    fleet.fleet.pools().each([&](PoolId, const Pool &pool) { used += toWord(pool.key.kind) == kind ? pool.inUse : 0; });
    QCOMPARE(used, inUse);
    // Disbanding gives back what the leader held for the others, and takes nothing more.
    QVERIFY(fleet.act(DisbandGroup{fleet.at(ids[0]).group}));
}

LICTOR_TEST(AggregationTest)

#include "tst_aggregation.moc"
