#include "catalog_fixture.h"
#include "support/test_main.h"

#include <QJsonArray>
#include <QtTest/QTest>

using namespace lictor;
using namespace lictor::test;

/// Every product ID, and the names under which its licence is known.
class ProductsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_catalog = builtInCatalog();
        QVERIFY(m_catalog);
        m_table = specificationTable("pids.json");
        QVERIFY(!m_table.isEmpty());
    }

    void everyProductIsThereAndNoOther() // PID-1
    {
        QStringList expected;
        for (const QJsonValue &row : rowsOf(m_table[u"pids"]))
            expected << row[u"pid"].toString();
        QStringList present;
        for (const Product &product : m_catalog->products())
            present << product.pid;
        QCOMPARE(present, expected);
        QVERIFY(!m_catalog->findProduct(u"L-ASAV200S-K9="));
        QVERIFY(!m_catalog->findProduct(u""));
    }

    // PID-ASAV-1 to 12 PID-1010-1 to 4 PID-1100-1 to 5 PID-2100-1 to 5 PID-3100-1 to 8 PID-4100-1 to 7 PID-9300-1 to 5
    // PID-2 (free), PID-3 (a Standard product for each model), PID-4, PID-5 (years), PID-6, CTX-7 (units)
    void product_data()
    {
        QTest::addColumn<QJsonValue>("row");
        for (const QJsonValue &row : rowsOf(m_table[u"pids"]))
            QTest::newRow(qPrintable(row[u"pid"].toString())) << row;
    }
    void product()
    {
        QFETCH(QJsonValue, row);
        const Product *product = m_catalog->findProduct(row[u"pid"].toString().toLower());
        QVERIFY(product);
        QCOMPARE(toWord(product->kind), row[u"kind"].toString());
        QCOMPARE(product->units, row[u"contexts"].toInt(1));
        QCOMPARE(product->years, row[u"term_years"].toInt(0));
        QCOMPARE(product->free, row[u"free"].toBool());
        const Entitlement *entitlement = m_catalog->entitlement(product->entitlement);
        QCOMPARE(entitlement ? entitlement->word : QString(), row[u"entitlement"].toString());

        // The table names series; the catalogue the platform whose pools they share.
        for (const QJsonValue &word : rowsOf(row[u"platforms"])) {
            const auto &all = m_catalog->series();
            const auto series =
                std::find_if(all.begin(), all.end(), [&word](const auto &s) { return s->word == word.toString(); });
            QVERIFY(series != all.end());
            QCOMPARE((*series)->licensePlatform, product->platform);
        }
        const QJsonArray models = row[u"models"].toArray();
        QCOMPARE(product->model ? m_catalog->model(product->model).word : QString(),
            models.isEmpty() ? QString() : models[0].toString());
        QVERIFY(!m_catalog->licenseName({product->kind, product->platform, product->entitlement, product->model}).isEmpty());
    }

    void names_data()
    {
        QTest::addColumn<QString>("pid");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("tag");
        const auto row = [](const char *pid, const char *name, const char *tag) {
            QTest::newRow(pid) << QString::fromLatin1(pid) << QString::fromLatin1(name) << QString::fromLatin1(tag);
        };
        row("L-ASAV10S-K9=", "ASAv10 Standard - 1G", "ASAv-STD-1G");
        row("L-ASAV100S-3Y=", "ASAv100 Standard - 20G", "ASAv-STD-20G");
        row("L-ASAV10SR-K9=", "ASAv10 ASA PERM UNIV", "ASAv-UNIVERSAL-V10");
        row("L-FPR1000-ASA=", "Firepower 1000 ASA Standard", "FIREPOWER_1000_ASA_STANDARD");
        row("L-FPR1010-SEC-PL=", "Firepower 1000 ASA Security Plus", "FIREPOWER_1000_ASA_SECURITY_PLUS");
        row("L-FPR2K-ASASC-5=", "Firepower 2100 ASA Security Contexts", "FIREPOWER_2100_ASA_CONTEXT");
        row("L-FPR3130-BSE=", "Secure Firewall 3130 ASA Standard", "FPR3K_ASA_STANDARD");
        row("L-FPR3K-ENC-K9=", "Secure Firewall 3100 ASA Strong Encryption", "FPR3K_ASA_ENCRYPTION");
        row("L-FPR4K-ASA-CAR=", "Firepower 4100 ASA Carrier", "FIREPOWER_4100_ASA_CARRIER");
        row("L-FPR9K-ASA-BPU=", "Firepower 9300 ASA PERM UNIV", "FIREPOWER_9000_ASA_UNIVERSAL");
    }
    void names()
    {
        QFETCH(QString, pid);
        QFETCH(QString, name);
        QFETCH(QString, tag);
        const Product *product = m_catalog->findProduct(pid);
        QVERIFY(product);
        const LicenseKey key{product->kind, product->platform, product->entitlement, product->model};
        QCOMPARE(m_catalog->licenseName(key), name);
        QCOMPARE(m_catalog->licenseTag(key), tag);
    }

    void anyConnectIsNamedByItsKind()
    {
        for (const LicensePlatform &platform : m_catalog->licensePlatforms())
            QCOMPARE(
                m_catalog->licenseName({LicenseKind::AnyConnectApex, platform.key, {}, {}}), QStringLiteral("AnyConnect Apex"));
    }

private:
    CatalogPtr m_catalog;
    QJsonObject m_table;
};

LICTOR_TEST(ProductsTest)
#include "tst_products.moc"
