#include "simulation/actions.h"
#include "simulation/adoption.h"
#include "simulation/device_rules.h"

#include "authority/authority.h"
#include "fleet/requests.h"
#include "fleet/route.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>

#include <algorithm>
#include <map>

namespace lictor::simulation {

namespace {

struct Simulation {
    Q_DECLARE_TR_FUNCTIONS(Simulation)
};

/// Carries one import out: chassis, devices, groups, then what is registered becomes product instances.
class Importer {
public:
    Importer(World &world, const Import &import) : m_world(world), m_import(import) { }

    Result<void> run()
    {
        for (const ImportedChassis &chassis : *m_import.chassis)
            takeChassis(chassis);
        size_t done = 0;
        for (const ImportedDevice &device : *m_import.devices) {
            if (const auto taken = takeDevice(device); !taken)
                return taken;
            constexpr size_t devicesBetweenReports = 2048;
            if (m_world.context.progress && ++done % devicesBetweenReports == 0
                && !m_world.context.progress(double(done) / double(m_import.devices->size())))
                return refuse(Refusal::Cancelled, m_import.source, Simulation::tr("cancelled, nothing was imported"));
        }
        formGroups();
        settleModules();
        becomeRegistered();
        becomeObserved();
        return {};
    }

private:
    VirtualAccountId account(const QString &name)
    {
        const QString &wanted = name.isEmpty() ? m_import.virtualAccount : name;
        if (wanted.isEmpty())
            return m_world.fleet.defaultVirtualAccount();
        auto &known = m_accounts[wanted];
        if (!known) {
            known = m_world.fleet.findVirtualAccount(wanted);
            if (!known)
                known = m_world.fleet.addVirtualAccount({wanted, {}, false});
        }
        return known;
    }

    void takeChassis(const ImportedChassis &row)
    {
        Fleet &fleet = m_world.fleet;
        ChassisId id = row.existing;
        if (!id) {
            QString serial = row.serial;
            const bool madeUp = serial.isEmpty();
            if (madeUp)
                serial = fleet.makeSerial(*m_world.catalog().findModule(row.model));
            id = addChassis(m_world,
                {row.name, row.model, serial, row.fxos.isEmpty() ? defaultFxos : row.fxos, row.address, row.site, madeUp});
        }
        Chassis &chassis = fleet.edit(id);
        if (row.existing) {
            if (!row.fxos.isEmpty())
                chassis.fxos = row.fxos;
            if (!row.address.isEmpty())
                chassis.address = row.address;
            if (!row.site.isEmpty())
                chassis.site = row.site;
        }
        if (!row.virtualAccount.isEmpty() || !row.existing)
            chassis.account = account(row.virtualAccount);
        if (row.method) {
            chassis.reservation = *row.method == Method::Permanent;
            chassis.servedOnPrem = *row.method == Method::OnPrem && pointsToManager(chassis.licenseUrl);
            if (*row.method == Method::Smart && !pointsToManager(chassis.licenseUrl))
                chassis.licenseUrl.clear();
            agent::followReservation(fleet, m_world.catalog(), {{}, id});
            m_world.touch(id);
        }
        if (row.agent)
            m_observedAgents.emplace(agent::Owner{{}, id}, *row.agent);
        else if (row.registered.value_or(false))
            m_registered.push_back({{{}, id}, row.strongEncryption});
    }

    Result<void> takeDevice(const ImportedDevice &row)
    {
        Fleet &fleet = m_world.fleet;
        const Catalog &catalog = m_world.catalog();
        DeviceId id = row.existing;
        const Model &model = catalog.model(row.existing ? fleet.devices().at(row.existing).model : row.model);
        if (!id) {
            Device device;
            device.model = row.model;
            device.name = row.fields.name.value_or(QString());
            device.serial = row.fields.serial.value_or(QString());
            device.serialMadeUp = row.serialMadeUp || device.serial.isEmpty();
            if (device.serial.isEmpty())
                device.serial = fleet.makeSerial(model);
            device.version = row.fields.version.value_or(defaultVersion);
            device.address = row.fields.address.value_or(QString());
            device.site = row.fields.site.value_or(QString());
            device.upSince = fleet.now;
            if (model.series->hasModes)
                device.mode = row.fields.mode.value_or(DeviceMode::Appliance);
            if (model.series->isVirtual)
                fillVirtual(device, row.fields);
            if (model.series->registrar == Registrar::Device)
                agent::syncEvaluation(device.agent, catalog, *model.series, fleet.now);
            Configuration configuration;
            configuration.hostname = device.name;
            configuration.smartLicense = true;
            configuration.tierStandard = row.tier.value_or(true);
            configuration.throughput = device.entitlement;
            applyLicense(configuration, row);
            if (row.method)
                applyMethod(device, configuration, *row.method, model);
            device.running = device.startup = SharedValue<Configuration>(std::move(configuration));
            device.account = account(row.virtualAccount);
            device.inService = row.inService.value_or(true);
            id = fleet.addDevice(std::move(device));
        } else {
            update(id, row);
        }
        if (row.fields.chassis)
            place(id, row);
        if (!row.group.isEmpty())
            m_groups[row.group.toLower()].push_back({id, row.group, row.cluster, row.leads, row.primary, row.activeActive});
        if (row.observed)
            observe(id, *row.observed);
        else if (row.registered.value_or(false) && model.series->registrar == Registrar::Device)
            m_registered.push_back({{id, {}}, row.strongEncryption.value_or(false)});
        else if (row.strongEncryption.value_or(false) && model.series->registrar == Registrar::Device)
            requestStrongEncryption(id);
        else if (row.strongEncryption.value_or(false))
            m_strongModules.push_back(id);
        return {};
    }

