#include "shell/filter_row.h"
#include "support/test_main.h"

#include <QtTest/QTest>

using namespace lictor;

class FilterRowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesIntoTheFilter_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("after");
        QTest::newRow("first") << QString() << QStringLiteral("muc") << QStringLiteral("site:muc");
        QTest::newRow("beside words") << QStringLiteral("fw model:2110") << QStringLiteral("muc")
                                      << QStringLiteral("fw model:2110 site:muc");
        QTest::newRow("instead of the present one")
            << QStringLiteral("site:muc fw") << QStringLiteral("fra") << QStringLiteral("fw site:fra");
        QTest::newRow("two words") << QString() << QStringLiteral("New York") << QStringLiteral("site:\"New York\"");
        QTest::newRow("taken away") << QStringLiteral("fw site:muc -site:old") << QString() << QStringLiteral("fw -site:old");
        QTest::newRow("a quotation mark of its own") << QString() << QStringLiteral("a\"b") << QStringLiteral("site:ab");
    }
    void writesIntoTheFilter()
    {
        QFETCH(QString, filter);
        QFETCH(QString, value);
        QFETCH(QString, after);
        QCOMPARE(FilterRow::withValue(filter, DeviceField::Site, value), after);
        QVERIFY(DeviceFilter::parse(after));
    }

    void readsFromTheFilter_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("value");
        QTest::newRow("none") << QStringLiteral("fw") << QString();
        QTest::newRow("one") << QStringLiteral("fw site:muc|fra") << QStringLiteral("muc|fra");
        QTest::newRow("quoted") << QStringLiteral("site:\"New York\"") << QStringLiteral("New York");
        QTest::newRow("two demands are not one field's text") << QStringLiteral("site:a site:b") << QString();
        QTest::newRow("negated") << QStringLiteral("-site:a") << QString();
    }
    void readsFromTheFilter()
    {
        QFETCH(QString, filter);
        QFETCH(QString, value);
        QCOMPARE(FilterRow::valueIn(filter, DeviceField::Site), value);
    }
};

LICTOR_TEST(FilterRowTest)

#include "tst_filter_row.moc"
