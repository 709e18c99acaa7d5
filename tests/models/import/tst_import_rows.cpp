#include "import_desk.h"
#include "support/test_main.h"

#include "import/import_changes.h"
#include "import/import_differences.h"
#include "import/import_kinds.h"
#include "import/import_rows.h"
#include "order/state_word.h"
#include "tables/roles.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>

using namespace lictor;
using namespace lictor::test;

namespace {

struct Rows : ImportDesk {
    ImportRows rows{*draft};
    QAbstractItemModelTester tester{&rows, QAbstractItemModelTester::FailureReportingMode::QtTest};

    QString at(int row, int column) const { return rows.index(row, column).data().toString(); }
    QStringList lines() const
    {
        QStringList lines;
        for (int row = 0; row < rows.rowCount(); ++row)
            lines << at(row, ImportRows::Line);
        return lines;
    }
};

const QByteArray mixed = "name,model,serial,site\n"
                         "fw-1,FPR2110,JAD200802RR,Bonn\n"
                         "fw-2,FPR2111,JAD200802RS,Bonn\n"
                         "sw-1,WS-C3850,FOC1234X0AB,Bonn\n"
                         "fw-3,FPR2110,,Bonn\n"
                         "fw-4,FPR2111,JAD200802RT,Kiel\n";

} // namespace

