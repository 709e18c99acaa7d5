#include "entitlement/compliance.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace lictor::entitlement {

namespace {

Position positionOf(const Fleet &fleet, const Catalog &catalog, PoolId id, const Pool &pool)
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

    const qint64 balance = position.balance();
    if (balance < 0) {
        position.status = Compliance::OutOfCompliance;
        position.reason = balance == -1 ? QCoreApplication::translate("Entitlement", "1 license missing")
                                        : QCoreApplication::translate("Entitlement", "%1 licenses missing").arg(-balance);
    } else if (position.nextExpiry && *position.nextExpiry <= fleet.now + catalog.intervals().approaching && pool.inUse > 0) {
        position.status = Compliance::Approaching;
        position.reason =
            QCoreApplication::translate("Entitlement", "a term ends on %1").arg(toIso(*position.nextExpiry).left(10));
    } else if (balance == 0 && position.inUse > 0) {
        position.status = Compliance::Approaching;
        position.reason = QCoreApplication::translate("Entitlement", "no surplus");
    }
    return position;
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
    fleet.pools().each([&](PoolId id, const Pool &pool) {
        if (!account || pool.account == account)
            add(found, positionOf(fleet, catalog, id, pool));
    });
    sort(found);
    return found;
}

std::vector<Position> positions(const Fleet &fleet, const Catalog &catalog, SatelliteId satellite)
{
    std::vector<Position> found;
    for (const Pool &pool : fleet.satellites().at(satellite).pools)
        add(found, positionOf(fleet, catalog, {}, pool));
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
