#pragma once

#include "fleet/fleet.h"

namespace lictor::agent {

/// The token's word on strong encryption at a registration; `again`: over an existing one (ENC-3, ENC-5, ENC-6, ENC-15, ENC-16, ENC-23).
void encryptionOnRegistration(StrongEncryption &encryption, const Series &series, bool exportControlled, bool again);
/// The feature licence's word at an authorization; `first`: the one that belongs to the registration (ENC-8, OPEN-51).
void encryptionOnAuthorization(StrongEncryption &encryption, bool granted, bool first);
/// A feature licence that the leader of a group alone requests serves the other units too (FO-1100-9, CLU-3100-9).
void shareStrongEncryption(Fleet &fleet, const Catalog &catalog, DeviceId leader);

} // namespace lictor::agent
