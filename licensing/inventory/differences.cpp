#include "inventory/differences.h"

#include "fleet/method.h"
#include "fleet/requests.h"
#include "inventory/field.h"

namespace lictor::inventory {

namespace {

QString yesOrNo(bool yes) { return yes ? QStringLiteral("yes") : QStringLiteral("no"); }
QString numberText(double number) { return QString::number(number); }
QString numberText(int number) { return QString::number(number); }

RegistrationWord registrationOf(const AgentState &agent)
{
    if (std::holds_alternative<Reserved>(agent.registration))
        return RegistrationWord::Reserved;
    return agent.registered() ? RegistrationWord::Registered : RegistrationWord::Unregistered;
}

RegistrationWord registrationBy(const std::optional<Method> &method)
{
    return method == Method::Permanent ? RegistrationWord::Reserved : RegistrationWord::Registered;
}

/// Collects what differs. `old` is what is there already, null where everything is new.
template <class Entity> class Collector {
public:
    explicit Collector(const Entity *old) : m_old(old) { }

    void add(Field field, const QString &before, const QString &after)
    {
        const QString shown = m_old ? before : QString();
        if (shown != after)
            m_differences.push_back({toWord(field), shown, after});
    }
    /// A value that is given: `before` reads it from what is there, `word` says it.
    template <class Value, class Before, class Word>
    void add(Field field, const std::optional<Value> &given, Before before, Word word)
    {
        if (given)
            add(field, m_old ? QString(word(before(*m_old))) : QString(), word(*given));
    }
    std::vector<Difference> take() { return std::move(m_differences); }

private:
    const Entity *m_old;
    std::vector<Difference> m_differences;
};

/// The role in its pair or cluster that a device gets.
UnitRole roleFrom(const ImportedDevice &device)
{
    if (device.cluster)
        return device.leads ? UnitRole::Control : UnitRole::Data;
    return device.leads ? UnitRole::Active : UnitRole::Standby;
}

void addGroup(Collector<Device> &found, const Fleet &fleet, const ImportedDevice &device, const Device *old)
{
    if (device.group.isEmpty())
        return;
    const Group *group = old && old->group ? fleet.groups().find(old->group) : nullptr;
    found.add(Field::Group, group ? group->name : QString(), device.group);
    found.add(Field::Role, old ? toWord(roleOf(fleet, device.existing)) : QString(), toWord(roleFrom(device)));
}

void addConfiguration(Collector<Device> &found, const Fleet &fleet, const Catalog &catalog, const ImportedDevice &device)
{
    found.add(
        Field::Contexts, device.contexts, [](const Device &old) { return old.running->contexts; }, qOverload<int>(numberText));
    found.add(
        Field::StrongEncryption, device.strongEncryption, [](const Device &old) { return old.running->strongEncryption; },
        yesOrNo);
    found.add(
        Field::SecurityPlus, device.securityPlus, [](const Device &old) { return old.running->securityPlus; }, yesOrNo);
    found.add(
        Field::Carrier, device.carrier, [](const Device &old) { return old.running->carrier; }, yesOrNo);
    found.add(
        Field::Tier, device.tier, [](const Device &old) { return old.running->tierStandard; },
        [](bool standard) { return standard ? QStringLiteral("standard") : QStringLiteral("none"); });
    found.add(
        Field::Method, device.method, [&](const Device &old) { return methodOf(fleet, catalog, old); },
        [](Method method) { return toWord(method); });
}

} // namespace

std::vector<Difference> differences(const Fleet &fleet, const Catalog &catalog, const ImportedDevice &device)
{
    const Device *old = device.existing ? fleet.devices().find(device.existing) : nullptr;
    const DeviceFields &fields = device.fields;
    Collector<Device> found(old);
    const auto itself = [](const QString &text) { return text; };
    found.add(
        Field::Name, fields.name, [](const Device &was) { return was.name; }, itself);
    found.add(Field::Model, old ? catalog.model(old->model).word : QString(), catalog.model(device.model).word);
    found.add(
        Field::Serial, fields.serial, [](const Device &was) { return was.serial; }, itself);
    found.add(
        Field::Version, fields.version, [](const Device &was) { return was.version; }, itself);
    found.add(
        Field::Address, fields.address, [](const Device &was) { return was.address; }, itself);
    found.add(
        Field::Site, fields.site, [](const Device &was) { return was.site; }, itself);
    if (!device.virtualAccount.isEmpty()) {
        const VirtualAccount *account = old ? fleet.virtualAccounts().find(old->account) : nullptr;
        found.add(Field::VirtualAccount, account ? account->name : QString(), device.virtualAccount);
    }
    addGroup(found, fleet, device, old);
    found.add(
        Field::Chassis, fields.chassis,
        [&](const Device &was) {
            const Chassis *chassis = was.chassis ? fleet.chassis().find(was.chassis) : nullptr;
            return chassis ? chassis->name : QString();
        },
        itself);
    found.add(
        Field::Slot, fields.slot, [](const Device &was) { return int(was.slot); }, qOverload<int>(numberText));
    found.add(
        Field::MemoryGb, fields.memoryGb, [](const Device &was) { return double(was.memoryGb); }, qOverload<double>(numberText));
    found.add(
        Field::Vcpus, fields.vcpus, [](const Device &was) { return int(was.vcpus); }, qOverload<int>(numberText));
    found.add(
        Field::Hypervisor, fields.hypervisor, [](const Device &was) { return was.hypervisor; },
        [](Hypervisor hypervisor) { return toWord(hypervisor); });
    found.add(
        Field::Entitlement, fields.entitlement, [](const Device &was) { return was.entitlement; },
        [&](EntitlementKey key) {
            const Entitlement *entitlement = catalog.entitlement(key);
            return entitlement ? entitlement->word : QString();
        });
    addConfiguration(found, fleet, catalog, device);
    found.add(
        Field::Mode, fields.mode, [](const Device &was) { return was.mode; }, [](DeviceMode mode) { return toWord(mode); });
    if (device.registered == true)
        found.add(
            Field::Registration, old ? toWord(registrationOf(old->agent)) : QString(), toWord(registrationBy(device.method)));
    found.add(
        Field::Status, device.inService, [](const Device &was) { return was.inService; },
        [](bool inService) { return inService ? QStringLiteral("in service") : QStringLiteral("not in service"); });
    return found.take();
}

std::vector<Difference> differences(const Fleet &fleet, const ImportedChassis &chassis)
{
    const Chassis *old = chassis.existing ? fleet.chassis().find(chassis.existing) : nullptr;
    Collector<Chassis> found(old);
    // What an import leaves alone is empty.
    const auto text = [&](Field field, const QString &given, const QString Chassis::*before) {
        if (!given.isEmpty())
            found.add(field, old ? old->*before : QString(), given);
    };
    text(Field::Name, chassis.name, &Chassis::name);
    text(Field::Model, chassis.model, &Chassis::model);
    text(Field::Serial, chassis.serial, &Chassis::serial);
    text(Field::Version, chassis.fxos, &Chassis::fxos);
    text(Field::Address, chassis.address, &Chassis::address);
    text(Field::Site, chassis.site, &Chassis::site);
    if (!chassis.virtualAccount.isEmpty())
        found.add(Field::VirtualAccount, old ? fleet.virtualAccounts().at(old->account).name : QString(), chassis.virtualAccount);
    found.add(
        Field::Method, chassis.method, [&](const Chassis &was) { return methodOf(fleet, was); },
        [](Method method) { return toWord(method); });
    if (chassis.registered == true)
        found.add(
            Field::Registration, old ? toWord(registrationOf(old->agent)) : QString(), toWord(registrationBy(chassis.method)));
    return found.take();
}

} // namespace lictor::inventory
