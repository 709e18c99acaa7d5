#pragma once

#include <QString>

namespace lictor {

/// True for a complete IPv4 or IPv6 address, without prefix length, zone or port.
bool isIpAddress(const QString &text);

} // namespace lictor
