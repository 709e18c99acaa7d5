#include "report/sections.h"

#include "report/text.h"

#include <QMultiHash>

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

qint64 surplusOf(const Position &position) { return std::max<qint64>(0, position.balance()); }
qint64 shortfallOf(const Position &position) { return std::max<qint64>(0, -position.balance()); }

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

/// The terms that Owned is the sum of.
QStringList evidenceOf(const Pool &pool, Instant now)
{
    QStringList evidence;
    for (const Term &term : pool.terms) {
        if (!term.validAt(now))
            continue;
        const QString what = term.pid.isEmpty() ? Text::tr("added by hand") : term.pid;
        evidence << (term.until ? Text::tr("%1 × %2 until %3").arg(term.count).arg(what, toReadable(*term.until))
                                : Text::tr("%1 × %2").arg(term.count).arg(what));
    }
    return evidence;
}

/// What the account's event log says of a term; nothing where it holds no such line.
class Purchases {
public:
    explicit Purchases(const Fleet &fleet)
    {
        fleet.events().each([&](EventId, const AuthorityEvent &event) {
            if (event.kind == AuthorityEventKind::LicenseAdded || event.kind == AuthorityEventKind::LicenseTransferred)
                m_events.insert({event.account.value, event.subject}, &event);
        });
    }
    /// A term begins when it is added unless somebody said otherwise, and where there is one term and one line they belong together.
    const AuthorityEvent *of(VirtualAccountId account, const QString &license, const Term &term, size_t terms) const
    {
        const auto known = m_events.values({account.value, license});
        const auto same =
            std::find_if(known.begin(), known.end(), [&](const AuthorityEvent *event) { return event->at == term.from; });
        if (same != known.end())
            return *same;
        return terms == 1 && known.size() == 1 ? known.front() : nullptr;
    }

private:
    QMultiHash<std::pair<quint32, QString>, const AuthorityEvent *> m_events;
};

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
        {"shortfall", Text::tr("Shortfall")}, {"since", Text::tr("Short since")}, {"reason", Text::tr("Reason")},
        {"reserved", Text::tr("Reserved (PLR)"), true}, {"evidence", Text::tr("Evidence"), true}};
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
        cells[15].setNumber(surplusOf(position));
        cells[16].setNumber(shortfallOf(position));
        cells[17].setTime(pool.shortSince);
        cells[18].setOrNone(position.reason);
        cells[19].setNumber(position.key.kind == LicenseKind::Permanent ? position.inUse : 0);
        cells[20].setList(evidenceOf(pool, scope.fleet().now));
    };
    return {"licenses", Text::tr("License position"),
        Text::tr("Owned is the sum of the terms that are valid now; In use is what the account counts; Balance is Owned minus In "
                 "use. A surplus in one virtual account does not "
                 "cover another (ACC-4). Reserved is what permanent reservations hold. Evidence names the terms that count."),
        std::move(rows), Text::tr("No license is owned or in use.")};
}

Section totalsSection(const Scope &scope)
{
    struct Total {
        LicenseKey key;
        qint64 accounts = 0, owned = 0, requested = 0, inUse = 0, surplus = 0, shortfall = 0;
    };
    auto totals = std::make_shared<std::vector<Total>>();
    for (const Position &position : scope.positions()) {
        auto total = std::find_if(totals->begin(), totals->end(), [&](const Total &each) { return each.key == position.key; });
        if (total == totals->end()) {
            totals->emplace_back().key = position.key;
            total = totals->end() - 1;
        }
        ++total->accounts;
        total->owned += position.purchased;
        total->requested += scope.requested({position.account, position.key});
        total->inUse += position.inUse;
        total->surplus += surplusOf(position);
        total->shortfall += shortfallOf(position);
    }
    Rows rows;
    rows.columns = {{"name", Text::tr("License")}, {"virtualAccounts", Text::tr("Virtual accounts")},
        {"purchased", Text::tr("Owned")}, {"requested", Text::tr("Requested")}, {"inUse", Text::tr("In use")},
        {"balance", Text::tr("Balance")}, {"surplus", Text::tr("Surplus")}, {"shortfall", Text::tr("Shortfall")}};
    rows.count = totals->size();
    rows.fill = [&scope, totals](size_t row, Cells &cells) {
        const Total &total = (*totals)[row];
        cells[0].set(scope.catalog().licenseName(total.key));
        cells[1].setNumber(total.accounts);
        cells[2].setNumber(total.owned);
        cells[3].setNumber(total.requested);
        cells[4].setNumber(total.inUse);
        cells[5].setNumber(total.owned - total.inUse);
        cells[6].setNumber(total.surplus);
        cells[7].setNumber(total.shortfall);
    };
    Chart chart{Text::tr("Owned and in use, the scarcest first"), {Text::tr("Owned"), Text::tr("In use")}, {}};
    std::vector<Total> scarcest = *totals;
    std::stable_sort(
        scarcest.begin(), scarcest.end(), [](const Total &a, const Total &b) { return a.owned - a.inUse < b.owned - b.inUse; });
    constexpr size_t mostBars = 20;
    scarcest.resize(std::min(scarcest.size(), mostBars));
    for (const Total &total : scarcest)
        chart.bars.push_back({scope.catalog().licenseName(total.key), {total.owned, total.inUse},
            total.shortfall > 0 ? std::optional(Tone::Critical) : std::nullopt});
    return {"totals", Text::tr("Totals by license"),
        Text::tr("The sums over the virtual accounts. Surplus and Shortfall are summed for themselves: a surplus in one virtual "
                 "account "
                 "does not cover a shortfall in another (ACC-4) until licenses are transferred (ACC-5)."),
        std::move(rows), Text::tr("No license is owned or in use."), std::move(chart)};
}

Section entitlementsSection(const Scope &scope)
{
    struct Owned {
        VirtualAccountId account;
        LicenseKey key;
        const Term *term = nullptr;
        const AuthorityEvent *event = nullptr; ///< that tells of it
    };
    const Purchases purchases(scope.fleet());
    auto owned = std::make_shared<std::vector<Owned>>();
    for (const Position &position : scope.positions()) {
        const std::vector<Term> &terms = scope.fleet().pools().at(position.pool).terms;
        for (const Term &term : terms)
            owned->push_back({position.account, position.key, &term,
                purchases.of(position.account, scope.catalog().licenseName(position.key), term, terms.size())});
    }
    Rows rows;
    rows.columns = {{"virtualAccount", Text::tr("Virtual account")}, {"pid", Text::tr("Product ID")},
        {"name", Text::tr("License")}, {"count", Text::tr("Count")}, {"from", Text::tr("Start")}, {"until", Text::tr("End")},
        {"kind", Text::tr("Kind of term")}, {"valid", Text::tr("Valid")}, {"addedOn", Text::tr("Added on")},
        {"addedBy", Text::tr("Added by")}, {"source", Text::tr("Source")}};
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
        cells[8].setTime(entry.event ? std::optional(entry.event->at) : std::nullopt);
        cells[9].setOrNone(entry.event ? entry.event->by : QString());
        cells[10].setOrNone(entry.event ? entry.event->text : QString());
    };
    return {"entitlements", Text::tr("Entitlements owned"),
        Text::tr(
            "The evidence of purchase, term by term. Added on, Added by and Source are the line of the account's event log that "
            "tells of the term; a transfer may leave it open which."),
        std::move(rows), Text::tr("No license was ever added.")};
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
        Text::tr("Which unit uses which license; %1 in all. %2").arg(sum).arg(verdict), std::move(rows),
        Text::tr("No product instance uses a license.")};
}

} // namespace lictor::report
