#include "support/test_main.h"

#include "lictorctl.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QtTest/QTest>

using namespace lictor;

/// The contract of lictorctl: shapes, exit statuses, error lines, and the figures of the specification through the program.
class TestCtlContract : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keys_data();
    void keys();
    void status_data();
    void status();
    void figures_data();
    void figures();
    void aggregation_data();
    void aggregation();
    void singleUnit_data();
    void singleUnit();
    void samples_data();
    void samples();
};

namespace {

/// The keys of the outermost object, in the order of the text (a parser would sort them).
QStringList outerKeys(const QByteArray &document, int indent)
{
    static const QRegularExpression any(QStringLiteral("^( *)\"([^\"]+)\": "), QRegularExpression::MultilineOption);
    QStringList keys;
    QRegularExpressionMatchIterator matches = any.globalMatch(QString::fromUtf8(document));
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.captured(1).size() == indent && !keys.contains(match.captured(2)))
            keys << match.captured(2);
    }
    return keys;
}

QJsonObject table(const char *name)
{
    QFile file(QStringLiteral(LICTOR_TEST_DATA "/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

void TestCtlContract::keys_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("indent");
    QTest::addColumn<QString>("keys");
    QTest::newRow("fleet info")
        << "fleet info" << 2 << "file schema revision seed now devices chassis groups virtualAccounts compliance byAuthorization";
    QTest::newRow("journal") << "fleet journal" << 6 << "revision at clock by text undone";
    QTest::newRow("device show") << "device show fw-1" << 2
                                 << "name model platform serial pid version address site virtualAccount memoryGb vcpus "
                                    "hypervisor entitlement chassis slot group method "
                                    "registration idCertificate authorization evaluation strongEncryption restricted rateLimited";
    QTest::newRow("states") << "device show fw-1" << 4
                            << "name kind role state reason since from until renewsAt causes lastContact nextContact graceUntil "
                               "totalSeconds usedSeconds running active "
                               "source pendingReload";
    QTest::newRow("effective") << "device effective fw-1" << 2 << "device model scope state lines";
    QTest::newRow("effective line") << "device effective fw-1" << 6
                                    << "feature label value limit status terms sum rule suggestion";
    QTest::newRow("effective term") << "device effective fw-1" << 10 << "unit license amount";
    QTest::newRow("chassis") << "chassis list" << 6
                             << "name model serial fxos slots virtualAccount memoryGb vcpus hypervisor entitlement chassis slot "
                                "group method registration idCertificate "
                                "authorization evaluation";
    QTest::newRow("cli") << "cli fw-1 -c 'show license udi'" << 2 << "device lines";
    QTest::newRow("cli line") << "cli fw-1 -c 'show license udi'" << 6 << "input output ok";
    QTest::newRow("licenses") << "ssm license list" << 6
                              << "virtualAccount kind platform model entitlement name purchased inUse balance status terms";
    QTest::newRow("terms") << "ssm license list" << 10 << "pid count from until";
    QTest::newRow("token") << "ssm token add" << 2 << "token virtualAccount created expires exportControlled description";
    QTest::newRow("instances") << "ssm instance list" << 6
                               << "name udi virtualAccount platform registered lastContact alerts licenses";
    QTest::newRow("events") << "ssm events" << 6 << "at virtualAccount kind subject by text";
    QTest::newRow("account") << "ssm account show" << 2 << "export plr";
    QTest::newRow("virtual accounts") << "ssm va list" << 6 << "name devices compliance";
    QTest::newRow("groups") << "group list" << 6 << "name kind mode link units retainedUntil nextRetry";
    QTest::newRow("units") << "group list" << 10 << "device role up";
    QTest::newRow("clock") << "clock advance 200d" << 2 << "now ran events";
    QTest::newRow("clock events") << "clock advance 200d --all" << 6 << "at device kind text";
    QTest::newRow("forecast") << "forecast --days 200" << 2 << "from to events pools";
    QTest::newRow("forecast, events and pools")
        << "forecast --days 200" << 6 << "at kind device virtualAccount license text platform entitlement shortFrom by";
    QTest::newRow("only writes") << "device set fw-1 --site Porto" << 2 << "revision";
}

void TestCtlContract::keys()
{
    QFETCH(QString, command);
    QFETCH(int, indent);
    QFETCH(QString, keys);
    test::Lictorctl lictorctl;
    QCOMPARE(lictorctl("fleet new --seed 1").status, 0);
    for (const char *line :
        {"device add fw-1 --model FPR1120", "device add fw-2 --model FPR1120", "device add core --model FPR9300-SM-44",
            "group failover fw-1 fw-2 --name plant", "ssm license add --pid L-FPR1000-ASA= --count 2"})
        QCOMPARE(lictorctl(line).status, 0);
    const QString token = *test::valueAt(lictorctl("ssm token add --json").json(), QStringLiteral("token"));
    QCOMPARE(lictorctl({QStringLiteral("cli"), QStringLiteral("fw-1"), QStringLiteral("-c"),
                           u"license smart register idtoken " + token})
                 .status,
        0);
    const test::Ran ran = lictorctl(test::Lictorctl::split(command) + QStringList{QStringLiteral("--json")});
    QVERIFY2(ran.status == 0, ran.err.constData());
    QCOMPARE(outerKeys(ran.out, indent).join(u' '), keys);
    QVERIFY(!ran.json().isNull());
}

void TestCtlContract::status_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("text");
    QTest::newRow("no noun") << "" << 2 << "no noun is given";
    QTest::newRow("mistyped noun") << "devise list" << 2 << "did you mean device?";
    QTest::newRow("mistyped verb") << "device lst" << 2 << "did you mean list";
    QTest::newRow("no verb") << "ssm token" << 2 << "no verb is given";
    QTest::newRow("mistyped option") << "device list --filtr x" << 2 << "did you mean --filter?";
    QTest::newRow("argument missing") << "device show" << 2 << "NAME is required";
    QTest::newRow("argument too many") << "device show fw-1 fw-2" << 2 << "one argument too many";
    QTest::newRow("forecast without days") << "forecast" << 2 << "--days is required";
    QTest::newRow("forecast, no such option") << "forecast --days 9 --with fw-1" << 2 << "there is no option --with";
    QTest::newRow("later noun") << "secrets status" << 1 << "this version does not do it yet";
    QTest::newRow("later verb") << "serve ssm" << 1 << "this version does not do it yet";
    // GEN-2 and the rest of bad input: a refusal, one line, nothing changed
    QTest::newRow("unknown model") << "device add x --model FPR1121" << 1 << "did you mean FPR1120";
    QTest::newRow("series") << "device add x --model 'Firepower 2100'" << 1 << "series of several models";
    QTest::newRow("ISA 3000") << "device add x --model 'ISA 3000'" << 1 << "PAK";
    QTest::newRow("no level") << "device add x --model ASAv" << 1 << "needs its throughput level";
    QTest::newRow("memory too small") << "device add x --model ASAv --entitlement 1G --memory 1" << 1 << "outside 2 to 64 GB";
    QTest::newRow("memory too large") << "device add x --model ASAv --entitlement 1G --memory 65" << 1 << "outside 2 to 64 GB";
    QTest::newRow("vcpus") << "device add x --model ASAv --entitlement 1G --vcpus 9" << 1 << "outside 1 to 8";
    QTest::newRow("memory no number") << "device add x --model ASAv --entitlement 1G --memory much" << 1 << "is no number";
    QTest::newRow("duplicate name") << "device add FW-1 --model FPR1120" << 1 << "of this name exists";
    QTest::newRow("duplicate serial") << "device add x --model FPR1120 --serial JAD200802RR" << 1 << "is that of fw-1";
    QTest::newRow("unknown device") << "device show fw-11" << 1 << "did you mean fw-1?";
    QTest::newRow("token days") << "ssm token add --days 366" << 1 << "outside 1 to 365";
    QTest::newRow("token unknown") << "ssm token revoke nothing" << 1 << "no such token";
    QTest::newRow("no contexts there") << "cli small -c 'configure terminal' -c 'license smart' -c 'feature context 3'" << 1
                                       << "small: \"feature context 3\" was refused";
    QTest::newRow("contexts above limit") << "cli fw-1 -c 'configure terminal' -c 'license smart' -c 'feature context 6'" << 1
                                          << "was refused";
    QTest::newRow("product ID") << "ssm license add --pid L-FPR1000-ASB= --count 1" << 1 << "no such product ID";
    QTest::newRow("virtual account") << "ssm token add --va Branhces" << 1 << "no virtual account of this name";
    QTest::newRow("duration") << "clock advance soon" << 1 << "no length of time";
    QTest::newRow("clock back") << "clock back" << 1 << "never advanced";
    QTest::newRow("existing file") << "fleet new" << 1 << "the file exists";
    QTest::newRow("report format") << "report compliance --format docx --output -" << 1 << "docx";
    QTest::newRow("missing list") << "import /nonexistent.csv" << 1 << "/nonexistent.csv";
}

void TestCtlContract::status()
{
    QFETCH(QString, command);
    QFETCH(int, status);
    QFETCH(QString, text);
    test::Lictorctl lictorctl;
    QCOMPARE(lictorctl("fleet new --seed 1").status, 0);
    QCOMPARE(lictorctl("device add fw-1 --model FPR1120 --serial JAD200802RR").status, 0);
    QCOMPARE(lictorctl("device add small --model FPR1010").status, 0);
    const QByteArray before = lictorctl("device list --json").out;
    const test::Ran ran = lictorctl(test::Lictorctl::split(command));
    QVERIFY2(ran.status == status, ran.err.constData());
    QVERIFY2(ran.error().contains(text), ran.err.constData());
    QVERIFY(ran.error().startsWith(u"lictorctl: "));
    QCOMPARE(ran.err.count('\n'), 1);
    if (!command.startsWith(u"cli"))
        QCOMPARE(lictorctl("device list --json").out, before);
}

void TestCtlContract::figures_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QJsonObject>("entry");
    const QJsonValue models = table("platforms.json").value(u"models");
    QVERIFY(models.isObject() || models.isArray());
    if (models.isObject()) {
        const QJsonObject entries = models.toObject();
        for (auto entry = entries.begin(); entry != entries.end(); ++entry)
            QTest::newRow(qPrintable(entry.key())) << entry.key() << entry.value().toObject();
    } else {
        for (const QJsonValue entry : models.toArray())
            QTest::newRow(qPrintable(entry.toObject().value(u"model").toString()))
                << entry.toObject().value(u"model").toString() << entry.toObject();
    }
}

