#include "import_fixture.h"
#include "support/test_main.h"
#include "workbook_fixture.h"

#include <QtTest/QTest>

using namespace lictor;
using namespace lictor::inventory;
using namespace lictor::test;

namespace {

const QByteArray header = textRow(1, {"Hostname", "Model", "Serial Number", "ASA Version", "Site", "Owner"});

/// A firewall in row 2 whose serial number cell and later ones are given.
QByteArray rowTwo(const QByteArray &name, const QByteArray &rest)
{
    return "<row r=\"2\">" + name + textCell("B2", "FPR1010") + rest + "</row>";
}

} // namespace

/// Workbooks with everything that spreadsheets write, and with what is made to harm.
class WorkbooksTest : public QObject {
    Q_OBJECT

private:
    Result<Understood> read(const QByteArray &bytes, const Options &options = {})
    {
        ImportFolder folder;
        return understand(emptyFleet(), *importCatalog(), {folder.write(bytes, QStringLiteral("list.xlsx"))}, options);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(importCatalog()); }

    // INV-14 INV-15 INV-28 INV-29 INV-30 INV-38 INV-39 INV-41 INV-42 INV-45: what comes of the cells
    void cells_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("findings"); ///< refused and noted places
        QTest::addColumn<QStringList>("devices"); ///< name, serial number, site
        const QByteArray name = textCell("A2", "fw-1"), serial = textCell("C2", "JMX2510A0C4");
        const auto row = [&](const char *what, const QByteArray &rows, const QStringList &findings, const QStringList &devices,
                             const QByteArray &before = {}, const QByteArray &behind = {}) {
            QTest::newRow(what) << workbook({{header + rows, "Firewalls", {}, before, behind}},
                "<si><t>fw-s</t></si><si><r><t>fw-</t></r><r><t>rich</t></r><rPh sb=\"0\" eb=\"1\"><t>phonetic</t></rPh></si>")
                                << findings << devices;
        };
        const QStringList plain{QStringLiteral("fw-1 JMX2510A0C4 -")};
        row("text", rowTwo(name, serial), {}, plain);
        row("shared text", rowTwo("<c r=\"A2\" t=\"s\"><v>0</v></c>", serial), {}, {QStringLiteral("fw-s JMX2510A0C4 -")});
        row("runs, and a phonetic part", rowTwo("<c r=\"A2\" t=\"s\"><v>1</v></c>", serial), {},
            {QStringLiteral("fw-rich JMX2510A0C4 -")});
        row("inline runs",
            rowTwo("<c r=\"A2\" t=\"inlineStr\"><is><r><t>fw</t></r><rPh><t>x</t></rPh><r><t>-1</t></r></is></c>", serial), {},
            plain);
        row("the value of a formula", rowTwo("<c r=\"A2\" t=\"str\"><f>CONCAT(\"fw\",\"-1\")</f><v>fw-1</v></c>", serial), {},
            plain);
        row("a formula without value", rowTwo(name, "<c r=\"C2\"><f>VLOOKUP(A2,X:Y,2)</f></c>"),
            {QStringLiteral("2 Serial Number formula-without-value")}, {});
        row("a formula without value that nobody needs", rowTwo(name, serial + "<c r=\"F2\"><f>NOW()</f></c>"), {}, plain);
        row("an error", rowTwo(name, "<c r=\"C2\" t=\"e\"><v>#SPILL!</v></c>"), {QStringLiteral("2 Serial Number formula-error")},
            {});
        row("an error that nobody needs", rowTwo(name, serial + "<c r=\"F2\" t=\"e\"><v>#REF!</v></c>"), {}, plain);
        row("an escaped line break", rowTwo(name, serial + textCell("E2", "North_x000D__x000A_Hall_x005F_2")), {},
            {QStringLiteral("fw-1 JMX2510A0C4 North\r\nHall_2")});
        row("a whole number as serial number", rowTwo(name, "<c r=\"C2\"><v>93127418305</v></c>"),
            {QStringLiteral("2 Serial Number serial-unusual")}, {QStringLiteral("fw-1 93127418305 -")});
        row("a whole number in scientific notation", rowTwo(name, "<c r=\"C2\"><v>9.3127418305E10</v></c>"),
            {QStringLiteral("2 Serial Number serial-unusual")}, {QStringLiteral("fw-1 93127418305 -")});
        row("a number of more digits than it can hold", rowTwo(name, "<c r=\"C2\"><v>1234567890123456</v></c>"),
            {QStringLiteral("2 Serial Number serial-scientific")}, {});
        row("a number that is not whole", rowTwo(name, "<c r=\"C2\"><v>12345678.5</v></c>"),
            {QStringLiteral("2 Serial Number serial-scientific")}, {});
        row("scientific notation that is text", rowTwo(name, textCell("C2", "9E123456789")),
            {QStringLiteral("2 Serial Number serial-unusual")}, {QStringLiteral("fw-1 9E123456789 -")}); // C-41
        row("a name that is a date", rowTwo("<c r=\"A2\" s=\"1\"><v>45717</v></c>", serial),
            {QStringLiteral("2 Hostname name-date")}, {});
        row("a release that is a date of a format of its own", rowTwo(name, serial + "<c r=\"D2\" s=\"2\"><v>45999</v></c>"),
            {QStringLiteral("2 ASA Version version-malformed")}, {});
        row("a release that is a number", rowTwo(name, serial + "<c r=\"D2\"><v>9.1799999999999997</v></c>"),
            {QStringLiteral("2 ASA Version version-from-number")}, plain);
        row("a date that nobody needs", rowTwo(name, serial + "<c r=\"F2\" s=\"1\"><v>45717.5</v></c>"), {}, plain);
        row("merged with the cell below",
            rowTwo(name, serial + textCell("E2", "North")) + textRow(3, {"fw-2", "FPR1010", "JMX2510A0C5"}),
            {QStringLiteral("3 Site merged-cell-filled")},
            {plain.front().chopped(1) + u"North", QStringLiteral("fw-2 JMX2510A0C5 North")}, {},
            "<mergeCells count=\"1\"><mergeCell ref=\"E2:E3\"/></mergeCells>");
        row("merged with the cell beside it", rowTwo(name, serial + textCell("E2", "North")),
            {QStringLiteral("2 Site merged-cells")}, {QStringLiteral("fw-1 JMX2510A0C4 North")}, {},
            "<mergeCells count=\"1\"><mergeCell ref='E2:F2'/></mergeCells>");
        row("merged where nobody looks",
            rowTwo(name, serial + textCell("F2", "Ann")) + textRow(3, {"fw-2", "FPR1010", "JMX2510A0C5"}), {},
            {plain.front(), QStringLiteral("fw-2 JMX2510A0C5 -")}, {}, "<mergeCells><mergeCell ref=\"F2:F3\"/></mergeCells>");
        row("a hidden row", "<row r=\"2\" hidden=\"1\">" + name + textCell("B2", "FPR1010") + serial + "</row>",
            {QStringLiteral("2 - hidden-rows")}, plain);
        row("a hidden column", rowTwo(name, serial), {QStringLiteral("1 Serial Number hidden-rows")}, plain,
            "<cols><col min=\"3\" max=\"3\" hidden=\"1\"/></cols>");
        row("a hidden column that nobody needs", rowTwo(name, serial), {}, plain,
            "<cols><col min=\"6\" max=\"7\" hidden=\"1\"/></cols>");
        row("rows and cells without places, and a wrong dimension",
            "<row><c t=\"inlineStr\"><is><t>fw-1</t></is></c><c t=\"inlineStr\"><is><t>FPR1010</t></is></c><c "
            "t=\"inlineStr\"><is><t>JMX2510A0C4</t></is></c></row>",
            {}, plain, "<dimension ref=\"A1:B1\"/>");
        row("styled empty cells to the right and below",
            rowTwo(name, serial + "<c r=\"XFD2\" s=\"1\"/>") + "<row r=\"1048576\"><c r=\"A1048576\" s=\"1\"/></row>", {}, plain);
        row("what follows 10,000 empty rows",
            rowTwo(name, serial) + QByteArray("<row><c s=\"1\"/></row>").repeated(10000)
                + textRow(20000, {"fw-2", "FPR1010", "JMX2510A0C5"}),
            {}, plain); // INV-2
    }
    void cells()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, findings);
        QFETCH(QStringList, devices);
        const Understood understood = VALUE(read(bytes));
        const FileResult &file = understood.files.front();
        QCOMPARE(file.format, QStringLiteral("xlsx"));
        QCOMPARE(file.sheet, QStringLiteral("Firewalls"));
        QCOMPARE(brief(file.refused) + brief(file.notes), findings);
        QStringList found;
        if (understood.action.devices)
            for (const ImportedDevice &device : *understood.action.devices) {
                const QString site = device.fields.site.value_or(QString());
                found << *device.fields.name + u' ' + device.fields.serial.value_or(QStringLiteral("-")) + u' '
                        + (site.isEmpty() ? QStringLiteral("-") : site);
            }
        QCOMPARE(found, devices);
    }

    // INV-45: strict namespace, and prefixes
    void strict()
    {
        const QByteArray strictSpace = "xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"";
        QByteArray rows;
        for (const QByteArray &texts : {QByteArray("name model serial"), QByteArray("fw-1 FPR1010 JMX2510A0C4")}) {
            rows += "<x:row>";
            for (const QByteArray &text : texts.split(' '))
                rows += "<x:c t=\"inlineStr\"><x:is><x:t>" + text + "</x:t></x:is></x:c>";
            rows += "</x:row>";
        }
        const QByteArray relation = "http://purl.oclc.org/ooxml/officeDocument/relationships";
        const QByteArray bytes =
            zipped({{"[Content_Types].xml",
                        "<Types><Override PartName=\"/book.xml\" "
                        "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>"},
                {"_rels/.rels",
                    "<Relationships><Relationship Id=\"a\" Type=\"" + relation
                        + "/officeDocument\" Target=\"book.xml\"/></Relationships>"},
                {"_rels/book.xml.rels",
                    "<Relationships><Relationship Id=\"b\" Type=\"" + relation
                        + "/worksheet\" Target=\"./Sheets/One.xml\"/></Relationships>"},
                {"book.xml",
                    "<x:workbook " + strictSpace + " xmlns:r=\"" + relation
                        + "\"><x:sheets><x:sheet name=\"One\" sheetId=\"1\" r:id=\"b\"/></x:sheets></x:workbook>"},
                {"sheets/one.xml", "<x:worksheet " + strictSpace + "><x:sheetData>" + rows + "</x:sheetData></x:worksheet>"}});
        const Understood understood = VALUE(read(bytes));
        QCOMPARE(understood.files.front().sheet, QStringLiteral("One"));
        QCOMPARE(understood.files.front().added, 1);
    }

    // INV-37 INV-39: which sheet is read, and what is said of the others
    void sheets_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("sheet");
        QTest::addColumn<QStringList>("notes");
        const QByteArray two = textRow(2, {"fw-1", "FPR1010", "JMX2510A0C4"}),
                         three = textRow(3, {"fw-2", "FPR1010", "JMX2510A0C5"});
        const TestSheet legend{textRow(1, {"Green", "in production"}), "Legend"}, small{header + two, "Small"},
            large{header + two + three, "Large"}, hidden{header + two, "Old", "hidden"};
        QTest::newRow("the one with a header")
            << workbook({legend, small}) << QString() << QStringLiteral("Small") << QStringList();
        QTest::newRow("the one with most rows") << workbook({small, large, legend}) << QString() << QStringLiteral("Large")
                                                << QStringList{QStringLiteral("0 - other-sheet")};
        QTest::newRow("the one that is asked for")
            << workbook({small, large}) << QStringLiteral("small") << QStringLiteral("Small") << QStringList();
        QTest::newRow("a hidden one") << workbook({small, hidden}) << QString() << QStringLiteral("Small")
                                      << QStringList{QStringLiteral("0 - hidden-sheet")};
        QTest::newRow("a hidden one that is asked for")
            << workbook({small, hidden}) << QStringLiteral("Old") << QStringLiteral("Old") << QStringList();
    }
    void sheets()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, asked);
        QFETCH(QString, sheet);
        QFETCH(QStringList, notes);
        Options options;
        options.sheet = asked;
        const Understood understood = VALUE(read(bytes, options));
        QCOMPARE(understood.files.front().sheet, sheet);
        QCOMPARE(brief(understood.files.front().notes), notes);
    }

    void aSheetThatIsNotThere()
    {
        Options options;
        options.sheet = QStringLiteral("Switches");
        REFUSED(Refusal::NotFound, read(workbook({{header}}), options));
        REFUSED(Refusal::Unsupported, read("name,model,serial\n", options));
    }

    // INV-42: both calendars of spreadsheets, in the preview
    void dates()
    {
        Options options;
        options.previewRows = 10;
        const QByteArray rows =
            header + rowTwo(textCell("A2", "fw-1"), textCell("C2", "JMX2510A0C4") + "<c r=\"F2\" s=\"1\"><v>59</v></c>");
        QCOMPARE(VALUE(read(workbook({{rows}}), options)).preview.front().cells().back(), QStringLiteral("1900-02-28"));
        QCOMPARE(VALUE(read(workbook({{rows}}, {}, "<workbookPr date1904=\"1\"/>"), options)).preview.front().cells().back(),
            QStringLiteral("1904-02-29"));
        const QByteArray noon = QByteArray(rows).replace("<v>59</v>", "<v>45717.5</v>");
        QCOMPARE(VALUE(read(workbook({{noon}}), options)).preview.front().cells().back(), QStringLiteral("2025-03-01T12:00:00"));
    }

    // INV-46: refused whole, with one word and the limit
    void refusedWhole_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("said");
        const QByteArray good = workbook({{header + textRow(2, {"fw-1", "FPR1010", "JMX2510A0C4"})}});
        QTest::newRow("cut off") << good.first(good.size() / 2) << QStringLiteral("zip-damaged") << QStringLiteral("cut off");
        QTest::newRow("no workbook") << zipped({{"[Content_Types].xml", "<Types/>"}, {"word/document.xml", "<w/>"}})
                                     << QStringLiteral("binary") << QStringLiteral("no workbook");
        QTest::newRow("an archive of something")
            << zipped({{"photo.jpg", "x"}}) << QStringLiteral("binary") << QStringLiteral("ZIP");
        QTest::newRow("broken XML") << workbook({{header + "<row><c></row>"}}) << QStringLiteral("xml-damaged")
                                    << QStringLiteral("sheet1.xml");
        QTest::newRow("broken XML before the header")
            << workbook({{"<row><c></row>"}}) << QStringLiteral("xml-damaged") << QStringLiteral("sheet1.xml");
        QTest::newRow("entities in entities") << zipped(
            {{"[Content_Types].xml", "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><Types>&b;</Types>"}})
                                              << QStringLiteral("xml-damaged") << QStringLiteral("document type");
        QTest::newRow("a text that is not there") << workbook({{header + "<row><c t=\"s\"><v>99</v></c></row>"}})
                                                  << QStringLiteral("xml-damaged") << QStringLiteral("99");
        QTest::newRow("a cell that is nowhere") << workbook({{header + "<row><c r=\"17\"><v>1</v></c></row>"}})
                                                << QStringLiteral("xml-damaged") << QStringLiteral("17");
        QTest::newRow("16,385 columns") << workbook({{header + "<row r=\"2\"><c r=\"XFE2\"><v>1</v></c></row>"}})
                                        << QStringLiteral("too-large") << QStringLiteral("16384");
        QTest::newRow("10^9 columns") << workbook({{header + "<row r=\"2\"><c r=\"ZZZZZZZZZZZZ2\"><v>1</v></c></row>"}})
                                      << QStringLiteral("too-large") << QStringLiteral("16384");
        QTest::newRow("a cell of more than 1 MiB") << workbook({{header + textRow(2, {QByteArray(1024 * 1024 + 1, 'x')})}})
                                                   << QStringLiteral("too-large") << QStringLiteral("1 MiB");
        QTest::newRow("a shared text of more than 1 MiB")
            << workbook({{header}}, "<si><t>" + QByteArray(1024 * 1024 + 1, 'x') + "</t></si>") << QStringLiteral("too-large")
            << QStringLiteral("1 MiB");
        QTest::newRow("a sheet that unpacks to 200 times its size")
            << workbook({{header + QByteArray(65 * 1024 * 1024, ' ')}}) << QStringLiteral("too-large") << QStringLiteral("200");
        QTest::newRow("no header") << workbook({{textRow(1, {"Green", "in production"})}}) << QStringLiteral("no-header")
                                   << QStringLiteral("header");
        QTest::newRow("hidden sheets only") << workbook({{header, "Old", "veryHidden"}}) << QStringLiteral("no-header")
                                            << QStringLiteral("visible");
        QTest::newRow("licenses") << workbook({{textRow(1, {"License", "Available to Use", "In Use", "Balance"})}})
                                  << QStringLiteral("licence-list") << QStringLiteral("ssm license import");
    }
    void refusedWhole()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, kind);
        QFETCH(QString, said);
        const Understood understood = VALUE(read(bytes));
        const FileResult &file = understood.files.front();
        QVERIFY(file.refusedWhole);
        QCOMPARE(file.refused.front().kind, kind);
        QVERIFY2(file.refused.front().text.contains(said), qPrintable(file.refused.front().text));
        QVERIFY(understood.nothingToDo());
    }
};

LICTOR_TEST(WorkbooksTest)
#include "tst_workbooks.moc"
