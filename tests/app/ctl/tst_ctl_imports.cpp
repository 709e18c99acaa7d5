#include "lictorctl.h"
#include "support/test_main.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QtTest/QTest>

using namespace lictor;

/// Every sample of the formats of lists through `lictorctl import --json`, and the list of licenses.
class TestCtlImports : public QObject {
    Q_OBJECT

private:
    static QStringList briefOf(const QJsonArray &findings, bool withColumn)
    {
        QStringList texts;
        for (const QJsonValue &finding : findings)
            texts << QStringLiteral("%1 %2 %3")
                         .arg(QString::number(finding[u"line"].toInt()), withColumn ? finding[u"column"].toString() : QString(),
                             finding[u"kind"].toString());
        return texts;
    }
    static QString sampleFile(const char *name)
    {
        return QStringLiteral(LICTOR_TEST_DATA "/inventory/") + QString::fromLatin1(name);
    }

private Q_SLOTS:
    void samples_data()
    {
        QTest::addColumn<QJsonObject>("sample");
        QFile manifest(QStringLiteral(LICTOR_TEST_DATA "/inventory/MANIFEST.json"));
        QVERIFY(manifest.open(QIODevice::ReadOnly));
        for (const QJsonValue &sample : QJsonDocument::fromJson(manifest.readAll())[u"samples"].toArray())
            if (const QString format = sample[u"format"].toString(); format != u"device-output" && format != u"running-config")
                QTest::newRow(qPrintable(sample[u"file"].toString())) << sample.toObject();
    }
    // INV-45 INV-47 INV-49 and all that the samples show
    void samples()
    {
        QFETCH(QJsonObject, sample);
        test::Lictorctl lictorctl;
        QCOMPARE(lictorctl("fleet new").status, 0);
        const test::Ran ran = lictorctl({QStringLiteral("import"), sampleFile(qPrintable(sample[u"file"].toString())),
            QStringLiteral("--dry-run"), QStringLiteral("--skip-refused"), QStringLiteral("--json")});
        const QJsonValue file = ran.json()[u"files"][0];
        for (const char *key : {"format", "encoding", "separator", "sheet", "header", "rows", "chassis"})
            QCOMPARE(file[QLatin1String(key)], sample.value(QLatin1String(key)));
        QCOMPARE(file[u"added"].toInt(), sample[u"accepted"].toInt());
        QCOMPARE(briefOf(file[u"notes"].toArray(), true), briefOf(sample[u"notes"].toArray(), true));
        QCOMPARE(briefOf(file[u"skipped"].toArray(), false), briefOf(sample[u"skipped"].toArray(), false));
        const QJsonValue whole = sample[u"file_refused"];
        QCOMPARE(ran.status, whole.isObject() ? 1 : 0);
        if (whole.isObject())
            QCOMPARE(briefOf(file[u"refused"].toArray(), false), briefOf({whole}, false));
        else
            QCOMPARE(briefOf(file[u"refused"].toArray(), true), briefOf(sample[u"refused"].toArray(), true));
    }

    void theSheetIsAskedFor()
    {
        test::Lictorctl lictorctl;
        QCOMPARE(lictorctl("fleet new").status, 0);
        const QStringList import{QStringLiteral("import"), sampleFile("22-title-rows-shared-strings.xlsx"),
            QStringLiteral("--json"), QStringLiteral("--dry-run"), QStringLiteral("--sheet")};
        QCOMPARE(lictorctl(import + QStringList{QStringLiteral("firewalls")}).status, 0);
        const test::Ran refused = lictorctl(import + QStringList{QStringLiteral("Switches")});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.error().contains(QStringLiteral("Legend, Firewalls")), refused.err.constData());
    }

    // INV-48
    void licensesGoIntoThePools()
    {
        test::Lictorctl lictorctl;
        QCOMPARE(lictorctl("fleet new").status, 0);
        QCOMPARE(lictorctl("ssm va add Core").status, 0);
        const QString list = sampleFile("03-ssm-licenses.csv");
        const QStringList import{QStringLiteral("ssm"), QStringLiteral("license"), QStringLiteral("import"), list,
            QStringLiteral("--va"), QStringLiteral("Core"), QStringLiteral("--json")};
        const auto contexts = [&] {
            return test::valueAt(lictorctl("ssm license list --json").json(), QStringLiteral("licenses[kind=context].purchased"));
        };
        const test::Ran tried = lictorctl(import + QStringList{QStringLiteral("--dry-run")});
        QCOMPARE(tried.status, 0);
        QCOMPARE(test::valueAt(tried.json(), QStringLiteral("committed")), QStringLiteral("false"));
        QVERIFY(!contexts());
        const test::Ran done = lictorctl(import);
        QVERIFY2(done.status == 0, done.err.constData());
        QCOMPARE(test::valueAt(done.json(), QStringLiteral("files[0].added")), QStringLiteral("3"));
        QCOMPARE(contexts(), QStringLiteral("20"));
        QCOMPARE(test::valueAt(lictorctl(import).json(), QStringLiteral("files[0].unchanged")), QStringLiteral("3"));
        QCOMPARE(lictorctl("fleet undo").status, 0); // one action
        QVERIFY(!contexts());
        const test::Ran refused =
            lictorctl({QStringLiteral("ssm"), QStringLiteral("license"), QStringLiteral("import"), sampleFile("01-lictor.csv")});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.error().contains(QStringLiteral("no list of licenses")), refused.err.constData());
    }
};

LICTOR_TEST(TestCtlImports)
#include "tst_ctl_imports.moc"
