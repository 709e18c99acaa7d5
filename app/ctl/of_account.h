#pragma once

#include "ctl/verb.h"

namespace lictor::ctl {

/// What every list of the Smart Software Manager can be narrowed to.
struct OfAccount {
    std::optional<QString> account, satellite;
};
void takeAccount(Declare &take, OfAccount &given);

} // namespace lictor::ctl
