#include "report/verification.h"
#include "support/test_main.h"
#include "support/value.h"
#include "world.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QtTest/QTest>

using namespace lictor;
using namespace lictor::test;

namespace {

Result<QString> verified(const QByteArray &json) { return report::verify({QStringLiteral("report.json"), json, {}, {}, {}}); }

} // namespace

class ComplianceReportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void jsonHoldsTheContractInItsOrder()
    {
        World world;
        world.registerDevice(world.add(u"fw-1", u"FPR2130", 5));
        world.own(world.west, world.context, 10, std::nullopt, u"L-FPR2K-ASASC-10=");
        const QByteArray bytes = VALUE(world.report(QStringLiteral("json")));
        QStringList keys;
        const QRegularExpression key(QStringLiteral("^  \"([A-Za-z]+)\":"), QRegularExpression::MultilineOption);
        for (auto all = key.globalMatch(QString::fromUtf8(bytes)); all.hasNext();)
            keys << all.next().captured(1);
        QCOMPARE(keys,
            QStringList({QStringLiteral("title"), QStringLiteral("generated"), QStringLiteral("fleet"), QStringLiteral("summary"),
                QStringLiteral("licenses"), QStringLiteral("devices"), QStringLiteral("findings"), QStringLiteral("assumptions"),
                QStringLiteral("entitlements"), QStringLiteral("attribution"), QStringLiteral("groups"),
                QStringLiteral("instances"), QStringLiteral("totals"), QStringLiteral("trail"), QStringLiteral("digest")}));
        const QJsonObject json = world.json();
        QCOMPARE(json[u"generated"].toString(), toIso(today()));
        const QJsonObject device = json[u"devices"][0].toObject();
        QCOMPARE(device[u"name"].toString(), QStringLiteral("fw-1"));
        QCOMPARE(device[u"model"].toString(), QStringLiteral("FPR2130"));
        QCOMPARE(device[u"registration"].toString(), QStringLiteral("registered"));
        QCOMPARE(device[u"authorization"].toString(), QStringLiteral("authorized"));
        QVERIFY(device[u"causes"].isArray());
        QCOMPARE(device[u"features"].toObject().size(), featureCount);
        QJsonObject license;
        for (const QJsonValue &value : json[u"licenses"].toArray())
            if (value[u"kind"].toString() == u"context")
                license = value.toObject();
        QCOMPARE(license[u"virtualAccount"].toString(), QStringLiteral("West"));
        QCOMPARE(license[u"platform"].toString(), QStringLiteral("firepower-2100"));
        QVERIFY(license[u"model"].isNull() && license[u"entitlement"].isNull());
        QCOMPARE(license[u"purchased"].toInt(), 10);
        QCOMPARE(license[u"inUse"].toInt(), 5);
        QCOMPARE(license[u"balance"].toInt(), 5);
        QCOMPARE(license[u"status"].toString(), QStringLiteral("ok"));
        QCOMPARE(license[u"requested"].toInt(), 5);
        QCOMPARE(license[u"terms"][0][u"pid"].toString(), QStringLiteral("L-FPR2K-ASASC-10="));
        QVERIFY(license[u"terms"][0][u"until"].isNull());
    }

    void digest()
    {
        World world;
        world.registerDevice(world.add(u"fw-ä\"\\\n\x01🛡", u"FPR2130", 5));
        const QByteArray bytes = VALUE(world.report(QStringLiteral("json")));
        QVERIFY(!QJsonDocument::fromJson(bytes).isNull());
        QCOMPARE(QJsonDocument::fromJson(bytes)[u"devices"][0][u"name"].toString(), QStringLiteral("fw-ä\"\\\n\x01🛡"));
        ACCEPTED(verified(bytes));
        for (qsizetype place = 0; place < bytes.size(); place += 7) {
            QByteArray changed = bytes;
            changed[place] = char(changed[place] ^ 1);
            QVERIFY2(!verified(changed), qPrintable(QString::number(place)));
        }
        REFUSED(Refusal::Format, verified(QByteArray()));
        REFUSED(Refusal::Format, verified(bytes + '\n'));
        REFUSED(Refusal::Format, verified("{}"));
        // Every format can be checked against the JSON.
        const QString digest = QJsonDocument::fromJson(bytes)[u"digest"].toString();
        QCOMPARE(digest.size(), 64);
        QVERIFY(VALUE(world.report(QStringLiteral("html"))).contains(digest.toLatin1()));
    }
    void sameFleetSameBytes()
    {
        World world;
        world.registerDevice(world.add(u"fw-1", u"FPR2130", 5));
        for (const char16_t *format : {u"csv", u"json", u"html", u"xlsx"}) {
            const QString name = QString::fromUtf16(format);
            QCOMPARE(VALUE(world.report(name)), VALUE(world.report(name)));
            const Fleet copy = world.fleet;
            QCOMPARE(VALUE(report::write(report::Kind::Compliance, copy, *catalog(), name, {})).bytes, VALUE(world.report(name)));
        }
    }
    void refusals()
    {
        World world;
        world.add(u"fw-1", u"FPR2130");
        REFUSED(Refusal::Unknown, world.report(QStringLiteral("docx")));
        REFUSED(Refusal::Unknown, world.report(QStringLiteral("csv"), table(u"nonsense")));
        for (int i = 0; i < 3000; ++i)
            world.add(QStringLiteral("n%1").arg(i).toStdU16String().c_str(), u"FPR2130");
        report::Options options;
        double last = 0;
        options.progress = [&](double done) {
            last = done;
            return done < 0.5;
        };
        for (const char16_t *format : {u"csv", u"json", u"html", u"xlsx"})
            REFUSED(Refusal::Cancelled, world.report(QString::fromUtf16(format), options));
        options.progress = [&](double done) {
            const bool forward = done >= last && done <= 1;
            last = done;
            return forward;
        };
        last = 0;
        ACCEPTED(world.report(QStringLiteral("html"), options));
    }

    // C-47
    void formulaGuard_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("cell");
        const auto row = [](const char16_t *name, const char16_t *cell) {
            QTest::newRow(qPrintable(QString::fromUtf16(name).toHtmlEscaped()))
                << QString::fromUtf16(name) << QString::fromUtf16(cell);
        };
        row(u"=HYPERLINK(\"http://x\",\"y\")", u"'=HYPERLINK(\"http://x\",\"y\")");
        row(u"+1", u"'+1");
        row(u"-fw", u"'-fw");
        row(u"@SUM(A1)", u"'@SUM(A1)");
        row(u"\tx", u"'\tx");
        row(u"\rx", u"'\rx");
        row(u"fw=1", u"fw=1");
        row(u"'fw", u"'fw");
        row(u"a,b", u"a,b");
        row(u"two\nlines", u"two\nlines");
        row(u"<img src=x onerror=alert(1)>", u"<img src=x onerror=alert(1)>");
    }
    void formulaGuard()
    {
        QFETCH(QString, name);
        QFETCH(QString, cell);
        World world;
        world.add(name.toStdU16String().c_str(), u"FPR2130");
        const QList<QStringList> csv = readCsv(QString::fromUtf8(VALUE(world.report(QStringLiteral("csv")))));
        QCOMPARE(csv.size(), 2);
        QCOMPARE(csv[0].size(), csv[1].size());
        QCOMPARE(csv[0][0], QStringLiteral("Device"));
        QCOMPARE(csv[1][0], cell);
        QCOMPARE(world.json()[u"devices"][0][u"name"].toString(), name);
        const QByteArray html = VALUE(world.report(QStringLiteral("html")));
        QVERIFY(!html.contains("<img"));
        QVERIFY(html.contains(name.toHtmlEscaped().replace(u'\'', QStringLiteral("&#39;")).toUtf8()));
    }
    void negativeNumbersStayNumbers()
    {
        World world;
        world.registerDevice(world.add(u"fw-1", u"FPR2130", 5));
        const QList<QStringList> csv = readCsv(QString::fromUtf8(VALUE(world.report(QStringLiteral("csv"), table(u"licenses")))));
        const qsizetype balance = csv[0].indexOf(QStringLiteral("Balance"));
        QVERIFY(balance >= 0);
        QStringList balances;
        for (qsizetype i = 1; i < csv.size(); ++i)
            balances << csv[i][balance];
        QVERIFY2(balances.contains(QStringLiteral("-5")), qPrintable(balances.join(u' ')));
        bool negative = false;
        for (const QJsonValue &value : world.json()[u"licenses"].toArray())
            negative |= value[u"balance"].isDouble() && value[u"balance"].toInt() == -5;
        QVERIFY(negative);
    }
    void everyTableAsCsv_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : report::tables(report::Kind::Compliance))
            QTest::newRow(qPrintable(name)) << name;
    }
    void everyTableAsCsv()
    {
        QFETCH(QString, name);
        World world;
        const DeviceId first = world.add(u"fw-1", u"FPR2130", 5), second = world.add(u"fw-2", u"FPR2130");
        world.registerDevice(first);
        const GroupId group =
            world.fleet.addGroup({QStringLiteral("pair"), GroupKind::Failover, false, LinkEncryption::Clear, 0, {first, second}});
        world.fleet.edit(first).group = world.fleet.edit(second).group = group;
        world.own(world.west, world.context, 5);
        report::Options options;
        options.table = name;
        options.trail.resize(1);
        const QByteArray bytes = VALUE(world.report(QStringLiteral("csv"), options));
        QVERIFY(bytes.endsWith("\r\n"));
        QVERIFY(!QByteArray(bytes).replace("\r\n", "").contains('\n'));
        const QList<QStringList> rows = readCsv(QString::fromUtf8(bytes));
        QVERIFY(rows.size() >= 2);
        QVERIFY(rows[0][0] != u"ID");
        for (const QStringList &row : rows)
            QCOMPARE(row.size(), rows[0].size());
    }
    void htmlStandsAlone()
    {
        World world;
        world.registerDevice(world.add(u"fw-1", u"FPR2130", 5));
        const QString html = QString::fromUtf8(VALUE(world.report(QStringLiteral("html"))));
        QVERIFY(!html.contains(u"<script", Qt::CaseInsensitive));
        QVERIFY(!html.contains(QRegularExpression(QStringLiteral("(src|href|url)\\s*[=(]"))));
        QVERIFY(html.contains(u"<thead>") && html.contains(u"@page"));
        QVERIFY2(html.contains(u"Out of compliance"), "the verdict stands at the beginning");
        QVERIFY(html.indexOf(u"Findings</h2>") < html.indexOf(u"Deployment</h2>"));
    }

    // OOC-1 OOC-9 ACC-4 ACC-5
    void shortfallWithBothRemedies()
    {
        World world;
        world.registerDevice(world.add(u"fw-1", u"FPR2130", 5));
        world.own(world.west, world.context, 2);
        world.own(world.east, world.context, 10);
        const QStringList found =
            world.finding(QStringLiteral("West: ") + catalog()->licenseName(world.context), QStringLiteral("OOC-1"));
        QVERIFY(!found.isEmpty());
        QCOMPARE(found[0], QStringLiteral("critical"));
        QVERIFY2(found[3].contains(u"3 missing"), qPrintable(found[3]));
        QCOMPARE(found[4], QStringLiteral("buy 3; or transfer from East, which has 10 free"));
        QCOMPARE(world.findings().front()[0], QStringLiteral("critical"));
        QVERIFY(world.json()[u"assumptions"].toVariant().toStringList().join(u' ').contains(u"OPEN-50"));
        QCOMPARE(world.json()[u"summary"][u"compliance"].toString(), QStringLiteral("out-of-compliance"));
        report::Options east;
        east.account = world.east;
        QCOMPARE(world.json(east)[u"summary"][u"compliance"].toString(), QStringLiteral("compliant"));
        QCOMPARE(world.json(east)[u"devices"].toArray().size(), 0);
    }
    // OOC-9
    void noSurplus()
    {
        World world;
        world.registerDevice(world.add(u"fw-1", u"FPR2130", 5));
        world.own(world.west, world.context, 5);
        QCOMPARE(
            world.finding(QStringLiteral("West: ") + catalog()->licenseName(world.context), QStringLiteral("OOC-9")).value(0),
            QStringLiteral("information"));
    }
    // OOC-2
    void termEndsSoon()
    {
        World world;
        world.registerDevice(world.add(u"fw-1", u"FPR2130", 5));
        world.own(world.west, world.context, 5, day(120));
        const QString subject = QStringLiteral("West: ") + catalog()->licenseName(world.context);
        QCOMPARE(world.finding(subject, QStringLiteral("OOC-2")).value(0), QStringLiteral("major"));
        QCOMPARE(world.json()[u"summary"][u"devicesShortIn30Days"].toInt(), 1);
        world.own(world.west, world.context, 5);
        QCOMPARE(world.finding(subject, QStringLiteral("OOC-2")).value(0), QStringLiteral("minor"));
        World later;
        later.registerDevice(later.add(u"fw-1", u"FPR2130", 5));
        later.own(later.west, later.context, 5, day(100 + 91));
        QVERIFY(later.finding(subject, QStringLiteral("OOC-2")).isEmpty());
    }
    // CTX-8
    void requestThatDoesNotHelp()
    {
        World world;
        const DeviceId id = world.add(u"fw-1", u"FPR2130", 30);
        world.registerDevice(id);
        world.own(world.west, world.context, 30);
        world.own(world.west, world.standard, 1);
        world.fleet.edit(id).grants.push_back({world.context, 30, GrantStatus::Authorized, false, false, day(90)});
        const QStringList found = world.finding(QStringLiteral("fw-1"), QStringLiteral("CTX-8"));
        QVERIFY(!found.isEmpty());
        QCOMPARE(found[0], QStringLiteral("minor"));
        QVERIFY2(found[4].contains(u"feature context 28") && found[4].contains(u"gives 2 "), qPrintable(found[4]));
    }
    // EVAL-2 EVAL-4
    void evaluation()
    {
        World world;
        const DeviceId running = world.add(u"fw-run", u"FPR2130"), over = world.add(u"fw-over", u"FPR2130");
        world.fleet.edit(running).agent.evaluation = {days(10), std::nullopt};
        world.fleet.edit(over).agent.evaluation = {days(91), std::nullopt};
        QCOMPARE(world.finding(QStringLiteral("fw-run"), QStringLiteral("EVAL-2")).value(0), QStringLiteral("minor"));
        QVERIFY(world.finding(QStringLiteral("fw-run"), QStringLiteral("EVAL-2")).value(3).endsWith(u"80"));
        QCOMPARE(world.finding(QStringLiteral("fw-over"), QStringLiteral("EVAL-4")).value(0), QStringLiteral("critical"));
    }
    // EVAL-1
    void rateLimited()
    {
        World world;
        world.add(u"vm-1", u"ASAv");
        QCOMPARE(world.finding(QStringLiteral("vm-1"), QStringLiteral("EVAL-1")).value(0), QStringLiteral("major"));
        QVERIFY(world.json()[u"assumptions"].toVariant().toStringList().join(u' ').contains(u"OPEN-44"));
    }
    // OOC-3 COM-10
    void contact()
    {
        World world;
        const DeviceId gone = world.add(u"fw-gone", u"FPR2130"), failing = world.add(u"fw-failing", u"FPR2130");
        world.registerDevice(gone);
        world.registerDevice(failing);
        world.fleet.edit(gone).agent.registered()->expired = true;
        world.fleet.edit(failing).agent.registered()->failingSince = day(99);
        QCOMPARE(world.finding(QStringLiteral("fw-gone"), QStringLiteral("OOC-3")).value(0), QStringLiteral("critical"));
        QCOMPARE(world.finding(QStringLiteral("fw-failing"), QStringLiteral("COM-10")).value(0), QStringLiteral("major"));
    }
    // CERT-1 CERT-2
    void certificateEnds()
    {
        World world;
        const DeviceId id = world.add(u"fw-1", u"FPR2130");
        world.registerDevice(id);
        QVERIFY(world.finding(QStringLiteral("fw-1"), QStringLiteral("CERT-2")).isEmpty());
        world.fleet.edit(id).agent.registered()->certificate.until = day(150);
        QCOMPARE(world.finding(QStringLiteral("fw-1"), QStringLiteral("CERT-2")).value(0), QStringLiteral("minor"));
        world.fleet.edit(id).agent.registered()->certificate.until = day(100);
        QCOMPARE(world.finding(QStringLiteral("fw-1"), QStringLiteral("CERT-1")).value(0), QStringLiteral("critical"));
    }
    // INV-22
    void madeUpSerial()
    {
        World world;
        const DeviceId id = world.add(u"fw-1", u"FPR2130");
        QVERIFY(world.finding(QStringLiteral("fw-1"), QStringLiteral("INV-22")).isEmpty());
        world.fleet.edit(id).serialMadeUp = true;
        QCOMPARE(world.finding(QStringLiteral("fw-1"), QStringLiteral("INV-22")).value(0), QStringLiteral("minor"));
    }
    // ACC-6 ACC-8
    void reconciliation()
    {
        World world;
        const DeviceId kept = world.add(u"fw-1", u"FPR2130"), ghost = world.add(u"ghost", u"FPR2130"),
                       moved = world.add(u"moved", u"FPR2130");
        world.add(u"new", u"FPR2130");
        world.registerDevice(kept);
        world.registerDevice(ghost);
        world.registerDevice(moved, world.east);
        const QString udi = world.fleet.instances().at(InstanceId{2}).udiSerial;
        world.fleet.removeDevice(ghost);
        QStringList outcomes;
        for (const QJsonValue &value : world.json()[u"instances"].toArray())
            outcomes << value[u"name"].toString() + u' ' + value[u"outcome"].toString();
        QCOMPARE(outcomes,
            QStringList({QStringLiteral("ghost only-in-account"), QStringLiteral("moved other-virtual-account"),
                QStringLiteral("new only-in-inventory")}));
        QCOMPARE(world.finding(QStringLiteral("ghost (FPR-2130:%1)").arg(udi), QStringLiteral("ACC-8")).value(0),
            QStringLiteral("major"));
    }
    void attributionEqualsInUse()
    {
        World world;
        world.registerDevice(world.add(u"fw-1", u"FPR2130", 5));
        world.registerDevice(world.add(u"fw-2", u"FPR2130", 7));
        const QJsonObject json = world.json();
        QMap<QString, int> sums, inUse;
        for (const QJsonValue &value : json[u"attribution"].toArray())
            sums[value[u"name"].toString()] += value[u"count"].toInt();
        for (const QJsonValue &value : json[u"licenses"].toArray())
            inUse[value[u"name"].toString()] += value[u"inUse"].toInt();
        QCOMPARE(sums, inUse);
        QCOMPARE(sums[catalog()->licenseName(world.context)], 12);
        QVERIFY(json[u"summary"][u"attributionEqualsInUse"].toBool());
        world.fleet.edit(world.fleet.poolFor(world.west, world.context)).inUse += 1;
        QVERIFY2(!world.json()[u"summary"][u"attributionEqualsInUse"].toBool(), "a wrong count is said");
    }
    void selectedDevicesOnly()
    {
        World world;
        world.add(u"fw-1", u"FPR2130");
        report::Options options;
        options.devices = {world.add(u"fw-2", u"FPR2130"), DeviceId{99}};
        const QJsonArray devices = world.json(options)[u"devices"].toArray();
        QCOMPARE(devices.size(), 1);
        QCOMPARE(devices[0][u"name"].toString(), QStringLiteral("fw-2"));
    }
    void emptyFleet()
    {
        const Fleet fleet = Fleet::create(day(0), 1);
        for (const char16_t *format : {u"csv", u"json", u"html", u"xlsx"})
            ACCEPTED(report::write(report::Kind::Compliance, fleet, *catalog(), QString::fromUtf16(format), {}));
        const QByteArray json =
            VALUE(report::write(report::Kind::Compliance, fleet, *catalog(), QStringLiteral("json"), {})).bytes;
        QVERIFY(!QJsonDocument::fromJson(json).isNull());
        ACCEPTED(verified(json));
    }
};

LICTOR_TEST(ComplianceReportTest)
#include "tst_compliance_report.moc"
