#include "catalog/fingerprint.h"
#include "support/test_main.h"
#include "support/value.h"
#include "world.h"

#include <QJsonArray>
#include <QtTest/QTest>

using namespace lictor;
using namespace lictor::test;

namespace {

/// The values of one member of a list of objects.
QStringList valuesOf(const QJsonValue &list, const QString &key)
{
    QStringList values;
    for (const QJsonValue &each : list.toArray())
        values << (each[key].isDouble() ? QString::number(each[key].toInt()) : each[key].toString());
    return values;
}

report::Options trail()
{
    report::Options options;
    options.trail = {{1, day(3), day(0), QStringLiteral("ada"), QStringLiteral("Import fleet.csv (2 devices)"), false},
        {2, day(4), day(50), QStringLiteral("bob"), QStringLiteral("Advance the clock by 50d"), true}};
    return options;
}

} // namespace

class SectionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // ACC-4
    void aSurplusElsewhereDoesNotCoverAShortfall()
    {
        World world;
        world.registerDevice(world.add(u"fw-1", u"FPR2130", 5));
        world.own(world.west, world.context, 2);
        world.own(world.east, world.context, 10);
        const QJsonArray totals = world.json()[u"totals"].toArray();
        const qsizetype place = valuesOf(totals, QStringLiteral("name")).indexOf(catalog()->licenseName(world.context));
        QVERIFY(place >= 0);
        QCOMPARE(totals[place][u"virtualAccounts"].toInt(), 2);
        QCOMPARE(totals[place][u"purchased"].toInt(), 12);
        QCOMPARE(totals[place][u"balance"].toInt(), 7);
        QCOMPARE(totals[place][u"surplus"].toInt(), 10);
        QCOMPARE(totals[place][u"shortfall"].toInt(), 3);
    }
    void trailHoldsWhatWasTakenBackToo()
    {
        World world;
        const QJsonObject json = world.json(trail());
        QCOMPARE(valuesOf(json[u"trail"], QStringLiteral("by")), QStringList({QStringLiteral("ada"), QStringLiteral("bob")}));
        QCOMPARE(
            valuesOf(json[u"trail"], QStringLiteral("state")), QStringList({QStringLiteral("done"), QStringLiteral("undone")}));
        QVERIFY2(
            json[u"fleet"][u"lastAction"].toString().contains(u"Import fleet.csv"), "what was undone is not the last change");
        const QJsonObject journal = world.json(trail(), report::Kind::Journal);
        QCOMPARE(journal[u"journal"], json[u"trail"]);
        const QList<QStringList> csv =
            readCsv(QString::fromUtf8(VALUE(world.report(QStringLiteral("csv"), trail(), report::Kind::Journal))));
        QCOMPARE(csv.size(), 3);
        QCOMPARE(csv[1][3], QStringLiteral("Import fleet.csv (2 devices)"));
    }
    void entitlementsSayWhoAddedThemWhen()
    {
        World world;
        world.own(world.west, world.context, 5, std::nullopt, u"L-FPR2K-ASASC-5=");
        AuthorityEvent event{day(0), world.west, AuthorityEventKind::LicenseAdded, catalog()->licenseName(world.context),
            QStringLiteral("ada"), QStringLiteral("5 added")};
        world.fleet.addEvent(event);
        event.account = world.east;
        event.by = QStringLiteral("bob");
        world.fleet.addEvent(event);
        const QJsonObject owned = world.json()[u"entitlements"][0].toObject();
        QCOMPARE(owned[u"addedBy"].toString(), QStringLiteral("ada"));
        QCOMPARE(owned[u"addedOn"].toString(), toIso(day(0)));
        QCOMPARE(owned[u"source"].toString(), QStringLiteral("5 added"));
        world.own(world.west, world.context, 7);
        world.fleet.edit(world.fleet.poolFor(world.west, world.context)).terms[1].from = day(20);
        const QJsonArray both = world.json()[u"entitlements"].toArray();
        QCOMPARE(both[0][u"addedBy"].toString(), QStringLiteral("ada"));
        QVERIFY2(both[1][u"addedBy"].isNull(), "what nobody noted is not guessed");
    }
    void evidenceIsTheTermsThatCount()
    {
        World world;
        world.own(world.west, world.context, 5, std::nullopt, u"L-FPR2K-ASASC-5=");
        world.own(world.west, world.context, 9, day(50), u"OVER=");
        const QList<QStringList> csv = readCsv(QString::fromUtf8(VALUE(world.report(QStringLiteral("csv"), table(u"licenses")))));
        const qsizetype evidence = csv[0].indexOf(QStringLiteral("Evidence"));
        QCOMPARE(csv[1][evidence], QStringLiteral("5 × L-FPR2K-ASASC-5="));
    }
    // PLR-15 PLR-16 PLR-19
    void permanentLicensesOnTheirWay()
    {
        World world;
        const DeviceId id = world.add(u"fw-1", u"FPR2130");
        const Device &device = world.fleet.devices().at(id);
        const LicenseKey permanent{LicenseKind::Permanent, world.context.platform, {}, {}};
        ProductInstance instance;
        instance.name = instance.udiSerial = device.serial;
        instance.udiPid = catalog()->model(device.model).pid;
        instance.account = world.west;
        instance.uses = {{permanent, 1, 0}};
        instance.reserved = SharedValue<ReservedLicense>({QStringLiteral("license"), QStringLiteral("request"), {}});
        world.fleet.edit(world.fleet.poolFor(world.west, permanent)).inUse = 1;
        world.fleet.addInstance(instance);
        const QString subject = QStringLiteral("%1 (%2:%1)").arg(device.serial, instance.udiPid);
        QCOMPARE(world.finding(subject, QStringLiteral("PLR-16")).value(0), QStringLiteral("minor"));
        world.fleet.edit(id).agent.reservation.edit().returnCode = QStringLiteral("RETURN");
        QCOMPARE(world.finding(subject, QStringLiteral("PLR-19")).value(0), QStringLiteral("major"));
        world.fleet.edit(id).agent.registration = Reserved{{}, day(90), false, QStringLiteral("license")};
        QVERIFY(world.finding(subject, QStringLiteral("PLR-19")).isEmpty());
        QVERIFY(world.finding(subject, QStringLiteral("ACC-8")).isEmpty());
        const QJsonArray licenses = world.json()[u"licenses"].toArray();
        QCOMPARE(licenses.last()[u"reserved"].toInt(), 1);
    }
    // ACC-2
    void deviceWithoutVirtualAccount()
    {
        World world;
        const DeviceId id = world.add(u"fw-1", u"FPR2130");
        QVERIFY(world.finding(QStringLiteral("fw-1"), QStringLiteral("ACC-2")).isEmpty());
        world.fleet.edit(id).account = {};
        QCOMPARE(world.finding(QStringLiteral("fw-1"), QStringLiteral("ACC-2")).value(0), QStringLiteral("information"));
    }
    void everyFindingSaysItsEffect()
    {
        World world;
        world.registerDevice(world.add(u"fw-1", u"FPR2130", 5));
        world.add(u"vm-1", u"ASAv");
        const DeviceId id = world.add(u"fw-2", u"FPR2130");
        world.fleet.edit(id).serialMadeUp = true;
        const QList<QStringList> findings = world.findings();
        QVERIFY(findings.size() > 3);
        for (const QStringList &finding : findings)
            QVERIFY2(!finding[5].isEmpty(), qPrintable(finding[3]));
    }
    void reconciliationTellsHalfAMatch()
    {
        World world;
        const DeviceId model = world.add(u"fw-model", u"FPR2130"), serial = world.add(u"fw-serial", u"FPR2130");
        world.registerDevice(model);
        world.registerDevice(serial);
        world.fleet.edit(InstanceId{1}).name = QStringLiteral("twin");
        world.fleet.edit(InstanceId{2}).name = QStringLiteral("twin");
        world.fleet.edit(model).model = catalog()->findModel(u"FPR2110")->key;
        QStringList outcomes = valuesOf(world.json()[u"instances"], QStringLiteral("outcome"));
        QVERIFY(outcomes.contains(QStringLiteral("other-model")));
        QVERIFY(outcomes.contains(QStringLiteral("other-name")));
        QCOMPARE(outcomes.count(QStringLiteral("duplicate")), 2);
        world.fleet.edit(InstanceId{2}).name = QStringLiteral("fw-serial");
        world.fleet.setSerial(serial, QStringLiteral("JAD99999999"));
        outcomes = valuesOf(world.json()[u"instances"], QStringLiteral("outcome"));
        QCOMPARE(outcomes, QStringList({QStringLiteral("other-model"), QStringLiteral("other-serial")}));
    }
    void emptyTablesSayWhatThatMeans()
    {
        World world;
        const QString html = QString::fromUtf8(VALUE(world.report(QStringLiteral("html"))));
        for (const char16_t *sentence : {u"Nothing was found.", u"Inventory and account agree.", u"No license was ever added.",
                 u"No product instance uses a license.", u"There is no failover pair or cluster in this scope.",
                 u"The journal is empty"})
            QVERIFY2(html.contains(QString::fromUtf16(sentence)), qPrintable(QString::fromUtf16(sentence)));
    }
    void methodNamesProgramAndRules()
    {
        World world;
        report::Options options;
        options.catalogue = catalogFingerprint(QStringLiteral(":/catalog"));
        QCOMPARE(options.catalogue.size(), 16);
        QVERIFY(catalogFingerprint(QStringLiteral(":/nowhere")).isEmpty());
        const QJsonObject json = world.json(options);
        QVERIFY(json[u"fleet"][u"program"].toString().startsWith(u"Lictor "));
        QCOMPARE(json[u"fleet"][u"catalogue"].toString(), options.catalogue);
        QVERIFY(json[u"fleet"][u"statement"].toString().contains(u"simulation of imported data"));
        QVERIFY(json[u"assumptions"].toVariant().toStringList().join(u' ').contains(u"AnyConnect licenses are a right to use"));
    }
    void barsShowOwnedAndInUse()
    {
        World world;
        world.registerDevice(world.add(u"fw-1", u"FPR2130", 5));
        world.own(world.west, world.context, 2);
        const QString html = QString::fromUtf8(VALUE(world.report(QStringLiteral("html"))));
        QVERIFY(html.contains(u"Owned and in use, the scarcest first"));
        QVERIFY(html.contains(u"Findings by severity"));
        QVERIFY2(!html.contains(u"<script"), "bars are boxes");
    }
    void byteOrderMarkOnlyWhenAskedFor()
    {
        World world;
        report::Options options;
        QVERIFY(!VALUE(world.report(QStringLiteral("csv"), options)).startsWith("\xef\xbb\xbf"));
        options.byteOrderMark = true;
        QVERIFY(VALUE(world.report(QStringLiteral("csv"), options))
                    .startsWith("\xef\xbb\xbf"
                                "Device,"));
    }
};

LICTOR_TEST(SectionsTest)
#include "tst_sections.moc"
