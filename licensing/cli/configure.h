#pragma once

#include "cli/grammar.h"

namespace lictor::cli {

/// What a unit says that takes its configuration from another one, without `ERROR: `; empty on the one that is configured.
QString whyFollows(const Fleet &fleet, DeviceId id);

/// Lets the device run this configuration if it does not take its own from another unit; as the leader of a group it sends what the units
/// share to the others.
Answer configure(Call &call, Configuration edited);

/// Takes the line into the block that the session is in, or out of it where it begins with `no`.
Answer keepInBlock(Call &call);

} // namespace lictor::cli
