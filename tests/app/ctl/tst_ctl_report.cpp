#include "lictorctl.h"
#include "support/test_main.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>
#include <QProcess>
#include <QtTest/QTest>

using namespace lictor;
using test::Lictorctl;
using test::Ran;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

Ran report(Lictorctl &lictorctl, const char *kind, const char *format, const QString &output, const QStringList &more = {})
{
    return lictorctl(QStringList{QStringLiteral("report"), QString::fromLatin1(kind), QStringLiteral("--format"),
                         QString::fromLatin1(format), QStringLiteral("--output"), output}
        + more);
}

QString value(const Ran &ran, const char *path)
{
    return test::valueAt(ran.json(), QString::fromLatin1(path)).value_or(QString());
}

} // namespace

class TestCtlReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindInEveryFormat();
    void formatsAndTablesAreChecked();
    void inventoryComesBack_data();
    void inventoryComesBack();
    void sameBytesTwice();
    void verification();
    void provenance();
    void whatCannotBeWrittenLeavesTheOldFile();
    void pagesNeedNoDisplay();
};

void TestCtlReport::everyKindInEveryFormat()
{
    Lictorctl lictorctl;
    QCOMPARE(lictorctl("fleet demo").status, 0);
    for (const char *kind : {"compliance", "inventory", "usage", "journal"}) {
        QVERIFY(report(lictorctl, kind, "csv", QStringLiteral("-")).out.contains("\r\n"));
        QVERIFY(report(lictorctl, kind, "csv", QStringLiteral("-"), {QStringLiteral("--bom")}).out.startsWith("\xef\xbb\xbf"));
        const Ran json = report(lictorctl, kind, "json", QStringLiteral("-"));
        QCOMPARE(value(json, "generated"), value(lictorctl("fleet info --json"), "now"));
        QVERIFY(report(lictorctl, kind, "html", QStringLiteral("-")).out.startsWith("<!DOCTYPE html>"));
        QVERIFY(report(lictorctl, kind, "xlsx", QStringLiteral("-")).out.startsWith("PK"));
    }
    QCOMPARE(value(lictorctl("report journal --format json --output -"), "journal#"),
        value(lictorctl("fleet journal --json"), "actions#"));
}

void TestCtlReport::formatsAndTablesAreChecked()
{
    Lictorctl lictorctl;
    QCOMPARE(lictorctl("fleet new").status, 0);
    for (const char *line : {"report usage --output -", "report usage --format csv", "report usage --format docx --output -",
             "report journal --format csv --output - --table devices", "report usage --format html --output - --bom",
             "report usage --format csv --output - --va Nowhere"}) {
        const Ran ran = lictorctl(line);
        QCOMPARE(ran.status, 1);
        QCOMPARE(ran.err.count('\n'), 1);
        QVERIFY(ran.out.isEmpty());
    }
    const Ran pages = lictorctl("report usage --format pdf --output -"); // this test has no fonts
    QCOMPARE(pages.status, 1);
    QVERIFY2(pages.err.contains("pdf"), pages.err);
}

void TestCtlReport::inventoryComesBack_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"csv", "json", "xlsx"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

