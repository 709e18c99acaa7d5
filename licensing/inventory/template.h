#pragma once

#include <QByteArray>

namespace lictor::inventory {

/// An empty list with the header that Lictor itself writes, as CSV: what an inventory may say of a device.
QByteArray csvTemplate();

} // namespace lictor::inventory