    /// Takes over what is the device's alone; its agent follows when all devices are there.
    void observe(DeviceId id, const ObservedDevice &observed)
    {
        Device &device = m_world.fleet.edit(id);
        if (!observed.chassisSerial.isEmpty())
            device.chassisSerial = observed.chassisSerial;
        if (observed.up)
            device.upSince = m_world.fleet.now - *observed.up;
        if (observed.configuration)
            device.running = device.startup = SharedValue<Configuration>(*observed.configuration);
        m_observed.push_back({id, &observed});
    }

    void requestStrongEncryption(DeviceId id)
    {
        m_world.fleet.edit(id).running.edit().strongEncryption = true;
        agent::entitlementsChanged(m_world.fleet, m_world.catalog(), id);
    }

    /// A module has strong encryption from the registration of its chassis where that is imported too, else it requests the license.
    void settleModules()
    {
        if (m_strongModules.empty())
            return;
        std::map<ChassisId, Known *> registering;
        for (Known &known : m_registered)
            if (known.owner.chassis)
                registering.emplace(known.owner.chassis, &known);
        for (DeviceId module : m_strongModules) {
            const auto chassis = registering.find(m_world.fleet.devices().at(module).chassis);
            if (chassis != registering.end())
                chassis->second->strong = true;
            else
                requestStrongEncryption(module);
        }
    }

    void fillVirtual(Device &device, const DeviceFields &fields) const
    {
        const AsavLimits &limits = m_world.catalog().asav();
        device.entitlement = fields.entitlement.value_or(limits.entitlements.front().key);
        device.vcpus = qint16(fields.vcpus.value_or(1));
        device.hypervisor = fields.hypervisor.value_or(Hypervisor::Vmware);
        const double session = m_world.catalog().entitlement(device.entitlement)->sessionMemoryGb;
        device.memoryGb =
            float(fields.memoryGb.value_or(device.vcpus > 1 ? std::max(session, limits.memoryMinimumSeveralVcpusGb) : session));
    }

    static void applyLicense(Configuration &configuration, const ImportedDevice &row)
    {
        if (row.contexts)
            configuration.contexts = *row.contexts;
        if (row.securityPlus)
            configuration.securityPlus = *row.securityPlus;
        if (row.carrier)
            configuration.carrier = *row.carrier;
        if (row.tier)
            configuration.tierStandard = *row.tier;
        if (row.strongEncryption && !*row.strongEncryption)
            configuration.strongEncryption = false;
    }

    /// The configuration of a device that is licensed by this method.
    static void applyMethod(Device &device, Configuration &configuration, Method method, const Model &model)
    {
        if ((method == Method::Utility) != configuration.transport->standardUtility) {
            LicenseTransport &transport = configuration.transport.edit();
            transport.utility = transport.standardUtility = method == Method::Utility;
            if (transport.utility)
                transport.type = LicenseTransport::Type::Smart; // TRN-13
        }
        device.servedOnPrem = method == Method::OnPrem && pointsToManager(configuredUrl(configuration));
        if (method == Method::Smart && !pointsToManager(configuredUrl(configuration))) {
            configuration.licenseUrl.clear();
            if (!configuration.transport->url.isEmpty())
                configuration.transport.edit().url.clear();
        }
        configuration.reservation = method == Method::Permanent;
        if (configuration.reservation && model.series->isVirtual) { // PLR-ASAV-8
            configuration.smartLicense = configuration.tierStandard = false;
            configuration.throughput = {};
        }
    }

    /// Another machine in the place of one has its configuration; the registration does not follow.
    void replace(DeviceId id, const QString &serial)
    {
        Fleet &fleet = m_world.fleet;
        const bool wasMadeUp = fleet.devices().at(id).serialMadeUp; // then it is the same machine, known better
        fleet.setSerial(id, serial);
        Device &device = fleet.edit(id);
        device.serialMadeUp = false;
        if (wasMadeUp || m_world.catalog().model(device.model).series->registrar != Registrar::Device)
            return;
        device.chassisSerial.clear();
        device.upSince = fleet.now;
        device.agent = {};
        agent::loseRegistration(fleet, m_world.catalog(), {id, {}}, {});
        agent::followReservation(fleet, m_world.catalog(), {id, {}});
        m_world.touch(id);
    }

