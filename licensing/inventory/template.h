#pragma once

#include <QByteArray>
#include <QStringList>

namespace lictor::inventory {

/// The header that Lictor itself writes.
QStringList templateHeader();
/// An empty list with the header that Lictor itself writes, as CSV: what an inventory may say of a device.
QByteArray csvTemplate();

} // namespace lictor::inventory
