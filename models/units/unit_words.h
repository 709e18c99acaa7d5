#pragma once

#include "fleet/fleet.h"
#include "fleet/requests.h"
#include "order/state_word.h"

#include <QString>

namespace lictor {

/// A state in words with its tone.
struct ToneText {
    Tone tone = Tone::Neutral;
    QString text;
    bool operator==(const ToneText &) const = default;
};

/// "primary / active", "data": how the unit was configured and how it stands now.
QString roleText(const Fleet &fleet, DeviceId unit);
/// "control unit", "standby unit": for a sentence.
QString roleName(UnitRole role);
/// Whether the unit is up, and what waits or is wrong with it.
ToneText unitState(const Fleet &fleet, DeviceId unit);
/// "yes, EU", "by chassis c-1, EU", "no".
ToneText registrationText(const Fleet &fleet, const Catalog &catalog, DeviceId unit);
/// "Strong (3DES/AES)", "Base (DES)", or that it waits for a reload.
ToneText encryptionText(const Fleet &fleet, DeviceId unit);
/// "Standard, Context 3"; for a unit that only caches them: "nothing (cached)".
QString requestsText(const Fleet &fleet, const Catalog &catalog, DeviceId unit);
/// "Standard, Context 3"
QString requestsText(const Requests &requests);
/// What the leader asks for on behalf of all units of its group.
Requests sharedRequests(const Fleet &fleet, const Catalog &catalog, const Group &group);
/// "35 s", "12 h", "30 d".
QString lengthText(Duration length);
QString deviceName(const Fleet &fleet, DeviceId device);
QString accountName(const Fleet &fleet, VirtualAccountId account);

} // namespace lictor
