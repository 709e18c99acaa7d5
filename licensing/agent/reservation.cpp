#include "agent/reservation.h"

#include "fleet/requests.h"
#include "pki/reservation_code.h"
#include "terms/release.h"

#include <QCoreApplication>

namespace lictor::agent {

namespace {

struct Reserving {
    Q_DECLARE_TR_FUNCTIONS(Reserving)
};

pki::Claimant claimantOf(const Fleet &fleet, const Catalog &catalog, Owner owner)
{
    if (owner.device) {
        const Device &device = fleet.devices().at(owner.device);
        return {udiPid(catalog, device), device.serial, device.entitlement.value};
    }
    const Chassis &chassis = fleet.chassis().at(owner.chassis);
    return {udiPid(catalog, chassis), chassis.serial};
}

Result<void> mustBeEnabled(const Fleet &fleet, Owner owner)
{
    if (reservationEnabled(fleet, owner))
        return {};
    return refuse(Refusal::WrongState, nameOf(fleet, owner), Reserving::tr("permanent license reservation is not enabled"),
        owner.device ? Reserving::tr("enter license smart reservation in configuration mode first")
                     : Reserving::tr("enter enable reservation in scope license first"),
        QStringLiteral("PLR-9"));
}

/// The license comes into force for the device, or for every ASA of the chassis.
void putInForce(Fleet &fleet, const Catalog &catalog, Owner owner, Reserved reserved)
{
    const bool strong = reserved.strongEncryption;
    edit(fleet, owner).registration = std::move(reserved);
    for (DeviceId id : devicesOf(fleet, owner)) {
        Device &device = fleet.edit(id);
        device.grants.clear();
        device.encryption = strong ? StrongEncryption{true, false, StrongEncryption::Source::Permanent} : StrongEncryption{};
    }
    if (const Series *series = seriesOf(fleet, catalog, owner))
        syncEvaluation(edit(fleet, owner), catalog, *series, fleet.now);
}

} // namespace

bool reservationEnabled(const Fleet &fleet, Owner owner)
{
    return owner.device ? fleet.devices().at(owner.device).running->reservation : fleet.chassis().at(owner.chassis).reservation;
}

Result<QString> requestReservation(Fleet &fleet, const Catalog &catalog, Owner owner)
{
    if (const auto enabled = mustBeEnabled(fleet, owner); !enabled)
        return tl::unexpected(enabled.error());
    const AgentState &agent = state(fleet, owner);
    if (agent.reserved())
        return refuse(Refusal::WrongState, nameOf(fleet, owner), Reserving::tr("a permanent license is installed"),
            Reserving::tr("return it first with license smart reservation return"), QStringLiteral("PLR-ASAV-4"));
    if (!agent.reservation->requestCode.isEmpty())
        return agent.reservation->requestCode;
    const pki::Claimant claimant = claimantOf(fleet, catalog, owner);
    const Device *device = fleet.devices().find(owner.device);
    const bool oldAgent = device
        && !catalog.allows(
            Capability::ShortReservationCodes, *catalog.model(device->model).series, releaseOf(device->version)); // HIS-11
    Reservation &reservation = edit(fleet, owner).reservation.edit();
    reservation.returnCode.clear();
    reservation.requestCode = pki::makeRequestCode(claimant, fleet.random, oldAgent);
    return reservation.requestCode;
}

Result<void> cancelReservation(Fleet &fleet, const Catalog &, Owner owner)
{
    if (state(fleet, owner).reservation->requestCode.isEmpty())
        return refuse(Refusal::WrongState, nameOf(fleet, owner), Reserving::tr("no reservation is asked for"),
            Reserving::tr("nothing is to be canceled"), QStringLiteral("PLR-12"));
    edit(fleet, owner).reservation.edit().requestCode.clear();
    return {};
}

Result<void> installReservation(Fleet &fleet, const Catalog &catalog, Owner owner, const QString &authorizationCode)
{
    if (const auto enabled = mustBeEnabled(fleet, owner); !enabled)
        return enabled;
    const AgentState &agent = state(fleet, owner);
    if (agent.reserved())
        return refuse(Refusal::WrongState, nameOf(fleet, owner), Reserving::tr("a permanent license is installed already"),
            Reserving::tr("return it first with license smart reservation return"), QStringLiteral("PLR-16"));
    const QString requestCode = agent.reservation->requestCode;
    if (requestCode.isEmpty())
        return refuse(Refusal::WrongState, nameOf(fleet, owner), Reserving::tr("no reservation is asked for"),
            Reserving::tr("enter license smart reservation request universal first"), QStringLiteral("PLR-16"));
    const Result<pki::Authorization> allowed = pki::check(fleet.seed, requestCode, authorizationCode);
    if (!allowed)
        return tl::unexpected(allowed.error());
    Reserved reserved;
    if (owner.device)
        reserved.level = EntitlementKey{pki::readRequestCode(requestCode).value_or(pki::Claimant{}).level};
    reserved.since = fleet.now;
    reserved.strongEncryption = allowed->strongEncryption;
    reserved.license = allowed->license;
    edit(fleet, owner).reservation = {};
    putInForce(fleet, catalog, owner, std::move(reserved));
    return {};
}

Result<QString> returnReservation(Fleet &fleet, const Catalog &catalog, Owner owner)
{
    if (const auto enabled = mustBeEnabled(fleet, owner); !enabled)
        return tl::unexpected(enabled.error());
    const AgentState &agent = state(fleet, owner);
    if (!agent.reservation->returnCode.isEmpty())
        return agent.reservation->returnCode;
    const Reserved *reserved = agent.reserved();
    if (!reserved)
        return refuse(Refusal::WrongState, nameOf(fleet, owner), Reserving::tr("no permanent license is installed"),
            Reserving::tr("nothing is to be returned"), QStringLiteral("PLR-17"));
    Reservation given;
    given.returnCode = pki::makeReturnCode(fleet.seed, claimantOf(fleet, catalog, owner), reserved->license);
    given.returned = true;
    edit(fleet, owner).reservation = SharedValue<Reservation>(given);
    loseRegistration(fleet, catalog, owner, {});
    return given.returnCode;
}

void followReservation(Fleet &fleet, const Catalog &catalog, Owner owner)
{
    const AgentState &agent = state(fleet, owner);
    if (!reservationEnabled(fleet, owner)) {
        if (agent.reserved()) {
            Reserved installed = *agent.reserved();
            edit(fleet, owner).reservation.edit().setAside = std::move(installed);
            loseRegistration(fleet, catalog, owner, {});
        }
    } else if (agent.registered()) {
        (void)startDeregistration(fleet, catalog, owner);
    } else if (agent.reservation->setAside) {
        const Reserved installed = *agent.reservation->setAside;
        edit(fleet, owner).reservation.edit().setAside.reset();
        putInForce(fleet, catalog, owner, installed);
    } else if (!agent.reserved() && !std::holds_alternative<Unregistered>(agent.registration)) {
        loseRegistration(fleet, catalog, owner, {}); // nothing is tried any more
    }
}

void levelChanged(Fleet &fleet, DeviceId device)
{
    if (!fleet.devices().at(device).agent.reservation->returnCode.isEmpty())
        fleet.edit(device).agent.reservation.edit().returnCode.clear();
}

} // namespace lictor::agent
