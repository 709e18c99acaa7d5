#include "desk.h"
#include "dialogs/report_dialog.h"
#include "support/test_main.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QSettings>
#include <QTextBrowser>
#include <QtTest/QTest>

using namespace lictor;
using namespace lictor::test;

class ReportTest : public QObject {
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

    // What was chosen last is proposed again; who exported it when stands beside it, and the report is verified by it.
    void theLastChoicesAreKeptAndTheReportIsVerified()
    {
        Desk desk;
        desk.made.device(QStringLiteral("fw-1"), QStringLiteral("FPR2110"));
        desk.open();
        openReportDialog(desk.session, nullptr);
        QDialog *dialog = openDialog(QStringLiteral("Export Report"));
        QVERIFY(dialog);
        const auto combo = [&](const QVariant &value) -> QComboBox * {
            for (QComboBox *each : dialog->findChildren<QComboBox *>())
                if (each->findData(value) >= 0)
                    return each;
            return nullptr;
        };
        const auto provenance = [&] {
            for (QCheckBox *box : dialog->findChildren<QCheckBox *>())
                if (box->text().startsWith(QStringLiteral("Who exported it")))
                    return box;
            return static_cast<QCheckBox *>(nullptr);
        };
        const auto field = [&](const char *name) {
            for (QLineEdit *each : dialog->findChildren<QLineEdit *>())
                if (each->accessibleName() == QString::fromLatin1(name))
                    return each;
            return static_cast<QLineEdit *>(nullptr);
        };
        const QString csv = QStringLiteral("csv");
        QVERIFY(!provenance()->isChecked());
        combo(csv)->setCurrentIndex(combo(csv)->findData(csv));
        provenance()->setChecked(true);
        field("Organization")->setText(QStringLiteral("Example Ltd"));
        const QString file = desk.folder.filePath(QStringLiteral("report.csv"));
        field("File")->setText(file);
        buttonIn(dialog, QStringLiteral("Export"))->click();
        QTRY_VERIFY(!openDialog(QStringLiteral("Export Report")));
        QFile noted(file + QStringLiteral(".provenance.json"));
        QVERIFY(noted.open(QIODevice::ReadOnly));
        QVERIFY(noted.readAll().contains("\"by\": \"ada\""));

        openReportDialog(desk.session, nullptr);
        dialog = openDialog(QStringLiteral("Export Report"));
        QVERIFY(dialog);
        QCOMPARE(combo(csv)->currentData().toString(), csv);
        QVERIFY(provenance()->isChecked());
        QCOMPARE(field("Organization")->text(), QStringLiteral("Example Ltd"));
        QCOMPARE(QFileInfo(field("File")->text()).absolutePath(), QFileInfo(file).absolutePath());
        dialog->reject();

        openVerifyReportDialog(desk.session, nullptr);
        dialog = openDialog(QStringLiteral("Verify Report"));
        QVERIFY(dialog);
        QVERIFY(!buttonIn(dialog, QStringLiteral("Verify"))->isEnabled());
        dialog->findChild<QLineEdit *>()->setText(file);
        buttonIn(dialog, QStringLiteral("Verify"))->click();
        QTRY_VERIFY(isSaid(dialog, QStringLiteral("is byte for byte what ada exported")));
        QFile changed(file);
        QVERIFY(changed.open(QIODevice::Append) && changed.write("x") == 1);
        changed.close();
        buttonIn(dialog, QStringLiteral("Verify"))->click();
        QTRY_VERIFY(isSaid(dialog, QStringLiteral("are not those that its provenance file was written for")));
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
        QTRY_VERIFY(isSaid(dialog, QStringLiteral("cannot be written")));
        QVERIFY(dialog->isVisible());
    }
};

LICTOR_TEST(ReportTest)
#include "tst_report.moc"
