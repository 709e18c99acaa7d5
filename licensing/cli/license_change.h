#pragma once

#include "cli/grammar.h"

namespace lictor::cli {

/// Lets the device run this configuration if its licences allow it; the agent then asks at once for what changed, and the group's other
/// units get it too. Without `license smart` in it, what a former unit of a group had is forgotten.
Answer changeLicensing(Call &call, Configuration edited);

} // namespace lictor::cli
