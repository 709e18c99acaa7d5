#pragma once

#include "cli/interpreter.h"

namespace lictor::cli {

/// The lines of the profile that licensing is reached by, as they are generated (real-outputs 9.2).
QStringList callHomeConfig(const Catalog &catalog);
/// The `Hardware:` text of `show version` and of a configuration's head.
QString hardwareText(const Model &model, const Device &device);

} // namespace lictor::cli
