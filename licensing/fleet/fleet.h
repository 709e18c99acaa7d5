#pragma once

#include "catalog/catalog.h"
#include "fleet/account.h"
#include "fleet/device.h"
#include "fleet/fault.h"
#include "fleet/name_index.h"
#include "fleet/table.h"
#include "fleet/transport_gateway.h"
#include "terms/random.h"

namespace lictor {

/// Names a pool: the licence and the virtual account that owns it.
struct PoolName {
    VirtualAccountId account;
    LicenseKey key;
    bool operator==(const PoolName &) const = default;
};

} // namespace lictor

template <> struct std::hash<lictor::PoolName> {
    size_t operator()(const lictor::PoolName &name) const noexcept
    {
        return std::hash<lictor::LicenseKey>()(name.key) * 0x9E3779B97F4A7C15ull ^ name.account.value;
    }
};

namespace lictor {

inline size_t qHash(const PoolName &name, size_t seed) noexcept { return std::hash<PoolName>()(name) ^ seed; }

/// Everything that can change: devices, chassis, groups, the Smart Account, the clock and the seed. A value: copying it is cheap, and two
/// fleets are equal when everything in them is.
class Fleet {
public:
    /// A new fleet with *Default Virtual Account*.
    static Fleet create(Instant start, quint64 seed);

    quint64 seed = 0;
    Random random;
    Instant now{};
    Account account;
    quint64 nextCertificate = 1;

    const Table<DeviceId, Device> &devices() const { return m_devices; }
    const Table<ChassisId, Chassis> &chassis() const { return m_chassis; }
    const Table<GroupId, Group> &groups() const { return m_groups; }
    const Table<VirtualAccountId, VirtualAccount> &virtualAccounts() const { return m_virtualAccounts; }
    const Table<PoolId, Pool> &pools() const { return m_pools; }
    const Table<TokenId, Token> &tokens() const { return m_tokens; }
    const Table<InstanceId, ProductInstance> &instances() const { return m_instances; }
    const Table<EventId, AuthorityEvent> &events() const { return m_events; }
    const Table<SatelliteId, Satellite> &satellites() const { return m_satellites; }
    const Table<FaultId, Fault> &faults() const { return m_faults; }
    const Table<BillId, UsageBill> &usageBills() const { return m_usageBills; }
    const Table<GatewayId, TransportGateway> &gateways() const { return m_gateways; }
    const Table<UserId, PortalUser> &users() const { return m_users; }

    // Look-ups; names and serial numbers without regard to case.
    DeviceId findDevice(const QString &name) const { return m_deviceByName.find(name.toLower()); }
    DeviceId findDeviceBySerial(const QString &serial) const { return m_deviceBySerial.find(serial); }
    ChassisId findChassis(const QString &name) const { return m_chassisByName.find(name.toLower()); }
    GroupId findGroup(const QString &name) const { return m_groupByName.find(name.toLower()); }
    VirtualAccountId findVirtualAccount(const QString &name) const { return m_accountByName.find(name.toLower()); }
    TokenId findToken(const QString &text) const { return m_tokenByText.find(text); }
    /// By `PID:serial`, upper-cased as `udiKey` makes it.
    InstanceId findInstance(const QString &udiKey) const { return m_instanceByUdi.find(udiKey); }
    InstanceId findInstance(SatelliteId satellite, const QString &udiKey) const
    {
        return m_instanceByUdi.find(placeKey(satellite, udiKey));
    }
    /// The product instance that holds a permanent license, by the license's name in the codes (PLR-CODE-3).
    InstanceId findReservation(const QString &license) const { return m_instanceByUdi.find(reservationKey(license)); }
    SatelliteId findSatellite(const QString &name) const;
    UserId findUser(const QString &name) const;
    static QString udiKey(const QString &pid, const QString &serial) { return pid + u':' + serial; }
    PoolId findPool(VirtualAccountId owner, const LicenseKey &key) const { return m_poolByKey.find({owner, key}); }
    VirtualAccountId defaultVirtualAccount() const { return m_default; }
    /// The pools of AnyConnect licences, of whatever account: few, and asked for with every device (AC-1).
    const std::vector<PoolId> &anyConnectPools() const { return m_anyConnectPools; }

