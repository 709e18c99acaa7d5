#include "fleet/fleet.h"
#include "support/test_main.h"

#include <QTest>

using namespace lictor;

/// Tables share chunks between copies, and a change is seen in one copy only.
class TableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void copiesShareChunks();
    void changesStayInTheirCopy();
    void idsAreNeverGivenAgain();
    void emptyChunksGo();
    void equalByContent();
    void indexesFollow();
};

namespace {

Device named(const QString &name)
{
    Device device;
    device.name = name;
    device.serial = u"S" + name;
    return device;
}

Table<DeviceId, Device> filled(int count)
{
    Table<DeviceId, Device> table;
    for (int i = 0; i < count; ++i)
        table.add(named(QString::number(i)));
    return table;
}

} // namespace

void TableTest::copiesShareChunks()
{
    Table<DeviceId, Device> one = filled(1000);
    Table<DeviceId, Device> two = one;
    two.edit(DeviceId{500}).name = QStringLiteral("changed");
    int shared = 0;
    for (size_t i = 0; i < one.chunks().size(); ++i)
        shared += one.chunks()[i] == two.chunks()[i];
    QCOMPARE(one.chunks().size(), size_t(4));
    QCOMPARE(shared, 3);
}

void TableTest::changesStayInTheirCopy()
{
    Table<DeviceId, Device> one = filled(300);
    Table<DeviceId, Device> two = one;
    two.edit(DeviceId{7}).name = QStringLiteral("other");
    two.remove(DeviceId{8});
    QCOMPARE(one.at(DeviceId{7}).name, QStringLiteral("6"));
    QVERIFY(one.find(DeviceId{8}));
    QVERIFY(!two.find(DeviceId{8}));
    QCOMPARE(two.size(), size_t(299));
}

void TableTest::idsAreNeverGivenAgain()
{
    Table<DeviceId, Device> table = filled(3);
    table.remove(DeviceId{3});
    QCOMPARE(table.add(named(QStringLiteral("x"))).value, 4u);
    QVERIFY(!table.find(DeviceId{3}));
    QVERIFY(!table.find(DeviceId{}));
    QVERIFY(!table.find(DeviceId{99999}));
}

void TableTest::emptyChunksGo()
{
    Table<DeviceId, Device> table = filled(257);
    table.remove(DeviceId{257});
    QVERIFY(!table.chunks()[1]);
    QCOMPARE(table.add(named(QStringLiteral("again"))).value, 258u);
    QCOMPARE(table.at(DeviceId{258}).name, QStringLiteral("again"));
}

void TableTest::equalByContent()
{
    QVERIFY(filled(300) == filled(300));
    Table<DeviceId, Device> other = filled(300);
    other.edit(DeviceId{300}).site = QStringLiteral("EU");
    QVERIFY(!(other == filled(300)));
    other.edit(DeviceId{300}).site.clear();
    QVERIFY(other == filled(300));
}

void TableTest::indexesFollow()
{
    Fleet fleet = Fleet::create(Instant{}, 1);
    const DeviceId id = fleet.addDevice(named(QStringLiteral("FW-1")));
    const Fleet before = fleet;
    QCOMPARE(fleet.findDevice(QStringLiteral("fw-1")), id);
    fleet.renameDevice(id, QStringLiteral("fw-2"));
    fleet.setSerial(id, QStringLiteral("JAD200802RR"));
    QCOMPARE(fleet.findDevice(QStringLiteral("FW-2")), id);
    QVERIFY(!fleet.findDevice(QStringLiteral("fw-1")));
    QCOMPARE(fleet.findDeviceBySerial(QStringLiteral("JAD200802RR")), id);
    QCOMPARE(before.findDevice(QStringLiteral("fw-1")), id);
    fleet.removeDevice(id);
    QVERIFY(!fleet.findDevice(QStringLiteral("fw-2")));
    QVERIFY(!fleet.findDeviceBySerial(QStringLiteral("JAD200802RR")));

    Fleet rebuilt = before;
    rebuilt.rebuildIndexes();
    QCOMPARE(rebuilt.findDevice(QStringLiteral("fw-1")), id);
    QCOMPARE(rebuilt.defaultVirtualAccount(), before.defaultVirtualAccount());
}

LICTOR_TEST(TableTest)

#include "tst_table.moc"