// LIC-1010-2 LIC-1100-2 LIC-2100-2: every figure of the tables through the program
void TestCtlContract::figures()
{
    QFETCH(QString, model);
    QFETCH(QJsonObject, entry);
    test::Lictorctl lictorctl;
    QCOMPARE(lictorctl("fleet new --seed 1").status, 0);
    QCOMPARE(lictorctl({QStringLiteral("device"), QStringLiteral("add"), QStringLiteral("fw"), QStringLiteral("--model"), model})
                 .status,
        0);
    const test::Ran ran = lictorctl("device effective fw --json");
    QCOMPARE(ran.status, 0);
    const std::pair<const char *, const char *> features[] = {{"firewall_connections", "firewall-conns"}, {"vlans", "vlans"},
        {"tls_proxy_sessions", "tls-proxy-sessions"}, {"total_vpn_peers", "total-vpn-peers"}};
    int compared = 0;
    for (const auto &[key, feature] : features) {
        const QJsonValue expected = entry.value(QLatin1StringView(key));
        if (!expected.isDouble())
            continue;
        const auto limit = test::valueAt(ran.json(), QStringLiteral("lines[feature=%1].limit").arg(QLatin1StringView(feature)));
        QVERIFY(limit);
        QCOMPARE(*limit, QString::number(expected.toDouble(), 'g', 15));
        ++compared;
    }
    QVERIFY2(compared >= 2, "the table's keys are not those that this test knows");
}

