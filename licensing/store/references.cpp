#include "store/references.h"

#include "store/text.h"

namespace lictor::store {

namespace {

class ReferenceCheck {
public:
    ReferenceCheck(const Fleet &fleet, const Catalog &catalog) : m_fleet(fleet), m_catalog(catalog) { }

    QString problem()
    {
        m_fleet.devices().each([&](DeviceId, const Device &device) {
            see(m_catalog.knows(device.model), device.name, Store::tr("model"));
            see(known(device.entitlement), device.name, Store::tr("entitlement"));
            see(known(device.running->throughput) && known(device.startup->throughput), device.name,
                Store::tr("throughput level"));
            see(!device.chassis || m_fleet.chassis().find(device.chassis), device.name, Store::tr("chassis"));
            see(!device.group || m_fleet.groups().find(device.group), device.name, Store::tr("group"));
            see(known(device.account), device.name, Store::tr("virtual account"));
            agent(device.agent, device.name);
            for (const Grant &grant : device.grants)
                license(grant.key, device.name);
        });
        m_fleet.chassis().each([&](ChassisId, const Chassis &chassis) {
            see(known(chassis.account), chassis.name, Store::tr("virtual account"));
            see(m_catalog.findModule(chassis.model) != nullptr, chassis.name, Store::tr("model"));
            agent(chassis.agent, chassis.name);
            for (const DeviceId device : chassis.slots)
                see(!device || m_fleet.devices().find(device), chassis.name, Store::tr("module"));
        });
        m_fleet.groups().each([&](GroupId, const Group &group) {
            see(group.active < group.units.size(), group.name, Store::tr("active unit"));
            for (const DeviceId device : group.units)
                see(m_fleet.devices().find(device), group.name, Store::tr("unit"));
        });
        m_fleet.pools().each([&](PoolId, const Pool &pool) {
            see(m_fleet.virtualAccounts().find(pool.account), Store::tr("a license pool"), Store::tr("virtual account"));
            license(pool.key, Store::tr("a license pool"));
        });
        m_fleet.tokens().each([&](TokenId, const Token &token) {
            see(m_fleet.virtualAccounts().find(token.account), Store::tr("a token"), Store::tr("virtual account"));
            see(known(token.satellite), Store::tr("a token"), Store::tr("satellite"));
        });
        m_fleet.instances().each([&](InstanceId, const ProductInstance &instance) {
            see(m_fleet.virtualAccounts().find(instance.account), instance.name, Store::tr("virtual account"));
            see(known(instance.satellite), instance.name, Store::tr("satellite"));
            see(knownPlatform(instance.platform), instance.name, Store::tr("license platform"));
            for (const Use &use : instance.uses)
                license(use.key, instance.name);
        });
        m_fleet.satellites().each([&](SatelliteId, const Satellite &satellite) {
            see(m_fleet.virtualAccounts().find(satellite.account), satellite.name, Store::tr("virtual account"));
            for (const Pool &pool : satellite.pools)
                license(pool.key, satellite.name);
        });
        m_fleet.faults().each([&](FaultId, const Fault &fault) {
            see(!fault.device || m_fleet.devices().find(fault.device), Store::tr("a fault"), Store::tr("device"));
            see(known(fault.satellite), Store::tr("a fault"), Store::tr("satellite"));
            see(!fault.chassis || m_fleet.chassis().find(fault.chassis), Store::tr("a fault"), Store::tr("chassis"));
        });
        m_fleet.usageBills().each([&](BillId, const UsageBill &bill) {
            see(known(bill.account), bill.instance, Store::tr("virtual account"));
            for (const MeteredUse &use : bill.uses)
                license(use.key, bill.instance);
        });
        return m_problem;
    }

private:
    void see(bool right, const QString &subject, const QString &reference)
    {
        if (!right && m_problem.isEmpty())
            m_problem = Store::tr("%1 refers to an unknown %2").arg(subject, reference);
    }
    bool known(EntitlementKey key) const { return key.value <= m_catalog.asav().entitlements.size(); }
    bool known(VirtualAccountId id) const { return !id || m_fleet.virtualAccounts().find(id); }
    bool known(SatelliteId id) const { return !id || m_fleet.satellites().find(id); }
    bool knownPlatform(LicensePlatformKey key) const
    {
        return key.value >= 1 && key.value <= m_catalog.licensePlatforms().size();
    }
    void license(const LicenseKey &key, const QString &subject)
    {
        see(knownPlatform(key.platform) && known(key.entitlement) && (!key.model || m_catalog.knows(key.model)), subject,
            Store::tr("license"));
    }
    void agent(const AgentState &state, const QString &subject)
    {
        if (const Registered *registered = state.registered())
            see(known(registered->account), subject, Store::tr("virtual account"));
        else if (const auto *registering = std::get_if<Registering>(&state.registration))
            see(!registering->previous || known(registering->previous->account), subject, Store::tr("virtual account"));
        else if (const auto *reserved = std::get_if<Reserved>(&state.registration))
            see(known(reserved->level), subject, Store::tr("entitlement"));
    }

    const Fleet &m_fleet;
    const Catalog &m_catalog;
    QString m_problem;
};

} // namespace

QString brokenReference(const Fleet &fleet, const Catalog &catalog) { return ReferenceCheck(fleet, catalog).problem(); }

} // namespace lictor::store
