#include "desk.h"
#include "dialogs/report_dialog.h"
#include "support/test_main.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QtTest/QTest>

using namespace lictor;
using namespace lictor::test;

class ReportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
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