namespace {

/// Adds `units` devices fw-1, fw-2 … of a model to a new fleet and registers each, or its chassis. The account has enough of everything.
void registerUnits(test::Lictorctl &lictorctl, const QString &model, int units, QStringList &names)
{
    QCOMPARE(lictorctl("fleet new --seed 1 --force").status, 0);
    const QString token = *test::valueAt(lictorctl("ssm token add --export-controlled --json").json(), QStringLiteral("token"));
    for (const char *pid : {"L-FPR1000-ASA=", "L-FPR2100-ASA=", "L-FPR3110-BSE=", "L-FPR3120-BSE=", "L-FPR3130-BSE=",
             "L-FPR3140-BSE=", "L-FPR4100-ASA=", "L-F9K-ASA=", "L-FPR1K-ASASC-10=", "L-FPR2K-ASASC-10=", "L-FPR3K-ASASC-10=",
             "L-FPR4K-ASASC-250=", "L-F9K-ASA-SC-10="})
        QCOMPARE(lictorctl({QStringLiteral("ssm"), QStringLiteral("license"), QStringLiteral("add"), QStringLiteral("--pid"),
                               QString::fromLatin1(pid), QStringLiteral("--count"), QStringLiteral("30")})
                     .status,
            0);
    const bool chassis = model.startsWith(u"FPR4") || model.startsWith(u"FPR9");
    for (int unit = 1; unit <= units; ++unit) {
        names << QStringLiteral("fw-%1").arg(unit);
        QCOMPARE(
            lictorctl({QStringLiteral("device"), QStringLiteral("add"), names.last(), QStringLiteral("--model"), model}).status,
            0);
        const test::Ran ran = chassis
            ? lictorctl({QStringLiteral("chassis"), QStringLiteral("cli"), names.last() + u"-chassis", QStringLiteral("-c"),
                QStringLiteral("scope license"), u"register idtoken " + token})
            : lictorctl({QStringLiteral("cli"), names.last(), QStringLiteral("-c"), u"license smart register idtoken " + token});
        QVERIFY2(ran.status == 0, ran.err.constData());
    }
}

void requestContexts(test::Lictorctl &lictorctl, const QString &name, int count)
{
    const test::Ran ran = lictorctl({QStringLiteral("cli"), name, QStringLiteral("-c"), QStringLiteral("configure terminal"),
        QStringLiteral("-c"), QStringLiteral("license smart"), QStringLiteral("-c"), QStringLiteral("feature tier standard"),
        QStringLiteral("-c"), QStringLiteral("feature context %1").arg(count)});
    QVERIFY2(ran.status == 0, ran.err.constData());
}

/// What the manifest or a result says of findings: `line column kind`, one a finding.
QStringList brief(const QJsonValue &findings, bool withColumn = true)
{
    QStringList texts;
    for (const QJsonValue finding : findings.toArray())
        texts << QStringLiteral("%1 %2 %3")
                     .arg(finding[u"line"].toInt())
                     .arg(withColumn ? finding[u"column"].toString(QStringLiteral("-")) : QString(), finding[u"kind"].toString());
    return texts;
}

} // namespace

