#pragma once

#include "inventory/opened_file.h"

namespace lictor::inventory {

/// A log of terminal sessions, a configuration, or one that RANCID or Oxidized keeps: each device is a record whose cells are what it says
/// of itself. `format` is `device-output` or `running-config`.
OpenedFile openDeviceOutput(const QString &format, const QByteArray &text, const LayoutRules &rules);

} // namespace lictor::inventory
