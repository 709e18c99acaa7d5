#include "support/test_main.h"
#include "widgets/column_fill.h"
#include "widgets/table_view.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QtTest/QTest>

using namespace lictor;

namespace {
/// A license with a long name, its count, its state and a note.
struct Pools {
    QStandardItemModel model{0, 4};
    TableView table{QStringLiteral("Pools")};
    ColumnFill *fill = nullptr;

    Pools()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        model.setHorizontalHeaderLabels(
            {QStringLiteral("License"), QStringLiteral("Purchased"), QStringLiteral("Status"), QStringLiteral("Note")});
        add(QStringLiteral("Firepower 2100 ASA Security Contexts"));
        table.setModel(&model);
        table.setSortingEnabled(true); // a heading needs room for the arrow too
        fill = new ColumnFill(&table, 0);
    }
    void add(const QString &license)
    {
        QList<QStandardItem *> row;
        for (const QString &text :
            {license, QStringLiteral("5"), QStringLiteral("Out of compliance"), QStringLiteral("term ends")})
            row += new QStandardItem(text);
        model.appendRow(row);
    }
    bool show(int width)
    {
        table.resize(width, 200);
        table.show();
        return QTest::qWaitForWindowExposed(&table) && QTest::qWaitFor([this] { return isFilled(); });
    }
    bool isFilled() const { return table.horizontalHeader()->length() == table.viewport()->width(); }
    int width(int column) const { return table.columnWidth(column); }
    int fits(int column) const { return table.columnWidthFor(column); }
};
} // namespace

class ColumnFillTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsLeftGoesToOneColumn()
    {
        Pools pools;
        QVERIFY(pools.show(900));
        for (const int column : {1, 2, 3})
            QCOMPARE(pools.width(column), pools.fits(column));
        QVERIFY(pools.width(0) > pools.fits(0));
        QVERIFY(!pools.table.wordWrap());
    }

    // Home at 1024x700: no heading is cut, nothing is scrolled sideways.
    void theWidestGiveWayDownToTheirHeadings()
    {
        Pools pools;
        pools.fill->giveWay(0, 12).wrap();
        QVERIFY(pools.show(pools.fits(1) + pools.fits(2) + pools.fits(3) + pools.table.charactersWidth(14)));
        QVERIFY(pools.width(0) < pools.fits(0));
        QCOMPARE(pools.width(2), pools.fits(2)); // before the others do
        QVERIFY(pools.table.wordWrap());
        QVERIFY(pools.show(pools.fits(1) * 4 + 10));
        for (int column = 0; column < 4; ++column)
            QVERIFY(pools.width(column) >= pools.table.horizontalHeader()->sectionSizeHint(column));
        QVERIFY(!pools.table.horizontalScrollBar()->isVisible());
    }

    void oneIsLeftOutWhereThereIsNoRoom()
    {
        Pools pools;
        pools.fill->leaveOut(3);
        QVERIFY(pools.show(900));
        QVERIFY(!pools.table.isColumnHidden(3));
        QVERIFY(pools.show(pools.fits(0) + pools.fits(1) + pools.fits(2) + 10));
        QVERIFY(pools.table.isColumnHidden(3));
        QVERIFY(pools.show(900));
        QVERIFY(!pools.table.isColumnHidden(3));
    }

    void followsWhatTheTableShows()
    {
        Pools pools;
        QVERIFY(pools.show(900));
        const int before = pools.width(2);
        pools.model.item(0, 2)->setText(QStringLiteral("Out of compliance, and that for a long time already"));
        QTRY_VERIFY(pools.width(2) > before);
        QVERIFY(pools.isFilled());
    }

    void aDraggedColumnStays()
    {
        Pools pools;
        QVERIFY(pools.show(900));
        pools.table.setColumnWidth(2, 333); // as the mouse does it
        QTRY_VERIFY(pools.isFilled());
        QCOMPARE(pools.width(2), 333);
        QVERIFY(pools.show(800));
        QCOMPARE(pools.width(2), 333);
    }
};

LICTOR_TEST(ColumnFillTest)

#include "tst_column_fill.moc"
