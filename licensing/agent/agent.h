#pragma once

#include "fleet/fleet.h"
#include "protocol/messages.h"

#include <QVarLengthArray>

#include <optional>

namespace lictor::agent {

/// Whose Smart Agent: a device's or a chassis'.
struct Owner {
    DeviceId device;
    ChassisId chassis;

    auto operator<=>(const Owner &) const = default;
};
/// The owner of the agent that registers for this device.
Owner ownerFor(const Fleet &fleet, const Catalog &catalog, DeviceId device);
/// Lictor's name of the device or chassis.
QString nameOf(const Fleet &fleet, Owner owner);
const AgentState &state(const Fleet &fleet, Owner owner);
AgentState &edit(Fleet &fleet, Owner owner);

/// The platform series of the device, or of the modules that the chassis takes; null for an unknown model of chassis.
const Series *seriesOf(const Fleet &fleet, const Catalog &catalog, Owner owner);

/// The device itself, or the ASAs of the chassis by slot.
using Modules = QVarLengthArray<DeviceId, 3>;
Modules devicesOf(const Fleet &fleet, Owner owner);

/// The commands of a device or chassis. Each puts the agent into a state in which it is due at this instant, or says why it cannot.
Result<void> startRegistration(Fleet &fleet, const Catalog &catalog, Owner owner, const QString &token, bool force); // REG-6
Result<void> startDeregistration(Fleet &fleet, const Catalog &catalog, Owner owner); // REG-9
Result<void> startRenewAuthorization(Fleet &fleet, const Catalog &catalog, Owner owner); // CERT-4
Result<void> startRenewCertificate(Fleet &fleet, const Catalog &catalog, Owner owner); // CERT-4
/// The configured entitlements changed: a registered agent asks for them at once.
void entitlementsChanged(Fleet &fleet, const Catalog &catalog, DeviceId device);

/// A registered agent asks at once for what its devices are configured for.
void askNow(Fleet &fleet, const Catalog &catalog, DeviceId device);

/// When the agent next wants to act by itself; nothing: only a command can wake it.
std::optional<Instant> due(const Fleet &fleet, const Catalog &catalog, Owner owner);
/// What it sends at this instant; nothing if it only changed its own state (a period that ended).
std::optional<protocol::Request> onDue(Fleet &fleet, const Catalog &catalog, Owner owner);
void onReply(Fleet &fleet, const Catalog &catalog, Owner owner, const protocol::Request &request, const protocol::Reply &reply);
/// The message did not get through.
void onFailure(Fleet &fleet, const Catalog &catalog, Owner owner, const protocol::Request &request, const QString &reason);

/// No registration any more: grants and strong encryption go with it (REG-9, OPEN-52). The authority is not told.
void loseRegistration(Fleet &fleet, const Catalog &catalog, Owner owner, const QString &reason);
/// Counts, instead of sending, the attempts before that instant of an agent whose last message did not get through: while nothing changes on
/// its way each would fail like the last. `repeatLast`: the last of them is to be sent. Gives how many were counted.
quint64 skipRetries(Fleet &fleet, const Catalog &catalog, Owner owner, Instant before, bool repeatLast);

/// Starts or pauses the evaluation period as the state demands (EVAL-2).
void syncEvaluation(AgentState &agent, const Catalog &catalog, const Series &series, Instant now);
/// A reload: pending strong encryption takes effect (ENC-6, ENC-16, ENC-24).
void onReload(Fleet &fleet, const Catalog &catalog, DeviceId device);

} // namespace lictor::agent