void TestCtlContract::aggregation_data()
{
    QTest::addColumn<QJsonObject>("example");
    for (const QJsonValue example : table("examples.json").value(u"aggregation").toArray())
        QTest::newRow(qPrintable(example.toObject().value(u"id").toString())) << example.toObject();
}

// FO-1100-7 FO-1100-8 FO-2100-7 FO-2100-8 FO-3100-7 FO-3100-8 FO-4K9K-7 FO-4K9K-8 CLU-3100-7 CLU-3100-8 CLU-4K9K-7 CLU-4K9K-8
void TestCtlContract::aggregation()
{
    QFETCH(QJsonObject, example);
    const QString platform = example.value(u"platform").toString();
    QString model = example.value(u"model").toString();
    if (!model.startsWith(u"FPR"))
        model = platform == u"secure-firewall-3100" ? QStringLiteral("FPR3120")
            : platform == u"firepower-9300"         ? QStringLiteral("FPR9300-SM-44")
                                                    : QStringLiteral("FPR4115");
    const int units = example.value(u"units").toInt();
    const QString mode = example.value(u"mode").toString();
    test::Lictorctl lictorctl;
    QStringList names;
    registerUnits(lictorctl, model, units, names);
    QStringList group{QStringLiteral("group"), mode == u"cluster" ? QStringLiteral("cluster") : QStringLiteral("failover")};
    group += names;
    if (mode == u"Active/Active")
        group << QStringLiteral("--active-active");
    const test::Ran formed = lictorctl(group);
    QVERIFY2(formed.status == 0, formed.err.constData());
    requestContexts(lictorctl, names.first(), example.value(u"requested_contexts").toInt());
    for (const QString &name : names) {
        const test::Ran ran = lictorctl({QStringLiteral("device"), QStringLiteral("effective"), name, QStringLiteral("--json")});
        const auto at = [&](const char *key) {
            return test::valueAt(ran.json(), QStringLiteral("lines[feature=security-contexts].%1").arg(QLatin1StringView(key)))
                .value_or(QString());
        };
        QCOMPARE(at("value"), QString::number(example.value(u"effective").toInt()));
        QCOMPARE(at("sum"), QString::number(example.value(u"sum").toInt()));
        QCOMPARE(at("limit"), QString::number(example.value(u"platform_limit").toInt()));
        QCOMPARE(at("status"), QStringLiteral("authorized"));
        QCOMPARE(at("suggestion"),
            example.value(u"over_limit").toBool() ? QString::number(example.value(u"max_useful_request").toInt())
                                                  : QStringLiteral("null"));
    }
}

