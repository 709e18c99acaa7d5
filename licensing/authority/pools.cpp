#include "authority/pools.h"

#include "authority/authority.h"

#include <QCoreApplication>

#include <algorithm>

namespace lictor::authority {

QString system() { return QStringLiteral("system"); }

VirtualAccountId accountOr(const Fleet &fleet, VirtualAccountId account)
{
    return account ? account : fleet.defaultVirtualAccount();
}

void recordUses(Fleet &fleet, const Catalog &catalog, InstanceId id, std::vector<Use> uses)
{
    const ProductInstance &instance = fleet.instances().at(id);
    if (uses == instance.uses)
        return;
    std::vector<PoolId> touched;
    const auto count = [&](const std::vector<Use> &list, int sign) {
        for (const Use &use : list) {
            const PoolId pool = fleet.poolFor(instance.account, use.key);
            fleet.edit(pool).inUse += sign * use.count;
            if (std::find(touched.begin(), touched.end(), pool) == touched.end())
                touched.push_back(pool);
        }
    };
    count(instance.uses, -1);
    count(uses, +1);
    fleet.edit(id).uses = std::move(uses);
    for (PoolId pool : touched)
        reviewPool(fleet, catalog, pool);
}

bool reviewPool(Fleet &fleet, const Catalog &catalog, PoolId id)
{
    const Pool &pool = fleet.pools().at(id);
    const qint64 balance = pool.balanceAt(fleet.now);
    if ((balance < 0) == pool.shortSince.has_value())
        return false;
    AuthorityEvent event;
    event.at = fleet.now;
    event.account = pool.account;
    event.subject = catalog.licenseName(pool.key);
    event.by = system();
    if (balance < 0) {
        event.kind = AuthorityEventKind::OutOfCompliance;
        event.text = QCoreApplication::translate("Authority", "%1 of %2 in use").arg(pool.inUse).arg(pool.ownedAt(fleet.now));
        fleet.edit(id).shortSince = fleet.now;
    } else {
        event.kind = AuthorityEventKind::Compliant;
        event.text = QCoreApplication::translate("Authority", "%1 of %2 in use").arg(pool.inUse).arg(pool.ownedAt(fleet.now));
        fleet.edit(id).shortSince.reset();
    }
    fleet.addEvent(std::move(event));
    return true;
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
    fleet.pools().each([&](PoolId, const Pool &pool) {
        for (const Term &term : pool.terms)
            for (const std::optional<Instant> &moment : {std::optional(term.from), term.until})
                if (moment && *moment > fleet.now && (!next || *moment < *next))
                    next = moment;
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
    return changed;
}

} // namespace lictor::authority
