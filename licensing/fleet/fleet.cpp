#include "fleet/fleet.h"

namespace lictor {

namespace {

const QString defaultAccountName = QStringLiteral("Default Virtual Account"); // ACC-2

/// Base-36 digits as Cisco's serial numbers use them.
QChar serialDigit(Random &random)
{
    static constexpr char16_t digits[] = u"0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    return QChar(digits[random.below(34)]);
}

} // namespace

Fleet Fleet::create(Instant start, quint64 seed)
{
    Fleet fleet;
    fleet.seed = seed;
    fleet.random = Random(seed);
    fleet.now = start;
    fleet.addVirtualAccount(VirtualAccount{defaultAccountName, {}, true});
    return fleet;
}

DeviceId Fleet::addDevice(Device device)
{
    const QString name = device.name.toLower();
    const QString serial = device.serial;
    const DeviceId id = m_devices.add(std::move(device));
    m_deviceByName.insert(name, id);
    m_deviceBySerial.insert(serial, id);
    return id;
}

void Fleet::renameDevice(DeviceId id, const QString &name)
{
    Device &device = m_devices.edit(id);
    m_deviceByName.remove(device.name.toLower());
    device.name = name;
    m_deviceByName.insert(name.toLower(), id);
}

void Fleet::setSerial(DeviceId id, const QString &serial)
{
    Device &device = m_devices.edit(id);
    m_deviceBySerial.remove(device.serial);
    device.serial = serial;
    m_deviceBySerial.insert(serial, id);
}

void Fleet::removeDevice(DeviceId id)
{
    const Device *device = m_devices.find(id);
    if (!device)
        return;
    m_deviceByName.remove(device->name.toLower());
    m_deviceBySerial.remove(device->serial);
    m_devices.remove(id);
}

ChassisId Fleet::addChassis(Chassis chassis)
{
    const QString name = chassis.name.toLower();
    const ChassisId id = m_chassis.add(std::move(chassis));
    m_chassisByName.insert(name, id);
    return id;
}

void Fleet::removeChassis(ChassisId id)
{
    if (const Chassis *chassis = m_chassis.find(id)) {
        m_chassisByName.remove(chassis->name.toLower());
        m_chassis.remove(id);
    }
}

GroupId Fleet::addGroup(Group group)
{
    const QString name = group.name.toLower();
    const GroupId id = m_groups.add(std::move(group));
    m_groupByName.insert(name, id);
    return id;
}

void Fleet::removeGroup(GroupId id)
{
    if (const Group *group = m_groups.find(id)) {
        m_groupByName.remove(group->name.toLower());
        m_groups.remove(id);
    }
}

VirtualAccountId Fleet::addVirtualAccount(VirtualAccount virtualAccount)
{
    const QString name = virtualAccount.name.toLower();
    const bool isDefault = virtualAccount.isDefault;
    const VirtualAccountId id = m_virtualAccounts.add(std::move(virtualAccount));
    m_accountByName.insert(name, id);
    if (isDefault)
        m_default = id;
    return id;
}

PoolId Fleet::poolFor(VirtualAccountId owner, const LicenseKey &key)
{
    if (const PoolId found = m_poolByKey.find({owner, key}))
        return found;
    Pool pool;
    pool.account = owner;
    pool.key = key;
    const PoolId id = m_pools.add(std::move(pool));
    index(id, m_pools.at(id));
    return id;
}

TokenId Fleet::addToken(Token token)
{
    const QString text = token.text;
    const TokenId id = m_tokens.add(std::move(token));
    m_tokenByText.insert(text, id);
    return id;
}

InstanceId Fleet::addInstance(ProductInstance instance)
{
    const QString key = keyOf(instance);
    const InstanceId id = m_instances.add(std::move(instance));
    m_instanceByUdi.insert(key, id);
    return id;
}

void Fleet::removeInstance(InstanceId id)
{
    if (const ProductInstance *instance = m_instances.find(id)) {
        m_instanceByUdi.remove(keyOf(*instance));
        m_instances.remove(id);
    }
}

QString Fleet::placeKey(SatelliteId satellite, const QString &udiKey)
{
    return satellite ? QString::number(satellite.value) + u'|' + udiKey : udiKey;
}

QString Fleet::keyOf(const ProductInstance &instance)
{
    return instance.reserved->license.isEmpty() ? placeKey(instance.satellite, udiKey(instance.udiPid, instance.udiSerial))
                                                : reservationKey(instance.reserved->license);
}

SatelliteId Fleet::findSatellite(const QString &name) const
{
    SatelliteId found;
    m_satellites.each([&](SatelliteId id, const Satellite &satellite) {
        if (satellite.name.compare(name, Qt::CaseInsensitive) == 0)
            found = id;
    });
    return found;
}

UserId Fleet::findUser(const QString &name) const
{
    UserId found;
    m_users.each([&](UserId id, const PortalUser &user) {
        if (user.name.compare(name, Qt::CaseInsensitive) == 0)
            found = id;
    });
    return found;
}

QString Fleet::makeSerial(const Model &model)
{
    for (;;) {
        QString serial;
        if (model.series->isVirtual) {
            serial = QStringLiteral("9A");
            while (serial.size() < 11)
                serial += serialDigit(random);
        } else { // site, year since 1996, week, number
            serial = QStringLiteral("JAD%1%2").arg(20 + int(random.below(8))).arg(1 + int(random.below(52)), 2, 10, QChar(u'0'));
            while (serial.size() < 11)
                serial += serialDigit(random);
        }
        if (!findDeviceBySerial(serial))
            return serial;
    }
}

bool Fleet::operator==(const Fleet &other) const
{
    return seed == other.seed && random == other.random && now == other.now && account == other.account
        && nextCertificate == other.nextCertificate && m_devices == other.m_devices && m_chassis == other.m_chassis
        && m_groups == other.m_groups && m_virtualAccounts == other.m_virtualAccounts && m_pools == other.m_pools
        && m_tokens == other.m_tokens && m_instances == other.m_instances && m_events == other.m_events
        && m_faults == other.m_faults && m_usageBills == other.m_usageBills && m_satellites == other.m_satellites
        && m_gateways == other.m_gateways && m_users == other.m_users;
}

void Fleet::rebuildIndexes()
{
    m_deviceByName = {};
    m_deviceBySerial = {};
    m_chassisByName = {};
    m_groupByName = {};
    m_accountByName = {};
    m_tokenByText = {};
    m_instanceByUdi = {};
    m_poolByKey = {};
    m_deviceByName.reserve(m_devices.size());
    m_deviceBySerial.reserve(m_devices.size());
    m_instanceByUdi.reserve(m_instances.size());
    m_devices.each([this](DeviceId id, const Device &device) {
        m_deviceByName.insert(device.name.toLower(), id);
        m_deviceBySerial.insert(device.serial, id);
    });
    m_chassis.each([this](ChassisId id, const Chassis &chassis) { m_chassisByName.insert(chassis.name.toLower(), id); });
    m_groups.each([this](GroupId id, const Group &group) { m_groupByName.insert(group.name.toLower(), id); });
    m_virtualAccounts.each([this](VirtualAccountId id, const VirtualAccount &owner) {
        m_accountByName.insert(owner.name.toLower(), id);
        if (owner.isDefault)
            m_default = id;
    });
    m_tokens.each([this](TokenId id, const Token &token) { m_tokenByText.insert(token.text, id); });
    m_instances.each([this](InstanceId id, const ProductInstance &instance) { m_instanceByUdi.insert(keyOf(instance), id); });
    m_anyConnectPools.clear();
    m_pools.each([this](PoolId id, const Pool &pool) { index(id, pool); });
}

void Fleet::index(PoolId id, const Pool &pool)
{
    m_poolByKey.insert({pool.account, pool.key}, id);
    if (pool.key.kind == LicenseKind::AnyConnectPlus || pool.key.kind == LicenseKind::AnyConnectApex
        || pool.key.kind == LicenseKind::AnyConnectVpnOnly)
        m_anyConnectPools.push_back(id);
}

} // namespace lictor
