#pragma once

#include "cli/grammar.h"

namespace lictor::cli {

/// Lets the device run this configuration, which differs in lines that are carried as they are; as the leader of a group it sends the
/// licensed ones to the other units.
void runCarried(Call &call, Configuration edited);

} // namespace lictor::cli
