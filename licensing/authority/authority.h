#pragma once

#include "fleet/action.h"
#include "fleet/fleet.h"
#include "pki/issuer.h"
#include "protocol/messages.h"

namespace lictor::authority {

/// Answers a device, in the Smart Software Manager's name or a satellite's: judges by certificate or token, records in the pools, signs. Over-use is granted and marked (OOC-1).
protocol::Reply handle(
    Fleet &fleet, const Catalog &catalog, pki::Issuer &issuer, const protocol::Request &request, SatelliteId satellite = {});

// What people do in the portal; `by` is who does it, for the event log.
Result<VirtualAccountId> addVirtualAccount(Fleet &fleet, const AddVirtualAccount &action);
Result<TokenId> createToken(Fleet &fleet, const Catalog &catalog, const CreateToken &action, const QString &by); // TOK-1 to 4, 10
Result<void> revokeToken(Fleet &fleet, TokenId token, const QString &by);
Result<PoolId> addLicenses(Fleet &fleet, const Catalog &catalog, const AddLicenses &action, const QString &by); // ACC-2, PID-*
Result<void> transferLicenses(Fleet &fleet, const Catalog &catalog, const TransferLicenses &action, const QString &by); // ACC-5
Result<void> removeInstance(
    Fleet &fleet, const Catalog &catalog, const RemoveInstance &action, const QString &by); // ACC-8, PLR-20
/// Reserves the permanent license that the request code asks for (PLR-5 to PLR-8, PLR-15).
Result<InstanceId> reserve(
    Fleet &fleet, const Catalog &catalog, VirtualAccountId account, const QString &requestCode, const QString &by);
/// The product instance that a return code sets free, by the code alone; the error says what is wrong with the code.
Result<InstanceId> findByReturnCode(const Fleet &fleet, const QString &returnCode);
Result<void> transferInstance(
    Fleet &fleet, const Catalog &catalog, InstanceId instance, VirtualAccountId to, const QString &by); // ACC-6

Result<SatelliteId> addSatellite(Fleet &fleet, const Catalog &catalog, const AddSatellite &action); // ONP-1
/// Satellite and Smart Software Manager tell each other what they know: licences down, use up (ONP-3).
void synchronize(Fleet &fleet, const Catalog &catalog, SatelliteId satellite);

/// Takes in a device that an inventory says is registered: an instance without an exchange, with what it uses. One with the same UDI makes
/// way. Gives the instance.
InstanceId adoptInstance(Fleet &fleet, const Catalog &catalog, ProductInstance instance);
/// A device's own output says that it is not registered.
void dropInstance(Fleet &fleet, const Catalog &catalog, InstanceId instance);
/// The same for one that holds this permanent license.
InstanceId adoptReservation(Fleet &fleet, const Catalog &catalog, ProductInstance instance, const LicenseKey &key);

/// The next moment at which a term begins or ends; nothing: never.
std::optional<Instant> nextTermChange(const Fleet &fleet);
/// Looks at every pool again, after a term began or ended: says in the event log who is short or no longer short.
/// Gives the pools whose state changed.
std::vector<PoolId> reviewPools(Fleet &fleet, const Catalog &catalog);

/// `Default Virtual Account`'s id where none is given.
VirtualAccountId accountOr(const Fleet &fleet, VirtualAccountId account);

} // namespace lictor::authority
