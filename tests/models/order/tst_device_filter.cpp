#include "order/device_order.h"
#include "support/test_fleet.h"
#include "support/test_main.h"

#include <QtTest/QTest>

using namespace lictor;

namespace {
/// Five devices with something to find in each.
struct Five : test::TestFleet {
    Five()
    {
        device(QStringLiteral("fw-muc-2"), QStringLiteral("FPR2110"));
        device(QStringLiteral("fw-muc-10"), QStringLiteral("FPR2110"));
        const DeviceId small = device(QStringLiteral("branch-1"), QStringLiteral("FPR1010"));
        device(QStringLiteral("Kanzlei Süd"), QStringLiteral("FPR3130"));
        device(QStringLiteral("vasa"), QStringLiteral("ASAv"));
        SetDevice site;
        site.device = small;
        site.fields.site = QStringLiteral("Hauptstraße 5");
        act(site);
    }
    QStringList find(const QString &filter)
    {
        const auto found = findDevices(fleet, test::catalog(), filter);
        if (!found)
            return {found.error().sentence()};
        QStringList names;
        for (const DeviceId id : *found)
            names.append(at(id).name);
        return names;
    }
};
} // namespace

class DeviceFilterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QStringList>("names");
        const QString two = QStringLiteral("fw-muc-2"), ten = QStringLiteral("fw-muc-10"), branch = QStringLiteral("branch-1"),
                      office = QStringLiteral("Kanzlei Süd"), virtualOne = QStringLiteral("vasa");
        QTest::newRow("empty: all, digits by their number") << QString() << QStringList{branch, two, ten, office, virtualOne};
        QTest::newRow("a word, any case") << QStringLiteral("MUC") << QStringList{two, ten};
        QTest::newRow("words are ANDed") << QStringLiteral("branch 1010") << QStringList{branch};
        QTest::newRow("not") << QStringLiteral("-muc -vasa") << QStringList{branch, office};
        QTest::newRow("quoted, beyond ASCII") << QStringLiteral("\"kanzlei SÜD\"") << QStringList{office};
        QTest::newRow("a field") << QStringLiteral("model:2110") << QStringList{two, ten};
        QTest::newRow("alternatives") << QStringLiteral("model:1010|3130") << QStringList{branch, office};
        QTest::newRow("not a field") << QStringLiteral("-platform:firepower-2100") << QStringList{branch, office, virtualOne};
        QTest::newRow("an empty field") << QStringLiteral("-site:") << QStringList{branch};
        QTest::newRow("registered does not find unregistered") << QStringLiteral("reg:registered") << QStringList{};
        QTest::newRow("authorization") << QStringLiteral("auth:none") << QStringList{virtualOne};
        QTest::newRow("flag") << QStringLiteral("flag:rate-limited") << QStringList{virtualOne};
        QTest::newRow("number") << QStringLiteral("contexts:>=2") << QStringList{two, ten, office};
        QTest::newRow("time left") << QStringLiteral("eval:<=90d") << QStringList{branch, two, ten, office};
        QTest::newRow("time left, too short") << QStringLiteral("eval:<30d") << QStringList{};
        QTest::newRow("nothing") << QStringLiteral("zzz") << QStringList{};
    }
    void finds()
    {
        QFETCH(QString, filter);
        QFETCH(QStringList, names);
        Five five;
        QStringList found = five.find(filter);
        // The order is that of the names as people sort them; where umlauts stand is not this test's matter.
        found.sort();
        names.sort();
        QCOMPARE(found, names);
    }

    void faults_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("position");
        QTest::newRow("field") << QStringLiteral("muc sit:x") << QStringLiteral("unknown field sit; did you mean site") << 4;
        QTest::newRow("word") << QStringLiteral("reg:maybe") << QStringLiteral("“maybe” is no value of reg") << 0;
        QTest::newRow("number") << QStringLiteral("contexts:many") << QStringLiteral("“many” is no number") << 0;
        QTest::newRow("time") << QStringLiteral("grace:soon") << QStringLiteral("“soon” is no time") << 0;
        QTest::newRow("quotation") << QStringLiteral("\"open") << QStringLiteral("not closed") << 0;
    }
    void faults()
    {
        QFETCH(QString, filter);
        QFETCH(QString, text);
        QFETCH(int, position);
        const auto parsed = DeviceFilter::parse(filter);
        QVERIFY(!parsed);
        QVERIFY2(parsed.error().text.contains(text), qPrintable(parsed.error().text));
        QCOMPARE(parsed.error().position, position);
    }

    void months()
    {
        const auto parsed = DeviceFilter::parse(QStringLiteral("cert:2026-01..2026-03"));
        QVERIFY(parsed);
        const FilterTerm &term = parsed->terms().front();
        QVERIFY(term.moments);
        QCOMPARE(Instant{Duration{term.from}}, *parseInstant(u"2026-01-01"));
        QCOMPARE(Instant{Duration{term.to}}, *parseInstant(u"2026-03-31T23:59:59Z"));
    }

    void ordersNamesByNumber()
    {
        Five five;
        DeviceOrder order;
        order.setFleet(five.fleet, test::catalog());
        order.setFilter(*DeviceFilter::parse(QStringLiteral("muc")));
        QCOMPARE(five.at(order.rows()[0]).name, QStringLiteral("fw-muc-2"));
        order.setSort({SortKey{DeviceField::Name, true}});
        QCOMPARE(five.at(order.rows()[0]).name, QStringLiteral("fw-muc-10"));
    }

    void followsChanges()
    {
        Five five;
        DeviceOrder order;
        order.setFleet(five.fleet, test::catalog());
        order.setFilter(*DeviceFilter::parse(QStringLiteral("site:Muc")));
        QVERIFY(order.rows().empty());
        SetDevice set;
        set.device = five.fleet.findDevice(QStringLiteral("vasa"));
        set.fields.site = QStringLiteral("muc");
        QVERIFY(five.act(set));
        order.update(five.fleet, five.last.changes);
        QCOMPARE(order.rows().size(), size_t(1));
        QVERIFY(five.act(RemoveDevices{{set.device}}));
        order.update(five.fleet, five.last.changes);
        QVERIFY(order.rows().empty());
        QCOMPARE(order.total(), size_t(4));
    }
};

LICTOR_TEST(DeviceFilterTest)

#include "tst_device_filter.moc"
