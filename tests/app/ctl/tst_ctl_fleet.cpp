#include "support/test_main.h"

#include "lictorctl.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QtTest/QTest>

#include <sstream>

using namespace lictor;

/// Fleet files, the demo fleet, import and report through lictorctl.
class TestCtlFleet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void demoShowsTheWhole();
    void demoHasATokenForTheTour();
    void demoIsTheSameEveryTime();
    void undoAndRedo();
    void badFiles_data();
    void badFiles();
    void importIsWholeOrNothing();
    void reportIsVerified();
    void everyCommandHasHelp();
    void removingAPermanentLicenseWarns();
    void groupsOfUnregisteredUnits_data();
    void groupsOfUnregisteredUnits();
};

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

void TestCtlFleet::demoShowsTheWhole()
{
    test::Lictorctl lictorctl;
    const test::Ran made = lictorctl("fleet demo");
    QVERIFY2(made.status == 0, made.err.constData());
    QCOMPARE(lictorctl("fleet check").status, 0);
    QSet<QString> platforms, states;
    const QJsonArray devices = lictorctl("device list --json").json().object().value(u"devices").toArray();
    for (const auto &device : devices) {
        platforms << device[u"platform"].toString();
        states << device[u"authorization"][u"state"].toString();
    }
    QCOMPARE(platforms,
        (QSet<QString>{QStringLiteral("asav"), QStringLiteral("firepower-1010"), QStringLiteral("firepower-1100"),
            QStringLiteral("firepower-2100"), QStringLiteral("secure-firewall-3100"), QStringLiteral("firepower-4100"),
            QStringLiteral("firepower-9300")}));
    for (const char *state : {"none", "evaluation", "evaluation-expired", "authorized", "out-of-compliance"})
        QVERIFY2(states.contains(QString::fromLatin1(state)), state);
    const QJsonDocument plant = lictorctl("device effective fw-plant-a --json").json();
    QCOMPARE(test::valueAt(plant, QStringLiteral("lines[feature=security-contexts].sum")), QStringLiteral("7"));
    QCOMPARE(test::valueAt(plant, QStringLiteral("lines[feature=security-contexts].value")), QStringLiteral("5"));
    QCOMPARE(test::valueAt(lictorctl("group list --json").json(), QStringLiteral("groups#")), QStringLiteral("3"));
    QCOMPARE(test::valueAt(lictorctl("ssm va list --json").json(), QStringLiteral("virtualAccounts#")), QStringLiteral("3"));
    QCOMPARE(test::valueAt(lictorctl("satellite list --json").json(), QStringLiteral("satellites#")), QStringLiteral("1"));
    QCOMPARE(
        test::valueAt(lictorctl("ssm instance list --satellite refinery --json").json(), QStringLiteral("instances[0].name")),
        QStringLiteral("fw-refinery"));
}

// TOK-1 TOK-2
void TestCtlFleet::demoHasATokenForTheTour()
{
    test::Lictorctl lictorctl;
    QCOMPARE(lictorctl("fleet demo").status, 0);
    const QString now = lictorctl("clock show --json").json().object().value(u"now").toString();
    QVERIFY(!now.isEmpty());
    QStringList valid;
    const QJsonArray tokens = lictorctl("ssm token list --json").json().object().value(u"tokens").toArray();
    for (const auto &token : tokens) {
        const QString description = token[u"description"].toString();
        if (token[u"expires"].toString() <= now)
            QVERIFY2(description.startsWith(QStringLiteral("Registration of ")), qPrintable(description));
        else if (token[u"virtualAccount"].toString() == QStringLiteral("Default Virtual Account"))
            valid << description;
    }
    QCOMPARE(valid, QStringList{QStringLiteral("Branches roll-out 2026")});
}

void TestCtlFleet::demoIsTheSameEveryTime()
{
    test::Lictorctl first, second;
    QCOMPARE(first("fleet demo").status, 0);
    QCOMPARE(second("fleet demo").status, 0);
    for (const char *command : {"device list --json", "ssm license list --json", "ssm events --json", "ssm token list --json"})
        QCOMPARE(first(command).out, second(command).out);
}

void TestCtlFleet::undoAndRedo()
{
    test::Lictorctl lictorctl;
    QCOMPARE(lictorctl("fleet new --seed 1").status, 0);
    QCOMPARE(lictorctl("device add fw-1 --model FPR1120").status, 0);
    const QByteArray one = lictorctl("device list --json").out;
    QCOMPARE(lictorctl("device add fw-2 --model FPR1120").status, 0);
    const QByteArray two = lictorctl("device list --json").out;
    QCOMPARE(lictorctl("fleet undo").status, 0);
    QCOMPARE(lictorctl("device list --json").out, one);
    QCOMPARE(lictorctl("fleet redo").status, 0);
    QCOMPARE(lictorctl("device list --json").out, two);
    QCOMPARE(lictorctl("fleet redo").status, 1);
    const QString copy = lictorctl.path(QStringLiteral("copy.lictor"));
    QCOMPARE(lictorctl({QStringLiteral("fleet"), QStringLiteral("backup"), copy}).status, 0);
    QVERIFY(QFile::exists(copy));
}

