#include "import_fixture.h"
#include "support/test_main.h"

#include <QtTest/QTest>

#include <unistd.h>

using namespace lictor;
using namespace lictor::inventory;
using namespace lictor::test;

/// Files that are no inventory, damaged ones, and ones that are made to harm.
class BadInputTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(importCatalog()); }

    // INV-7 INV-46 INV-49 INV-50, section 3: refused whole, with one word and a sentence
    void refusedWhole_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("line");
        const QByteArray header = "name,model,serial,site\n";
        const QByteArray row = "fw-1,FPR1010,JMX2510A0C4,North\n";
        QTest::newRow("no byte") << QByteArray() << QStringLiteral("empty") << 0;
        QTest::newRow("blanks only") << QByteArray(" \n\t\r\n ") << QStringLiteral("empty") << 0;
        QTest::newRow("NUL bytes") << QByteArray("name,model\nfw-1\0,FPR1010\n", 25) << QStringLiteral("binary") << 0;
        QTest::newRow("zip") << QByteArray("PK\x03\x04 something") << QStringLiteral("binary") << 0;
        QTest::newRow("ods") << QByteArray("PK\x03\x04 mimetypeapplication/vnd.oasis.opendocument.spreadsheet")
                             << QStringLiteral("ods") << 0;
        QTest::newRow("xls") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 workbook") << QStringLiteral("legacy-xls") << 0;
        const QString stream = QStringLiteral("EncryptedPackage");
        QTest::newRow("xlsx with a password") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")
                + QByteArray(reinterpret_cast<const char *>(stream.utf16()), stream.size() * 2)
                                              << QStringLiteral("encrypted") << 0;
        QTest::newRow("no usable column") << QByteArray("colour,weight\nred,7\n") << QStringLiteral("no-header") << 0;
        QTest::newRow("names without models") << QByteArray("name,site\nfw-1,North\n") << QStringLiteral("no-model") << 2;
        QTest::newRow("quote open in row 2 of 100,000")
            << header + "fw-1,FPR1010,JMX2510A0C4,\"North\n" + row.repeated(100000) << QStringLiteral("unterminated-quote") << 2;
        QTest::newRow("quote open after a line break in quotes")
            << header + "fw-1,\"a\nb\",\"JMX" << QStringLiteral("unterminated-quote") << 3;
        QTest::newRow("a cell of more than 1 MiB")
            << header + "fw-1,FPR1010,JMX2510A0C4," + QByteArray(1024 * 1024 + 1, 'x') + '\n'
            << QStringLiteral("too-large") << 2;
        QTest::newRow("a quoted cell of more than 1 MiB")
            << header + "fw-1,FPR1010,JMX2510A0C4,\"" + QByteArray(3 * 1024 * 1024, 'x') + "\"\n"
            << QStringLiteral("too-large") << 2;
        QTest::newRow("16,385 columns") << header + row + QByteArray(16384, ',') + '\n' << QStringLiteral("too-large") << 3;
        QTest::newRow("events") << QByteArray("Message,Time,User\nx,y,z\n") << QStringLiteral("event-list") << 1;
    }
    void refusedWhole()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, kind);
        QFETCH(int, line);
        ImportFolder folder;
        const Understood understood = VALUE(understand(emptyFleet(), *importCatalog(), {folder.write(bytes)}, {}));
        const FileResult &file = understood.files.front();
        QVERIFY(file.refusedWhole);
        QVERIFY(understood.anyRefused());
        QCOMPARE(file.refused.size(), size_t(1));
        QCOMPARE(file.refused.front().kind, kind);
        QCOMPARE(file.refused.front().line, line);
        QVERIFY(!file.refused.front().text.isEmpty());
        QCOMPARE(file.rows + file.added + file.chassis, 0);
        QVERIFY(understood.nothingToDo());
    }

    /// A file that is refused in its middle leaves nothing behind, and what came before it stays.
    void refusedWholeTakesBackItsRows()
    {
        ImportFolder folder;
        const QString good = folder.write("name,model,serial\nfw-1,FPR1010,JMX2510A0C4\n", QStringLiteral("good.csv"));
        const QString bad =
            folder.write("name,model,serial\nfw-2,FPR1010,JMX2510A0C5\nfw-3,FPR1010,\"JMX", QStringLiteral("bad.csv"));
        const QString last = folder.write("name,model,serial\nfw-2,FPR1010,JMX2510A0C5\n", QStringLiteral("last.csv"));
        const Understood understood = VALUE(understand(emptyFleet(), *importCatalog(), {good, bad, last}, {}));
        QCOMPARE(understood.files[0].added, 1);
        QVERIFY(understood.files[1].refusedWhole);
        QCOMPARE(understood.files[2].added, 1);
        QCOMPARE(understood.action.devices->size(), size_t(2));
    }

    void headerOnly()
    {
        ImportFolder folder;
        const Understood understood =
            VALUE(understand(emptyFleet(), *importCatalog(), {folder.write("name,model,serial\n")}, {}));
        QVERIFY(!understood.anyRefused());
        QCOMPARE(understood.files.front().rows, 0);
        QVERIFY(understood.nothingToDo());
    }

    void unreadable()
    {
        ImportFolder folder;
        const Fleet fleet = emptyFleet();
        REFUSED(Refusal::File, understand(fleet, *importCatalog(), {folder.path()}, {}));
        REFUSED(Refusal::File, understand(fleet, *importCatalog(), {folder.path() + QStringLiteral("/missing.csv")}, {}));
        const QString file = folder.write("name,model,serial\n");
        QFile::setPermissions(file, {});
        if (::geteuid() != 0) // root reads everything
            REFUSED(Refusal::File, understand(fleet, *importCatalog(), {file}, {}));
    }

    void manyBadRowsAreCountedAndTheFirstListed()
    {
        ImportFolder folder;
        constexpr int rows = 100000;
        Options options;
        options.listed = 10;
        const Understood understood = VALUE(understand(emptyFleet(), *importCatalog(),
            {folder.write("name,model,serial\n" + QByteArray("fw-1,FPR9999,JMX2510A0C4\n").repeated(rows))}, options));
        const FileResult &file = understood.files.front();
        QCOMPARE(file.rows, rows);
        QCOMPARE(file.refusedCount, rows);
        QCOMPARE(file.refused.size(), size_t(10));
        QCOMPARE(file.refused.front().line, 2);
        QVERIFY(understood.nothingToDo());
    }

    // INV-20 INV-34: what is bad a hundred thousand times takes no longer a row than once
    void manyOfOneName()
    {
        ImportFolder folder;
        constexpr int rows = 100000;
        QByteArray text = "name,model,serial,group,role\n";
        for (int i = 0; i < rows; ++i)
            text += "fw,FPR2110,JMX2510" + QByteArray::number(100000 + i) + ",g" + QByteArray::number(i / 2) + ",active\n";
        const Understood understood = VALUE(understand(emptyFleet(), *importCatalog(), {folder.write(text)}, {}));
        const FileResult &file = understood.files.front();
        QCOMPARE(file.refusedCount, rows);
        QCOMPARE(file.noteCount, 0);
        QVERIFY(file.notes.empty());
        QVERIFY(understood.nothingToDo());
    }

    void cancelled()
    {
        ImportFolder folder;
        Options options;
        int asked = 0;
        options.progress = [&](double) { return ++asked < 2; };
        const QString file = folder.write("name,model,serial\n" + QByteArray("fw-1,FPR1010,JMX2510A0C4\n").repeated(20000));
        REFUSED(Refusal::Cancelled, understand(emptyFleet(), *importCatalog(), {file}, options));
        QCOMPARE(asked, 2);
    }

    // INV-40: what stands in a column of secrets is in no result
    void secrets()
    {
        ImportFolder folder;
        Options options;
        options.previewRows = 10;
        const Understood understood = VALUE(understand(emptyFleet(), *importCatalog(),
            {folder.write("name,model,serial,Enable Password,SNMP "
                          "Community\nfw-1,FPR1010,JMX2510A0C4,hunter2,c0mmunity\nfw-2,FPR9999,,hunter2,c0mmunity,hunter\n")},
            options));
        const FileResult &file = understood.files.front();
        QCOMPARE(brief(file.notes), QStringList{QStringLiteral("1 Enable Password secret-dropped")});
        QStringList texts;
        for (const auto *list : {&file.refused, &file.skipped, &file.notes})
            for (const Finding &finding : *list)
                texts << finding.value << finding.text;
        for (const Mapping &column : file.columns)
            texts << column.samples;
        for (const PreviewRow &row : understood.preview)
            texts << row.cells().mid(0, 5);
        QVERIFY(!texts.join(u'\n').contains(u"hunter2"));
        QVERIFY(!texts.join(u'\n').contains(u"c0mmunity"));
        QVERIFY(file.columns[3].secret && file.columns[3].samples.isEmpty());
        QCOMPARE(understood.preview.front().cells()[3], QStringLiteral("•••"));
        options.map.insert(QStringLiteral("Enable Password"), QStringLiteral("site"));
        REFUSED(Refusal::Unsupported, understand(emptyFleet(), *importCatalog(), {file.file}, options));
    }

    // INV-1 INV-9: every encoding and line end gives the same devices
    void encodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        const QString text = QStringLiteral("name;model;serial;site\r\nfw-1;FPR1010;JMX2510A0C4;Büro Süd\r\n");
        const auto utf16 = [&](bool big, bool mark) {
            QByteArray bytes = mark ? QByteArray(big ? "\xFE\xFF" : "\xFF\xFE", 2) : QByteArray();
            for (QChar c : text) {
                const char high = char(c.unicode() >> 8), low = char(c.unicode() & 0xFF);
                bytes += big ? high : low;
                bytes += big ? low : high;
            }
            return bytes;
        };
        QTest::newRow("UTF-8") << text.toUtf8() << QStringLiteral("UTF-8");
        QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + text.toUtf8() << QStringLiteral("UTF-8");
        QTest::newRow("UTF-16LE") << utf16(false, true) << QStringLiteral("UTF-16LE");
        QTest::newRow("UTF-16BE") << utf16(true, true) << QStringLiteral("UTF-16BE");
        QTest::newRow("UTF-16LE without mark") << utf16(false, false) << QStringLiteral("UTF-16LE");
        QTest::newRow("UTF-16BE without mark") << utf16(true, false) << QStringLiteral("UTF-16BE");
        QTest::newRow("Windows-1252") << text.toLatin1() << QStringLiteral("windows-1252");
        QTest::newRow("LF") << text.toUtf8().replace("\r\n", "\n") << QStringLiteral("UTF-8");
        QTest::newRow("CR") << text.toUtf8().replace("\r\n", "\r") << QStringLiteral("UTF-8");
        QTest::newRow("no line end at the end") << text.trimmed().toUtf8() << QStringLiteral("UTF-8");
        QTest::newRow("tab") << text.toUtf8().replace(";", "\t") << QStringLiteral("UTF-8");
        QTest::newRow("pipe") << text.toUtf8().replace(";", "|") << QStringLiteral("UTF-8");
        QTest::newRow("titles above") << "Firewalls of the North;;;\r\n\r\nas of March;;;\r\n" + text.toUtf8()
                                      << QStringLiteral("UTF-8");
    }
    void encodings()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, encoding);
        ImportFolder folder;
        const Understood understood = VALUE(understand(emptyFleet(), *importCatalog(), {folder.write(bytes)}, {}));
        QCOMPARE(understood.files.front().encoding, encoding);
        QCOMPARE(understood.files.front().added, 1);
        QCOMPARE(*understood.action.devices->front().fields.site, QStringLiteral("Büro Süd"));
        QCOMPARE(*understood.action.devices->front().fields.serial, QStringLiteral("JMX2510A0C4"));
        QCOMPARE(understood.files.front().noteCount, encoding == u"windows-1252" ? 1 : 0);
    }
};

LICTOR_TEST(BadInputTest)
#include "tst_bad_input.moc"
