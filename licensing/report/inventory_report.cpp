#include "report/parts.h"
#include "report/sections.h"
#include "report/text.h"

#include "fleet/method.h"
#include "fleet/requests.h"

namespace lictor::report {

namespace {

/// A row of the list: a chassis, or an ASA. Chassis come first, as their modules refer to them.
struct Item {
    ChassisId chassis;
    DeviceId device;
};

struct Inventory {
    const Fleet &fleet;
    const Catalog &catalog;
    std::vector<Item> items;
};

std::shared_ptr<const Inventory> gather(const Fleet &fleet, const Catalog &catalog, const Options &options)
{
    auto inventory = std::make_shared<Inventory>(Inventory{fleet, catalog, {}});
    const auto covers = [&](VirtualAccountId account) { return !options.account || options.account == account; };
    if (options.devices.empty()) {
        fleet.chassis().each([&](ChassisId id, const Chassis &chassis) {
            if (covers(chassis.account))
                inventory->items.push_back({id, {}});
        });
        fleet.devices().each([&](DeviceId id, const Device &device) {
            if (covers(device.account))
                inventory->items.push_back({{}, id});
        });
    } else {
        for (const DeviceId id : options.devices)
            if (const Device *device = fleet.devices().find(id); device && covers(device->account))
                inventory->items.push_back({{}, id});
    }
    return inventory;
}

/// The fields of the import guide 4.1 in their order, then what is only for people or comes from a later word of the guide.
const std::vector<Column> &columns()
{
    static const std::vector<Column> all{{"name", Text::tr("Name")}, {"model", Text::tr("Model")}, {"serial", Text::tr("Serial")},
        {"version", Text::tr("Version")}, {"address", Text::tr("Address")}, {"site", Text::tr("Site")},
        {"virtual-account", Text::tr("Virtual account")}, {"group", Text::tr("Group")}, {"role", Text::tr("Role")},
        {"chassis", Text::tr("Chassis")}, {"slot", Text::tr("Slot")}, {"memory-gb", Text::tr("Memory (GB)"), true},
        {"vcpus", Text::tr("vCPUs"), true}, {"hypervisor", Text::tr("Hypervisor"), true},
        {"entitlement", Text::tr("Entitlement"), true}, {"contexts", Text::tr("Contexts requested")},
        {"strong-encryption", Text::tr("Strong encryption"), true}, {"security-plus", Text::tr("Security Plus"), true},
        {"carrier", Text::tr("Carrier"), true}, {"method", Text::tr("Method")}, {"mode", Text::tr("Mode"), true},
        {"registration", Text::tr("Registration")}, {"tier", Text::tr("Tier"), true}, {"status", Text::tr("Status"), true},
        {"serial-made-up", Text::tr("Serial made up")}};
    return all;
}

/// In the order of columns(); a row's cells are used again, so what is not set is cleared.
class Line {
public:
    Line(const Inventory &inventory, Cells &cells) : m_fleet(inventory.fleet), m_catalog(inventory.catalog), m_cells(cells)
    {
        for (Cell &cell : cells)
            cell.clear();
    }
    void write(ChassisId id)
    {
        const Chassis &chassis = m_fleet.chassis().at(id);
        // The supervisor of a 4100 is called like its one module; its FXOS release tells them apart.
        text(Name, chassis.name);
        text(ModelWord, u"FPR" + chassis.model);
        text(Serial, chassis.serial);
        text(Version, chassis.fxos);
        text(Address, chassis.address);
        text(Site, chassis.site);
        text(VirtualAccountName, accountName(chassis.account));
        const Registered *registered = chassis.agent.registered();
        if (registered && registered->exportControlled)
            m_cells[StrongEncryptionFlag].setFlag(true);
        text(MethodWord, toWord(methodOf(m_fleet, chassis)));
        text(RegistrationState, toWord(licenseState(m_fleet, m_catalog, id).registration));
        m_cells[SerialMadeUp].setFlag(chassis.serialMadeUp);
    }
    void write(DeviceId id)
    {
        const Device &device = m_fleet.devices().at(id);
        const Model &model = m_catalog.model(device.model);
        const Series &series = *model.series;
        const Configuration &running = *device.running;
        text(Name, device.name);
        text(ModelWord, model.word);
        text(Serial, device.serial);
        text(Version, device.version);
        text(Address, device.address);
        text(Site, device.site);
        text(VirtualAccountName, accountName(device.account));
        if (const Group *group = device.group ? m_fleet.groups().find(device.group) : nullptr)
            writeGroup(id, *group);
        const bool isModule = series.registrar == Registrar::Chassis;
        if (const Chassis *chassis = device.chassis ? m_fleet.chassis().find(device.chassis) : nullptr; chassis && isModule) {
            text(ChassisName, chassis->name);
            m_cells[Slot].setNumber(device.slot);
        }
        if (series.isVirtual)
            writeVirtual(device);
        if (model.maximumContexts)
            m_cells[Contexts].setNumber(running.contexts);
        m_cells[StrongEncryptionFlag].setFlag(running.strongEncryption || device.encryption.active);
        if (model.securityPlus)
            m_cells[SecurityPlus].setFlag(running.securityPlus);
        if (model.carrierLicense)
            m_cells[Carrier].setFlag(running.carrier);
        if (!isModule) { // else it is the chassis that registers, and says how
            text(MethodWord, toWord(methodOf(m_fleet, m_catalog, device)));
            text(RegistrationState, toWord(licenseState(m_fleet, m_catalog, id).registration));
        }
        if (series.hasModes)
            text(Mode, device.mode == DeviceMode::Platform ? QStringLiteral("platform") : QStringLiteral("appliance"));
        text(Tier, running.tierStandard ? QStringLiteral("standard") : QStringLiteral("none"));
        text(Status, device.inService ? QStringLiteral("active") : QStringLiteral("spare"));
        m_cells[SerialMadeUp].setFlag(device.serialMadeUp);
    }

private:
    enum Place {
        Name,
        ModelWord,
        Serial,
        Version,
        Address,
        Site,
        VirtualAccountName,
        GroupName,
        RoleWord,
        ChassisName,
        Slot,
        MemoryGb,
        Vcpus,
        HypervisorWord,
        EntitlementWord,
        Contexts,
        StrongEncryptionFlag,
        SecurityPlus,
        Carrier,
        MethodWord,
        Mode,
        RegistrationState,
        Tier,
        Status,
        SerialMadeUp
    };
    void text(Place place, const QString &value) { m_cells[place].setOrNone(value); }
    QString accountName(VirtualAccountId account) const
    {
        const VirtualAccount *found = m_fleet.virtualAccounts().find(account);
        return found ? found->name : QString();
    }
    /// One unit leads; a pair whose units both think so (FO-1100-13) is still one with an active unit.
    void writeGroup(DeviceId id, const Group &group)
    {
        const bool leads = group.activeUnit() == id;
        text(GroupName, group.name);
        text(RoleWord,
            toWord(group.kind == GroupKind::Cluster ? (leads ? UnitRole::Control : UnitRole::Data)
                                                    : (leads ? UnitRole::Active : UnitRole::Standby)));
    }
    void writeVirtual(const Device &device)
    {
        const double whole = double(qint64(device.memoryGb));
        if (double(device.memoryGb) == whole)
            m_cells[MemoryGb].setNumber(qint64(whole));
        else
            m_cells[MemoryGb].setReal(double(device.memoryGb));
        m_cells[Vcpus].setNumber(device.vcpus);
        text(HypervisorWord, toWord(device.hypervisor));
        if (const Entitlement *entitlement = m_catalog.entitlement(device.entitlement))
            text(EntitlementWord, entitlement->word);
    }

