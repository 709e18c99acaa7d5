#pragma once

#include "inventory/opened_file.h"

namespace lictor::inventory {

/// Recognises a file by its bytes, or takes it as `options.format` says, and where somebody knows better, as `readAs` does. An Error only where the options do not fit the file.
Result<OpenedFile> openFile(const QByteArray &raw, const LayoutRules &rules, const Options &options, const ReadAs &readAs = {});

/// True where a file that begins so is output of devices.
bool beginsDeviceOutput(const QByteArray &beginning, const Options &options, const ReadAs &readAs);

} // namespace lictor::inventory
