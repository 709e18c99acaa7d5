#include "report/verification.h"
#include "support/test_main.h"
#include "support/value.h"
#include "world.h"

#include <QCryptographicHash>
#include <QtTest/QTest>

using namespace lictor;
using namespace lictor::test;

class VerificationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        world.registerDevice(world.add(u"fw-1", u"FPR2130", 5));
        json = VALUE(world.report(QStringLiteral("json")));
    }
    void everyFormatButCsvCarriesTheDigest_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *format : {"html", "xlsx"})
            QTest::newRow(format) << QString::fromLatin1(format);
    }
    void everyFormatButCsvCarriesTheDigest()
    {
        QFETCH(QString, format);
        report::Evidence evidence{u"report." + format, VALUE(world.report(format)), QStringLiteral("report.json"), json, {}};
        QCOMPARE(QString::fromLatin1(report::carriedDigest(evidence.bytes).value_or("none")), world.json()[u"digest"].toString());
        QVERIFY(VALUE(report::verify(evidence)).contains(u"its own text was not compared"));

        evidence.json->replace("fw-1", "fw-2");
        REFUSED(Refusal::Format, report::verify(evidence));
        World other;
        evidence.json = VALUE(other.report(QStringLiteral("json")));
        REFUSED(Refusal::Format, report::verify(evidence));
        evidence.json.reset();
        REFUSED(Refusal::Format, report::verify(evidence)); // a digest alone proves nothing
    }
    void aFileIsComparedWithItsProvenance()
    {
        const QByteArray csv = VALUE(world.report(QStringLiteral("csv")));
        REFUSED(Refusal::Format, report::verify({QStringLiteral("report.csv"), csv, {}, {}, {}}));
        const QByteArray provenance = "{\"by\": \"ada\", \"at\": \"2026-05-01T00:00:00Z\", \"sha256\": \""
            + QCryptographicHash::hash(csv, QCryptographicHash::Sha256).toHex() + "\"}";
        const QString said = VALUE(report::verify({QStringLiteral("report.csv"), csv, {}, {}, provenance}));
        QVERIFY2(said.contains(u"byte for byte") && said.contains(u"ada"), qPrintable(said));
        REFUSED(Refusal::Format, report::verify({QStringLiteral("report.csv"), csv + ' ', {}, {}, provenance}));
        REFUSED(Refusal::Format, report::verify({QStringLiteral("report.csv"), csv, {}, {}, QByteArray("{}")}));
        REFUSED(Refusal::Format, report::verify({QStringLiteral("report.csv"), csv, {}, {}, QByteArray("no JSON")}));
    }
    void whatIsNoReportIsRefused()
    {
        for (const char *bytes : {"", "{}", "PK\x03\x04 no archive", "%PDF-1.4 no report", "<!DOCTYPE html><p>hello</p>"})
            REFUSED(Refusal::Format, report::verify({QStringLiteral("file"), QByteArray(bytes), {}, json, {}}));
    }

private:
    World world;
    QByteArray json;
};

LICTOR_TEST(VerificationTest)
#include "tst_verification.moc"
