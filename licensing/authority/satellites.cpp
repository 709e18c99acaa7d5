#include "authority/authority.h"
#include "authority/pools.h"
#include "fleet/route.h"
#include "terms/address.h"

#include <QCoreApplication>
#include <QVersionNumber>

#include <algorithm>

namespace lictor::authority {

namespace {

struct Authority {
    Q_DECLARE_TR_FUNCTIONS(Authority)
};

/// The licences that either side knows of.
std::vector<LicenseKey> keysOf(const Fleet &fleet, const Satellite &satellite)
{
    std::vector<LicenseKey> keys;
    const auto add = [&](const LicenseKey &key) {
        if (std::find(keys.begin(), keys.end(), key) == keys.end())
            keys.push_back(key);
    };
    fleet.pools().each([&](PoolId, const Pool &pool) {
        if (pool.account == satellite.account)
            add(pool.key);
    });
    for (const Pool &pool : satellite.pools)
        add(pool.key);
    return keys;
}

} // namespace

Result<SatelliteId> addSatellite(Fleet &fleet, const Catalog &catalog, const AddSatellite &action)
{
    Satellite satellite;
    satellite.name = action.name.trimmed();
    satellite.address = action.address.trimmed();
    satellite.version = action.version.trimmed();
    satellite.account = accountOr(fleet, action.account);
    satellite.every = action.every.value_or(catalog.intervals().synchronization);
    satellite.lastSync = satellite.nextSync = fleet.now;
    if (satellite.name.isEmpty())
        return refuse(
            Refusal::OutOfRange, Authority::tr("satellite"), Authority::tr("the name is empty"), Authority::tr("give it a name"));
    if (fleet.findSatellite(satellite.name))
        return refuse(Refusal::Duplicate, satellite.name, Authority::tr("a satellite of this name exists"),
            Authority::tr("choose another name"));
    if (!isHost(satellite.address))
        return refuse(Refusal::Format, satellite.name, Authority::tr("\"%1\" is no address").arg(satellite.address),
            Authority::tr("give a name or an IP address without http:// and path"), QStringLiteral("TRN-10"));
    bool taken = false;
    QString serving;
    fleet.satellites().each([&](SatelliteId, const Satellite &other) {
        taken = taken || other.address.compare(satellite.address, Qt::CaseInsensitive) == 0;
        if (other.account == satellite.account)
            serving = other.name;
    });
    if (!serving.isEmpty())
        return refuse(Refusal::Duplicate, satellite.name,
            Authority::tr("%1 is served by %2 already").arg(fleet.virtualAccounts().at(satellite.account).name, serving),
            Authority::tr("give it another virtual account"));
    if (taken)
        return refuse(Refusal::Duplicate, satellite.name,
            Authority::tr("the address %1 is that of another satellite").arg(satellite.address),
            Authority::tr("give another address"));
    if (gatewayAt(fleet, u"http://" + satellite.address))
        return refuse(Refusal::Duplicate, satellite.name,
            Authority::tr("a Transport Gateway has the address %1").arg(satellite.address),
            Authority::tr("give another address"));
    if (QVersionNumber::fromString(satellite.version).isNull())
        return refuse(Refusal::Format, satellite.name, Authority::tr("\"%1\" is no version").arg(satellite.version),
            Authority::tr("give one such as 2.3"));
    if (satellite.every <= Duration::zero())
        return refuse(Refusal::OutOfRange, satellite.name, Authority::tr("it would synchronize without end"),
            Authority::tr("give a length of time such as 30d"));
    return fleet.addSatellite(std::move(satellite));
}

void synchronize(Fleet &fleet, const Catalog &catalog, SatelliteId id)
{
    const std::vector<LicenseKey> keys = keysOf(fleet, fleet.satellites().at(id));
    ProductInstance behind; // stands for the satellite's devices
    behind.satellite = id;
    behind.account = fleet.satellites().at(id).account;
    for (const LicenseKey &key : keys) {
        const PoolId owner = fleet.poolFor(behind.account, key);
        Pool &view = poolOf(fleet, behind, key);
        const qint64 own = view.inUse - view.elsewhere;
        Pool &main = fleet.edit(owner);
        main.inUse += own - main.elsewhere; // one satellite serves an account: what is elsewhere is its devices'
        main.elsewhere = own;
        view.terms = main.terms;
        view.elsewhere = main.inUse - own;
        view.inUse = own + view.elsewhere;
        reviewPool(fleet, catalog, owner);
    }
    Satellite &satellite = fleet.edit(id);
    satellite.lastSync = fleet.now;
    satellite.nextSync = fleet.now + satellite.every;
    satellite.failure.clear();
    reviewPools(fleet, catalog, id);
    const Satellite &done = fleet.satellites().at(id);
    fleet.addEvent({fleet.now, done.account, AuthorityEventKind::SatelliteSynced, done.name, system(),
        QCoreApplication::translate("Authority", "next on %1").arg(toReadable(done.nextSync))});
}

} // namespace lictor::authority