void TestCtlContract::singleUnit_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QJsonObject>("example");
    // Models for the examples that name a family only.
    const QHash<QString, QStringList> families{
        {QStringLiteral("firepower-1000/2100, secure-firewall-3100"),
            {QStringLiteral("FPR1150"), QStringLiteral("FPR2110"), QStringLiteral("FPR2140"), QStringLiteral("FPR3110")}},
        {QStringLiteral("firepower-4100/9300"), {QStringLiteral("FPR4115"), QStringLiteral("FPR9300-SM-44")}},
    };
    for (const QJsonValue value : table("examples.json").value(u"single_unit").toArray()) {
        const QJsonObject example = value.toObject();
        const QString model = example.value(u"model").toString();
        const QStringList models = model.isEmpty() ? families.value(example.value(u"platform").toString()) : QStringList{model};
        QVERIFY2(!models.isEmpty(), qPrintable(example.value(u"id").toString()));
        for (const QString &one : models)
            QTest::newRow(qPrintable(example.value(u"id").toString() + u' ' + one)) << one << example;
    }
}

// CTX-3 PLR-HW-4 PLR-4K9K-4: the sum and its cap are the same under every method
void TestCtlContract::singleUnit()
{
    QFETCH(QString, model);
    QFETCH(QJsonObject, example);
    test::Lictorctl lictorctl;
    QStringList names;
    registerUnits(lictorctl, model, 1, names);
    requestContexts(lictorctl, names.first(), example.value(u"requested_contexts").toInt());
    const test::Ran ran = lictorctl("device effective fw-1 --json");
    const auto at = [&](const char *key) {
        return test::valueAt(ran.json(), QStringLiteral("lines[feature=security-contexts].%1").arg(QLatin1StringView(key)))
            .value_or(QString());
    };
    QCOMPARE(at("value"), QString::number(example.value(u"effective").toInt()));
    QCOMPARE(at("sum"), QString::number(example.value(u"sum").toInt()));
    QCOMPARE(at("status"), QStringLiteral("authorized"));
    if (const QJsonValue limit = example.value(u"platform_limit"); limit.isDouble())
        QCOMPARE(at("limit"), QString::number(limit.toInt()));
    const QJsonValue useful = example.value(u"max_useful_request");
    QCOMPARE(at("suggestion"), useful.isDouble() ? QString::number(useful.toInt()) : QStringLiteral("null"));
}

