#pragma once

#include <QStringList>

namespace lictor {

/// Servers as a field holds them, separated by commas: `192.0.2.53, 192.0.2.54 outside`.
QStringList serversIn(const QString &text);
QString serverText(const QStringList &servers);
/// Why one of them is none: each begins with an address, as the device asks for one; empty: all are.
QString whyNoServers(const QStringList &servers);

} // namespace lictor
