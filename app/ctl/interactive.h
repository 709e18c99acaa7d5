#pragma once

#include "ctl/invocation.h"

namespace lictor::ctl {

/// A session on the device's command line, line by line until `exit`; every line that changes something is an action of its own.
Result<void> interactive(Invocation &run, const QString &device);

} // namespace lictor::ctl
