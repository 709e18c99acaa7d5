#include "import_desk.h"
#include "licensing/inventory/workbook_fixture.h"
#include "support/test_main.h"

#include "import/files_of.h"
#include "import/import_beginning.h"
#include "import/import_files.h"
#include "import/import_report.h"
#include "import/import_rows.h"
#include "import/rate_text.h"
#include "session/job.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace lictor;
using namespace lictor::test;

/// An import from its files to its undo, without a window.
class ImportDraftTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QCoreApplication::setOrganizationName(QStringLiteral("lictor-test")); }

    // Every sample of every exporter and every kind of dirt: the window counts what the manifest says.
    void theSamplesAreCounted_data()
    {
        QTest::addColumn<QJsonObject>("sample");
        QFile manifest(QStringLiteral(LICTOR_TEST_DATA "/inventory/MANIFEST.json"));
        QVERIFY(manifest.open(QIODevice::ReadOnly));
        for (const QJsonValue &sample : QJsonDocument::fromJson(manifest.readAll())[u"samples"].toArray())
            if (sample[u"format"].toString() == u"csv")
                QTest::newRow(qPrintable(sample[u"file"].toString())) << sample.toObject();
    }
    void theSamplesAreCounted()
    {
        QFETCH(QJsonObject, sample);
        ImportDesk desk;
        desk.open();
        ImportFiles files(*desk.draft);
        const QAbstractItemModelTester tester(&files, QAbstractItemModelTester::FailureReportingMode::QtTest);
        desk.draft->setFiles({QStringLiteral(LICTOR_TEST_DATA "/inventory/") + sample[u"file"].toString()});
        QVERIFY(desk.isRead());
        const ImportTotals totals = desk.draft->totals();
        const bool whole = sample[u"file_refused"].isObject();
        QCOMPARE(totals.rows, sample[u"rows"].toInt());
        QCOMPARE(totals.added, sample[u"accepted"].toInt());
        QCOMPARE(totals.chassis, sample[u"chassis"].toInt());
        QCOMPARE(totals.refused, whole ? 0 : int(sample[u"refused"].toArray().size()));
        QCOMPARE(totals.skipped, whole ? 0 : int(sample[u"skipped"].toArray().size()));
        QCOMPARE(totals.notes, whole ? 0 : int(sample[u"notes"].toArray().size()));
        QCOMPARE(totals.filesRefused, int(whole));
        QCOMPARE(files.rowCount(), 1);
        const bool problems = whole || totals.refused > 0;
        QCOMPARE(desk.draft->whyNot(false).isEmpty(), !problems && totals.added > 0);
        QCOMPARE(desk.draft->whyNot(true).isEmpty(), totals.added > 0);
    }

    // One action, one undo, named after the file
    void itIsImportedAndTakenBackAsOne()
    {
        ImportDesk desk;
        desk.open();
        QVERIFY(desk.read("name,model,serial\nfw-1,FPR2110,JAD200802RR\nfw-2,FPR1120,JAD200802RS\n"));
        QVERIFY(desk.session.fleet().devices().isEmpty());
        bool finished = false;
        desk.draft->commit([&](const Result<simulation::Outcome> &outcome) { finished = outcome.has_value(); });
        QTRY_VERIFY(finished);
        QCOMPARE(desk.session.fleet().devices().size(), size_t(2));
        QCOMPARE(desk.session.undoText(), QStringLiteral("Import list.csv (2 devices)"));
        QVERIFY(desk.session.undo());
        QVERIFY(desk.session.fleet().devices().isEmpty());
        QVERIFY(desk.isRead()); // what it would do is asked of the fleet of now
        QCOMPARE(desk.draft->totals().added, 2);
    }

    // Section 11: what somebody wants to be read beside the import stands in the journal
    void aNoteGoesIntoTheJournal()
    {
        ImportDesk desk;
        desk.open();
        QVERIFY(desk.read("name,model,serial\nfw-1,FPR2110,JAD200802RR\n"));
        desk.draft->setNote(QStringLiteral("  CHG-77, Bonn opens "));
        bool finished = false;
        desk.draft->commit([&](const Result<simulation::Outcome> &outcome) { finished = outcome.has_value(); });
        QTRY_VERIFY(finished);
        QCOMPARE(desk.session.journal(1).front().text, QStringLiteral("Import list.csv (1 device): CHG-77, Bonn opens"));
    }

    // Section 10: a known name with another serial number is asked about
    void aReplacedDeviceIsAskedAbout()
    {
        ImportDesk desk;
        desk.made.device(QStringLiteral("fw-1"), QStringLiteral("FPR2110"));
        desk.open();
        ImportRows rows(*desk.draft);
        QVERIFY(desk.read("name,model,serial\nfw-1,FPR2110,JAD200802RR\nfw-2,FPR2110,JAD200802RS\n"));
        QVERIFY(rows.asksWhetherReplaced(0) && !rows.asksWhetherReplaced(1));
        QCOMPARE(desk.draft->totals().updated, 1);
        desk.draft->setApart({rows.placeOf(0)}, true);
        QVERIFY(desk.isRead());
        QCOMPARE(desk.draft->totals().updated, 0);
        QCOMPARE(desk.draft->totals().added, 2);
        QVERIFY(rows.asksWhetherReplaced(0)); // the answer can be changed
        desk.draft->setApart({rows.placeOf(0)}, false);
        QVERIFY(desk.isRead());
        QCOMPARE(desk.draft->totals().updated, 1);
        desk.draft->setApart({rows.placeOf(0)}, true);
        QVERIFY(desk.read("name,model,serial\nfw-1,FPR2110,JAD200802RR\n")); // other files, other questions
        QCOMPARE(desk.draft->totals().updated, 1);
    }

    // Section 11: the sheets of a workbook can be chosen
    void aSheetIsChosen()
    {
        ImportDesk desk;
        desk.open();
        const QByteArray bytes =
            workbook({{textRow(1, {"name", "model", "serial"}) + textRow(2, {"fw-1", "FPR2110", "JAD200802RR"})
                              + textRow(3, {"fw-2", "FPR2110", "JAD200802RS"}),
                          "North"},
                {textRow(1, {"name", "model", "serial"}) + textRow(2, {"fw-3", "FPR2110", "JAD200802RT"}), "South"}});
        desk.draft->setFiles({desk.file(QStringLiteral("lists.xlsx"), bytes)});
        QVERIFY(desk.isRead());
        const auto file = [&] { return desk.draft->understood()->files.front(); };
        QCOMPARE(file().sheets, (QStringList{QStringLiteral("North"), QStringLiteral("South")}));
        QCOMPARE(file().sheet, QStringLiteral("North")); // the one with most devices
        QCOMPARE(desk.draft->totals().added, 2);
        inventory::ReadAs readAs;
        readAs.sheet = QStringLiteral("South");
        desk.draft->setReadAs(0, readAs);
        QVERIFY(desk.isRead());
        QCOMPARE(file().sheet, QStringLiteral("South"));
        QCOMPARE(desk.draft->totals().added, 1);
    }

    void theSameFileAgainChangesNothingAndSaysSo()
    {
        ImportDesk desk;
        desk.made.device(QStringLiteral("fw-1"), QStringLiteral("FPR2110"));
        desk.open();
        const QString serial = desk.made.fleet.devices().at(desk.made.fleet.findDevice(QStringLiteral("fw-1"))).serial;
        QVERIFY(desk.read("name,model,serial\nfw-1,FPR2110," + serial.toUtf8() + '\n'));
        QCOMPARE(desk.draft->totals().unchanged, 1);
        QVERIFY(desk.draft->whyNot(false).contains(QStringLiteral("nothing to import")));
    }

    void cancellingLeavesNothing()
    {
        ImportDesk desk;
        desk.open();
        QByteArray text = "name,model,serial\n";
        for (int i = 0; i < 3000; ++i)
            text += "fw-" + QByteArray::number(i) + ",FPR2110,JAD2008" + QByteArray::number(10000 + i).last(4) + "\n";
        QVERIFY(desk.read(text));
        std::optional<Refusal> refusal;
        bool done = false;
        Job *job = desk.draft->commit([&](const Result<simulation::Outcome> &outcome) {
            done = true;
            if (!outcome)
                refusal = outcome.error().refusal;
        });
        job->cancel();
        QTRY_VERIFY(done);
        QCOMPARE(refusal, std::optional(Refusal::Cancelled));
        QVERIFY(desk.session.fleet().devices().isEmpty());
        QVERIFY(desk.session.undoText().isEmpty());
        QVERIFY(desk.draft->whyNot(false).isEmpty()); // and it can be tried again
    }

    void oneFieldGoesToOneColumnOnly()
    {
        ImportDesk desk;
        desk.open();
        QVERIFY(desk.read("name,Box A,Box B,serial\nfw-1,FPR2110,FPR1010,JAD200802RR\n"));
        QCOMPARE(desk.draft->missingFields(0), QStringList{QStringLiteral("model")});
        desk.draft->map(QStringLiteral("Box A"), QStringLiteral("model"));
        QVERIFY(desk.isRead());
        QVERIFY(desk.draft->missingFields(0).isEmpty());
        desk.draft->map(QStringLiteral("Box B"), QStringLiteral("model"));
        QVERIFY(desk.isRead());
        const auto &columns = desk.draft->understood()->files.front().columns;
        QCOMPARE(columns[1].field, QString());
        QCOMPARE(columns[2].field, QStringLiteral("model"));
        desk.draft->resetMapping();
        QVERIFY(desk.isRead());
        QCOMPARE(desk.draft->missingFields(0), QStringList{QStringLiteral("model")});
    }

    void aMappingIsSavedForTheSameHeadersAndForgotten()
    {
        ImportDesk desk;
        desk.open();
        const QByteArray list = "name,Kind of box,serial\nfw-1,FPR2110,JAD200802RR\n";
        QVERIFY(desk.read(list));
        desk.draft->map(QStringLiteral("Kind of box"), QStringLiteral("model"));
        QVERIFY(desk.isRead());
        QVERIFY(!desk.draft->savedMapping(0));
        desk.draft->saveMapping(0, QStringLiteral("CMDB export"));
        QCOMPARE(desk.draft->savedMapping(0), std::optional(QStringLiteral("CMDB export")));
        QVERIFY(desk.read("Serial,name,kind of box\nJAD200802RS,fw-2,FPR2110\n")); // in another order
        QCOMPARE(desk.draft->savedMapping(0), std::optional(QStringLiteral("CMDB export")));
        QCOMPARE(desk.draft->totals().added, 1);
        QVERIFY(desk.read("name,Kind of box,serial,site\nfw-3,FPR2110,JAD200802RT,Bonn\n")); // another set
        QVERIFY(!desk.draft->savedMapping(0));
        QVERIFY(desk.read(list));
        desk.draft->forgetMapping(0);
        QVERIFY(desk.isRead());
        QVERIFY(desk.read(list));
        QVERIFY(!desk.draft->savedMapping(0));
        QCOMPARE(desk.draft->missingFields(0), QStringList{QStringLiteral("model")});
    }

    void anotherSeparatorForgetsWhatWasMappedAndCorrected()
    {
        ImportDesk desk;
        desk.open();
        QVERIFY(desk.read("name,a;model;serial\nx,fw-1;FPR2110;JAD200802RR\n"));
        desk.draft->correct({0, 1}, 0, QStringLiteral("y"));
        QVERIFY(desk.isRead());
        inventory::ReadAs readAs;
        readAs.separator = QStringLiteral(";");
        desk.draft->setReadAs(0, readAs);
        QVERIFY(desk.isRead());
        QVERIFY(!desk.draft->canTakeBack());
        QCOMPARE(desk.draft->understood()->files.front().separator, QStringLiteral(";"));
        QCOMPARE(desk.draft->understood()->files.front().columns.size(), size_t(3));
    }

    void aTextIsPasted()
    {
        ImportDesk desk;
        desk.open();
        QVERIFY(desk.draft->paste(QStringLiteral("name\tmodel\tserial\nfw-1\tFPR2110\tJAD200802RR\n")));
        QVERIFY(desk.isRead());
        QCOMPARE(desk.draft->totals().added, 1);
    }

    void aFolderIsAllItsFiles()
    {
        ImportDesk desk;
        desk.open();
        QVERIFY(QDir(desk.folder.path()).mkpath(QStringLiteral("lists/north")));
        desk.file(QStringLiteral("lists/b.csv"), "name,model,serial\nfw-1,FPR2110,JAD200802RR\n");
        desk.file(QStringLiteral("lists/north/a.csv"), "name,model,serial\nfw-2,FPR2110,JAD200802RS\n");
        desk.file(QStringLiteral("lists/map.png"), "\x89PNG");
        desk.file(QStringLiteral("lists/.hidden"), "x");
        desk.draft->setFiles({desk.folder.filePath(QStringLiteral("lists"))});
        QCOMPARE(desk.draft->files().size(), 2);
        QVERIFY(desk.isRead());
        QCOMPARE(desk.draft->totals().added, 2);
    }

    void aFileThatIsGoneIsSaidAndWhatWasReadStays()
    {
        ImportDesk desk;
        desk.open();
        QSignalSpy failed(desk.draft.get(), &ImportDraft::failed);
        desk.draft->setFiles({desk.folder.filePath(QStringLiteral("gone.csv"))});
        QVERIFY(desk.isRead());
        QCOMPARE(failed.size(), 1);
        QVERIFY(failed.front().front().value<Error>().sentence().contains(QStringLiteral("gone.csv")));
        QVERIFY(!desk.draft->whyNot(true).isEmpty());
    }

    void theBeginningOfAFileIsShown()
    {
        ImportDesk desk;
        desk.open();
        ImportBeginning beginning;
        const QAbstractItemModelTester tester(&beginning, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(desk.read("Our firewalls,,\nname,model,password\nfw-1,FPR2110,hunter2\n"));
        beginning.show(desk.draft->understood(), 0);
        QCOMPARE(beginning.rowCount(), 3);
        QCOMPARE(beginning.columnCount(), 3);
        QCOMPARE(beginning.index(2, 2).data().toString(), QStringLiteral("•••"));
        QCOMPARE(beginning.headerData(1, Qt::Vertical, Qt::DisplayRole).toString(), QStringLiteral("2"));
        beginning.show(nullptr, 0);
        QCOMPARE(beginning.rowCount(), 0);
    }

    void theRateIsSaidWhenItIsKnown()
    {
        using std::chrono::milliseconds;
        QCOMPARE(rateText(0.5, 100000, milliseconds(100)), QString());
        QCOMPARE(rateText(0, 100000, milliseconds(1000)), QString());
        QLocale::setDefault(QLocale::c());
        QCOMPARE(rateText(0.5, 104000, milliseconds(1000)), QStringLiteral("52000 rows/s, 1 s left"));
        QCOMPARE(rateText(0.25, 1000, milliseconds(2000)), QStringLiteral("130 rows/s, 6 s left"));
    }
};

LICTOR_TEST(ImportDraftTest)
#include "tst_import_draft.moc"
