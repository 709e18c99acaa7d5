#include "report/sections.h"

#include "report/text.h"

#include <algorithm>
#include <memory>

namespace lictor::report {

namespace {

using entitlement::Position;

QString modelWord(const Catalog &catalog, ModelKey key) { return key ? catalog.model(key).word : QString(); }
QString entitlementWord(const Catalog &catalog, EntitlementKey key)
{
    const Entitlement *found = catalog.entitlement(key);
    return found ? found->word : QString();
}

/// The terms as the Smart Software Manager lists them.
Cell termsOf(const Pool &pool)
{
    std::vector<Cell> items;
    for (const Term &term : pool.terms) {
        Cell pid;
        pid.setOrNone(term.pid);
        Cell until;
        until.setTime(term.until);
        items.push_back(Cell::object({{"pid", {}, pid}, {"count", {}, Cell::of(qint64(term.count))},
            {"from", {}, Cell::time(term.from)}, {"until", {}, until}}));
    }
    return Cell::objects(std::move(items));
}

QStringList pidsOf(const Pool &pool)
{
    QStringList pids;
    for (const Term &term : pool.terms)
        if (!term.pid.isEmpty() && !pids.contains(term.pid))
            pids << term.pid;
    return pids;
}

} // namespace

Section licensesSection(const Scope &scope, Shape shape)
{
    const bool nested = shape == Shape::Nested;
    Rows rows;
    rows.columns = {{"virtualAccount", Text::tr("Virtual account")}, {"kind", Text::tr("Kind"), true},
        {"platform", Text::tr("Platform"), true}, {"model", Text::tr("Model"), true},
        {"entitlement", Text::tr("Entitlement"), true}, {"name", Text::tr("License")}, {"purchased", Text::tr("Owned")},
        {"inUse", Text::tr("In use")}, {"balance", Text::tr("Balance")}, {"status", Text::tr("Status")},
        {"terms", Text::tr("Product IDs")}, {"perpetual", Text::tr("Perpetual")}, {"term", Text::tr("Term")},
        {"nextExpiry", Text::tr("Next expiry")}, {"requested", Text::tr("Requested")}, {"surplus", Text::tr("Surplus")},
        {"shortfall", Text::tr("Shortfall")}, {"since", Text::tr("Short since")}, {"reason", Text::tr("Reason")}};
    rows.count = scope.positions().size();
    rows.fill = [&scope, nested](size_t row, Cells &cells) {
        const Catalog &catalog = scope.catalog();
        const Position &position = scope.positions()[row];
        const Pool &pool = scope.fleet().pools().at(position.pool);
        cells[0].set(scope.accountName(position.account));
        cells[1].set(toWord(position.key.kind));
        cells[2].set(catalog.licensePlatform(position.key.platform).word);
        cells[3].setOrNone(modelWord(catalog, position.key.model));
        cells[4].setOrNone(entitlementWord(catalog, position.key.entitlement));
        cells[5].set(catalog.licenseName(position.key));
        cells[6].setNumber(position.purchased);
        cells[7].setNumber(position.inUse);
        cells[8].setNumber(position.balance());
        setLicenseStatus(cells[9], position.status);
        if (nested)
            cells[10] = termsOf(pool);
        else
            cells[10].setList(pidsOf(pool));
        qint64 perpetual = 0;
        for (const Term &term : pool.terms)
            if (term.validAt(scope.fleet().now) && !term.until)
                perpetual += term.count;
        cells[11].setNumber(perpetual);
        cells[12].setNumber(position.purchased - perpetual);
        cells[13].setTime(position.nextExpiry);
        cells[14].setNumber(scope.requested({position.account, position.key}));
        cells[15].setNumber(std::max<qint64>(0, position.balance()));
        cells[16].setNumber(std::max<qint64>(0, -position.balance()));
        cells[17].setTime(pool.shortSince);
        cells[18].setOrNone(position.reason);
    };
    return {"licenses", Text::tr("License position"),
        Text::tr("Owned is the sum of the terms that are valid now; In use is what the account counts; Balance is Owned minus In "
                 "use. A surplus in one virtual account does not "
                 "cover another (ACC-4)."),
        std::move(rows)};
}

Section entitlementsSection(const Scope &scope)
{
    struct Owned {
        VirtualAccountId account;
        LicenseKey key;
        const Term *term = nullptr;
    };
    auto owned = std::make_shared<std::vector<Owned>>();
    for (const Position &position : scope.positions())
        for (const Term &term : scope.fleet().pools().at(position.pool).terms)
            owned->push_back({position.account, position.key, &term});
    Rows rows;
    rows.columns = {{"virtualAccount", Text::tr("Virtual account")}, {"pid", Text::tr("Product ID")},
        {"name", Text::tr("License")}, {"count", Text::tr("Count")}, {"from", Text::tr("Start")}, {"until", Text::tr("End")},
        {"kind", Text::tr("Kind of term")}, {"valid", Text::tr("Valid")}};
    rows.count = owned->size();
    rows.fill = [&scope, owned](size_t row, Cells &cells) {
        const Owned &entry = (*owned)[row];
        cells[0].set(scope.accountName(entry.account));
        cells[1].setOrNone(entry.term->pid);
        cells[2].set(scope.catalog().licenseName(entry.key));
        cells[3].setNumber(entry.term->count);
        cells[4].setTime(entry.term->from);
        cells[5].setTime(entry.term->until);
        cells[6].set(entry.term->evaluation ? QStringLiteral("evaluation")
                : entry.term->until         ? QStringLiteral("term")
                                            : QStringLiteral("perpetual"));
        cells[7].setFlag(entry.term->validAt(scope.fleet().now));
    };
    return {"entitlements", Text::tr("Entitlements owned"), Text::tr("The evidence of purchase, term by term."), std::move(rows)};
}

Section attributionSection(const Scope &scope)
{
    struct Used {
        const CoveredInstance *instance = nullptr;
        const Use *use = nullptr;
    };
    auto used = std::make_shared<std::vector<Used>>();
    qint64 sum = 0;
    for (const CoveredInstance &instance : scope.instances()) {
        for (const Use &use : instance.instance->uses) {
            used->push_back({&instance, &use});
            sum += use.count;
        }
    }
    Rows rows;
    rows.columns = {{"virtualAccount", Text::tr("Virtual account")}, {"name", Text::tr("License")},
        {"instance", Text::tr("Product instance")}, {"device", Text::tr("Device")}, {"role", Text::tr("Unit role")},
        {"count", Text::tr("Count")}, {"rule", Text::tr("Rule")}};
    rows.count = used->size();
    rows.fill = [&scope, used](size_t row, Cells &cells) {
        const Used &entry = (*used)[row];
        const DeviceId unit = scope.unitOf(*entry.instance, *entry.use);
        const Device *device = scope.fleet().devices().find(unit);
        cells[0].set(scope.accountName(entry.instance->instance->account));
        cells[1].set(scope.catalog().licenseName(entry.use->key));
        cells[2].set(entry.instance->instance->name);
        cells[3].setOrNone(device ? device->name : QString());
        cells[4].setOrNone(device ? toWord(roleOf(scope.fleet(), unit)) : QString());
        cells[5].setNumber(entry.use->count);
        cells[6].set(entry.instance->chassis ? QStringLiteral("ACC-7") : QStringLiteral("ACC-4"));
    };
    const QString verdict = scope.attributionEqualsInUse()
        ? Text::tr("Checked: the sums of these counts equal In use of every license.")
        : Text::tr("The sums of these counts do not equal In use of every license: the fleet should be checked.");
    return {"attribution", Text::tr("Attribution"),
        Text::tr("Which unit uses which license; %1 in all. %2").arg(sum).arg(verdict), std::move(rows)};
}

} // namespace lictor::report
