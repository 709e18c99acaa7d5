#include "catalog_fixture.h"
#include "support/test_main.h"

#include <QtTest/QTest>

using namespace lictor;
using namespace lictor::test;

/// Which unit of a pair or cluster asks for which licence: the data behind every aggregation.
class RequestersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_catalog = builtInCatalog();
        QVERIFY(m_catalog);
    }

    // FO-ASAV-9
    // FO-1100-5 FO-2100-5 FO-3100-5 FO-4K9K-5 FO-1100-9 FO-2100-9 FO-3100-9
    void failover_data()
    {
        rows();
        row("ASAv", "standard", "each");
        row("ASAv", "throughput", "each");
        row("ASAv", "strong-encryption", "active");
        row("FPR1010", "standard", "each");
        row("FPR1010", "security-plus", "each");
        row("FPR1010", "strong-encryption", "active");
        row("FPR1010", "context", "nobody");
        for (const char *model : {"FPR1120", "FPR2110"}) {
            row(model, "standard", "active");
            row(model, "context", "active");
            row(model, "strong-encryption", "active");
            row(model, "carrier", "nobody");
        }
        row("FPR3110", "standard", "each");
        row("FPR3110", "context", "active");
        for (const char *model : {"FPR4112", "FPR9300-SM-44"}) {
            row(model, "standard", "active");
            row(model, "context", "active");
            row(model, "carrier", "active");
        }
    }
    void failover() { compare(&Series::inFailover); }

    // CLU-3100-5 CLU-ASAV-5 CLU-4K9K-5 CLU-3100-9 CLU-ASAV-9 CLU-4K9K-9 CLU-4K9K-18 CLU-ASAV-19
    void cluster_data()
    {
        rows();
        row("ASAv", "standard", "active");
        row("ASAv", "throughput", "each");
        row("ASAv", "strong-encryption", "active");
        row("FPR3110", "standard", "each");
        row("FPR3110", "context", "active");
        row("FPR3110", "strong-encryption", "active");
        for (const char *model : {"FPR4112", "FPR9300-SM-44"}) {
            row(model, "standard", "active");
            row(model, "context", "active");
            row(model, "carrier", "each");
            row(model, "strong-encryption", "each");
        }
        row("FPR1120", "standard", "nobody");
        row("FPR2110", "context", "nobody");
    }
    void cluster() { compare(&Series::inCluster); }

private:
    static void rows()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("requester");
    }
    static void row(const char *model, const char *kind, const char *requester)
    {
        QTest::addRow("%s, %s", model, kind)
            << QString::fromLatin1(model) << QString::fromLatin1(kind) << QString::fromLatin1(requester);
    }
    void compare(std::array<RequestedBy, 11> Series::*requesters) const
    {
        QFETCH(QString, model);
        QFETCH(QString, kind);
        QFETCH(QString, requester);
        const std::optional<LicenseKind> wanted = licenseKindFromWord(kind);
        QVERIFY(wanted);
        const RequestedBy by = (m_catalog->findModel(model)->series->*requesters)[size_t(*wanted)];
        const char *const words[] = {"nobody", "active", "each"};
        QCOMPARE(QString::fromLatin1(words[size_t(by)]), requester);
    }

    CatalogPtr m_catalog;
};

LICTOR_TEST(RequestersTest)
#include "tst_requesters.moc"