    void update(DeviceId id, const ImportedDevice &row)
    {
        Fleet &fleet = m_world.fleet;
        const DeviceFields &fields = row.fields;
        if (fields.name && *fields.name != fleet.devices().at(id).name)
            fleet.renameDevice(id, *fields.name);
        if (fields.serial && *fields.serial != fleet.devices().at(id).serial)
            replace(id, *fields.serial);
        Device &device = fleet.edit(id);
        assignFields(device, fields);
        device.inService = row.inService.value_or(device.inService);
        if (!row.virtualAccount.isEmpty())
            device.account = account(row.virtualAccount);
        Configuration configuration = *device.running;
        applyLicense(configuration, row);
        if (fields.entitlement)
            configuration.throughput = *fields.entitlement;
        if (row.method)
            applyMethod(device, configuration, *row.method, m_world.catalog().model(device.model));
        if (!(configuration == *device.running)) {
            device.running = SharedValue<Configuration>(std::move(configuration));
            device.startup = device.running;
            agent::entitlementsChanged(fleet, m_world.catalog(), id);
            m_world.touch(id);
        }
    }

    void place(DeviceId id, const ImportedDevice &row)
    {
        const ChassisId chassis = m_world.fleet.findChassis(*row.fields.chassis);
        if (!chassis || m_world.fleet.devices().at(id).chassis == chassis)
            return;
        int slot = row.fields.slot.value_or(0);
        const std::vector<DeviceId> slots = m_world.fleet.chassis().at(chassis).slots;
        if (slot < 1) {
            slot = 1;
            while (size_t(slot) <= slots.size() && slots[size_t(slot) - 1])
                ++slot;
        }
        seat(m_world, id, chassis, slot);
    }

    /// Groups are as the file says: a digital twin asks no preconditions.
    void formGroups()
    {
        Fleet &fleet = m_world.fleet;
        for (auto it = m_groups.begin(); it != m_groups.end(); ++it) {
            const std::vector<Member> &members = *it;
            GroupId id = fleet.findGroup(members.front().group);
            if (!id) {
                Group group;
                group.name = members.front().group;
                group.kind = members.front().cluster ? GroupKind::Cluster : GroupKind::Failover;
                id = fleet.addGroup(std::move(group));
            }
            Group group = fleet.groups().at(id);
            DeviceId leader = group.activeUnit();
            for (const Member &member : members) {
                if (std::find(group.units.begin(), group.units.end(), member.device) == group.units.end())
                    group.units.insert(member.primary ? group.units.begin() : group.units.end(), member.device);
                if (member.leads) {
                    leader = member.device;
                    group.activeActive = member.activeActive;
                }
                if (fleet.devices().at(member.device).group != id)
                    fleet.edit(member.device).group = id;
            }
            const auto place = std::find(group.units.begin(), group.units.end(), leader);
            group.active = place == group.units.end() ? 0 : quint8(place - group.units.begin());
            if (!(group == fleet.groups().at(id)))
                fleet.edit(id) = group;
            agent::entitlementsChanged(fleet, m_world.catalog(), group.activeUnit());
            m_world.touch(group.activeUnit());
            for (DeviceId unit : group.units)
                if (const Device &device = fleet.devices().at(unit); !device.startup.sharesWith(device.running))
                    fleet.edit(unit).startup = device.running;
        }
    }