void TestCtlFleet::badFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("name,model\nfw,FPR1120\n");
    QTest::newRow("half an SQLite file") << QByteArray("SQLite format 3\0garbage", 23);
}

void TestCtlFleet::badFiles()
{
    QFETCH(QByteArray, content);
    test::Lictorctl lictorctl;
    const QString path = lictorctl.path(QStringLiteral("fleet.lictor"));
    write(path, content);
    const test::Ran ran = lictorctl("device add fw --model FPR1120");
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.err.count('\n'), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
}

void TestCtlFleet::importIsWholeOrNothing()
{
    test::Lictorctl lictorctl;
    QCOMPARE(lictorctl("fleet new --seed 1").status, 0);
    const QString list = lictorctl.path(QStringLiteral("list.csv"));
    write(list, "Hostname,Model,Serial\nfw-1,FPR1120,JAD200802RA\nfw-2,FPR9999,JAD200802RB\nfw-3,FPR1140,JAD200802RC\n");
    const QStringList import{QStringLiteral("import"), list, QStringLiteral("--json")};
    const test::Ran refused = lictorctl(import);
    QCOMPARE(refused.status, 1);
    QCOMPARE(test::valueAt(refused.json(), QStringLiteral("committed")), QStringLiteral("false"));
    QCOMPARE(test::valueAt(refused.json(), QStringLiteral("files[0].refused[0].line")), QStringLiteral("3"));
    QCOMPARE(test::valueAt(lictorctl("fleet info --json").json(), QStringLiteral("devices")), QStringLiteral("0"));
    const test::Ran tried = lictorctl(import + QStringList{QStringLiteral("--skip-refused"), QStringLiteral("--dry-run")});
    QCOMPARE(tried.status, 0);
    QCOMPARE(test::valueAt(lictorctl("fleet info --json").json(), QStringLiteral("devices")), QStringLiteral("0"));
    const test::Ran done = lictorctl(import + QStringList{QStringLiteral("--skip-refused")});
    QVERIFY2(done.status == 0, done.err.constData());
    QCOMPARE(test::valueAt(done.json(), QStringLiteral("files[0].added")), QStringLiteral("2"));
    QCOMPARE(test::valueAt(lictorctl("fleet info --json").json(), QStringLiteral("devices")), QStringLiteral("2"));
    const test::Ran again = lictorctl(import + QStringList{QStringLiteral("--skip-refused")});
    QCOMPARE(test::valueAt(again.json(), QStringLiteral("files[0].unchanged")), QStringLiteral("2"));
    QCOMPARE(lictorctl("fleet undo").status, 0);
    QCOMPARE(test::valueAt(lictorctl("fleet info --json").json(), QStringLiteral("devices")), QStringLiteral("0"));
}

