#include "fleet/change_set.h"
#include "fleet/fleet.h"
#include "support/test_main.h"

#include <QTest>

using namespace lictor;

/// A change set names what differs, and no more.
class ChangeSetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingDiffers();
    void oneDevice();
    void unitsOfAGroupGoTogether();
    void modulesFollowTheirChassis();
    void addingIsStructure();
    void accountAndClock();

private:
    static Fleet fleetOf(int devices)
    {
        Fleet fleet = Fleet::create(Instant{}, 1);
        for (int i = 0; i < devices; ++i) {
            Device device;
            device.name = device.serial = QString::number(i + 1);
            fleet.addDevice(std::move(device));
        }
        return fleet;
    }
};

void ChangeSetTest::nothingDiffers()
{
    const Fleet fleet = fleetOf(600);
    QVERIFY(difference(fleet, fleet).isEmpty());
    QVERIFY(difference(fleet, fleetOf(600)).isEmpty());
}

void ChangeSetTest::oneDevice()
{
    const Fleet before = fleetOf(600);
    Fleet after = before;
    after.edit(DeviceId{333}).site = QStringLiteral("EU");
    const ChangeSet changes = difference(before, after);
    QCOMPARE(changes.devices, std::vector<DeviceId>{DeviceId{333}});
    QVERIFY(!changes.structure && !changes.account && !changes.clock);
}

void ChangeSetTest::unitsOfAGroupGoTogether()
{
    Fleet before = fleetOf(10);
    Group group;
    group.name = QStringLiteral("pair");
    group.units = {DeviceId{2}, DeviceId{7}};
    const GroupId id = before.addGroup(group);
    before.edit(DeviceId{2}).group = before.edit(DeviceId{7}).group = id;
    Fleet after = before;
    after.edit(DeviceId{2}).site = QStringLiteral("EU");
    QCOMPARE(difference(before, after).devices, (std::vector<DeviceId>{DeviceId{2}, DeviceId{7}}));
}

void ChangeSetTest::modulesFollowTheirChassis()
{
    Fleet before = fleetOf(3);
    Chassis chassis;
    chassis.name = QStringLiteral("c");
    chassis.slots = {DeviceId{1}, DeviceId{3}};
    const ChassisId id = before.addChassis(chassis);
    Fleet after = before;
    after.edit(id).site = QStringLiteral("EU");
    const ChangeSet changes = difference(before, after);
    QCOMPARE(changes.devices, (std::vector<DeviceId>{DeviceId{1}, DeviceId{3}}));
    QCOMPARE(changes.chassis, std::vector<ChassisId>{id});
}

void ChangeSetTest::addingIsStructure()
{
    const Fleet before = fleetOf(3);
    Fleet added = fleetOf(4), removed = before, renamed = before;
    removed.removeDevice(DeviceId{2});
    renamed.renameDevice(DeviceId{2}, QStringLiteral("new"));
    for (const Fleet &after : {added, removed, renamed}) {
        const ChangeSet changes = difference(before, after);
        QVERIFY(changes.structure);
        QCOMPARE(changes.devices.size(), size_t(1));
    }
}

void ChangeSetTest::accountAndClock()
{
    const Fleet before = fleetOf(1);
    Fleet after = before;
    after.account.exportQualified = false;
    QVERIFY(difference(before, after).account);
    after = before;
    after.addVirtualAccount({QStringLiteral("EU"), {}, false});
    QVERIFY(difference(before, after).account);
    after = before;
    after.now += std::chrono::hours(1);
    QVERIFY(difference(before, after).clock);
    QVERIFY(!difference(before, after).account);
}

LICTOR_TEST(ChangeSetTest)

#include "tst_change_set.moc"