void TestCtlContract::samples_data()
{
    QTest::addColumn<QJsonObject>("sample");
    for (const QJsonValue sample : table("inventory/MANIFEST.json").value(u"samples").toArray())
        if (sample[u"format"].toString() == u"csv")
            QTest::newRow(qPrintable(sample[u"file"].toString())) << sample.toObject();
}

// INV-1 INV-7 INV-36 INV-48 INV-50: every CSV sample through the program, tried and then taken in
void TestCtlContract::samples()
{
    QFETCH(QJsonObject, sample);
    test::Lictorctl lictorctl;
    QCOMPARE(lictorctl("fleet new --seed 1").status, 0);
    const QJsonObject whole = sample[u"file_refused"].toObject();
    const QStringList import{QStringLiteral("import"),
        QStringLiteral(LICTOR_TEST_DATA "/inventory/") + sample[u"file"].toString(), QStringLiteral("--json"),
        QStringLiteral("--skip-refused")};
    for (const bool dry : {true, false}) {
        const test::Ran ran = lictorctl(dry ? import + QStringList{QStringLiteral("--dry-run")} : import);
        QCOMPARE(ran.status, whole.isEmpty() ? 0 : 1);
        const QJsonDocument json = ran.json();
        const QJsonValue file = json[u"files"][0];
        for (const char *key : {"format", "profile", "encoding", "separator", "sheet", "header", "rows", "chassis"})
            QCOMPARE(file[QLatin1StringView(key)], sample[QLatin1StringView(key)]);
        QCOMPARE(file[u"added"], sample[u"accepted"]);
        if (whole.isEmpty()) {
            QCOMPARE(brief(file[u"refused"]), brief(sample[u"refused"]));
        } else {
            QCOMPARE(file[u"refused"].toArray().size(), 1);
            QCOMPARE(file[u"refused"][0][u"kind"], whole[u"kind"]);
            QCOMPARE(file[u"refused"][0][u"line"], whole[u"line"]);
        }
        QCOMPARE(brief(file[u"skipped"], false), brief(sample[u"skipped"], false));
        QCOMPARE(brief(file[u"notes"]), brief(sample[u"notes"]));
        QCOMPARE(json[u"committed"].toBool(), !dry && whole.isEmpty());
    }
    const QJsonDocument list = lictorctl("device list --json").json();
    for (const QJsonValue device : sample[u"devices"].toArray()) {
        const QString path = QStringLiteral("devices[name=%1].").arg(device[u"name"].toString());
        QCOMPARE(test::valueAt(list, path + u"model").value_or(QString()), device[u"model"].toString());
        if (const QJsonValue serial = device[u"serial"]; serial.isString())
            QCOMPARE(*test::valueAt(list, path + u"serial"), serial.toString());
    }
    QCOMPARE(list[u"devices"].toArray().size(), sample[u"devices"].toArray().size());
    QCOMPARE(lictorctl("fleet check").status, 0);
}

LICTOR_TEST(TestCtlContract)
#include "tst_ctl_contract.moc"
