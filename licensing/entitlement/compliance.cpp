#include "entitlement/compliance.h"

#include "entitlement/pool_risks.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace lictor::entitlement {

namespace {

struct Reasons {
    Q_DECLARE_TR_FUNCTIONS(Entitlement)
};

/// Why a pool that is not short is near it; empty when nothing points to that.
QString whyApproaching(const Position &position, const Fleet &fleet, const Catalog &catalog, const PoolRisk *risk)
{
    if (position.inUse == 0)
        return {};
    if (position.nextExpiry && *position.nextExpiry <= fleet.now + catalog.intervals().approaching)
        return Reasons::tr("a term ends on %1").arg(toIso(*position.nextExpiry).left(10));
    if (risk && risk->silentInstances > 0)
        return Reasons::tr("%n device(s) without contact, the first grace period ends on %1", nullptr, risk->silentInstances)
            .arg(toIso(risk->graceUntil).left(10));
    if (risk && risk->retainedUntil)
        return Reasons::tr("retained after a takeover until %1").arg(toIso(*risk->retainedUntil).left(10));
    return position.balance() == 0 ? Reasons::tr("no surplus") : QString();
}

Position positionOf(const Fleet &fleet, const Catalog &catalog, PoolId id, const Pool &pool, const PoolRisk *risk)
{
    Position position;
    position.account = pool.account;
    position.key = pool.key;
    position.pool = id;
    position.purchased = pool.ownedAt(fleet.now);
    position.inUse = pool.inUse;
    position.terms = pool.terms;
    for (const Term &term : pool.terms)
        if (term.validAt(fleet.now) && term.until && (!position.nextExpiry || *term.until < *position.nextExpiry))
            position.nextExpiry = term.until;

    if (const qint64 balance = position.balance(); balance < 0) {
        position.status = Compliance::OutOfCompliance;
        position.reason = Reasons::tr("%n license(s) missing", nullptr, int(-balance));
    } else if (position.reason = whyApproaching(position, fleet, catalog, risk); !position.reason.isEmpty()) {
        position.status = Compliance::Approaching;
    }
    return position;
}

const PoolRisk *riskOf(const std::unordered_map<PoolName, PoolRisk> &risks, const Pool &pool)
{
    const auto found = risks.find({pool.account, pool.key});
    return found == risks.end() ? nullptr : &found->second;
}

/// Of what an account neither owns nor uses there is nothing to say.
void add(std::vector<Position> &positions, Position position)
{
    if (position.purchased != 0 || position.inUse != 0 || !position.terms.empty())
        positions.push_back(std::move(position));
}

void sort(std::vector<Position> &positions)
{
    std::sort(positions.begin(), positions.end(),
        [](const Position &a, const Position &b) { return std::tie(a.account, a.key) < std::tie(b.account, b.key); });
}

} // namespace

QString toWord(Compliance compliance)
{
    static constexpr std::array words{"compliant", "approaching", "out-of-compliance"};
    return QString::fromLatin1(words[size_t(compliance)]);
}

std::vector<Position> positions(const Fleet &fleet, const Catalog &catalog, VirtualAccountId account)
{
    std::vector<Position> found;
    const auto risks = poolRisks(fleet, catalog);
    fleet.pools().each([&](PoolId id, const Pool &pool) {
        if (!account || pool.account == account)
            add(found, positionOf(fleet, catalog, id, pool, riskOf(risks, pool)));
    });
    sort(found);
    return found;
}

std::vector<Position> positions(const Fleet &fleet, const Catalog &catalog, SatelliteId satellite)
{
    std::vector<Position> found;
    const auto risks = poolRisks(fleet, catalog, satellite);
    for (const Pool &pool : fleet.satellites().at(satellite).pools)
        add(found, positionOf(fleet, catalog, {}, pool, riskOf(risks, pool)));
    sort(found);
    return found;
}

Compliance compliance(const Fleet &fleet, const Catalog &catalog, VirtualAccountId account)
{
    Compliance worst = Compliance::Compliant;
    for (const Position &position : positions(fleet, catalog, account))
        worst = std::max(worst, position.status);
    return worst;
}

Summary summarize(const Fleet &fleet, const Catalog &catalog)
{
    Summary summary;
    summary.compliance = compliance(fleet, catalog);
    fleet.devices().each([&](DeviceId id, const Device &) {
        const LicenseState state = licenseState(fleet, catalog, id);
        ++summary.byAuthorization[size_t(state.authorization)];
        ++summary.byRegistration[size_t(state.registration)];
    });
    return summary;
}

} // namespace lictor::entitlement
