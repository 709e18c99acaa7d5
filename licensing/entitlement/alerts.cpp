#include "entitlement/alerts.h"

#include "fleet/pool_behind.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace lictor::entitlement {

namespace {

struct Alerts {
    Q_DECLARE_TR_FUNCTIONS(Alerts)
};

constexpr int secondsOfDay = 86400;

Alert make(AlertKind kind, VirtualAccountId account, const QString &source, const QString &message, std::optional<Instant> due)
{
    return {kind, isMajor(kind), account, source, message, due, {}};
}

void addShortages(const Fleet &fleet, const Catalog &catalog, VirtualAccountId account, std::vector<Alert> &found)
{
    for (const Position &position : positions(fleet, catalog, account))
        if (position.balance() < 0)
            found.push_back(make(AlertKind::InsufficientLicenses, position.account, catalog.licenseName(position.key),
                Alerts::tr("%n license(s) more are in use than the virtual account owns", nullptr, int(-position.balance())),
                fleet.now));
}

/// The portal writes at certain days before a term ends; the last of them that has passed is named.
void addEndingTerm(const Fleet &fleet, const Catalog &catalog, const Pool &pool, const Term &term, std::vector<Alert> &found)
{
    if (!term.until || fleet.now < term.from)
        return;
    const QString license = catalog.licenseName(pool.key), end = toIso(*term.until).left(10);
    if (fleet.now >= *term.until) {
        if (fleet.now < *term.until + catalog.intervals().approaching)
            found.push_back(make(AlertKind::LicensesExpired, pool.account, license,
                Alerts::tr("%n license(s) expired on %1", nullptr, term.count).arg(end), term.until));
        return;
    }
    const std::vector<int> &steps = catalog.intervals().expiryWarningDays; // longest first
    const auto passed = std::find_if(
        steps.rbegin(), steps.rend(), [&](int days) { return *term.until - fleet.now <= Duration(qint64(days) * secondsOfDay); });
    if (passed != steps.rend())
        found.push_back(make(AlertKind::LicensesExpiring, pool.account, license,
            *passed == 1 ? Alerts::tr("%n license(s) expire on %1, within a day", nullptr, term.count).arg(end)
                         : Alerts::tr("%n license(s) expire on %1, within %2 days", nullptr, term.count).arg(end).arg(*passed),
            term.until));
}

void addEndingTerms(const Fleet &fleet, const Catalog &catalog, VirtualAccountId account, std::vector<Alert> &found)
{
    fleet.pools().each([&](PoolId, const Pool &pool) {
        if (!account || pool.account == account)
            for (const Term &term : pool.terms)
                addEndingTerm(fleet, catalog, pool, term, found);
    });
}

/// A permanent license needs no contact (PLR-1).
void addSilence(const Fleet &fleet, const Catalog &catalog, InstanceId id, std::vector<Alert> &found)
{
    const ProductInstance &instance = fleet.instances().at(id);
    const Intervals &intervals = catalog.intervals();
    if (!instance.reserved->license.isEmpty() || fleet.now <= instance.lastContact + intervals.contact)
        return;
    const Instant graceEnd = instance.lastContact + intervals.contactGrace;
    const AlertKind kind = fleet.now > graceEnd ? AlertKind::FailedToRenew : AlertKind::FailedToConnect;
    found.push_back(make(kind, instance.account, instance.name,
        Alerts::tr("no contact since %1").arg(toReadable(instance.lastContact)), graceEnd));
    found.back().instance = id;
}

void addOverdueServers(const Fleet &fleet, VirtualAccountId account, std::vector<Alert> &found)
{
    fleet.satellites().each([&](SatelliteId, const Satellite &satellite) {
        if ((account && satellite.account != account) || (satellite.failure.isEmpty() && fleet.now <= satellite.nextSync))
            return;
        const QString since = toReadable(satellite.lastSync);
        found.push_back(make(AlertKind::SynchronizationOverdue, satellite.account, satellite.name,
            satellite.failure.isEmpty() ? Alerts::tr("last synchronized %1").arg(since)
                                        : Alerts::tr("last synchronized %1; %2").arg(since, satellite.failure),
            satellite.nextSync));
    });
}

} // namespace

QString toWord(AlertKind kind)
{
    static constexpr std::array words{"insufficient-licenses", "failed-to-renew", "licenses-expired", "licenses-expiring",
        "failed-to-connect", "synchronization-overdue"};
    return QString::fromLatin1(words[size_t(kind)]);
}

QString toLabel(AlertKind kind)
{
    switch (kind) {
    case AlertKind::InsufficientLicenses: return Alerts::tr("Insufficient Licenses");
    case AlertKind::FailedToRenew: return Alerts::tr("Failed to Renew");
    case AlertKind::LicensesExpired: return Alerts::tr("Licenses Expired");
    case AlertKind::LicensesExpiring: return Alerts::tr("Licenses Expiring");
    case AlertKind::FailedToConnect: return Alerts::tr("Failed to Connect");
    case AlertKind::SynchronizationOverdue: return Alerts::tr("Synchronization Overdue");
    }
    return {};
}

bool isMajor(AlertKind kind) { return kind == AlertKind::InsufficientLicenses || kind == AlertKind::FailedToRenew; }

std::vector<Alert> alerts(const Fleet &fleet, const Catalog &catalog, VirtualAccountId account)
{
    std::vector<Alert> found;
    addShortages(fleet, catalog, account, found);
    addEndingTerms(fleet, catalog, account, found);
    fleet.instances().each([&](InstanceId id, const ProductInstance &instance) {
        if (!account || instance.account == account)
            addSilence(fleet, catalog, id, found);
    });
    addOverdueServers(fleet, account, found);
    std::stable_sort(found.begin(), found.end(),
        [](const Alert &a, const Alert &b) { return std::tuple(!a.major, a.due, a.kind) < std::tuple(!b.major, b.due, b.kind); });
    return found;
}

std::vector<Alert> alertsOf(const Fleet &fleet, const Catalog &catalog, InstanceId id)
{
    std::vector<Alert> found;
    addSilence(fleet, catalog, id, found);
    const ProductInstance &instance = fleet.instances().at(id);
    if (!instance.reserved->license.isEmpty())
        return found;
    std::vector<LicenseKey> keys;
    for (const Use &use : instance.uses)
        if (const Pool *pool = poolBehind(fleet, instance.satellite, instance.account, use.key);
            pool && pool->balanceAt(fleet.now) < 0)
            keys.push_back(use.key);
    std::sort(keys.begin(), keys.end()); // the modules of a chassis ask for the same
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    for (const LicenseKey &key : keys)
        found.push_back(
            make(AlertKind::InsufficientLicenses, instance.account, instance.name, catalog.licenseName(key), fleet.now));
    return found;
}

} // namespace lictor::entitlement
