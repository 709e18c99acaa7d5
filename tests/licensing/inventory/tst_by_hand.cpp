#include "import_fixture.h"
#include "support/test_main.h"

#include "inventory/differences.h"
#include "inventory/refused_rows.h"
#include "inventory/template.h"
#include "simulation/simulation.h"

#include <QtTest/QTest>

using namespace lictor;
using namespace lictor::inventory;
using namespace lictor::test;

namespace {

QStringList inWords(const std::vector<Difference> &differences)
{
    QStringList words;
    for (const Difference &each : differences)
        words << QStringLiteral("%1: %2 -> %3").arg(each.field, each.before, each.after);
    return words;
}

QStringList kindsOf(const Understood &understood) { return brief(understood.files.front().refused); }

} // namespace

/// What somebody decides while looking at a file: how it is read, what is corrected; and what he is shown and given for it.
class ByHandTest : public QObject {
    Q_OBJECT

private:
    Result<Understood> read(const QString &file, Options options = {}) const
    {
        options.previewRows = 1000;
        return understand(m_fleet, *importCatalog(), {file}, options);
    }
    void take(const QByteArray &text)
    {
        const auto understood = understand(m_fleet, *importCatalog(), {m_folder.write(text, QStringLiteral("before.csv"))}, {});
        if (!understood)
            qFatal("%s", qPrintable(understood.error().sentence()));
        auto outcome = simulation::apply(m_fleet, understood->action, {.catalog = *importCatalog(), .progress = {}});
        if (!outcome)
            qFatal("%s", qPrintable(outcome.error().sentence()));
        m_fleet = outcome->fleet;
    }

    ImportFolder m_folder;
    Fleet m_fleet = emptyFleet();

private Q_SLOTS:
    void initTestCase() { QVERIFY(importCatalog()); }
    void init() { m_fleet = emptyFleet(); }

    void aCellIsCorrectedAndTheFileStaysAsItIs()
    {
        const QByteArray text = "name,model,serial\nfw-1,FPR2111,JAD200802RR\nfw-2,FPR2110,JAD200802RS\n";
        const QString file = m_folder.write(text);
        QCOMPARE(kindsOf(VALUE(read(file))), QStringList{QStringLiteral("2 model model-unknown")});
        Options options;
        options.corrections[file].setCell(1, 1, QStringLiteral("FPR2110"));
        const Understood corrected = VALUE(read(file, options));
        QVERIFY(!corrected.anyRefused());
        QCOMPARE(corrected.files.front().added, 2);
        QCOMPARE(corrected.preview.front().cells()[1], QStringLiteral("FPR2111"));
        QFile same(file);
        QVERIFY(same.open(QIODevice::ReadOnly));
        QCOMPARE(same.readAll(), text);
    }

    void aCellThatTheRowDoesNotHaveIsCorrectedToo()
    {
        const QString file = m_folder.write("name,serial,model\nfw-1,JAD200802RR\n");
        QCOMPARE(kindsOf(VALUE(read(file))), QStringList{QStringLiteral("2 model model-missing")});
        Options options;
        options.corrections[file].setCell(1, 2, QStringLiteral("FPR1010"));
        QCOMPARE(VALUE(read(file, options)).files.front().added, 1);
    }

    void oneValueIsCorrectedInItsWholeColumnAndOneCellGoesBeforeIt()
    {
        const QString file = m_folder.write(
            "name,model,serial\nfw-1,Big,JAD200802RR\nfw-2,Big,JAD200802RS\nBig,FPR1010,JMX2510A0C4\nfw-4,Small,JMX2510A0C5\n");
        Options options;
        options.corrections[file].setAll(1, QStringLiteral("Big"), QStringLiteral("FPR2140"));
        options.corrections[file].setCell(2, 1, QStringLiteral("FPR2110"));
        const Understood understood = VALUE(read(file, options));
        QCOMPARE(kindsOf(understood), QStringList{QStringLiteral("5 model model-unknown")});
        QStringList models;
        for (const ImportedDevice &device : *understood.action.devices)
            models << *device.fields.name + u' ' + importCatalog()->model(device.model).word;
        QCOMPARE(
            models, (QStringList{QStringLiteral("fw-1 FPR2140"), QStringLiteral("fw-2 FPR2110"), QStringLiteral("Big FPR1010")}));
    }

