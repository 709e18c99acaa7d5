#include "dialogs/import_dialog.h"
#include "dialogs/report_dialog.h"
#include "session/fleet_session.h"
#include "support/test_fleet.h"
#include "support/test_main.h"
#include "widgets/table_view.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QtTest/QTest>

using namespace lictor;

namespace {
struct Desk {
    QTemporaryDir folder;
    test::TestFleet made;
    FleetSession session{test::catalog(), QStringLiteral("ada")};

    void open()
    {
        const auto created = session.create(folder.filePath(QStringLiteral("desk.lictor")), made.fleet, true);
        if (!created)
            qFatal("%s", qPrintable(created.error().sentence()));
    }
    QString file(const QString &name, const QByteArray &content) const
    {
        QFile out(folder.filePath(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("the test's file cannot be written");
        return out.fileName();
    }
};

QDialog *openDialog(const QString &title)
{
    for (QWidget *top : QApplication::topLevelWidgets())
        if (auto *dialog = qobject_cast<QDialog *>(top); dialog && dialog->isVisible() && dialog->windowTitle() == title)
            return dialog;
    return nullptr;
}

QPushButton *buttonIn(QWidget *dialog, const QString &beginning)
{
    for (QPushButton *candidate : dialog->findChildren<QPushButton *>())
        if (candidate->text().startsWith(beginning) && candidate->isVisible())
            return candidate;
    return nullptr;
}

TableView *tableIn(QWidget *dialog, const QString &name)
{
    for (TableView *table : dialog->findChildren<TableView *>())
        if (table->accessibleName() == name)
            return table;
    return nullptr;
}
} // namespace

class ImportAndReportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup()
    {
        for (QWidget *top : QApplication::topLevelWidgets())
            if (auto *dialog = qobject_cast<QDialog *>(top))
                dialog->reject();
    }

    void aGoodListIsImportedWholeAndCanBeUndone()
    {
        Desk desk;
        desk.open();
        const QString file = desk.file(
            QStringLiteral("good.csv"), "name,model,serial\r\nfw-1,FPR2110,JAD200802RR\r\nfw-2,FPR1120,JAD200802RS\r\n");
        openImportDialog(desk.session, nullptr, {file});
        QDialog *dialog = openDialog(QStringLiteral("Import Inventory"));
        QVERIFY(dialog);
        QTRY_VERIFY(buttonIn(dialog, QStringLiteral("Import 2")));
        QVERIFY(desk.session.fleet().devices().isEmpty()); // nothing before Import
        buttonIn(dialog, QStringLiteral("Import 2"))->click();
        QTRY_COMPARE(desk.session.fleet().devices().size(), size_t(2));
        QTRY_VERIFY(!openDialog(QStringLiteral("Import Inventory")));
        QVERIFY(desk.session.undo());
        QVERIFY(desk.session.fleet().devices().isEmpty());
    }

    void aRefusedRowStopsTheImportUnlessItIsSkipped()
    {
        Desk desk;
        desk.open();
        const QString file = desk.file(
            QStringLiteral("mixed.csv"), "name,model,serial\r\nfw-1,FPR2110,JAD200802RR\r\nfw-2,FPR2111,JAD200802RS\r\n");
        openImportDialog(desk.session, nullptr, {file});
        QDialog *dialog = openDialog(QStringLiteral("Import Inventory"));
        QVERIFY(dialog);
        QTRY_VERIFY(tableIn(dialog, QStringLiteral("Problems"))->model()->rowCount() > 0);
        const auto *problems = tableIn(dialog, QStringLiteral("Problems"))->model();
        QCOMPARE(problems->index(0, 0).data().toString(), QStringLiteral("Refused"));
        QCOMPARE(problems->index(0, 2).data().toString(), QStringLiteral("3"));
        QCOMPARE(problems->index(0, 3).data().toString(), QStringLiteral("model"));
        QCOMPARE(problems->index(0, 4).data().toString(), QStringLiteral("FPR2111"));
        QVERIFY(!buttonIn(dialog, QStringLiteral("Import"))->isEnabled());
        dialog->findChild<QCheckBox *>()->setChecked(true);
        QVERIFY(buttonIn(dialog, QStringLiteral("Import 1"))->isEnabled());
        buttonIn(dialog, QStringLiteral("Import 1"))->click();
        QTRY_COMPARE(desk.session.fleet().devices().size(), size_t(1));
    }

    void aColumnIsMappedByHand()
    {
        Desk desk;
        desk.open();
        const QString file = desk.file(QStringLiteral("odd.csv"), "name,Kind of box,serial\r\nfw-1,FPR2110,JAD200802RR\r\n");
        openImportDialog(desk.session, nullptr, {file});
        QDialog *dialog = openDialog(QStringLiteral("Import Inventory"));
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->findChild<QComboBox *>(QStringLiteral("Kind of box")));
        auto *becomes = dialog->findChild<QComboBox *>(QStringLiteral("Kind of box"));
        const int model = becomes->findData(QStringLiteral("model"));
        QVERIFY(model > 0);
        becomes->setCurrentIndex(model);
        QTRY_VERIFY(buttonIn(dialog, QStringLiteral("Import 1")));
    }

