#include "support/test_main.h"
#include "tables/roles.h"
#include "widgets/table_text.h"
#include "widgets/table_view.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QMenu>
#include <QMessageBox>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest/QTest>

using namespace lictor;

namespace {
/// Two licenses; the last contact says on the screen how long ago it was.
struct Licenses {
    QStandardItemModel model{0, 4};
    TableView table{QStringLiteral("Licenses")};
    QTemporaryDir folder;

    Licenses()
    {
        model.setHorizontalHeaderLabels(
            {QStringLiteral("License"), QStringLiteral("Balance"), QStringLiteral("Note"), QStringLiteral("Last Contact")});
        add({QStringLiteral("Standard, 2100"), QStringLiteral("-8"), QStringLiteral("=HYPERLINK(\"x\")"),
            QStringLiteral("3 d ago")});
        add({QStringLiteral("Context"), QStringLiteral("+6"), QStringLiteral("two\nlines\tand a tab"), QStringLiteral("–")});
        model.item(0, 3)->setData(QStringLiteral("2026-03-01 08:00:00 UTC"), CopyRole);
        table.setModel(&model);
        table.resize(700, 200);
    }
    void add(const QStringList &texts)
    {
        QList<QStandardItem *> row;
        for (const QString &text : texts)
            row += new QStandardItem(text);
        model.appendRow(row);
    }
    QByteArray written(const QString &name)
    {
        const QString path = folder.filePath(name);
        table.writeView(path);
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};
} // namespace

class TableViewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSelectionIsCopiedAsTabSeparatedText()
    {
        Licenses licenses;
        licenses.table.selectRow(0);
        QTest::keyClick(&licenses.table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(
            QApplication::clipboard()->text(), QStringLiteral("Standard, 2100\t-8\t=HYPERLINK(\"x\")\t2026-03-01 08:00:00 UTC"));
        licenses.table.selectAll();
        QTest::keyClick(&licenses.table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QApplication::clipboard()->text(),
            QStringLiteral("License\tBalance\tNote\tLast Contact\n"
                           "Standard, 2100\t-8\t=HYPERLINK(\"x\")\t2026-03-01 08:00:00 UTC\n"
                           "Context\t+6\ttwo lines and a tab\t–"));
    }

    void theViewIsWrittenAsItIsShownAndHarmlessInASpreadsheet()
    {
        Licenses licenses;
        licenses.table.hideColumn(1);
        licenses.table.horizontalHeader()->moveSection(3, 0);
        QCOMPARE(licenses.written(QStringLiteral("view.csv")),
            QByteArray("Last Contact,License,Note\r\n"
                       "2026-03-01 08:00:00 UTC,\"Standard, 2100\",\"'=HYPERLINK(\"\"x\"\")\"\r\n"
                       "–,Context,\"two\nlines\tand a tab\"\r\n"));
        QCOMPARE(licenses.written(QStringLiteral("view.tsv")),
            QByteArray("Last Contact\tLicense\tNote\r\n"
                       "2026-03-01 08:00:00 UTC\t\"Standard, 2100\"\t\"'=HYPERLINK(\"\"x\"\")\"\r\n"
                       "–\tContext\ttwo lines and a tab\r\n"));
    }

    void exportAsksForAFileAndSaysWhereItCannotBeWritten()
    {
        Licenses licenses;
        licenses.table.exportView();
        auto *dialog = licenses.table.findChild<QFileDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        Q_EMIT dialog->fileSelected(licenses.folder.filePath(QStringLiteral("asked.csv")));
        QVERIFY(QFile::exists(licenses.folder.filePath(QStringLiteral("asked.csv"))));
        dialog->reject();
        QString said;
        QTimer::singleShot(0, this, [&said] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            if (box) {
                said = box->text();
                box->accept();
            }
        });
        licenses.table.writeView(licenses.folder.filePath(QStringLiteral("no such folder/view.csv")));
        QVERIFY2(said.contains(QStringLiteral("cannot be written")), qPrintable(said));
    }

    void theContextMenuCopiesAndExports()
    {
        Licenses licenses;
        licenses.table.show();
        licenses.table.selectionModel()->select(
            licenses.model.index(0, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        QStringList texts;
        QTimer::singleShot(0, this, [&texts] {
            if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
                for (const QAction *action : menu->actions())
                    if (!action->isSeparator() && action->isEnabled())
                        texts << action->text();
                menu->close();
            }
        });
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), licenses.table.mapToGlobal(QPoint()));
        QApplication::sendEvent(&licenses.table, &event);
        QCOMPARE(texts,
            (QStringList{QStringLiteral("Copy"), QStringLiteral("Copy with Headers"), QStringLiteral("Export This View…")}));
    }
};

LICTOR_TEST(TableViewTest)
#include "tst_table_view.moc"
