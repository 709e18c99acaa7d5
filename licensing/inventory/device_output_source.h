#pragma once

#include "inventory/opened_file.h"

namespace lictor::inventory {

/// A log of terminal sessions, a configuration, or one that RANCID or Oxidized keeps: each device is a record whose cells are what it says
/// of itself. `format` is `device-output` or `running-config`.
OpenedFile openDeviceOutput(const QString &format, const QByteArray &text, const LayoutRules &rules);

/// Makes what several files say of one device one record of one of them; the others note where it went. Null where a file is no device output;
/// all must live as long as one of them is read.
void joinDevices(const std::vector<OpenedFile *> &files, const QStringList &names);

} // namespace lictor::inventory
