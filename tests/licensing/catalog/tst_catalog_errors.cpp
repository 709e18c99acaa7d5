#include "catalog_fixture.h"
#include "support/test_main.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace lictor;
using namespace lictor::test;

namespace {

/// The value with the one at `path` (`series[3].registrar`) replaced, or removed where `with` is undefined.
QJsonValue changed(const QJsonValue &value, QStringView path, const QJsonValue &with)
{
    if (path.isEmpty())
        return with;
    if (path.startsWith(u'.'))
        path = path.sliced(1);
    if (path.startsWith(u'[')) {
        const qsizetype end = path.indexOf(u']');
        const int place = path.sliced(1, end - 1).toInt();
        QJsonArray array = value.toArray();
        const QJsonValue inner = changed(array.at(place), path.sliced(end + 1), with);
        if (inner.isUndefined())
            array.removeAt(place);
        else
            array.replace(place, inner);
        return array;
    }
    const qsizetype dot = path.indexOf(u'.');
    const qsizetype bracket = path.indexOf(u'[');
    const qsizetype end = dot < 0 || (bracket >= 0 && bracket < dot) ? bracket : dot;
    const QString key = (end < 0 ? path : path.first(end)).toString();
    QJsonObject object = value.toObject();
    const QJsonValue inner = changed(object.value(key), end < 0 ? QStringView() : path.sliced(end), with);
    if (inner.isUndefined())
        object.remove(key);
    else
        object.insert(key, inner);
    return object;
}

} // namespace