    void aFileThatIsNotThereSaysSoAndTheDialogStays()
    {
        Desk desk;
        desk.open();
        openImportDialog(desk.session, nullptr, {desk.folder.filePath(QStringLiteral("gone.csv"))});
        QDialog *dialog = openDialog(QStringLiteral("Import Inventory"));
        QVERIFY(dialog);
        const auto said = [dialog] {
            for (const QLabel *label : dialog->findChildren<QLabel *>())
                if (label->isVisible() && label->text().contains(QStringLiteral("gone.csv:")))
                    return true;
            return false;
        };
        QTRY_VERIFY(said());
        QVERIFY(!buttonIn(dialog, QStringLiteral("Import"))->isEnabled());
    }

    void aReportIsWrittenInTheChosenFormat_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("holds");
        QTest::newRow("HTML") << QStringLiteral("html") << QByteArray("<html");
        QTest::newRow("CSV") << QStringLiteral("csv") << QByteArray("fw-1");
        QTest::newRow("JSON") << QStringLiteral("json") << QByteArray("\"digest\"");
        QTest::newRow("XLSX") << QStringLiteral("xlsx") << QByteArray("xl/worksheets/sheet3.xml");
        QTest::newRow("PDF") << QStringLiteral("pdf") << QByteArray("%PDF-1.4");
    }
    void aReportIsWrittenInTheChosenFormat()
    {
        QFETCH(QString, format);
        QFETCH(QByteArray, holds);
        Desk desk;
        desk.made.device(QStringLiteral("fw-1"), QStringLiteral("FPR2110"));
        desk.open();
        openReportDialog(desk.session, nullptr);
        QDialog *dialog = openDialog(QStringLiteral("Export Report"));
        QVERIFY(dialog);
        for (QComboBox *combo : dialog->findChildren<QComboBox *>())
            if (const int index = combo->findData(format); index >= 0)
                combo->setCurrentIndex(index);
        const QString file = desk.folder.filePath(QStringLiteral("report.") + format);
        for (QLineEdit *field : dialog->findChildren<QLineEdit *>())
            if (field->accessibleName() == QStringLiteral("File"))
                field->setText(file);
        buttonIn(dialog, QStringLiteral("Export"))->click();
        QTRY_VERIFY(QFileInfo::exists(file));
        QTRY_VERIFY(!openDialog(QStringLiteral("Export Report")));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().contains(holds));
    }

    void theJournalOfTheSelectedDevicesFleetIsPreviewed()
    {
        Desk desk;
        const DeviceId first = desk.made.device(QStringLiteral("fw-1"), QStringLiteral("FPR2110"));
        desk.made.device(QStringLiteral("fw-2"), QStringLiteral("FPR2110"));
        desk.open();
        SetDevice move;
        move.device = first;
        move.fields.site = QStringLiteral("Harbour");
        QVERIFY(desk.session.perform(move));
        openReportDialog(desk.session, nullptr, {first});
        QDialog *dialog = openDialog(QStringLiteral("Export Report"));
        QVERIFY(dialog);
        const auto choose = [dialog](const QString &entry) {
            for (QComboBox *combo : dialog->findChildren<QComboBox *>())
                if (const int index = combo->findText(entry); index >= 0)
                    combo->setCurrentIndex(index);
        };
        const auto previews = [dialog](const QString &text) {
            return dialog->findChild<QTextBrowser *>()->toPlainText().contains(text);
        };
        QTRY_VERIFY(previews(QStringLiteral("fw-2")));
        choose(QStringLiteral("Selected devices"));
        choose(QStringLiteral("Inventory, for import too"));
        QTRY_VERIFY(previews(QStringLiteral("Harbour")));
        QVERIFY(!previews(QStringLiteral("fw-2")));
        choose(QStringLiteral("Journal"));
        QTRY_VERIFY(previews(QStringLiteral("What was done")));
        QVERIFY(dialog->findChild<QTextBrowser *>()->toPlainText().contains(desk.session.user()));
    }

    void aReportThatCannotBeWrittenSaysWhyAndTheDialogStays()
    {
        Desk desk;
        desk.open();
        openReportDialog(desk.session, nullptr);
        QDialog *dialog = openDialog(QStringLiteral("Export Report"));
        QVERIFY(dialog);
        for (QLineEdit *field : dialog->findChildren<QLineEdit *>())
            if (field->accessibleName() == QStringLiteral("File"))
                field->setText(desk.folder.filePath(QStringLiteral("no such folder/report.html")));
        buttonIn(dialog, QStringLiteral("Export"))->click();
        const auto said = [dialog] {
            for (const QLabel *label : dialog->findChildren<QLabel *>())
                if (label->isVisible() && label->text().contains(QStringLiteral("cannot be written")))
                    return true;
            return false;
        };
        QTRY_VERIFY(said());
        QVERIFY(dialog->isVisible());
    }
};

LICTOR_TEST(ImportAndReportTest)
#include "tst_import_and_report.moc"
