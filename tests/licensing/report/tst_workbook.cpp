#include "support/test_main.h"
#include "support/value.h"
#include "world.h"

#include <QMap>
#include <QXmlStreamReader>
#include <QtTest/QTest>

#include <zip.h>

using namespace lictor;
using namespace lictor::test;

namespace {

/// The files in a ZIP archive by their names.
QMap<QString, QByteArray> unpacked(const QByteArray &bytes)
{
    QMap<QString, QByteArray> files;
    zip_source_t *source = zip_source_buffer_create(bytes.constData(), size_t(bytes.size()), 0, nullptr);
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY, nullptr);
    for (zip_int64_t i = 0; archive && i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t entry;
        zip_stat_index(archive, zip_uint64_t(i), 0, &entry);
        QByteArray content(qsizetype(entry.size), Qt::Uninitialized);
        zip_file_t *file = zip_fopen_index(archive, zip_uint64_t(i), 0);
        zip_fread(file, content.data(), entry.size);
        zip_fclose(file);
        files.insert(QString::fromUtf8(entry.name), content);
    }
    if (archive)
        zip_discard(archive);
    return files;
}

struct SheetCell {
    QString type, value; ///< `inlineStr`, or `n` where it is a number
    QString style;
};

/// A sheet as its XML says it.
struct Sheet {
    QMap<QString, SheetCell> cells; ///< by `B2`
    bool formula = false;
    QString frozenFrom, filter;

    /// The cell of that row below the head with this text.
    SheetCell under(const QString &head, int row = 2) const
    {
        for (auto it = cells.begin(); it != cells.end(); ++it)
            if (it->value == head && it.key().endsWith(u'1') && it.key().size() <= 3)
                return cells.value(it.key().chopped(1) + QString::number(row));
        return {};
    }
};

Sheet readSheet(const QByteArray &xml)
{
    Sheet sheet;
    QXmlStreamReader reader(xml);
    QString cell;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto name = reader.name();
        const auto attribute = [&](const char *key) { return reader.attributes().value(QLatin1StringView(key)).toString(); };
        if (name == u"c") {
            cell = attribute("r");
            sheet.cells[cell] = {attribute("t").isEmpty() ? QStringLiteral("n") : attribute("t"), {}, attribute("s")};
        } else if (name == u"v" || name == u"t") {
            sheet.cells[cell].value = reader.readElementText();
        } else if (name == u"f") {
            sheet.formula = true;
        } else if (name == u"pane") {
            sheet.frozenFrom = attribute("topLeftCell");
        } else if (name == u"autoFilter") {
            sheet.filter = attribute("ref");
        }
    }
    return sheet;
}

/// The sheets of a workbook by their names.
QMap<QString, Sheet> sheetsOf(const QByteArray &workbook)
{
    const QMap<QString, QByteArray> files = unpacked(workbook);
    QMap<QString, Sheet> sheets;
    QXmlStreamReader reader(files.value(QStringLiteral("xl/workbook.xml")));
    int number = 0;
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"sheet")
            sheets.insert(reader.attributes().value(QLatin1StringView("name")).toString(),
                readSheet(files.value(QStringLiteral("xl/worksheets/sheet%1.xml").arg(++number))));
    return sheets;
}

} // namespace

class WorkbookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSheetASection()
    {
        World world;
        world.registerDevice(world.add(u"fw-1", u"FPR2130", 5));
        world.own(world.west, world.context, 2);
        const auto sheets = sheetsOf(VALUE(world.report(QStringLiteral("xlsx"))));
        QCOMPARE(sheets.size(), 13);
        for (const char16_t *name :
            {u"Report", u"Summary", u"License position", u"Totals by license", u"Findings", u"Entitlements owned", u"Deployment",
                u"Attribution", u"Failover pairs and clusters", u"Reconciliation", u"Method and assumptions", u"Trail"})
            QVERIFY2(sheets.contains(QString::fromUtf16(name)), qPrintable(QString::fromUtf16(name)));
        const Sheet devices = sheets.value(QStringLiteral("Deployment"));
        QCOMPARE(devices.frozenFrom, QStringLiteral("A2"));
        QVERIFY2(devices.filter.startsWith(u"A1:") && devices.filter.endsWith(u'2'), qPrintable(devices.filter));
        QCOMPARE(devices.under(QStringLiteral("Device")).value, QStringLiteral("fw-1"));
        const Sheet groups = sheets.value(QStringLiteral("Failover pairs and clusters"));
        QVERIFY2(!groups.cells.value(QStringLiteral("A2")).value.isEmpty(), "a table without rows says what that means");
    }
    void textIsTextNumbersAreNumbersTimesAreDates()
    {
        World world;
        const DeviceId id = world.add(u"fw-1", u"FPR2130", 5);
        world.registerDevice(id);
        world.fleet.setSerial(id, QStringLiteral("00012345678"));
        const auto sheets = sheetsOf(VALUE(world.report(QStringLiteral("xlsx"))));
        const Sheet devices = sheets.value(QStringLiteral("Deployment"));
        QCOMPARE(devices.under(QStringLiteral("Serial")).type, QStringLiteral("inlineStr"));
        QCOMPARE(devices.under(QStringLiteral("Serial")).value, QStringLiteral("00012345678"));
        QCOMPARE(devices.under(QStringLiteral("Version")).type, QStringLiteral("inlineStr"));
        const SheetCell contact = devices.under(QStringLiteral("Last contact"));
        QCOMPARE(contact.type, QStringLiteral("n"));
        QCOMPARE(contact.value.toDouble(), 46023.0 + 90); // 46023 is 2026-01-01
        const Sheet licenses = sheets.value(QStringLiteral("License position"));
        QStringList balances;
        for (int row = 2; row < 6; ++row)
            balances << licenses.under(QStringLiteral("Balance"), row).value;
        QVERIFY2(balances.contains(QStringLiteral("-5")), qPrintable(balances.join(u' ')));
    }
    // C-47
    void nothingIsAFormula()
    {
        World world;
        world.add(u"=HYPERLINK(\"http://x\",\"y\")", u"FPR2130");
        world.add(u"+1", u"FPR2130");
        world.add(u"\x01<b>&\"", u"FPR2130");
        const QByteArray bytes = VALUE(world.report(QStringLiteral("xlsx")));
        const auto sheets = sheetsOf(bytes);
        for (const Sheet &sheet : sheets)
            QVERIFY(!sheet.formula);
        const Sheet devices = sheets.value(QStringLiteral("Deployment"));
        QCOMPARE(devices.under(QStringLiteral("Device"), 2).value, QStringLiteral("=HYPERLINK(\"http://x\",\"y\")"));
        QCOMPARE(devices.under(QStringLiteral("Device"), 2).type, QStringLiteral("inlineStr"));
        QCOMPARE(devices.under(QStringLiteral("Device"), 3).value, QStringLiteral("+1"));
        QVERIFY(devices.under(QStringLiteral("Device"), 4).value.endsWith(u"<b>&\""));
    }
    void itsOriginIsTheFleets()
    {
        World world;
        world.add(u"fw-1", u"FPR2130");
        const QByteArray bytes = VALUE(world.report(QStringLiteral("xlsx")));
        const QByteArray properties = unpacked(bytes).value(QStringLiteral("docProps/core.xml"));
        QVERIFY2(properties.contains(toIso(today()).toLatin1()), properties);
        const QString digest = world.json()[u"digest"].toString();
        QCOMPARE(digest.size(), 64);
        QVERIFY(properties.contains(digest.toLatin1()));
        QCOMPARE(sheetsOf(bytes).value(QStringLiteral("Report")).cells.value(QStringLiteral("C4")).value, digest);
    }
    void longTextIsCutWhereExcelWouldRefuseIt()
    {
        World world;
        const DeviceId id = world.add(u"fw-1", u"FPR2130");
        world.fleet.edit(id).site = QString(40000, u'x');
        const auto sheets = sheetsOf(VALUE(world.report(QStringLiteral("xlsx"))));
        QCOMPARE(sheets.value(QStringLiteral("Deployment")).under(QStringLiteral("Site")).value.size(), 32767);
    }
    void everyKindIsAWorkbook()
    {
        World world;
        world.add(u"fw-1", u"FPR2130");
        for (const report::Kind kind :
            {report::Kind::Compliance, report::Kind::Inventory, report::Kind::Usage, report::Kind::Journal})
            QVERIFY(!sheetsOf(VALUE(world.report(QStringLiteral("xlsx"), {}, kind))).isEmpty());
    }
};

LICTOR_TEST(WorkbookTest)
#include "tst_workbook.moc"
