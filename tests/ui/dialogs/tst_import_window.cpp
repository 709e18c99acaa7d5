#include "desk.h"
#include "dialogs/field_list.h"
#include "dialogs/import_dialog.h"
#include "order/state_word.h"
#include "support/test_main.h"
#include "tables/roles.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSettings>
#include <QTabBar>
#include <QUrl>
#include <QtTest/QTest>

using namespace lictor;
using namespace lictor::test;

namespace {

enum Step { Files, Columns, Rows, Changes, Done };

/// The import of a file in its window.
struct ImportDesk : Desk {
    std::vector<DeviceId> shown;
    QDialog *dialog = nullptr;

    bool start(const QStringList &files)
    {
        if (!session.isOpen())
            open();
        openImportDialog(
            session, nullptr, [this](const std::vector<DeviceId> &devices) { shown = devices; }, files);
        dialog = openDialog(QStringLiteral("Import Inventory"));
        return dialog && (files.isEmpty() || isUnderstood());
    }
    bool start(const QByteArray &content) { return start({file(QStringLiteral("list.csv"), content)}); }
    QTabBar *steps() const { return dialog->findChild<QTabBar *>(); }
    bool isUnderstood() const
    {
        return QTest::qWaitFor([this] { return steps()->isTabEnabled(Rows); }, 60000); // a list may be long
    }
    QPushButton *next() const
    {
        for (QPushButton *button : dialog->findChildren<QPushButton *>())
            if (button->isDefault())
                return button;
        return nullptr;
    }
    bool goTo(Step step)
    {
        while (steps()->currentIndex() < step && next()->isEnabled())
            next()->click();
        return steps()->currentIndex() == step;
    }
    TableView *table(const char *name) const { return tableIn(dialog, QString::fromLatin1(name)); }
    QString cell(const char *name, int row, int column) const
    {
        return table(name)->model()->index(row, column).data().toString();
    }
    QPushButton *button(const char *beginning) const { return buttonIn(dialog, QString::fromLatin1(beginning)); }
    /// The choice beside a label.
    QComboBox *choice(const char *label) const
    {
        for (const QLabel *each : dialog->findChildren<QLabel *>())
            if (each->text().remove(u'&') == QString::fromLatin1(label))
                return qobject_cast<QComboBox *>(each->buddy());
        return nullptr;
    }
};

/// As Qt does it: whoever takes the drag gets what is dropped.
void dropOnto(QWidget *target, const QMimeData &dragged)
{
    QDragEnterEvent enter({2, 2}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &enter);
    QDropEvent drop({2, 2}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &drop);
}

const QByteArray good = "name,model,serial\r\nfw-1,FPR2110,JAD200802RR\r\nfw-2,FPR1120,JAD200802RS\r\n";
const QByteArray mixed =
    "name,model,serial\r\nfw-1,FPR2110,JAD200802RR\r\nfw-2,FPR2111,JAD200802RS\r\nfw-3,FPR2111,JAD200802RT\r\n";

} // namespace

class ImportWindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QCoreApplication::setOrganizationName(QStringLiteral("lictor-test")); }
    void init() { QSettings().clear(); }
    void cleanup()
    {
        for (QWidget *top : QApplication::topLevelWidgets())
            if (auto *dialog = qobject_cast<QDialog *>(top))
                dialog->reject();
    }

    void withoutFilesThereIsAHintAndNoNextStep()
    {
        ImportDesk desk;
        QVERIFY(desk.start(QStringList()));
        QVERIFY(isSaid(desk.dialog, QStringLiteral("drop files or a folder here")));
        QVERIFY(!desk.next()->isEnabled());
        QVERIFY(!desk.next()->toolTip().isEmpty());
        QVERIFY(!desk.steps()->isTabEnabled(Rows));
    }

    void aGoodListIsImportedShownAndTakenBack()
    {
        ImportDesk desk;
        QVERIFY(desk.start(good));
        QCOMPARE(desk.cell("Files", 0, 1), QStringLiteral("CSV, UTF-8, separator “,”, header in line 1, written by lictor"));
        QVERIFY(desk.goTo(Changes));
        QVERIFY(desk.session.fleet().devices().isEmpty()); // nothing before Import
        QCOMPARE(desk.table("Changes")->model()->rowCount(), 2);
        QVERIFY(desk.table("Before and after")->model()->rowCount() >= 3);
        QCOMPARE(desk.next()->text(), QStringLiteral("&Import 2 Devices"));
        desk.next()->click();
        QTRY_COMPARE(desk.steps()->currentIndex(), int(Done));
        QCOMPARE(desk.session.fleet().devices().size(), size_t(2));
        QVERIFY(isSaid(desk.dialog, QStringLiteral("Import list.csv (2 devices)")));
        desk.button("Undo")->click();
        QVERIFY(desk.session.fleet().devices().isEmpty());
        QCOMPARE(desk.steps()->currentIndex(), int(Changes));
        QTRY_VERIFY(desk.next()->isEnabled()); // and can be imported again
        desk.next()->click();
        QTRY_COMPARE(desk.steps()->currentIndex(), int(Done));
        desk.button("Show Them")->click();
        QCOMPARE(desk.shown.size(), size_t(2));
        QVERIFY(!openDialog(QStringLiteral("Import Inventory")));
    }

    void theReportSaysWhatBecameOfEachRow()
    {
        ImportDesk desk;
        desk.made.device(QStringLiteral("fw-old"), QStringLiteral("FPR2110"));
        const QString serial = desk.made.fleet.devices().at(desk.made.fleet.findDevice(QStringLiteral("fw-old"))).serial;
        QVERIFY(
            desk.start("name,model,serial,site\r\nfw-old,FPR2110," + serial.toUtf8() + ",Kiel\r\nfw-2,FPR2111,JAD200802RS,\r\n"));
        QVERIFY(desk.goTo(Changes));
        desk.dialog->findChild<QCheckBox *>()->setChecked(true);
        desk.next()->click();
        QTRY_COMPARE(desk.steps()->currentIndex(), int(Done));
        desk.button("Save Report")->click();
        auto *asked = desk.dialog->findChild<QFileDialog *>();
        QVERIFY(asked);
        const QString file = desk.folder.filePath(QStringLiteral("report.csv"));
        Q_EMIT asked->fileSelected(file);
        asked->reject();
        QTRY_VERIFY(QFileInfo::exists(file));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray text = written.readAll();
        QVERIFY2(text.contains("list.csv,2,updated,,,,site:  → Kiel\r\n"), text.constData());
        QVERIFY2(text.contains("list.csv,3,refused,model,FPR2111,model-unknown,"), text.constData());
    }

    void nothingIsImportedWhileARowIsRefusedUnlessSaidSo()
    {
        ImportDesk desk;
        QVERIFY(desk.start(mixed));
        QCOMPARE(desk.steps()->tabText(Rows), QStringLiteral("3  Rows (2 refused)"));
        QVERIFY(desk.goTo(Changes));
        QVERIFY(!desk.next()->isEnabled());
        QVERIFY(isSaid(desk.dialog, QStringLiteral("Nothing is imported while rows are refused")));
        auto *leaveOut = desk.dialog->findChild<QCheckBox *>();
        QVERIFY(leaveOut->isVisible() && !leaveOut->isChecked());
        leaveOut->setChecked(true);
        QCOMPARE(desk.next()->text(), QStringLiteral("&Import the 1 Good Row"));
        desk.next()->click();
        QTRY_COMPARE(desk.session.fleet().devices().size(), size_t(1));
    }

    void aProblemIsFoundWithF8AndPutRightInItsCell()
    {
        ImportDesk desk;
        QVERIFY(desk.start(mixed));
        QTest::keyClick(desk.dialog, Qt::Key_F8);
        QCOMPARE(desk.steps()->currentIndex(), int(Rows));
        TableView *rows = desk.table("Rows");
        QCOMPARE(rows->currentIndex().row(), 0);
        QCOMPARE(rows->currentIndex().data().toString(), QStringLiteral("FPR2111"));
        QCOMPARE(rows->currentIndex().data(TintRole).toInt(), int(Tone::Critical));
        QVERIFY(isSaid(desk.dialog, QStringLiteral("model: ")));
        QTest::keyClick(desk.dialog, Qt::Key_F8);
        QCOMPARE(rows->currentIndex().row(), 1);
        QTest::keyClick(desk.dialog, Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(rows->currentIndex().row(), 0);
        rows->model()->setData(rows->currentIndex(), QStringLiteral("FPR2110"));
        QTRY_COMPARE(desk.steps()->tabText(Rows), QStringLiteral("3  Rows (1 refused)"));
        QCOMPARE(rows->currentIndex().row(), 0); // the next one
        QCOMPARE(rows->currentIndex().siblingAtColumn(1).data().toString(), QStringLiteral("4"));
        desk.button("Take Back")->click();
        QTRY_COMPARE(desk.steps()->tabText(Rows), QStringLiteral("3  Rows (2 refused)"));
    }

    void allThatSayTheSameArePutRight()
    {
        ImportDesk desk;
        QVERIFY(desk.start(mixed));
        QVERIFY(desk.goTo(Rows));
        desk.button("Fix All")->click();
        QDialog *fix = openDialog(QStringLiteral("Fix All Like This"));
        QVERIFY(fix);
        QVERIFY(isSaid(fix, QStringLiteral("2 rows say “FPR2111” in the column model.")));
        QVERIFY(!buttonIn(fix, QStringLiteral("Fix All"))->isEnabled()); // it is the same text yet
        QVERIFY(fix->findChild<QComboBox *>()->findText(QStringLiteral("FPR2110")) >= 0);
        fix->findChild<QComboBox *>()->setEditText(QStringLiteral("FPR2110"));
        buttonIn(fix, QStringLiteral("Fix All"))->click();
        QTRY_COMPARE(desk.steps()->tabText(Rows), QStringLiteral("3  Rows"));
    }

    void aKindOfProblemShowsItsRows()
    {
        ImportDesk desk;
        QVERIFY(desk.start(mixed + "fw-4,FPR2110,1.2E+11\r\n"));
        QVERIFY(desk.goTo(Rows));
        TableView *kinds = desk.table("Problems by kind");
        QCOMPARE(kinds->model()->index(0, 0).data().toString(), QStringLiteral("model unknown"));
        QCOMPARE(kinds->model()->index(0, 1).data().toString(), QStringLiteral("2"));
        kinds->setCurrentIndex(kinds->model()->index(1, 0));
        Q_EMIT kinds->clicked(kinds->currentIndex());
        QCOMPARE(desk.table("Rows")->model()->rowCount(), 1);
        QCOMPARE(desk.table("Rows")->currentIndex().data().toString(), QStringLiteral("1.2E+11"));
    }

    void refusedRowsAreSaved()
    {
        ImportDesk desk;
        QVERIFY(desk.start(mixed));
        QVERIFY(desk.goTo(Rows));
        desk.button("Save Refused")->click();
        auto *asked = desk.dialog->findChild<QFileDialog *>();
        QVERIFY(asked);
        const QString file = desk.folder.filePath(QStringLiteral("rest.csv"));
        Q_EMIT asked->fileSelected(file);
        QTRY_VERIFY(QFileInfo::exists(file));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().startsWith(
            "name,model,serial,lictor-kind,lictor-reason\r\nfw-2,FPR2111,JAD200802RS,model-unknown,"));
        Q_EMIT asked->fileSelected(desk.folder.filePath(QStringLiteral("no such folder/rest.csv")));
        asked->reject();
        QTRY_VERIFY(isSaid(desk.dialog, QStringLiteral("cannot be written")));
    }

    void theTemplateIsSavedAsCsvOrAsWorkbookAndNeedsNoMapping_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("CSV") << QStringLiteral("template.csv");
        QTest::newRow("workbook") << QStringLiteral("template.xlsx");
    }
    void theTemplateIsSavedAsCsvOrAsWorkbookAndNeedsNoMapping()
    {
        QFETCH(QString, name);
        ImportDesk desk;
        QVERIFY(desk.start(QStringList()));
        desk.button("Save Template")->click();
        auto *asked = desk.dialog->findChild<QFileDialog *>();
        QVERIFY(asked);
        QCOMPARE(asked->nameFilters().size(), 2);
        const QString file = desk.folder.filePath(name);
        Q_EMIT asked->fileSelected(file);
        asked->reject();
        QVERIFY(QFileInfo::exists(file));
        desk.dialog->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(desk.start(QStringList{file}));
        QVERIFY2(desk.cell("Files", 0, 1).contains(QStringLiteral("header in line 1")), qPrintable(desk.cell("Files", 0, 1)));
        QVERIFY(desk.goTo(Columns));
        QVERIFY(!isSaid(desk.dialog, QStringLiteral("No column becomes")));
    }

    void aReplacedDeviceIsAskedAboutAndANoteIsTaken()
    {
        ImportDesk desk;
        desk.made.device(QStringLiteral("fw-1"), QStringLiteral("FPR2110"));
        QVERIFY(desk.start(good));
        QVERIFY(desk.goTo(Rows));
        desk.table("Rows")->selectRow(1);
        QVERIFY(!isSaid(desk.dialog, QStringLiteral("of this name with another serial number:")));
        desk.table("Rows")->selectRow(0);
        QVERIFY(isSaid(desk.dialog, QStringLiteral("of this name with another serial number:")));
        QList<QRadioButton *> answers = desk.dialog->findChildren<QRadioButton *>();
        QCOMPARE(answers.size(), 2);
        QVERIFY(answers[0]->isChecked() && !answers[1]->isChecked());
        answers[1]->click();
        QTRY_VERIFY(desk.table("Rows")->currentIndex().siblingAtColumn(2).data().toString() == QStringLiteral("added"));
        QVERIFY(answers[1]->isChecked() && answers[1]->isVisible());
        QVERIFY(desk.goTo(Changes));
        for (QLineEdit *field : desk.dialog->findChildren<QLineEdit *>())
            if (field->isVisible() && !field->placeholderText().isEmpty())
                field->setText(QStringLiteral("CHG-77"));
        desk.next()->click();
        QTRY_COMPARE(desk.steps()->currentIndex(), int(Done));
        QCOMPARE(desk.session.fleet().devices().size(), size_t(3));
        QVERIFY(desk.session.journal(1).front().text.endsWith(QStringLiteral(": CHG-77")));
    }

    // 100,000 rows of which each is refused: the rows come up, are walked through and put right without a freeze.
    void aHundredThousandRows()
    {
        ImportDesk desk;
        QByteArray text = "name,model,serial\r\n";
        for (int i = 0; i < 100000; ++i)
            text += "fw-" + QByteArray::number(i) + ",FPR2111,JAD2008" + QByteArray::number(10000 + i % 10000).last(4) + "\r\n";
        QVERIFY(desk.start(text));
        const auto quick = [](auto what) {
            QElapsedTimer watch;
            watch.start();
            what();
            return watch.elapsed();
        };
        constexpr qint64 most = 500; // of a machine that does other things too; a freeze is longer
        const qint64 shown = quick([&] { QVERIFY(desk.goTo(Rows)); });
        QVERIFY2(shown < most, qPrintable(QString::number(shown)));
        const qint64 next = quick([&] { QTest::keyClick(desk.dialog, Qt::Key_F8); });
        QVERIFY2(next < most, qPrintable(QString::number(next)));
        const qint64 all = quick([&] { desk.table("Rows")->selectAll(); });
        QVERIFY2(all < most, qPrintable(QString::number(all)));
    }

    void aColumnIsMappedByChoiceAndByDragging()
    {
        ImportDesk desk;
        QVERIFY(desk.start("name,Kind of box,serial,password\r\nfw-1,FPR2110,JAD200802RR,hunter2\r\n"));
        QVERIFY(desk.goTo(Columns));
        QVERIFY(isSaid(desk.dialog, QStringLiteral("No column becomes Model")));
        QVERIFY(isSaid(desk.dialog, QStringLiteral("•••")));
        QVERIFY(!isSaid(desk.dialog, QStringLiteral("hunter2")));
        QCOMPARE(
            desk.dialog->findChild<QComboBox *>(QStringLiteral("Kind of box"))->currentText(), QStringLiteral("Not imported"));
        auto *becomes = desk.dialog->findChild<QComboBox *>(QStringLiteral("Kind of box"));
        becomes->setCurrentIndex(becomes->findData(QStringLiteral("site")));
        const auto isNow = [&](const char *field) {
            auto *again = desk.dialog->findChild<QComboBox *>(QStringLiteral("Kind of box"));
            return again && again->isVisible() && again->currentData().toString() == QString::fromLatin1(field);
        };
        QTRY_VERIFY(isNow("site") && desk.next()->isEnabled());
        auto *fields = desk.dialog->findChild<FieldList *>();
        const std::unique_ptr<QMimeData> dragged(fields->model()->mimeData({fields->model()->index(1, 0)})); // Model
        dropOnto(desk.dialog->findChild<QComboBox *>(QStringLiteral("Kind of box")), *dragged);
        QTRY_VERIFY(isNow("model"));
        QVERIFY(!isSaid(desk.dialog, QStringLiteral("No column becomes Model")));
    }

    void aMappingIsSavedAndUsedAgain()
    {
        ImportDesk desk;
        const QByteArray list = "name,Kind of box,serial\r\nfw-1,FPR2110,JAD200802RR\r\n";
        QVERIFY(desk.start(list));
        QVERIFY(desk.goTo(Columns));
        QVERIFY(!desk.button("Save Mapping")->isEnabled());
        auto *becomes = desk.dialog->findChild<QComboBox *>(QStringLiteral("Kind of box"));
        becomes->setCurrentIndex(becomes->findData(QStringLiteral("model")));
        QTRY_VERIFY(desk.button("Save Mapping")->isEnabled());
        desk.button("Save Mapping")->click();
        auto *name = desk.dialog->findChild<QInputDialog *>();
        QVERIFY(name);
        name->setTextValue(QStringLiteral("CMDB export"));
        name->accept();
        QVERIFY(isSaid(desk.dialog, QStringLiteral("“CMDB export” is used")));
        desk.dialog->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(desk.start(list));
        QVERIFY(desk.goTo(Columns));
        QVERIFY(isSaid(desk.dialog, QStringLiteral("“CMDB export” is used")));
        desk.button("Forget")->click();
        QTRY_VERIFY(isSaid(desk.dialog, QStringLiteral("No column becomes Model")));
    }

    void everyGuessCanBeChanged()
    {
        ImportDesk desk;
        QVERIFY(desk.start("name,x;model;serial\r\nfw-1;FPR2110;JAD200802RR\r\n"));
        QComboBox *separator = desk.choice("Separator:");
        QVERIFY(separator && separator->isVisible());
        QVERIFY(
            desk.choice("Encoding:")->isVisible() && desk.choice("Header:")->isVisible() && desk.choice("Format:")->isVisible());
        QVERIFY(!desk.choice("Sheet:")->isVisible());
        separator->setCurrentIndex(separator->findData(QStringLiteral("|")));
        QTRY_COMPARE(desk.table("Beginning of the file")->model()->columnCount(), 1);
        separator->setCurrentIndex(separator->findData(QStringLiteral(";")));
        QTRY_COMPARE(desk.table("Beginning of the file")->model()->columnCount(), 3);
        QComboBox *header = desk.choice("Header:");
        header->setCurrentIndex(header->findData(QStringLiteral("-1")));
        QTRY_VERIFY(!desk.cell("Files", 0, 1).contains(QStringLiteral("header in")));
    }

    void aFileThatCannotBeTakenSaysWhyAndWhatToDo_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("said");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("empty");
        QTest::newRow("binary") << QByteArray("\0\1\2\3\0\0\1", 7) << QStringLiteral("no text");
        QTest::newRow("no header") << QByteArray("fw-1,FPR2110\r\nfw-2,FPR2110\r\n") << QStringLiteral("is a header");
        QTest::newRow("open quote") << QByteArray("name,model,serial\r\n\"fw-1,FPR2110,JAD200802RR\r\n")
                                    << QStringLiteral("never closes");
        QTest::newRow("twice") << QByteArray("name,model,serial,serial\r\nfw-1,FPR2110,JAD200802RR,1\r\n")
                               << QStringLiteral("both mean serial");
    }
    void aFileThatCannotBeTakenSaysWhyAndWhatToDo()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, said);
        ImportDesk desk;
        QVERIFY(desk.start(content));
        QVERIFY2(desk.cell("Files", 0, 2).contains(said), qPrintable(desk.cell("Files", 0, 2)));
        QVERIFY(desk.goTo(Changes));
        QVERIFY(!desk.next()->isEnabled());
    }

    void aFileThatIsNotThereSaysSoAndTheWindowStays()
    {
        ImportDesk desk;
        desk.open();
        openImportDialog(desk.session, nullptr, {}, {desk.folder.filePath(QStringLiteral("gone.csv"))});
        desk.dialog = openDialog(QStringLiteral("Import Inventory"));
        QTRY_VERIFY(isSaid(desk.dialog, QStringLiteral("gone.csv:")));
        QVERIFY(!desk.next()->isEnabled());
    }

    void filesAreDroppedAndTextIsPasted()
    {
        ImportDesk desk;
        QVERIFY(desk.start(QStringList()));
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(desk.file(QStringLiteral("a.csv"), good)),
            QUrl::fromLocalFile(desk.file(QStringLiteral("b.csv"), "name,model,serial\r\nfw-3,FPR2110,JAD200802RT\r\n"))});
        dropOnto(desk.dialog, files);
        QVERIFY(desk.isUnderstood());
        QCOMPARE(desk.table("Files")->model()->rowCount(), 2);
        desk.button("Paste Text")->click();
        QDialog *paste = openDialog(QStringLiteral("Paste Text"));
        QVERIFY(paste);
        paste->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("name\tmodel\tserial\nfw-9\tFPR2110\tJAD200802RX\n"));
        buttonIn(paste, QStringLiteral("Read"))->click();
        QTRY_COMPARE(desk.table("Files")->model()->rowCount(), 1);
        QVERIFY(desk.cell("Files", 0, 1).contains(QStringLiteral("separated by tabs")));
    }

    void goingBackLosesNothing()
    {
        ImportDesk desk;
        QVERIFY(desk.start(mixed));
        QVERIFY(desk.goTo(Rows));
        TableView *rows = desk.table("Rows");
        rows->model()->setData(rows->currentIndex(), QStringLiteral("FPR2110"));
        QTRY_COMPARE(desk.steps()->tabText(Rows), QStringLiteral("3  Rows (1 refused)"));
        desk.button("Back")->click();
        desk.button("Back")->click();
        QCOMPARE(desk.steps()->currentIndex(), int(Files));
        QVERIFY(desk.goTo(Rows));
        QCOMPARE(desk.steps()->tabText(Rows), QStringLiteral("3  Rows (1 refused)"));
    }
};

LICTOR_TEST(ImportWindowTest)
#include "tst_import_window.moc"