    // Changes. Names and serials must be free (the actions check); the indexes follow.
    DeviceId addDevice(Device device);
    /// To change everything but name and serial.
    Device &edit(DeviceId id) { return m_devices.edit(id); }
    void renameDevice(DeviceId id, const QString &name);
    void setSerial(DeviceId id, const QString &serial);
    void removeDevice(DeviceId id);
    ChassisId addChassis(Chassis chassis);
    Chassis &edit(ChassisId id) { return m_chassis.edit(id); }
    void removeChassis(ChassisId id);
    GroupId addGroup(Group group);
    Group &edit(GroupId id) { return m_groups.edit(id); }
    void removeGroup(GroupId id);
    VirtualAccountId addVirtualAccount(VirtualAccount virtualAccount);
    /// The pool of that licence, made empty if it does not exist.
    PoolId poolFor(VirtualAccountId owner, const LicenseKey &key);
    Pool &edit(PoolId id) { return m_pools.edit(id); }
    TokenId addToken(Token token);
    Token &edit(TokenId id) { return m_tokens.edit(id); }
    InstanceId addInstance(ProductInstance instance);
    ProductInstance &edit(InstanceId id) { return m_instances.edit(id); }
    void removeInstance(InstanceId id);
    BillId addUsageBill(UsageBill bill) { return m_usageBills.add(std::move(bill)); }
    UsageBill &edit(BillId id) { return m_usageBills.edit(id); }
    EventId addEvent(AuthorityEvent event) { return m_events.add(std::move(event)); }
    SatelliteId addSatellite(Satellite satellite) { return m_satellites.add(std::move(satellite)); }
    Satellite &edit(SatelliteId id) { return m_satellites.edit(id); }
    GatewayId addGateway(TransportGateway gateway) { return m_gateways.add(std::move(gateway)); }
    void removeGateway(GatewayId id) { m_gateways.remove(id); }
    UserId addUser(PortalUser user) { return m_users.add(std::move(user)); }
    PortalUser &edit(UserId id) { return m_users.edit(id); }
    void removeUser(UserId id) { m_users.remove(id); }
    FaultId addFault(Fault fault) { return m_faults.add(std::move(fault)); }
    Fault &edit(FaultId id) { return m_faults.edit(id); }
    void removeFault(FaultId id) { m_faults.remove(id); }

    /// A serial number in the model's form that is not taken (INV-22).
    QString makeSerial(const Model &model);

    bool operator==(const Fleet &other) const;

    /// For the store: gives every table with its name to `visit(name, table)`, in a fixed order.
    template <class Self, class Visit> static void eachTable(Self &self, Visit &&visit)
    {
        visit("devices", self.m_devices);
        visit("chassis", self.m_chassis);
        visit("groups", self.m_groups);
        visit("virtual-accounts", self.m_virtualAccounts);
        visit("pools", self.m_pools);
        visit("tokens", self.m_tokens);
        visit("instances", self.m_instances);
        visit("events", self.m_events);
        visit("faults", self.m_faults);
        visit("usage-bills", self.m_usageBills);
        visit("satellites", self.m_satellites);
        visit("gateways", self.m_gateways);
        visit("users", self.m_users);
    }
    /// Makes the indexes anew after the tables were restored.
    void rebuildIndexes();

private:
    Table<DeviceId, Device> m_devices;
    Table<ChassisId, Chassis> m_chassis;
    Table<GroupId, Group> m_groups;
    Table<VirtualAccountId, VirtualAccount> m_virtualAccounts;
    Table<PoolId, Pool> m_pools;
    Table<TokenId, Token> m_tokens;
    Table<InstanceId, ProductInstance> m_instances;
    Table<EventId, AuthorityEvent> m_events;
    Table<FaultId, Fault> m_faults;
    Table<BillId, UsageBill> m_usageBills;
    Table<SatelliteId, Satellite> m_satellites;
    Table<GatewayId, TransportGateway> m_gateways;
    Table<UserId, PortalUser> m_users;

    void index(PoolId id, const Pool &pool);
    /// A device may be an instance of the Smart Software Manager and of a satellite at once.
    static QString placeKey(SatelliteId satellite, const QString &udiKey);
    /// Nor does a permanent license exclude a registration: it may have been given back on the device alone (PLR-23).
    static QString reservationKey(const QString &license) { return u"permanent|" + license; }
    static QString keyOf(const ProductInstance &instance);

    VirtualAccountId m_default;
    std::vector<PoolId> m_anyConnectPools;
    NameIndex<QString, DeviceId> m_deviceByName, m_deviceBySerial;
    NameIndex<QString, ChassisId> m_chassisByName;
    NameIndex<QString, GroupId> m_groupByName;
    NameIndex<QString, VirtualAccountId> m_accountByName;
    NameIndex<QString, TokenId> m_tokenByText;
    NameIndex<QString, InstanceId> m_instanceByUdi;
    NameIndex<PoolName, PoolId> m_poolByKey;
};

} // namespace lictor
