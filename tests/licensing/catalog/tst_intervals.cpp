#include "catalog_fixture.h"
#include "support/test_main.h"

#include <QtTest/QTest>

using namespace lictor;
using namespace lictor::test;

/// The periods of licensing, and which series has which. That the agents keep them is shown in their own tests.
class IntervalsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_catalog = builtInCatalog();
        QVERIFY(m_catalog);
    }

    void periods()
    {
        const Intervals &intervals = m_catalog->intervals();
        QCOMPARE(intervals.contact, Duration(days(30)));
        QCOMPARE(intervals.contactGrace, Duration(days(90)));
        QCOMPARE(intervals.evaluation, Duration(days(90)));
        QCOMPARE(intervals.retained, Duration(days(30)));
        QCOMPARE(intervals.retryTakeover, Duration(35));
        QCOMPARE(intervals.clockTolerance, Duration(300));
        QCOMPARE(intervals.synchronization, Duration(days(30)));
        QCOMPARE(intervals.retrySynchronization, Duration(days(1)));
        QCOMPARE(intervals.certificateYears, 1);
        QCOMPARE(intervals.certificateRenewalMonths, 6);
        QCOMPARE(intervals.tokenDefaultDays, 30);
        QCOMPARE(intervals.tokenMinimumDays, 1);
        QCOMPARE(intervals.tokenMaximumDays, 365);
        QCOMPARE(intervals.tokenRecommendedDays, 30);
    }

    // CLU-3100-14 CLU-4K9K-14: 35 seconds and 12 hours
    void aClusterAsksAgain_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("Secure Firewall 3100") << QStringLiteral("FPR3110") << qint64(35);
        QTest::newRow("ASA virtual") << QStringLiteral("ASAv") << qint64(35);
        QTest::newRow("Firepower 4100") << QStringLiteral("FPR4112") << qint64(12) * 3600;
        QTest::newRow("Firepower 9300") << QStringLiteral("FPR9300-SM-44") << qint64(12) * 3600;
    }
    void aClusterAsksAgain()
    {
        QFETCH(QString, model);
        QFETCH(qint64, seconds);
        QCOMPARE(qint64(m_catalog->findModel(model)->series->retryWhileShort.count()), seconds);
    }

    // EVAL-1 EVAL-2 EVAL-5 EVAL-6 EVAL-8: who has an evaluation at all
    void evaluation_data()
    {
        QTest::addColumn<QString>("family");
        const QJsonObject families = specificationTable("platforms.json")[u"families"].toObject();
        QVERIFY(!families.isEmpty());
        for (const QString &family : families.keys())
            QTest::newRow(qPrintable(family)) << family;
    }
    void evaluation()
    {
        QFETCH(QString, family);
        const QJsonValue expected = specificationTable("platforms.json")[u"families"][family][u"evaluation"];
        const LicensePlatform *platform = m_catalog->findLicensePlatform(family);
        QVERIFY(platform);
        for (const auto &series : m_catalog->series()) {
            if (series->licensePlatform != platform->key)
                continue;
            QCOMPARE(series->evaluation, expected.isObject());
            if (series->evaluation)
                QCOMPARE(m_catalog->intervals().evaluation, Duration(days(expected[u"days"].toInt())));
        }
    }

private:
    CatalogPtr m_catalog;
};

LICTOR_TEST(IntervalsTest)
#include "tst_intervals.moc"
