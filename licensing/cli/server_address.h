#pragma once

#include "cli/phrase.h"

namespace lictor::cli {

/// An address that licensing messages can go to: http or https with a host, and without a user.
bool isServerUrl(const QString &text);

/// The range of a port.
std::pair<int, int> ports(const Vocabulary &);
/// What speaks against this proxy, in the device's voice without `ERROR: `; empty when it is accepted. A proxy that asks for a user and
/// password cannot be used (TRN-9, UTIL-8).
QString whyNoProxy(const QString &host, const QString &port);

} // namespace lictor::cli