// INV-44
void TestCtlReport::inventoryComesBack()
{
    QFETCH(QString, format);
    Lictorctl lictorctl;
    QCOMPARE(lictorctl("fleet demo").status, 0);
    const QString first = lictorctl.path(QStringLiteral("first.csv")), list = lictorctl.path(u"inventory." + format);
    QCOMPARE(report(lictorctl, "inventory", "csv", first).status, 0);
    QCOMPARE(report(lictorctl, "inventory", format.toLatin1(), list).status, 0);
    const QByteArray before = contentOf(first);
    QVERIFY(before.startsWith(
        "name,model,serial,version,address,site,virtual-account,group,role,chassis,slot,memory-gb,vcpus,hypervisor,"
        "entitlement,contexts,strong-encryption,security-plus,carrier,method,mode,registration,"));
    const QString devices = value(lictorctl("fleet info --json"), "devices");

    const QString revision = value(lictorctl("fleet info --json"), "revision");
    const Ran again = lictorctl({QStringLiteral("import"), list, QStringLiteral("--json")});
    QVERIFY2(again.status == 0, again.err);
    QCOMPARE(value(again, "files[0].format"), format);
    QCOMPARE(value(again, "files[0].unchanged"), devices);
    QCOMPARE(value(again, "files[0].added") + value(again, "files[0].updated") + value(again, "files[0].chassis"),
        QStringLiteral("000"));
    QCOMPARE(value(lictorctl("fleet info --json"), "revision"), revision);

    QCOMPARE(lictorctl("fleet new --force").status, 0);
    const Ran anew = lictorctl({QStringLiteral("import"), list, QStringLiteral("--json")});
    QVERIFY2(anew.status == 0, anew.err);
    QCOMPARE(value(anew, "files[0].added"), devices);
    const QString second = lictorctl.path(QStringLiteral("second.csv"));
    QCOMPARE(report(lictorctl, "inventory", "csv", second).status, 0);
    // A serial number that a list gives is taken for a real one; all else is as it was.
    const auto sorted = [](const QByteArray &csv) {
        QList<QByteArray> rows;
        for (const QByteArray &row : csv.split('\n'))
            rows << row.left(row.lastIndexOf(','));
        std::sort(rows.begin(), rows.end());
        return rows;
    };
    const QList<QByteArray> was = sorted(before), is = sorted(contentOf(second));
    QCOMPARE(is.size(), was.size());
    for (qsizetype i = 0; i < is.size(); ++i)
        QCOMPARE(is[i], was[i]);
}

void TestCtlReport::sameBytesTwice()
{
    Lictorctl lictorctl;
    QCOMPARE(lictorctl("fleet demo").status, 0);
    for (const char *kind : {"compliance", "inventory", "usage", "journal"})
        for (const char *format : {"csv", "json", "html", "xlsx"}) {
            const QByteArray first = report(lictorctl, kind, format, QStringLiteral("-")).out;
            QVERIFY(!first.isEmpty());
            QVERIFY2(report(lictorctl, kind, format, QStringLiteral("-")).out == first, format);
        }
}

void TestCtlReport::verification()
{
    Lictorctl lictorctl;
    QCOMPARE(lictorctl("fleet demo").status, 0);
    const auto verify = [&](const char *name) {
        return lictorctl({QStringLiteral("report"), QStringLiteral("verify"), lictorctl.path(QString::fromLatin1(name))});
    };
    for (const char *format : {"csv", "html", "xlsx"}) {
        const QString path = lictorctl.path(QStringLiteral("r.") + QString::fromLatin1(format));
        QCOMPARE(report(lictorctl, "compliance", format, path).status, 0);
        QCOMPARE(lictorctl({QStringLiteral("report"), QStringLiteral("verify"), path}).status, 1); // nothing to check it by
    }
    QCOMPARE(report(lictorctl, "compliance", "json", lictorctl.path(QStringLiteral("r.json"))).status, 0);
    QCOMPARE(verify("r.json").status, 0);
    QCOMPARE(verify("r.html").status, 0);
    QCOMPARE(verify("r.xlsx").status, 0);
    QCOMPARE(verify("r.csv").status, 1);
    QCOMPARE(verify("missing.json").status, 1);
    QVERIFY(lictorctl("clock advance 1d").status == 0);
    QCOMPARE(report(lictorctl, "compliance", "json", lictorctl.path(QStringLiteral("r.json"))).status, 0);
    QCOMPARE(verify("r.html").status, 1); // of another day
}

void TestCtlReport::provenance()
{
    Lictorctl lictorctl;
    QCOMPARE(lictorctl("fleet demo").status, 0);
    const QString path = lictorctl.path(QStringLiteral("devices.csv")), noted = path + QStringLiteral(".provenance.json");
    QCOMPARE(report(lictorctl, "compliance", "csv", path, {QStringLiteral("--provenance"), noted}).status, 0);
    const QJsonObject json = QJsonDocument::fromJson(contentOf(noted)).object();
    for (const char16_t *member :
        {u"file", u"sha256", u"digest", u"by", u"host", u"at", u"program", u"catalogue", u"fleet", u"revision"})
        QVERIFY2(json.contains(QString::fromUtf16(member)), qPrintable(QString::fromUtf16(member)));
    QCOMPARE(json[u"file"].toString(), QStringLiteral("devices.csv"));
    const Ran sound = lictorctl({QStringLiteral("report"), QStringLiteral("verify"), path});
    QVERIFY2(sound.status == 0 && sound.out.contains("byte for byte"), sound.err);
    QVERIFY(write(path, contentOf(path) + "x"));
    QCOMPARE(lictorctl({QStringLiteral("report"), QStringLiteral("verify"), path}).status, 1);
    // Who exported what when is no part of the fleet.
    QCOMPARE(value(lictorctl("fleet info --json"), "revision"), QString::number(json[u"revision"].toInt()));
}