    /// What the file says is registered is so in the portal too; its certificate is dates only until the first renewal.
    void becomeRegistered()
    {
        Fleet &fleet = m_world.fleet;
        const Catalog &catalog = m_world.catalog();
        for (const auto &[owner, strong] : m_registered) {
            if (agent::state(fleet, owner).registered()
                || std::holds_alternative<Reserved>(agent::state(fleet, owner).registration))
                continue;
            const bool permanent = owner.device ? fleet.devices().at(owner.device).running->reservation
                                                : fleet.chassis().at(owner.chassis).reservation;
            const agent::Modules modules = agent::devicesOf(fleet, owner);
            if (permanent) {
                adoptPermanentLicense(m_world, owner, strong, fleet.now);
            } else {
                ProductInstance instance = instanceOf(m_world, owner);
                instance.registered = instance.lastContact = fleet.now;
                instance.exportControlled = strong;
                Registered registered;
                registered.account = instance.account;
                registered.since = registered.lastContact = registered.nextContact = fleet.now;
                registered.exportControlled = strong;
                registered.certificate.from = fleet.now;
                registered.certificate.until = addYears(fleet.now, catalog.intervals().certificateYears);
                registered.certificate.renewsAt = addMonths(fleet.now, catalog.intervals().certificateRenewalMonths);
                registered.nextCertificateAttempt = registered.certificate.renewsAt;
                registered.instance = authority::adoptInstance(fleet, catalog, std::move(instance));
                registered.certificate.serial = fleet.instances().at(registered.instance).certificateSerial;
                agent::edit(fleet, owner).registration = registered;
            }
            for (DeviceId module : modules) {
                Device &device = fleet.edit(module);
                if (strong)
                    device.encryption = {
                        true, false, permanent ? StrongEncryption::Source::Permanent : StrongEncryption::Source::Token};
            }
            const Model &model = owner.device ? catalog.model(fleet.devices().at(owner.device).model)
                                              : *catalog.findModule(fleet.chassis().at(owner.chassis).model);
            agent::syncEvaluation(agent::edit(fleet, owner), catalog, *model.series, fleet.now);
            m_world.run(owner);
        }
        // A pool that the last of them made short is short for all of them from the start (OPEN-50).
        if (!anyShort())
            return;
        for (const Known &known : m_registered) {
            if (!agent::state(fleet, known.owner).registered())
                continue;
            agent::edit(fleet, known.owner).registered()->nextContact = fleet.now;
            m_world.run(known.owner);
        }
    }

    /// The twins of real devices: nobody asks anybody anything, they are as their output says.
    void becomeObserved()
    {
        Fleet &fleet = m_world.fleet;
        for (const auto &[id, observed] : m_observed) {
            const agent::Owner owner = agent::ownerFor(fleet, m_world.catalog(), id);
            noteAgent(owner, *observed);
            const AgentState *agent = noted(owner);
            if (!agent) {
                followConfiguration(id);
                continue;
            }
            Device &device = fleet.edit(id);
            if (observed->encryption)
                device.encryption = *observed->encryption;
            if (observed->grants)
                device.grants = *observed->grants;
            else
                device.grants = agent->registered() ? assumedGrants(id, observed->ofUnlisted) : std::vector<Grant>();
        }
        for (const auto &[owner, state] : m_observedAgents)
            adoptAgent(m_world, owner, state);
    }

    /// What was read of an agent; a chassis is known better by its own output, and by the fleet, than by what its modules say.
    void noteAgent(agent::Owner owner, const ObservedDevice &observed)
    {
        if (!observed.agent || noted(owner))
            return;
        const AgentState &present = agent::state(m_world.fleet, owner);
        const bool knownBetter = owner.chassis && observed.agent->registered() && present.registered();
        m_observedAgents.emplace(owner, knownBetter ? present : *observed.agent);
    }

    const AgentState *noted(agent::Owner owner) const
    {
        const auto found = m_observedAgents.find(owner);
        return found == m_observedAgents.end() ? nullptr : &found->second;
    }

    /// Only the configuration was read: a registered device asks for what is in it.
    void followConfiguration(DeviceId id)
    {
        if (!agent::state(m_world.fleet, agent::ownerFor(m_world.fleet, m_world.catalog(), id)).registered())
            return;
        agent::entitlementsChanged(m_world.fleet, m_world.catalog(), id);
        m_world.touch(id);
    }

    /// What a registered device has whose output does not list it.
    std::vector<Grant> assumedGrants(DeviceId id, GrantStatus status) const
    {
        std::vector<Grant> grants;
        for (const Request &request : requestsOf(m_world.fleet, m_world.catalog(), id))
            grants.push_back({request.key, request.count, status, false, false, m_world.fleet.now});
        return grants;
    }

    bool anyShort() const
    {
        bool found = false;
        m_world.fleet.pools().each([&](PoolId, const Pool &pool) { found = found || pool.shortSince.has_value(); });
        return found;
    }

    struct Member {
        DeviceId device;
        QString group;
        bool cluster = false, leads = false, primary = false, activeActive = false;
    };
    struct Known {
        agent::Owner owner;
        bool strong = false;
    };

    World &m_world;
    const Import &m_import;
    QHash<QString, VirtualAccountId> m_accounts;
    QMap<QString, std::vector<Member>> m_groups; // ordered, so that ids follow from the file alone
    std::vector<Known> m_registered;
    std::vector<std::pair<DeviceId, const ObservedDevice *>> m_observed;
    std::map<agent::Owner, AgentState> m_observedAgents;
    std::vector<DeviceId> m_strongModules; ///< that the file says have strong encryption
};

} // namespace

Result<void> perform(World &world, Outcome &, const Import &action)
{
    if (!action.devices || !action.chassis)
        return refuse(Refusal::NotFound, action.source, Simulation::tr("there is nothing to import"));
    return Importer(world, action).run();
}

} // namespace lictor::simulation