    const Fleet &m_fleet;
    const Catalog &m_catalog;
    Cells &m_cells;
};

Section inventorySection(const std::shared_ptr<const Inventory> &inventory)
{
    Rows rows;
    rows.columns = columns();
    rows.count = inventory->items.size();
    rows.headedByKeys = true;
    rows.fill = [inventory](size_t row, Cells &cells) {
        const Item &item = inventory->items[row];
        Line line(*inventory, cells);
        if (item.chassis)
            line.write(item.chassis);
        else
            line.write(item.device);
    };
    return {"devices", Text::tr("Inventory"),
        Text::tr(
            "Every chassis and device, in the columns that an import takes: this list imported again changes nothing. A serial "
            "number that is marked as made up was not in the list that the device came from."),
        std::move(rows), Text::tr("The fleet has no devices.")};
}

} // namespace

Result<Parts> inventoryParts(const Fleet &fleet, const Catalog &catalog, const Options &options)
{
    Parts parts;
    parts.title = Text::tr("Inventory");
    parts.asOf = fleet.now;
    parts.parts = {{"fleet", [&](Shape) { return coverSection(fleet, options, coveredDevices(fleet, options)); }},

        {"devices", [inventory = gather(fleet, catalog, options)](Shape) { return inventorySection(inventory); }}};
    return parts;
}

} // namespace lictor::report