    void whatIsReadOtherwiseThanRecognised_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QString>("separator");
        QTest::addColumn<int>("header");
        QTest::addColumn<QString>("name");
        const QString none;
        QTest::newRow("encoding") << QByteArray("name,model,serial\nfw-\xFCl,FPR1010,JMX2510A0C4\n")
                                  << QStringLiteral("iso-8859-1") << none << 0 << QStringLiteral("fw-\u00FCl");
        QTest::newRow("separator") << QByteArray("name,x;model;serial\nfw-1;FPR1010;JMX2510A0C4\n") << none << QStringLiteral(";")
                                   << 0 << QStringLiteral("JMX2510A0C4");
        QTest::newRow("separator line") << QByteArray("sep=,\nname|model|serial\nfw-1|FPR1010|JMX2510A0C4\n") << none
                                        << QStringLiteral("|") << 0 << QStringLiteral("fw-1");
        QTest::newRow("header") << QByteArray("name,serial,model\nname,model,serial\nfw-1,FPR1010,JMX2510A0C4\n") << none << none
                                << 2 << QStringLiteral("fw-1");
    }
    void whatIsReadOtherwiseThanRecognised()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, encoding);
        QFETCH(QString, separator);
        QFETCH(int, header);
        QFETCH(QString, name);
        const QString file = m_folder.write(text);
        Options options;
        options.readAs[file] = {{}, {}, encoding, separator, header};
        const Understood understood = VALUE(read(file, options));
        QVERIFY2(understood.action.devices, qPrintable(kindsOf(understood).join(u'\n')));
        QCOMPARE(understood.action.devices->front().fields.name.value_or(QString()), name);
    }

    // INV-50: a list without a header is read once somebody has named its columns
    void aListWithoutHeaderGetsNamedColumns()
    {
        const QString file = m_folder.write("fw-1,FPR1010,JMX2510A0C4\nfw-2,FPR1010,JMX2510A0C5\n");
        QVERIFY(VALUE(read(file)).files.front().refusedWhole);
        Options options;
        options.readAs[file].header = ReadAs::noHeader;
        const Understood numbered = VALUE(read(file, options));
        QCOMPARE(numbered.files.front().columns.size(), size_t(3));
        options.map = {{numbered.files.front().columns[0].header, QStringLiteral("name")},
            {numbered.files.front().columns[1].header, QStringLiteral("model")},
            {numbered.files.front().columns[2].header, QStringLiteral("serial")}};
        QCOMPARE(VALUE(read(file, options)).files.front().added, 2);
    }

    void aHeaderThatIsNoRowIsRefused()
    {
        const QString file = m_folder.write("name,model,serial\nfw-1,FPR1010,JMX2510A0C4\n");
        Options options;
        options.readAs[file].header = 9;
        QCOMPARE(kindsOf(VALUE(read(file, options))), QStringList{QStringLiteral("9 - no-header")});
    }

    // INV-40: not even where no header was recognised
    void theFirstRecordsShowNoSecrets()
    {
        const QString file = m_folder.write("Fleet of 2026\nbox,password\nfw-1,hunter2\n");
        const Understood understood = VALUE(read(file));
        QVERIFY(understood.files.front().refusedWhole);
        QStringList cells;
        for (const FirstRecord &record : understood.files.front().first)
            cells << record.cells;
        QCOMPARE(cells,
            (QStringList{QStringLiteral("Fleet of 2026"), QStringLiteral("box"), QStringLiteral("password"),
                QStringLiteral("fw-1"), QStringLiteral("•••")}));
    }

    void differencesAreSaidFieldByField()
    {
        take("name,model,serial,site,contexts,method\nfw-1,FPR2110,JAD200802RR,Bonn,3,smart\n");
        const Understood understood =
            VALUE(read(m_folder.write("name,model,serial,site,contexts,method\nfw-one,FPR2110,JAD200802RR,Kiel,5,smart\n"
                                      "fw-2,ASAv,9AK3M5P7R9T,Bonn,,smart\n")));
        const auto &devices = *understood.action.devices;
        QCOMPARE(devices.size(), size_t(2));
        QCOMPARE(inWords(differences(m_fleet, *importCatalog(), devices[0])),
            (QStringList{QStringLiteral("name: fw-1 -> fw-one"), QStringLiteral("site: Bonn -> Kiel"),
                QStringLiteral("contexts: 3 -> 5")}));
        QCOMPARE(inWords(differences(m_fleet, *importCatalog(), devices[1])).first(4),
            (QStringList{QStringLiteral("name:  -> fw-2"), QStringLiteral("model:  -> ASAv"),
                QStringLiteral("serial:  -> 9AK3M5P7R9T"), QStringLiteral("site:  -> Bonn")}));
        QCOMPARE(understood.devices.size(), size_t(2));
        QCOMPARE(understood.devices[1], (RowPlace{0, 2}));
    }

    void aNewPairSaysItsRoles()
    {
        const Understood understood = VALUE(read(m_folder.write(
            "name,model,serial,group,role\nfw-a,FPR2110,JAD200802RR,plant,active\nfw-b,FPR2110,JAD200802RS,plant,standby\n")));
        const QStringList first = inWords(differences(m_fleet, *importCatalog(), understood.action.devices->at(0)));
        const QStringList second = inWords(differences(m_fleet, *importCatalog(), understood.action.devices->at(1)));
        QVERIFY(first.contains(QStringLiteral("group:  -> plant")) && first.contains(QStringLiteral("role:  -> active")));
        QVERIFY(second.contains(QStringLiteral("role:  -> standby")));
    }

    void aChassisIsSaidToo()
    {
        take("name,model,serial,site\nchs-1,FPR9300,JMX2510A0C4,Bonn\n");
        const Understood understood = VALUE(read(m_folder.write("name,model,serial,site\nchs-1,FPR9300,JMX2510A0C4,Kiel\n")));
        QCOMPARE(understood.chassis.size(), size_t(1));
        QVERIFY(inWords(differences(m_fleet, understood.action.chassis->front())).contains(QStringLiteral("site: Bonn -> Kiel")));
    }

    // section 11: whoever puts a row right sees all that is wrong with it; the result of a program still has one problem a row
    void allProblemsOfARowAreSaid_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QStringList>("refused");
        QTest::addColumn<QStringList>("further");
        const auto row = [](const char *what, const char *text, const char *refused, const QStringList &further) {
            QTest::newRow(what) << QByteArray(text) << QStringList{QString::fromLatin1(refused)} << further;
        };
        const auto s = [](const char *text) { return QString::fromLatin1(text); };
        row("cells", "fw-2,FPR2110,1.2E+11,192.0.2.999,x", "3 serial serial-scientific",
            {s("3 address address-malformed"), s("3 contexts value-not-a-number")});
        row("a cell and the model", "fw-2,FPR2111,1.2E+11,,", "3 serial serial-scientific", {s("3 model model-unknown")});
        row("a cell and what the model has", "fw-2,FPR2110,JAD200802RS,192.0.2.999,99", "3 address address-malformed",
            {s("3 contexts value-out-of-range")});
        row("a cell and a serial number that is there", "fw-2,FPR2110,JAD200802RR,192.0.2.999,", "3 address address-malformed",
            {s("3 serial duplicate-serial")});
        row("one only", "fw-2,FPR2111,JAD200802RS,,", "3 model model-unknown", {});
    }
    void allProblemsOfARowAreSaid()
    {
        QFETCH(QByteArray, row);
        const QString file = m_folder.write("name,model,serial,address,contexts\nfw-1,FPR2110,JAD200802RR,,\n" + row + '\n');
        const Understood shown = VALUE(read(file));
        QTEST(brief(shown.files.front().refused), "refused");
        QTEST(brief(shown.files.front().further), "further");
        QCOMPARE(shown.files.front().refusedCount, 1);
        const Understood bare = VALUE(understand(emptyFleet(), *importCatalog(), {file}, {}));
        QTEST(brief(bare.files.front().refused), "refused");
        QVERIFY(bare.files.front().further.empty());
    }

    void aCellOfAPreviewIsFoundWithoutTheOthers()
    {
        PreviewRow row;
        row.text = QByteArray("a\0\0cd", 5);
        for (int column = 0; column < 4; ++column)
            QCOMPARE(QString::fromUtf8(row.cell(column)), row.cells().value(column));
    }

    // section 10: a known name with another serial number is a replaced device; the preview says that it is updated
    void theFateOfAReplacedDeviceIsUpdated()
    {
        take("name,model,serial\nfw-1,FPR2110,JAD200802RR\n");
        const Understood understood = VALUE(read(m_folder.write("name,model,serial\nfw-1,FPR2110,JAD200802RS\n")));
        QCOMPARE(understood.preview.front().fate, PreviewRow::Fate::Updated);
        QCOMPARE(understood.files.front().updated, 1);
    }

    void refusedRowsAreWrittenAsTheyStandAndCanBeImportedAgain_data()
    {
        QTest::addColumn<QString>("sample");
        for (const char *sample :
            {"17-excel-german-1252.csv", "18-excel-unicode-text.txt", "19-excel-damaged-serials.csv", "24-mixed-refusals.csv"})
            QTest::newRow(sample) << QString::fromLatin1(sample);
    }
    void refusedRowsAreWrittenAsTheyStandAndCanBeImportedAgain()
    {
        QFETCH(QString, sample);
        const Understood first = VALUE(read(QStringLiteral(LICTOR_TEST_DATA "/inventory/") + sample));
        const FileResult &file = first.files.front();
        const QString rest = m_folder.write(refusedRows(first, 0), QStringLiteral("rest.csv"));
        const Understood again = VALUE(read(rest));
        const FileResult &same = again.files.front();
        if (file.refusedCount == 0) {
            QCOMPARE(same.rows, 0);
            return;
        }
        QCOMPARE(same.encoding, file.encoding);
        QCOMPARE(same.separator, file.separator);
        QCOMPARE(same.columns.size(), file.columns.size() + 2);
        QCOMPARE(same.columns.back().header, QStringLiteral("lictor-reason"));
        QVERIFY(same.columns.back().field.isEmpty());
        QVERIFY(same.rows > 0);
        for (const PreviewRow &row : again.preview)
            QVERIFY(file.refused.end() != std::find_if(file.refused.begin(), file.refused.end(), [&](const Finding &finding) {
                return row.cells().contains(finding.kind) && row.cells().contains(finding.text);
            }));
    }

    void theTemplateIsAListOfLictorsOwn()
    {
        const Understood understood =
            VALUE(read(m_folder.write(csvTemplate() + "fw-1,FPR1010,JMX2510A0C4,,,,,,,,,,,,,,,,,,,\r\n")));
        QCOMPARE(understood.files.front().profile, QStringLiteral("lictor"));
        QCOMPARE(understood.files.front().added, 1);
        for (const Mapping &column : understood.files.front().columns)
            QCOMPARE(column.field, column.header);
    }
};

LICTOR_TEST(ByHandTest)
#include "tst_by_hand.moc"
