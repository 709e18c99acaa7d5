#include "import_fixture.h"
#include "support/test_main.h"

#include <QElapsedTimer>
#include <QtTest/QTest>

using namespace lictor;
using namespace lictor::inventory;
using namespace lictor::test;

namespace {

QString fieldOf(const FileResult &file, const QString &header)
{
    for (const Mapping &column : file.columns)
        if (column.header == header)
            return column.field;
    return QStringLiteral("no such column");
}

} // namespace

/// What people bring and what they are told, story by story.
class StoriesTest : public QObject {
    Q_OBJECT

private:
    Result<Understood> read(const QByteArray &bytes, const QHash<QString, QString> &map = {})
    {
        Options options;
        options.map = map;
        return understand(emptyFleet(), *importCatalog(), {m_folder.write(bytes)}, options);
    }
    ImportFolder m_folder;

private Q_SLOTS:
    void initTestCase() { QVERIFY(importCatalog()); }

    // C-37: with a byte order mark the first column vanishes
    void aByteOrderMarkIsNoPartOfTheFirstHeader_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<int>("header");
        const QByteArray mark("\xEF\xBB\xBF");
        QTest::newRow("none") << QByteArray() << 1;
        QTest::newRow("one") << mark << 1;
        QTest::newRow("two") << mark + mark << 1;
        QTest::newRow("behind an empty line") << QByteArray("\r\n" + mark) << 2;
    }
    void aByteOrderMarkIsNoPartOfTheFirstHeader()
    {
        QFETCH(QByteArray, before);
        QFETCH(int, header);
        const Understood understood = VALUE(read(before + "Serial,Name,Model\r\nJAD200802RR,fw-1,FPR2110\r\n"));
        const FileResult &file = understood.files.front();
        QCOMPARE(file.refusedCount, 0);
        QCOMPARE(file.added, 1);
        QCOMPARE(file.header, header);
        QCOMPARE(file.columns.front().header, QStringLiteral("Serial"));
        QCOMPARE(file.columns.front().field, QStringLiteral("serial"));
        QCOMPARE(file.encoding, QStringLiteral("UTF-8"));
        const ImportedDevice &device = understood.action.devices->front();
        QCOMPARE(device.fields.name, std::optional(QStringLiteral("fw-1")));
        QCOMPARE(device.fields.serial, std::optional(QStringLiteral("JAD200802RR")));
    }

    // C-39: my header is called "Serial No."
    void headersAreKnownHoweverTheyAreWritten_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("abbreviations and units") << QByteArray("S/N; Hostname; PID; RAM (GB); Throughput");
        QTest::newRow("case, blanks, punctuation")
            << QByteArray(" SERIAL NO. ;host  name:;Product ID*;Memory (GB);Throughput level");
        QTest::newRow("German") << QByteArray("Seriennummer;Gerätename;Produktnummer;Arbeitsspeicher (GB);Durchsatz");
    }
    void headersAreKnownHoweverTheyAreWritten()
    {
        QFETCH(QByteArray, header);
        const Understood understood = VALUE(read(header + "\n9A12345678B;fw-1;ASAv;8;1G\n"));
        const FileResult &file = understood.files.front();
        QStringList fields;
        for (const Mapping &column : file.columns)
            fields << column.field;
        QCOMPARE(fields,
            (QStringList{QStringLiteral("serial"), QStringLiteral("name"), QStringLiteral("pid"), QStringLiteral("memory-gb"),
                QStringLiteral("entitlement")}));
        QCOMPARE(file.added, 1);
        QCOMPARE(understood.action.devices->front().fields.memoryGb, std::optional(8.0));
    }

    // C-39: two columns that fit one field; nothing is overwritten, and whoever knows better says so
    void twoSerialNumbersAreNotMixed()
    {
        const QByteArray list =
            "Hostname,Model,Serial,Chassis serial,Asset tag\nfw-1,FPR2110,JAD200802RR,JMX2510A0C4,FTX1234ABCD\n";
        const Understood guessed = VALUE(read(list));
        const FileResult &file = guessed.files.front();
        QCOMPARE(fieldOf(file, QStringLiteral("Serial")), QStringLiteral("serial"));
        QCOMPARE(fieldOf(file, QStringLiteral("Chassis serial")), QString()); // shown as not imported, to be chosen
        QCOMPARE(guessed.action.devices->front().fields.serial, std::optional(QStringLiteral("JAD200802RR")));
        const Understood told = VALUE(read(list, {{QStringLiteral("Asset tag"), QStringLiteral("serial")}}));
        QCOMPARE(fieldOf(told.files.front(), QStringLiteral("Asset tag")), QStringLiteral("serial"));
        QCOMPARE(fieldOf(told.files.front(), QStringLiteral("Serial")), QString());
        QCOMPARE(told.action.devices->front().fields.serial, std::optional(QStringLiteral("FTX1234ABCD")));
        // The same header twice says nothing about which one is meant.
        const Understood twice = VALUE(read("name,model,serial,serial\nfw-1,FPR2110,JAD200802RR,JMX2510A0C4\n"));
        QVERIFY(twice.files.front().refusedWhole);
        QCOMPARE(twice.files.front().refused.front().kind, QStringLiteral("header-duplicate"));
    }

    // C-43: a note with line breaks inside quotes
    void aNoteOfSeveralLinesIsOneRecord()
    {
        const Understood understood = VALUE(read("name,model,serial,site\r\n"
                                                 "fw-1,FPR2110,JAD200802RR,\"Bonn\r\nroom 1\r\nrack 2\"\r\n"
                                                 "fw-2,FPR2110,JAD200802RS,\"Kiel\r\n\r\nroom 2\r\nrack 1\"\r\n"
                                                 "fw-3,FPR2111,JAD200802RT,\"Ulm\r\nroom 3\r\nrack 3\"\r\n"));
        const FileResult &file = understood.files.front();
        QCOMPARE(file.rows, 3);
        QCOMPARE(file.added, 2);
        QCOMPARE(brief(file.refused), QStringList{QStringLiteral("9 model model-unknown")});
        QCOMPARE(understood.action.devices->front().fields.site, std::optional(QStringLiteral("Bonn\r\nroom 1\r\nrack 2")));
    }

    // C-43: a quote that never closes is one clear error, said at once, and swallows nothing
    void aQuoteThatNeverClosesIsFoundAtOnce()
    {
        QElapsedTimer watch;
        watch.start();
        const Understood understood = VALUE(read("name,model,serial,site\nfw-1,FPR2110,JAD200802RR,\"Bonn\n"
            + QByteArray("fw-2,FPR2110,JAD200802RS,Kiel\n").repeated(100000)));
        const FileResult &file = understood.files.front();
        QVERIFY(file.refusedWhole);
        QCOMPARE(brief(file.refused, false), QStringList{QStringLiteral("2 unterminated-quote")});
        QCOMPARE(file.added, 0);
        QVERIFY2(watch.elapsed() < 1000, qPrintable(QString::number(watch.elapsed())));
    }
};

LICTOR_TEST(StoriesTest)
#include "tst_stories.moc"
