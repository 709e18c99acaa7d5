#include "authority/pools.h"

#include "authority/authority.h"

#include <QCoreApplication>

#include <algorithm>

namespace lictor::authority {

QString nameByUdi(const QString &pid, const QString &serial)
{
    return QStringLiteral("UDI_PID:%1; UDI_SN:%2; ").arg(pid, serial);
}

QString system() { return QStringLiteral("system"); }

namespace {

/// Compares a pool with its state; the pool is no row that the event log's growth could move.
bool review(Fleet &fleet, const Catalog &catalog, Pool &pool)
{
    const qint64 balance = pool.balanceAt(fleet.now);
    if ((balance < 0) == pool.shortSince.has_value())
        return false;
    AuthorityEvent event;
    event.at = fleet.now;
    event.account = pool.account;
    event.kind = balance < 0 ? AuthorityEventKind::OutOfCompliance : AuthorityEventKind::Compliant;
    event.subject = catalog.licenseName(pool.key);
    event.by = system();
    event.text = QCoreApplication::translate("Authority", "%1 of %2 in use").arg(pool.inUse).arg(pool.ownedAt(fleet.now));
    pool.shortSince = balance < 0 ? std::optional(fleet.now) : std::nullopt;
    fleet.addEvent(std::move(event));
    return true;
}

} // namespace

VirtualAccountId accountOr(const Fleet &fleet, VirtualAccountId account)
{
    return account ? account : fleet.defaultVirtualAccount();
}

void recordUses(Fleet &fleet, const Catalog &catalog, InstanceId id, std::vector<Use> uses)
{
    const ProductInstance before = fleet.instances().at(id);
    if (uses == before.uses)
        return;
    std::vector<LicenseKey> touched;
    const auto count = [&](const std::vector<Use> &list, int sign) {
        for (const Use &use : list) {
            poolOf(fleet, before, use.key).inUse += sign * use.count;
            if (std::find(touched.begin(), touched.end(), use.key) == touched.end())
                touched.push_back(use.key);
        }
    };
    count(before.uses, -1);
    count(uses, +1);
    fleet.edit(id).uses = std::move(uses);
    for (const LicenseKey &key : touched)
        review(fleet, catalog, poolOf(fleet, before, key));
}

Pool &poolOf(Fleet &fleet, const ProductInstance &instance, const LicenseKey &key)
{
    if (!instance.satellite)
        return fleet.edit(fleet.poolFor(instance.account, key));
    std::vector<Pool> &pools = fleet.edit(instance.satellite).pools;
    const auto found = std::find_if(pools.begin(), pools.end(), [&](const Pool &pool) { return pool.key == key; });
    if (found != pools.end())
        return *found;
    Pool pool;
    pool.account = instance.account;
    pool.key = key;
    return pools.emplace_back(std::move(pool));
}

bool reviewPool(Fleet &fleet, const Catalog &catalog, PoolId id)
{
    const Pool &pool = fleet.pools().at(id);
    if ((pool.balanceAt(fleet.now) < 0) == pool.shortSince.has_value())
        return false;
    return review(fleet, catalog, fleet.edit(id));
}

void reviewPools(Fleet &fleet, const Catalog &catalog, SatelliteId satellite)
{
    for (Pool &pool : fleet.edit(satellite).pools)
        review(fleet, catalog, pool);
}

bool shortByExpiry(const Pool &pool, Instant now)
{
    qint64 everOwned = 0;
    for (const Term &term : pool.terms)
        if (now >= term.from)
            everOwned += term.count;
    return pool.inUse > pool.ownedAt(now) && pool.inUse <= everOwned;
}

bool evaluationOnly(const Pool &pool, Instant now)
{
    bool any = false;
    for (const Term &term : pool.terms) {
        if (!term.validAt(now))
            continue;
        if (!term.evaluation)
            return false;
        any = true;
    }
    return any;
}

std::optional<Instant> nextTermChange(const Fleet &fleet)
{
    std::optional<Instant> next;
    const auto look = [&](const Pool &pool) {
        for (const Term &term : pool.terms)
            for (const std::optional<Instant> &moment : {std::optional(term.from), term.until})
                if (moment && *moment > fleet.now && (!next || *moment < *next))
                    next = moment;
    };
    fleet.pools().each([&](PoolId, const Pool &pool) { look(pool); });
    fleet.satellites().each([&](SatelliteId, const Satellite &satellite) {
        for (const Pool &pool : satellite.pools)
            look(pool);
    });
    return next;
}

std::vector<PoolId> reviewPools(Fleet &fleet, const Catalog &catalog)
{
    std::vector<PoolId> all, changed;
    fleet.pools().each([&](PoolId id, const Pool &) { all.push_back(id); });
    for (PoolId id : all) {
        const std::vector<Term> terms = fleet.pools().at(id).terms;
        for (const Term &term : terms) {
            if (term.until != fleet.now)
                continue;
            AuthorityEvent event;
            event.at = fleet.now;
            event.account = fleet.pools().at(id).account;
            event.kind = AuthorityEventKind::LicenseExpired;
            event.subject = catalog.licenseName(fleet.pools().at(id).key);
            event.by = system();
            event.text = QCoreApplication::translate("Authority", "%n license(s) ended", nullptr, term.count);
            fleet.addEvent(std::move(event));
        }
        if (reviewPool(fleet, catalog, id))
            changed.push_back(id);
    }
    std::vector<SatelliteId> satellites;
    fleet.satellites().each([&](SatelliteId id, const Satellite &) { satellites.push_back(id); });
    for (SatelliteId id : satellites)
        reviewPools(fleet, catalog, id);
    return changed;
}

} // namespace lictor::authority