void TestCtlReport::whatCannotBeWrittenLeavesTheOldFile()
{
    Lictorctl lictorctl;
    QCOMPARE(lictorctl("fleet demo").status, 0);
    for (const char *format : {"csv", "json", "html", "xlsx"}) {
        const Ran gone = report(lictorctl, "compliance", format, lictorctl.path(QStringLiteral("gone/report")));
        QCOMPARE(gone.status, 1);
        QCOMPARE(gone.err.count('\n'), 1);
        QVERIFY(!QFileInfo::exists(lictorctl.path(QStringLiteral("gone"))));
    }
    const QString old = lictorctl.path(QStringLiteral("old.json"));
    QVERIFY(write(old, "as it was"));
    QCOMPARE(
        report(lictorctl, "compliance", "json", old, {QStringLiteral("--provenance"), lictorctl.path(QStringLiteral("gone/p"))})
            .status,
        1);
    QCOMPARE(contentOf(old), QByteArray("as it was"));
    // A folder of that name cannot be replaced by a file.
    QVERIFY(QDir().mkpath(lictorctl.path(QStringLiteral("folder.json/kept"))));
    QCOMPARE(report(lictorctl, "compliance", "json", lictorctl.path(QStringLiteral("folder.json"))).status, 1);
    QVERIFY(QFileInfo::exists(lictorctl.path(QStringLiteral("folder.json/kept"))));
    // A full disk, as the process' own limit on the size of files makes one.
    QProcess full;
    full.start(QStringLiteral("sh"),
        {QStringLiteral("-c"),
            QStringLiteral(
                "trap '' XFSZ; ulimit -f 8; exec \"$0\" --quiet --fleet \"$1\" report compliance --format html --output \"$2\""),
            QStringLiteral(LICTOR_PROGRAM), lictorctl.path(QStringLiteral("fleet.lictor")), old});
    QVERIFY(full.waitForFinished());
    QVERIFY2(full.exitCode() == 1, full.readAllStandardError());
    QCOMPARE(contentOf(old), QByteArray("as it was"));
    const QStringList left = QFileInfo(old).dir().entryList({QStringLiteral("old.json*")});
    QCOMPARE(left, QStringList{QStringLiteral("old.json")});
}

void TestCtlReport::pagesNeedNoDisplay()
{
    Lictorctl lictorctl;
    QCOMPARE(lictorctl("fleet demo").status, 0);
    const QString path = lictorctl.path(QStringLiteral("report.pdf"));
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char16_t *variable : {u"DISPLAY", u"WAYLAND_DISPLAY", u"QT_QPA_PLATFORM", u"XDG_RUNTIME_DIR"})
        environment.remove(QString::fromUtf16(variable));
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(LICTOR_PROGRAM),
        {QStringLiteral("--fleet"), lictorctl.path(QStringLiteral("fleet.lictor")), QStringLiteral("report"),
            QStringLiteral("compliance"), QStringLiteral("--format"), QStringLiteral("pdf"), QStringLiteral("--output"), path});
    QVERIFY(program.waitForFinished());
    QVERIFY2(program.exitCode() == 0, program.readAllStandardError());
    QVERIFY(program.readAllStandardError().isEmpty());
    QProcess text;
    text.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    QVERIFY(text.waitForFinished());
    const QByteArray read = text.readAllStandardOutput();
    for (const char *expected : {"License compliance report", "Out of compliance", "fw-plant-a", "Page 1 of "})
        QVERIFY2(read.contains(expected), expected);
}

LICTOR_TEST(TestCtlReport)
#include "tst_ctl_report.moc"
