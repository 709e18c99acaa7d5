#include "report/parts.h"
#include "report/sections.h"
#include "report/text.h"

#include <algorithm>
#include <memory>

namespace lictor::report {

namespace {

QString entitlementWord(const Catalog &catalog, EntitlementKey key)
{
    const Entitlement *found = catalog.entitlement(key);
    return found ? found->word : QString();
}

/// A licence of a product instance.
struct UseRow {
    const ProductInstance *instance;
    const Use *use;
};

/// Since when the device has it; nothing where no device of the fleet is this instance.
std::optional<Instant> sinceOf(const Fleet &fleet, const UseRow &row)
{
    const Device *device = fleet.devices().find(fleet.findDeviceBySerial(row.instance->udiSerial));
    if (!device)
        return std::nullopt;
    for (const Grant &grant : device->grants)
        if (grant.key == row.use->key)
            return grant.since;
    return std::nullopt;
}

Section usageSection(const Fleet &fleet, const Catalog &catalog, const Options &options)
{
    auto all = std::make_shared<std::vector<UseRow>>();
    fleet.instances().each([&](InstanceId, const ProductInstance &instance) {
        if (!options.account || options.account == instance.account)
            for (const Use &use : instance.uses)
                all->push_back({&instance, &use});
    });
    Rows rows;
    rows.columns = {{"virtualAccount", Text::tr("Virtual account")}, {"device", Text::tr("Product instance")},
        {"udi", Text::tr("UDI"), true}, {"kind", Text::tr("Kind"), true}, {"entitlement", Text::tr("Entitlement"), true},
        {"license", Text::tr("License")}, {"count", Text::tr("Count")}, {"since", Text::tr("Since")}};
    rows.count = all->size();
    rows.fill = [all, &fleet, &catalog](size_t row, Cells &cells) {
        const UseRow &entry = (*all)[row];
        cells[0].set(fleet.virtualAccounts().at(entry.instance->account).name);
        cells[1].set(entry.instance->name);
        cells[2].set(Fleet::udiKey(entry.instance->udiPid, entry.instance->udiSerial));
        cells[3].set(toWord(entry.use->key.kind));
        cells[4].setOrNone(entitlementWord(catalog, entry.use->key.entitlement));
        cells[5].set(catalog.licenseName(entry.use->key));
        cells[6].setNumber(entry.use->count);
        cells[7].setTime(sinceOf(fleet, entry));
    };
    return {"usage", Text::tr("Licenses in use"), Text::tr("A row for each license of each product instance."), std::move(rows),
        Text::tr("No product instance uses a license.")};
}

/// A licence of a monthly bill.
struct BillRow {
    const UsageBill *bill;
    const MeteredUse *use;
};

Section billsSection(const Fleet &fleet, const Catalog &catalog, const Options &options)
{
    auto all = std::make_shared<std::vector<BillRow>>();
    fleet.usageBills().each([&](BillId, const UsageBill &bill) {
        if (!options.account || options.account == bill.account)
            for (const MeteredUse &use : bill.uses)
                all->push_back({&bill, &use});
    });
    std::stable_sort(all->begin(), all->end(), [](const BillRow &a, const BillRow &b) {
        return std::pair(a.bill->year, a.bill->month) < std::pair(b.bill->year, b.bill->month);
    });
    Rows rows;
    rows.columns = {{"month", Text::tr("Month")}, {"virtualAccount", Text::tr("Virtual account")},
        {"device", Text::tr("Product instance")}, {"udi", Text::tr("UDI"), true}, {"customId", Text::tr("Custom ID")},
        {"customerId", Text::tr("Company identifier"), true}, {"company", Text::tr("Company")},
        {"street", Text::tr("Street"), true}, {"city", Text::tr("City"), true}, {"state", Text::tr("State"), true},
        {"country", Text::tr("Country"), true}, {"postalCode", Text::tr("Postal code"), true}, {"kind", Text::tr("Kind"), true},
        {"entitlement", Text::tr("Entitlement"), true}, {"license", Text::tr("License")}, {"hours", Text::tr("License hours")},
        {"reports", Text::tr("Reports")}};
    rows.count = all->size();
    rows.fill = [all, &fleet, &catalog](size_t row, Cells &cells) {
        const auto &[bill, use] = (*all)[row];
        const CustomerProfile &customer = bill->customer;
        cells[0].set(QStringLiteral("%1-%2").arg(bill->year).arg(bill->month, 2, 10, QLatin1Char('0')));
        cells[1].set(fleet.virtualAccounts().at(bill->account).name);
        cells[2].set(bill->instance);
        cells[3].set(Fleet::udiKey(bill->udiPid, bill->udiSerial));
        cells[4].setOrNone(bill->customId);
        size_t place = 5;
        for (const QString *text : {&customer.id, &customer.name, &customer.street, &customer.city, &customer.state,
                 &customer.country, &customer.postalCode})
            cells[place++].setOrNone(*text);
        cells[12].set(toWord(use->key.kind));
        cells[13].setOrNone(entitlementWord(catalog, use->key.entitlement));
        cells[14].set(catalog.licenseName(use->key));
        constexpr double secondsPerHour = 3600;
        cells[15].setReal(double(use->licenseSeconds) / secondsPerHour);
        cells[16].setNumber(bill->reports);
    };
    return {"bills", Text::tr("Monthly bills of utility mode"),
        Text::tr("A month's bill is the sum of the reports that came in it."), std::move(rows),
        Text::tr("No device has reported utility usage.")};
}

} // namespace

Result<Parts> usageParts(const Fleet &fleet, const Catalog &catalog, const Options &options)
{
    Parts parts;
    parts.title = Text::tr("License usage report");
    parts.asOf = fleet.now;
    parts.parts = {{"fleet", [&](Shape) { return coverSection(fleet, options, coveredDevices(fleet, options)); }},
        {"usage", [&](Shape) { return usageSection(fleet, catalog, options); }},
        {"bills", [&](Shape) { return billsSection(fleet, catalog, options); }}};
    return parts;
}

} // namespace lictor::report
