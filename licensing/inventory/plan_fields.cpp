#include "inventory/plan.h"

#include "fleet/method.h"

namespace lictor::inventory {

namespace {

template <class T> void dropEqual(std::optional<T> &wanted, const T &present, bool &different)
{
    if (wanted && *wanted == present)
        wanted.reset();
    different = different || wanted.has_value();
}

bool isRegistered(const AgentState &agent) { return agent.registered() || std::holds_alternative<Reserved>(agent.registration); }

} // namespace

/// The values of a row; (none) clears what can be empty.
void Plan::fill(ImportedDevice &device, const Row &row, const Model &model, const Device *existing) const
{
    const auto text = [&](Field field, std::optional<QString> &target) {
        const Reading &reading = row[field];
        if (reading.given())
            target = reading.text;
        else if (reading.state == Reading::State::Cleared && existing)
            target = QString();
    };
    const auto flag = [&](Field field, std::optional<bool> &target) {
        const Reading &reading = row[field];
        if (reading.given())
            target = reading.number != 0;
        else if (reading.state == Reading::State::Cleared && existing)
            target = false;
    };
    DeviceFields &fields = device.fields;
    if (row[Field::Version].given())
        fields.version = row[Field::Version].text;
    text(Field::Address, fields.address);
    text(Field::Site, fields.site);
    if (row[Field::Chassis].given())
        fields.chassis = row[Field::Chassis].text;
    if (row[Field::Slot].given() && model.series->registrar == Registrar::Chassis)
        fields.slot = row[Field::Slot].number;
    if (model.series->isVirtual) {
        if (row[Field::MemoryGb].given())
            fields.memoryGb = row[Field::MemoryGb].amount;
        else if (row[Field::MemoryMb].given())
            fields.memoryGb = row[Field::MemoryMb].amount;
        if (row[Field::Vcpus].given())
            fields.vcpus = row[Field::Vcpus].number;
        if (row[Field::Hypervisor].given())
            fields.hypervisor = Hypervisor(row[Field::Hypervisor].number);
        if (row[Field::Entitlement].given())
            fields.entitlement = EntitlementKey{quint16(row[Field::Entitlement].number)};
    }
    if (row[Field::Mode].given())
        fields.mode = DeviceMode(row[Field::Mode].number);
    if (row[Field::Contexts].given() && model.maximumContexts)
        device.contexts = row[Field::Contexts].number;
    else if (row[Field::Contexts].state == Reading::State::Cleared && existing && model.maximumContexts)
        device.contexts = 0;
    flag(Field::StrongEncryption, device.strongEncryption);
    if (model.securityPlus)
        flag(Field::SecurityPlus, device.securityPlus);
    if (model.carrierLicense)
        flag(Field::Carrier, device.carrier);
    flag(Field::Tier, device.tier);
    if (row[Field::Method].given())
        device.method = Method(row[Field::Method].number);
    else if (row[Field::Method].state == Reading::State::Cleared && existing)
        device.method = Method::Smart;
    if (const Reading &status = row[Field::Status]; status.given())
        device.inService = status.number != 0;
    else if (status.state == Reading::State::Cleared && existing)
        device.inService = true;
    if (const Reading &registration = row[Field::Registration]; registration.given() && device.inService.value_or(true)) {
        const auto word = RegistrationWord(registration.number);
        if (word == RegistrationWord::Reserved && !device.method)
            device.method = Method::Permanent;
        if (word == RegistrationWord::Registered || word == RegistrationWord::Reserved)
            device.registered = true;
    }
}

/// Leaves only what is different from the fleet's device; false if nothing is.
bool Plan::keepDifferences(ImportedDevice &device, const Device &existing) const
{
    bool different = false;
    DeviceFields &fields = device.fields;
    dropEqual(fields.name, existing.name, different);
    dropEqual(fields.serial, existing.serial, different);
    dropEqual(fields.version, existing.version, different);
    dropEqual(fields.address, existing.address, different);
    dropEqual(fields.site, existing.site, different);
    if (fields.memoryGb && float(*fields.memoryGb) == existing.memoryGb)
        fields.memoryGb.reset();
    different = different || fields.memoryGb;
    dropEqual(fields.vcpus, int(existing.vcpus), different);
    dropEqual(fields.hypervisor, existing.hypervisor, different);
    dropEqual(fields.entitlement, existing.entitlement, different);
    dropEqual(fields.mode, existing.mode, different);
    const Chassis *chassis = existing.chassis ? m_fleet.chassis().find(existing.chassis) : nullptr;
    if (fields.chassis && chassis && chassis->name.compare(*fields.chassis, Qt::CaseInsensitive) == 0) {
        fields.chassis.reset();
        if (fields.slot)
            dropEqual(fields.slot, int(existing.slot), different);
        if (fields.slot)
            fields.chassis = chassis->name;
    }
    if (!fields.chassis)
        fields.slot.reset();
    different = different || fields.chassis || fields.slot;
    const Configuration &running = *existing.running;
    dropEqual(device.contexts, running.contexts, different);
    dropEqual(device.securityPlus, running.securityPlus, different);
    dropEqual(device.carrier, running.carrier, different);
    dropEqual(device.tier, running.tierStandard, different);
    dropEqual(device.method, methodOf(m_fleet, m_catalog, existing), different);
    dropEqual(device.inService, existing.inService, different);
    const bool chassisRegisters = m_catalog.model(existing.model).series->registrar == Registrar::Chassis;
    // What came with the registration does not go by a list; only the line that requests the license does.
    dropEqual(device.strongEncryption,
        running.strongEncryption || (existing.encryption.active && device.strongEncryption == true), different);
    if (device.registered && (chassisRegisters || isRegistered(existing.agent)))
        device.registered.reset();
    different = different || device.registered;
    if (device.observed && sameAsObserved(*device.observed, m_fleet, m_catalog, existing))
        device.observed.reset();
    different = different || device.observed;
    if (!device.virtualAccount.isEmpty()) {
        const VirtualAccount *account = m_fleet.virtualAccounts().find(existing.account);
        if (account && account->name.compare(device.virtualAccount, Qt::CaseInsensitive) == 0)
            device.virtualAccount.clear();
        different = different || !device.virtualAccount.isEmpty();
    }
    return different;
}

} // namespace lictor::inventory
