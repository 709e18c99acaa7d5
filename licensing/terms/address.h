#pragma once

#include <QString>

namespace lictor {

/// True for a complete IPv4 or IPv6 address, without prefix length, zone or port.
bool isIpAddress(const QString &text);
/// A name or an address that can stand in a URL (TRN-10).
bool isHost(const QString &text);

} // namespace lictor