/// Each way in which the data can be wrong gives one error that names the file and the key.
class CatalogErrorsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBuiltInCatalogueIsSound()
    {
        const CatalogPtr catalog = VALUE(Catalog::load(QStringLiteral(":/catalog")));
        QVERIFY(!catalog->models().empty());
    }

    void aWrongValueIsNamed_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("with");
        QTest::addColumn<QString>("sentence");
        const QJsonValue removed(QJsonValue::Undefined);
        const auto row = [](const char *title, const char *file, const char *path, const QJsonValue &with, const char *sentence) {
            QTest::newRow(title) << QString::fromLatin1(file) << QString::fromLatin1(path) << with << QString::fromUtf8(sentence);
        };
        row("unknown word", "platforms.json", "series[3].registrar", "devise",
            "series[3].registrar: \"devise\" is none of device, chassis");
        row("missing key", "platforms.json", "series[1].evaluation", removed, "series[1].evaluation: the key is missing");
        row("misspelt key", "platforms.json", "series[1].evalution", true, "series[1].evalution: the key is not known");
        row("text for a flag", "platforms.json", "series[0].virtual", "yes", "series[0].virtual: \"yes\" is not true or false");
        row("empty text", "platforms.json", "series[0].name", " ", "series[0].name: \" \" is not a text");
        row("series twice", "platforms.json", "series[2].word", "firepower-1010",
            "series[2].word: \"firepower-1010\" is there twice");
        row("unknown license platform", "platforms.json", "series[2].licensePlatform", "firepower-1100",
            "series[2].licensePlatform: \"firepower-1100\" is not a license platform");
        row("license platform out of order", "platforms.json", "licensePlatforms[1].key", 3,
            "licensePlatforms[1].key: 3 is not the next number, 2");
        row("chassis without slots", "platforms.json", "series[6].slots", 0,
            "series[6].slots: 0 is not a whole number from 1 to 16");
        row("unknown kind of license", "platforms.json", "series[1].requestedBy.failover.gold", "each",
            "series[1].requestedBy.failover.gold: \"gold\" is not a kind of license");
        row("unknown requester", "platforms.json", "series[1].requestedBy.cluster.standard", "some",
            "series[1].requestedBy.cluster.standard: \"some\" is none of active, each");
        row("feature without a rule", "platforms.json", "series[1].rules.vlans", removed,
            "series[1].rules: \"vlans\" has no rule");
        row("license without a tag", "platforms.json", "series[4].tags.context", removed,
            "series[4].tags: \"context\" is missing, although the series requests it");
        row("shared license of two names", "platforms.json", "series[2].licenseNames.standard", "Firepower 1100 Standard",
            "series[2].tags: \"standard\" differs from that of series \"firepower-1010\", which shares the license");
        row("no release", "platforms.json", "series[1].firstRelease", "nine",
            "series[1].firstRelease: \"nine\" is not a release such as 9.13(1)");
        row("no list", "platforms.json", "series", 1, "series: 1 is not a list");
        row("other schema", "platforms.json", "schema", 2, "schema: 2 is not a whole number from 1 to 1");
        row("platform without series", "platforms.json", "licensePlatforms[6]",
            QJsonObject{{QStringLiteral("key"), 7}, {QStringLiteral("word"), QStringLiteral("x")},
                {QStringLiteral("name"), QStringLiteral("X")}},
            "series: no series belongs to license platform \"x\"");

        row("unknown series", "models.json", "models[2].series", "firepower-1200",
            "models[2].series: \"firepower-1200\" is not a series of platforms.json");
        row("model number twice", "models.json", "models[2].key", 1010, "models[2].key: 1010 is there twice");
        row("model word twice", "models.json", "models[2].model", "fpr1010", "models[2].model: \"fpr1010\" is there twice");
        row("number too large", "models.json", "models[2].key", 70000,
            "models[2].key: 70000 is not a whole number from 1 to 65535");
        row("half a connection", "models.json", "models[2].vlans", 10.5,
            "models[2].vlans: 10.5 is not a whole number from 1 to 1000000000");
        row("hardware without a limit", "models.json", "models[2].vlans", QJsonValue(), "models[2].vlans: must be a number");
        row("ASA virtual with a limit", "models.json", "models[0].vlans", 50,
            "models[0].vlans: must be null: it follows from memory and entitlement");
        row("contexts upside down", "models.json", "models[2].contexts.maximum", 1,
            "models[2].contexts.maximum: 1 is not a whole number from 2 to 10000");
        row("contexts that nobody requests", "models.json", "models[1].contexts",
            QJsonObject{{QStringLiteral("standard"), 2}, {QStringLiteral("maximum"), 5}},
            "models[1].contexts: does not agree with requestedBy.failover of series \"firepower-1010\"");
        row("chassis without a PID", "models.json", "models[13].chassisPid", QJsonValue(),
            "models[13].chassisPid: a text where the chassis registers, null elsewhere");
        row("entitlement out of order", "models.json", "asav.entitlements[1].key", 3,
            "asav.entitlements[1].key: 3 is not the next number, 2");
        row("entitlement not faster", "models.json", "asav.entitlements[1].throughputMbps", 100,
            "asav.entitlements[1].throughputMbps: 100 is not above the entitlement before it, 100");
        row("entitlement twice", "models.json", "asav.entitlements[1].word", "100M",
            "asav.entitlements[1].word: \"100M\" is there twice");
        row("range not ascending", "models.json", "asav.ranges[2].fromGb", 8,
            "asav.ranges[2].fromGb: 8 is not above the range before it, 8");
        row("first range too high", "models.json", "asav.ranges[0].fromGb", 3,
            "asav.ranges[0].fromGb: the first range begins above the smallest memory, 2 GB");
        row("no entitlement", "models.json", "asav.entitlements", QJsonArray(), "asav.entitlements: the list is empty");

        row("product twice", "products.json", "products[1].pid",
            "L-ASAV5S-K9=", "products[1].pid: \"L-ASAV5S-K9=\" is there twice");
        row("unknown platform", "products.json", "products[1].platform", "isa",
            "products[1].platform: \"isa\" is not a license platform");
        row("unknown entitlement", "products.json", "products[1].entitlement", "5G",
            "products[1].entitlement: \"5G\" is not an entitlement");
        row("throughput of nothing", "products.json", "products[1].entitlement", QJsonValue(),
            "products[1].entitlement: must name an entitlement");
        row("entitlement of hardware", "products.json", "products[12].entitlement", "1G",
            "products[12].entitlement: must be null");
        row("model of another platform", "products.json", "products[12].model", "FPR2110",
            "products[12].model: \"FPR2110\" is not a model of platform \"firepower-1000\"");
        row("two units of Standard", "products.json", "products[12].units", 2,
            "products[12].units: 2 is not a whole number from 1 to 1");
        row("model without its product", "products.json", "products[23]", removed,
            "products: no Standard license for model \"FPR3110\", whose series has one a model");

        row("interval of nothing", "intervals.json", "intervals.contact.seconds", 0,
            "intervals.contact.seconds: 0 is not a whole number from 1 to 3162240000");
        row("interval without a rule", "intervals.json", "intervals.contact.rule", removed,
            "intervals.contact.rule: the key is missing");
        row("renewal after the end", "intervals.json", "intervals.certificateRenewalMonths.count", 12,
            "intervals.certificateRenewalMonths.count: 12 months are not before the certificate's end");
        row("default outside the limits", "intervals.json", "intervals.tokenDefaultDays.count", 366,
            "intervals.tokenDefaultDays.count: 366 is not within 1 to 365");
    }
    void aWrongValueIsNamed()
    {
        QFETCH(QString, file);
        QFETCH(QString, path);
        QFETCH(QJsonValue, with);
        QFETCH(QString, sentence);
        QTemporaryDir folder;
        copyCatalogTo(folder);
        QFile target(folder.filePath(file));
        QVERIFY(target.open(QIODevice::ReadWrite));
        const QJsonObject before = QJsonDocument::fromJson(target.readAll()).object();
        QJsonValue after = before;
        if (path == u"licensePlatforms[6]") { // beyond the end: appended
            QJsonArray list = before[u"licensePlatforms"].toArray();
            list.append(with);
            after = changed(before, u"licensePlatforms", list);
        } else {
            after = changed(before, path, with);
        }
        QVERIFY(target.resize(0));
        target.seek(0);
        target.write(QJsonDocument(after.toObject()).toJson());
        target.close();

        const Result<CatalogPtr> catalog = Catalog::load(folder.path());
        QCOMPARE(sentenceOf(catalog), QString(file + u": " + sentence));
        QCOMPARE(catalog.error().refusal, Refusal::Format);
    }

    void whatIsNoJsonIsNamedByItsPlace_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *file : {"platforms.json", "models.json", "products.json", "intervals.json"})
            QTest::newRow(file) << QString::fromLatin1(file);
    }
    void whatIsNoJsonIsNamedByItsPlace()
    {
        QFETCH(QString, file);
        QTemporaryDir folder;
        copyCatalogTo(folder);
        QFile target(folder.filePath(file));
        QVERIFY(target.open(QIODevice::WriteOnly));
        target.write("{\n \"schema\": 1,\n ]");
        target.close();
        const Result<CatalogPtr> catalog = Catalog::load(folder.path());
        QVERIFY(!catalog);
        QCOMPARE(catalog.error().what, file);
        QVERIFY2(catalog.error().why.startsWith(u"not JSON at line 3, column"), qPrintable(catalog.error().why));
        QVERIFY2(catalog.error().why.contains(u"offset"), qPrintable(catalog.error().why));
    }

    void aListIsNoCatalogue()
    {
        QTemporaryDir folder;
        copyCatalogTo(folder);
        QFile target(folder.filePath(QStringLiteral("platforms.json")));
        QVERIFY(target.open(QIODevice::WriteOnly));
        target.write("[]");
        target.close();
        QCOMPARE(sentenceOf(Catalog::load(folder.path())), QStringLiteral("platforms.json: null is not an object"));
    }

    void aFileThatIsMissingIsNamed()
    {
        QTemporaryDir folder;
        copyCatalogTo(folder);
        QVERIFY(QFile::remove(folder.filePath(QStringLiteral("products.json"))));
        const Result<CatalogPtr> catalog = Catalog::load(folder.path());
        REFUSED(Refusal::File, catalog);
        QVERIFY(catalog.error().what.endsWith(u"products.json"));
    }

private:
    static void copyCatalogTo(const QTemporaryDir &folder)
    {
        for (const char *file : {"platforms.json", "models.json", "products.json", "intervals.json"}) {
            const QString name = QString::fromLatin1(file);
            QVERIFY(QFile::copy(QStringLiteral(":/catalog/") + name, folder.filePath(name)));
            // A copy of a built-in file is read-only.
            QFile::setPermissions(folder.filePath(name), QFile::ReadOwner | QFile::WriteOwner);
        }
    }
};

LICTOR_TEST(CatalogErrorsTest)
#include "tst_catalog_errors.moc"
