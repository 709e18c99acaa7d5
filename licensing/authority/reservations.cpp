#include "authority/reservations.h"

#include "authority/authority.h"
#include "authority/pools.h"
#include "pki/reservation_code.h"

#include <QCoreApplication>

namespace lictor::authority {

namespace {

struct Reservations {
    Q_DECLARE_TR_FUNCTIONS(Reservations)
};

/// The permanent license of a claimant; an empty kind of platform where nothing has that PID.
LicenseKey permanentLicense(const Catalog &catalog, const pki::Claimant &claimant)
{
    return {LicenseKind::Permanent, catalog.platformOfUdi(claimant.udiPid), EntitlementKey{claimant.level}, {}};
}

QString pidOf(const Catalog &catalog, const LicenseKey &key)
{
    for (const Product &product : catalog.products())
        if (product.kind == key.kind && product.platform == key.platform && product.entitlement == key.entitlement)
            return product.pid;
    return {};
}

/// OPEN-34
tl::unexpected<Error> noSurplus(const Catalog &catalog, const QString &claimant, const LicenseKey &key)
{
    return refuse(Refusal::OutOfRange, claimant,
        Reservations::tr(
            "The licenses cannot be reserved because the Virtual Account does not contain a sufficient surplus of the "
            "following perpetual licenses: %1 - %2(perpetual). Add one with its product ID %3, or name another "
            "virtual account")
            .arg(1)
            .arg(catalog.licenseName(key), pidOf(catalog, key)),
        {}, QStringLiteral("PLR-7"));
}

tl::unexpected<Error> wrongReturnCode(const QString &name)
{
    return refuse(Refusal::Format, name, Reservations::tr("this is not the return code of its permanent license"),
        Reservations::tr("enter the code that license smart reservation return prints on that device"), QStringLiteral("PLR-20"));
}

void log(Fleet &fleet, const ProductInstance &instance, AuthorityEventKind kind, const QString &by, const QString &text)
{
    fleet.addEvent({fleet.now, instance.account, kind, instance.name.trimmed(), by, text});
}

} // namespace

Result<InstanceId> reserve(
    Fleet &fleet, const Catalog &catalog, VirtualAccountId account, const QString &requestCode, const QString &by)
{
    if (!fleet.account.reservationApproved)
        return refuse(Refusal::Unsupported, Reservations::tr("reservation"),
            Reservations::tr("the Smart Account is not approved for permanent license reservation"),
            Reservations::tr("have it approved, or use regular licensing on the device"), QStringLiteral("PLR-5"));
    const Result<pki::Claimant> claimant = pki::readRequestCode(requestCode);
    if (!claimant)
        return tl::unexpected(claimant.error());
    const QString name = Fleet::udiKey(claimant->udiPid, claimant->udiSerial);
    const LicenseKey key = permanentLicense(catalog, *claimant);
    if (!key.platform || (claimant->level != 0 && !catalog.entitlement(key.entitlement)))
        return refuse(Refusal::Unknown, name, Reservations::tr("no permanent license is for this product"),
            Reservations::tr("copy the request code whole from the device"), QStringLiteral("PLR-4"));
    const QString license = pki::licenseOf(requestCode);
    if (fleet.findReservation(license))
        return refuse(Refusal::Duplicate, name, Reservations::tr("this request code has reserved its license already"),
            Reservations::tr("install the authorization code that was made for it"), QStringLiteral("PLR-15"));
    const VirtualAccountId owner = accountOr(fleet, account);
    if (!fleet.virtualAccounts().find(owner)) // PRE-5
        return refuse(Refusal::NotFound, name, Reservations::tr("there is no virtual account to reserve it in"),
            Reservations::tr("add a virtual account first"), QStringLiteral("GEN-5"));
    const Pool *pool = fleet.pools().find(fleet.findPool(owner, key));
    if (!pool || pool->balanceAt(fleet.now) < 1)
        return noSurplus(catalog, name, key);
    const bool strong = fleet.account.exportQualified; // PLR-8
    const Result<QString> code = pki::authorize(fleet.seed, requestCode, strong);
    if (!code)
        return tl::unexpected(code.error());

    ProductInstance instance;
    instance.name = nameByUdi(claimant->udiPid, claimant->udiSerial);
    instance.udiPid = claimant->udiPid;
    instance.udiSerial = claimant->udiSerial;
    instance.platform = key.platform;
    instance.account = owner;
    instance.registered = fleet.now;
    instance.exportControlled = strong;
    instance.reserved = SharedValue<ReservedLicense>({license, requestCode, {*code}});
    log(fleet, instance, AuthorityEventKind::ReservationMade, by, Reservations::tr("%1 reserved").arg(catalog.licenseName(key)));
    return adoptReservation(fleet, catalog, std::move(instance), key);
}

Result<InstanceId> findByReturnCode(const Fleet &fleet, const QString &returnCode)
{
    const QString license = pki::licenseReturnedBy(returnCode);
    const InstanceId id = license.isEmpty() ? InstanceId{} : fleet.findReservation(license);
    if (!id)
        return refuse(Refusal::NotFound, Reservations::tr("return code"),
            license.isEmpty() ? Reservations::tr("\"%1\" does not have the form of one").arg(returnCode.left(60))
                              : Reservations::tr("no reserved license belongs to it: it was given back already"),
            Reservations::tr("enter the code that license smart reservation return prints"), QStringLiteral("PLR-20"));
    return id;
}

Result<void> giveBack(Fleet &fleet, const Catalog &catalog, const RemoveInstance &action, const QString &by)
{
    const ProductInstance instance = fleet.instances().at(action.instance);
    if (action.returnCode.isEmpty())
        return refuse(Refusal::WrongState, instance.name.trimmed(),
            Reservations::tr("it holds a permanent license, which only the return code of its device sets free"),
            Reservations::tr("enter license smart reservation return there and give its return code"), QStringLiteral("PLR-20"));
    if (pki::makeReturnCode(fleet.seed, {instance.udiPid, instance.udiSerial}, instance.reserved->license) != action.returnCode)
        return wrongReturnCode(instance.name.trimmed());
    recordUses(fleet, catalog, action.instance, {});
    fleet.removeInstance(action.instance);
    log(fleet, instance, AuthorityEventKind::ReservationReturned, by, Reservations::tr("its permanent license is free again"));
    return {};
}

} // namespace lictor::authority
