#include "report/usage_report.h"

#include "report/document.h"
#include "report/render.h"
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
    return {"usage", Text::tr("Licenses in use"), {}, std::move(rows)};
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
        Text::tr("A month's bill is the sum of the reports that came in it."), std::move(rows)};
}

} // namespace

QStringList usageTables() { return {QStringLiteral("usage"), QStringLiteral("bills")}; }

Result<QByteArray> usage(const Fleet &fleet, const Catalog &catalog, const QString &format, const Options &options)
{
    Document document;
    document.title = Text::tr("License usage report");
    document.asOf = fleet.now;
    document.sections = {usageSection(fleet, catalog, options), billsSection(fleet, catalog, options)};
    const Section *table = document.find(options.table);
    if (!table)
        return refuse(Refusal::Unknown, options.table, Text::tr("not a table of this report"),
            Text::tr("use one of: %1").arg(usageTables().join(u", ")));
    const bool html = format == u"html";
    if (format == u"csv") {
        Advance advance(options.progress, std::get<Rows>(table->content).count);
        return renderCsv(*table, advance);
    }
    if (!html && format != u"json")
        return refuse(Refusal::Unknown, format, Text::tr("not a format of this report"), Text::tr("use csv, json or html"));
    Advance advance(options.progress, document.rowCount() * (html ? 2 : 1));
    Result<QByteArray> json = renderJson(document, advance);
    if (!json)
        return json;
    const QByteArray digest = sealJson(*json);
    return html ? renderHtml(document, digest, advance) : json;
}

} // namespace lictor::report
