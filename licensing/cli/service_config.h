#pragma once

#include "cli/grammar.h"

namespace lictor::cli {

/// The lines of the settings beside licensing's own, as `show running-config` prints them.
QStringList serviceConfig(const Catalog &catalog, const Device &device);
/// The lines that turn one set of settings into the other, from configuration mode on.
QStringList serviceDiff(const ServiceSettings &running, const ServiceSettings &edited);

} // namespace lictor::cli