void TestCtlFleet::reportIsVerified()
{
    test::Lictorctl lictorctl;
    QCOMPARE(lictorctl("fleet demo").status, 0);
    const QString path = lictorctl.path(QStringLiteral("report.json"));
    const QStringList report{QStringLiteral("report"), QStringLiteral("compliance"), QStringLiteral("--format"),
        QStringLiteral("json"), QStringLiteral("--output"), path};
    QCOMPARE(lictorctl(report).status, 0);
    QCOMPARE(lictorctl({QStringLiteral("report"), QStringLiteral("verify"), path}).status, 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray changed = file.readAll();
    QVERIFY(changed.contains("fw-plant-a"));
    write(path, changed.replace("fw-plant-a", "fw-plant-x"));
    QCOMPARE(lictorctl({QStringLiteral("report"), QStringLiteral("verify"), path}).status, 1);
}

void TestCtlFleet::everyCommandHasHelp()
{
    test::Lictorctl lictorctl;
    for (const char *command : {"", "fleet new", "fleet demo", "fleet info", "fleet check", "fleet journal", "fleet undo",
             "fleet redo", "fleet backup", "device add", "device list", "device show", "device set", "device remove",
             "device effective", "device reload", "device factory-default", "device upgrade", "chassis add", "chassis list",
             "chassis show", "chassis remove", "chassis cli", "cli", "ssm account show", "ssm account set", "ssm va add",
             "ssm va list", "ssm license add", "ssm license list", "ssm license transfer", "ssm license import", "ssm token add", "ssm token list",
             "ssm token revoke", "ssm instance list", "ssm instance transfer", "ssm instance remove", "ssm events",
             "group failover", "group cluster", "group list", "group disband", "clock show", "clock advance", "clock to",
             "clock next", "clock back", "import", "report compliance", "report inventory", "report usage", "report journal", "report verify", "ssm reserve",
             "reservation requests", "reservation install", "reservation returns", "satellite add", "satellite sync",
             "satellite list", "gateway add", "gateway remove", "gateway list", "fault add", "fault list", "fault clear"}) {
        const test::Ran ran =
            lictorctl(test::Lictorctl::split(QString::fromLatin1(command)) + QStringList{QStringLiteral("--help")});
        QCOMPARE(ran.status, 0);
        QVERIFY2(ran.out.contains("Example:\n  lictorctl"), command);
    }
    QVERIFY(lictorctl("satellite add --help").out.contains("installed from an OVA file on a VMware ESXi server")); // ONP-5
}

// PLR-22
void TestCtlFleet::removingAPermanentLicenseWarns()
{
    test::Lictorctl lictorctl;
    for (const char *command :
        {"fleet new --seed 1", "ssm account set --plr approved", "ssm license add --pid L-FPR2K-ASA-BPU= --count 1",
            "device add fw --model FPR2140", "device add plain --model FPR2140"})
        QCOMPARE(lictorctl(command).status, 0);
    const auto codeIn = [](const test::Ran &ran) { return ran.json().object().value(u"codes")[0][u"code"].toString(); };
    const QString request = codeIn(lictorctl("reservation requests fw --json"));
    const QString code =
        lictorctl(QStringList{QStringLiteral("ssm"), QStringLiteral("reserve"), request, QStringLiteral("--json")})
            .json()
            .object()
            .value(u"authorizationCode")
            .toString();
    QCOMPARE(lictorctl(QStringList{QStringLiteral("cli"), QStringLiteral("fw"), QStringLiteral("-c"),
                           u"license smart reservation install " + code})
                 .status,
        0);

    const auto asked = [&](const char *answer) {
        std::ostringstream out, err;
        std::istringstream in(answer);
        const int status = ctl::run({QStringLiteral("--fleet"), lictorctl.path(QStringLiteral("fleet.lictor")),
                                        QStringLiteral("device"), QStringLiteral("remove"), QStringLiteral("fw")},
            {out, err, in, true, true});
        return std::pair(status, QByteArray::fromStdString(err.str()));
    };
    const auto [kept, why] = asked("n\n");
    QCOMPARE(kept, 1);
    QVERIFY2(why.contains("stays in use in the Smart Software Manager"), why.constData());
    QCOMPARE(lictorctl("device show fw").status, 0);
    QVERIFY(!lictorctl("device remove plain").err.contains("permanent"));
    QCOMPARE(asked("y\n").first, 0);
    QCOMPARE(lictorctl("device show fw").status, 1);
}

void TestCtlFleet::groupsOfUnregisteredUnits_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("form");
    QTest::addColumn<bool>("warns");
    QTest::newRow("FO-3100-1") << "FPR3110"
                               << "group failover a b" << true;
    QTest::newRow("CLU-3100-1") << "FPR3110"
                                << "group cluster a b" << true;
    QTest::newRow("CLU-4K9K-1") << "FPR4112"
                                << "group cluster a b" << true;
    QTest::newRow("FO-1100-1: the standby need not be registered") << "FPR1140"
                                                                   << "group failover a b" << false;
}

// FO-3100-1 CLU-3100-1 CLU-4K9K-1: done, with a warning that --quiet leaves out
void TestCtlFleet::groupsOfUnregisteredUnits()
{
    QFETCH(QString, model);
    QFETCH(QString, form);
    QFETCH(bool, warns);
    for (const bool quiet : {false, true}) {
        test::Lictorctl lictorctl;
        QCOMPARE(lictorctl("fleet new --seed 1").status, 0);
        for (const char *name : {"a", "b"})
            QCOMPARE(
                lictorctl(test::Lictorctl::split(QStringLiteral("device add %1 --model %2").arg(QLatin1StringView(name), model)))
                    .status,
                0);
        const test::Ran ran = lictorctl(test::Lictorctl::split(form + (quiet ? u" --quiet" : u"")));
        QCOMPARE(ran.status, 0);
        QCOMPARE(ran.err.contains("warning: b: not registered"), warns && !quiet);
    }
}

LICTOR_TEST(TestCtlFleet)
#include "tst_ctl_fleet.moc"
