#pragma once

#include "ctl/invocation.h"

namespace lictor::ctl {

/// Does what was understood of the fleet `seen`; where somebody else wrote meanwhile, it is understood anew before.
Result<Performed> performUnderstood(const Invocation &run, const Fleet &seen,
    const std::function<Result<void>(const Fleet &)> &understand, const std::function<Action()> &action);

} // namespace lictor::ctl