/// The rows of an import: problems first, put right in place, and what changes.
class ImportRowsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QCoreApplication::setOrganizationName(QStringLiteral("lictor-test")); }

    void problemsComeFirstAndTheirCellsAreMarked()
    {
        Rows desk;
        desk.open();
        QVERIFY(desk.read(mixed));
        QCOMPARE(desk.lines(),
            (QStringList{
                QStringLiteral("3"), QStringLiteral("6"), QStringLiteral("2"), QStringLiteral("4"), QStringLiteral("5")}));
        QCOMPARE(desk.at(0, ImportRows::Result), QStringLiteral("refused"));
        QVERIFY(desk.at(0, ImportRows::Problem).contains(QStringLiteral("FPR2111")));
        const QModelIndex problem = desk.rows.problemOf(0);
        QCOMPARE(problem.column(), int(ImportRows::FirstCell) + 1);
        QCOMPARE(problem.data(ToneRole).toInt(), int(Tone::Critical));
        QCOMPARE(problem.data(TintRole).toInt(), int(Tone::Critical));
        QCOMPARE(problem.data(Qt::ToolTipRole).toString(), desk.at(0, ImportRows::Problem));
        QVERIFY(!desk.rows.index(0, ImportRows::FirstCell).data(TintRole).isValid());
        QCOMPARE(
            desk.rows.headerData(ImportRows::FirstCell + 3, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("site"));
    }

    void onlySomeRowsAreShown()
    {
        Rows desk;
        desk.open();
        QVERIFY(desk.read(mixed));
        desk.rows.show(ImportRows::Shown::Refused);
        QCOMPARE(desk.lines(), (QStringList{QStringLiteral("3"), QStringLiteral("6")}));
        desk.rows.show(ImportRows::Shown::Skipped);
        QCOMPARE(desk.lines(), QStringList{QStringLiteral("4")});
        desk.rows.show(ImportRows::Shown::Noted, QStringLiteral("serial-made-up"));
        QCOMPARE(desk.lines(), QStringList{QStringLiteral("5")});
        desk.rows.show(ImportRows::Shown::Noted, QStringLiteral("model-unknown"));
        QVERIFY(desk.lines().isEmpty());
        desk.rows.show(ImportRows::Shown::All);
        QCOMPARE(desk.lines().size(), 5);
    }

    void theNextProblemIsFoundInBothDirections()
    {
        Rows desk;
        desk.open();
        QVERIFY(desk.read(mixed));
        const QModelIndex first = desk.rows.nextProblem({}, true);
        QCOMPARE(first, desk.rows.problemOf(0));
        QCOMPARE(desk.rows.nextProblem(first, true), desk.rows.problemOf(1));
        QCOMPARE(desk.rows.nextProblem(desk.rows.problemOf(1), true), first); // round
        QCOMPARE(desk.rows.nextProblem(first, false), desk.rows.problemOf(1));
        QVERIFY(desk.read("name,model,serial\nfw-1,FPR2110,JAD200802RR\n"));
        QVERIFY(!desk.rows.nextProblem({}, true).isValid());
    }

    void allProblemsOfARowAreSaidAndFound()
    {
        Rows desk;
        desk.open();
        ImportKinds kinds(*desk.draft);
        QVERIFY(desk.read("name,model,serial,address\nfw-1,FPR2111,1.2E+11,192.0.2.999\nfw-2,FPR2111,JAD200802RS,\n"));
        QCOMPARE(desk.draft->totals().refused, 2);
        QVERIFY(desk.at(0, ImportRows::Problem).endsWith(QStringLiteral("(and 2 more)")));
        QCOMPARE(desk.rows.saidOf(0).count(u'\n'), 2);
        const QModelIndexList problems = desk.rows.problemsOf(0);
        QCOMPARE(problems.size(), 3);
        for (const QModelIndex &problem : problems)
            QCOMPARE(problem.data(TintRole).toInt(), int(Tone::Critical));
        QCOMPARE(desk.rows.nextProblem(problems[0], true), problems[1]);
        QCOMPARE(desk.rows.nextProblem(problems[2], true), desk.rows.problemOf(1));
        QCOMPARE(desk.rows.nextProblem(desk.rows.problemOf(1), false), problems[2]);
        QCOMPARE(kinds.rowCount(), 3);
        desk.rows.show(ImportRows::Shown::Refused, QStringLiteral("model-unknown"));
        QCOMPARE(desk.rows.rowCount(), 2);
    }

    void aCellIsPutRightInPlaceAndTakenBack()
    {
        Rows desk;
        desk.open();
        QVERIFY(desk.read(mixed));
        const QModelIndex cell = desk.rows.problemOf(0);
        QVERIFY(desk.rows.flags(cell).testFlag(Qt::ItemIsEditable));
        QVERIFY(!desk.rows.flags(desk.rows.index(0, ImportRows::Problem)).testFlag(Qt::ItemIsEditable));
        QVERIFY(desk.rows.setData(cell, QStringLiteral("FPR2110"), Qt::EditRole));
        QVERIFY(desk.isRead());
        QCOMPARE(desk.draft->totals().refused, 1);
        QCOMPARE(desk.lines().front(), QStringLiteral("6"));
        const QModelIndex corrected = desk.rows.index(2, ImportRows::FirstCell + 1); // after line 6 and line 2
        QCOMPARE(corrected.data().toString(), QStringLiteral("FPR2110"));
        QCOMPARE(corrected.data(ToneRole).toInt(), int(Tone::Info));
        QVERIFY(corrected.data(Qt::ToolTipRole).toString().contains(QStringLiteral("FPR2111"))); // what the file says
        QVERIFY(desk.draft->canTakeBack());
        desk.draft->takeBack();
        QVERIFY(desk.isRead());
        QCOMPARE(desk.draft->totals().refused, 2);
    }

    void allThatSayTheSameArePutRightAtOnce()
    {
        Rows desk;
        desk.open();
        QVERIFY(desk.read(mixed));
        const QModelIndex cell = desk.rows.problemOf(0);
        QCOMPARE(desk.rows.countSame(cell), 2);
        desk.draft->correctAll(0, desk.rows.fileColumn(cell), desk.rows.textOf(cell), QStringLiteral("FPR2110"));
        QVERIFY(desk.isRead());
        QCOMPARE(desk.draft->totals().refused, 0);
        QCOMPARE(desk.draft->totals().added, 4);
    }

    // INV-40
    void secretsAreDotsAndCannotBeEdited()
    {
        Rows desk;
        desk.open();
        QVERIFY(desk.read("name,model,serial,password\nfw-1,FPR2110,JAD200802RR,hunter2\n"));
        QCOMPARE(desk.at(0, ImportRows::FirstCell + 3), QStringLiteral("•••"));
        QVERIFY(!desk.rows.flags(desk.rows.index(0, ImportRows::FirstCell + 3)).testFlag(Qt::ItemIsEditable));
    }

    void columnsOfSeveralFilesWithTheSameHeaderAreOne()
    {
        Rows desk;
        desk.open();
        desk.draft->setFiles({desk.file(QStringLiteral("a.csv"), "name,model,serial\nfw-1,FPR2110,JAD200802RR\n"),
            desk.file(QStringLiteral("b.csv"), "Serial;site;name;model\nJAD200802RS;Bonn;fw-2;FPR2111\n")});
        QVERIFY(desk.isRead());
        QCOMPARE(desk.rows.columnCount(), int(ImportRows::FirstCell) + 4);
        QCOMPARE(desk.at(0, ImportRows::File), QStringLiteral("b.csv")); // the refused one
        QCOMPARE(desk.at(0, ImportRows::FirstCell), QStringLiteral("fw-2"));
        QCOMPARE(desk.at(0, ImportRows::FirstCell + 3), QStringLiteral("Bonn"));
        QCOMPARE(desk.at(1, ImportRows::FirstCell), QStringLiteral("fw-1"));
        QVERIFY(!desk.rows.flags(desk.rows.index(1, ImportRows::FirstCell + 3)).testFlag(Qt::ItemIsEditable));
        QVERIFY(desk.rows.setData(desk.rows.problemOf(0), QStringLiteral("FPR2110"), Qt::EditRole));
        QVERIFY(desk.isRead());
        QCOMPARE(desk.draft->totals().added, 2);
    }

    void kindsAreCountedTheMostFrequentFirst()
    {
        Rows desk;
        desk.open();
        ImportKinds kinds(*desk.draft);
        const QAbstractItemModelTester kindsTester(&kinds, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(desk.read(mixed + "fw-5,FPR2110,1.2E+11,Kiel\n"));
        QStringList texts;
        for (int row = 0; row < kinds.rowCount(); ++row)
            texts << kinds.index(row, ImportKinds::What).data().toString() + u' '
                    + kinds.index(row, ImportKinds::Count).data().toString();
        QCOMPARE(texts,
            (QStringList{QStringLiteral("model unknown 2"), QStringLiteral("serial scientific 1"), QStringLiteral("not an asa 1"),
                QStringLiteral("serial made up 1")}));
        QCOMPARE(kinds.weightOf(0), Weight::Refused);
        QCOMPARE(kinds.kindOf(0), QStringLiteral("model-unknown"));
    }

    void changesAreListedUpdatedFirstAndFieldByField()
    {
        ImportDesk desk;
        desk.made.device(QStringLiteral("fw-old"), QStringLiteral("FPR2110"));
        desk.open();
        const QString serial = desk.made.fleet.devices().at(desk.made.fleet.findDevice(QStringLiteral("fw-old"))).serial;
        ImportChanges changes(*desk.draft);
        ImportDifferences differences;
        const QAbstractItemModelTester first(&changes, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester second(&differences, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(
            desk.read("name,model,serial,site\nfw-new,FPR1010,JMX2510A0C4,Bonn\nfw-old,FPR2110," + serial.toUtf8() + ",Kiel\n"));
        QCOMPARE(changes.rowCount(), 2);
        QCOMPARE(changes.index(0, ImportChanges::Result).data().toString(), QStringLiteral("updated"));
        QCOMPARE(changes.index(0, ImportChanges::Name).data().toString(), QStringLiteral("fw-old"));
        QCOMPARE(changes.index(0, ImportChanges::What).data().toString(), QStringLiteral("Site: Kiel"));
        QCOMPARE(changes.index(1, ImportChanges::Result).data().toString(), QStringLiteral("added"));
        differences.show(changes.differencesOf(0));
        QCOMPARE(differences.rowCount(), 1);
        QCOMPARE(differences.index(0, ImportDifferences::Before).data().toString(), QStringLiteral("–"));
        QCOMPARE(differences.index(0, ImportDifferences::After).data().toString(), QStringLiteral("Kiel"));
    }

    // 100,000 problems are shown without a freeze: what is shown costs what is on the screen.
    void aHundredThousandProblems()
    {
        ImportDesk desk; // the model's tester asks for every row
        desk.open();
        QByteArray text = "name,model,serial\n";
        for (int i = 0; i < 100000; ++i)
            text += "fw-" + QByteArray::number(i) + ",FPR2111,JAD2008" + QByteArray::number(10000 + i % 10000).last(4) + "\n";
        ImportRows fresh(*desk.draft);
        QVERIFY(desk.read(text));
        QCOMPARE(desk.draft->totals().refused, 100000);
        QElapsedTimer watch;
        watch.start();
        fresh.show(ImportRows::Shown::Refused);
        QCOMPARE(fresh.rowCount(), 100000);
        QCOMPARE(fresh.nextProblem(fresh.index(99999, 0), true).row(), 0);
        fresh.show(ImportRows::Shown::All);
        QCOMPARE(fresh.countSame(fresh.index(0, ImportRows::FirstCell + 1)), 100000);
        QVERIFY2(watch.elapsed() < 1000, qPrintable(QString::number(watch.elapsed())));
    }
};

LICTOR_TEST(ImportRowsTest)
#include "tst_import_rows.moc"
