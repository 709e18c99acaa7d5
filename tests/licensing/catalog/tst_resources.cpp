#include "catalog_fixture.h"
#include "support/test_main.h"

#include <QSet>
#include <QtTest/QTest>

using namespace lictor;
using namespace lictor::test;

namespace {

QJsonObject builtIn(const char *file)
{
    QFile source(QStringLiteral(":/catalog/") + QString::fromLatin1(file));
    return source.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(source.readAll()).object() : QJsonObject();
}

} // namespace

/// The other built-in files agree with the catalogue.
class ResourcesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyModelHasSpellingsAndEachLeadsToOneModel()
    {
        const CatalogPtr catalog = builtInCatalog();
        QVERIFY(catalog);
        const QJsonObject models = builtIn("model-aliases.json")[u"models"].toObject();
        QStringList spelled = models.keys();
        QStringList known = catalog->modelWords();
        spelled.sort();
        known.sort();
        QCOMPARE(spelled, known);

        QHash<QString, QString> leadsTo;
        for (const QString &model : spelled) {
            for (const QJsonValue &alias : rowsOf(models[model][u"aliases"])) {
                const QString folded = alias.toString().toCaseFolded();
                const QString other = leadsTo.value(folded, model);
                QVERIFY2(other == model, qPrintable(alias.toString() + u" is " + other + u" and " + model));
                leadsTo.insert(folded, model);
            }
        }
    }

    void headersLeadToAField()
    {
        const QJsonObject fields = builtIn("header-aliases.json")[u"fields"].toObject();
        for (const char *field : {"name", "model", "serial", "group", "role", "chassis", "slot", "entitlement", "contexts"})
            QVERIFY2(!fields[QLatin1StringView(field)].toArray().isEmpty(), field);
    }

    void theDemoInventoryHoldsEveryPlatform()
    {
        const CatalogPtr catalog = builtInCatalog();
        QVERIFY(catalog);
        QFile file(QStringLiteral(":/demo/inventory.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        const qsizetype columns = lines.takeFirst().count(u',');
        QSet<QString> names, serials;
        QSet<quint16> platforms;
        for (const QString &line : lines) {
            QVERIFY2(line.count(u',') == columns, qPrintable(line));
            const QStringList cells = line.split(u',');
            names << cells[0];
            serials << cells[2];
            if (const Model *model = catalog->findModel(cells[1]))
                platforms << model->series->licensePlatform.value;
            else
                QCOMPARE(cells[1], QStringLiteral("FPR-C9300-AC")); // the chassis
        }
        QCOMPARE(names.size(), lines.size());
        QCOMPARE(serials.size(), lines.size());
        QCOMPARE(size_t(platforms.size()), catalog->licensePlatforms().size());
    }
};

LICTOR_TEST(ResourcesTest)
#include "tst_resources.moc"
