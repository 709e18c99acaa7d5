#pragma once

#include "fleet/fleet.h"

namespace lictor::agent {

/// The token's word on strong encryption at a registration; `again`: over an existing one (ENC-3, ENC-5, ENC-6, ENC-15, ENC-16, ENC-23).
void encryptionOnRegistration(StrongEncryption &encryption, const Series &series, bool exportControlled, bool again);
/// The feature licence's word at an authorization; `first`: the one that belongs to the registration (ENC-8, OPEN-51).
void encryptionOnAuthorization(StrongEncryption &encryption, bool granted, bool first);
/// The tier's word for a module, whose chassis brought the token: on time-based evaluation licences there is no strong encryption
/// (EVAL-11, OPEN-45); when a permanent one takes their place, it waits for a reload as every later licence does (ENC-24).
void encryptionOnTier(StrongEncryption &encryption, bool exportControlled, bool tierOnTrial, bool first);
/// What the leader of a group has serves the other units too, where it alone requests it: the feature licence all of them (FO-1100-9,
/// CLU-3100-9), the token's those that never registered (FO-1100-12).
void shareStrongEncryption(Fleet &fleet, const Catalog &catalog, DeviceId leader);
/// True for a unit that has the feature licence through the leader of its group.
bool sharesStrongEncryption(const Fleet &fleet, const Catalog &catalog, DeviceId unit);
/// The leader lost it: so did the units that had it from the leader.
void unshareStrongEncryption(Fleet &fleet, const Catalog &catalog, DeviceId leader);

} // namespace lictor::agent
