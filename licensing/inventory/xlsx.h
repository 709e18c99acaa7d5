#pragma once

#include "inventory/opened_file.h"

namespace lictor::inventory {

/// A workbook and the sheet in it that holds the list; an Error where `sheet` is none of it. `header` is that of ReadAs.
Result<OpenedFile> openXlsx(const QByteArray &bytes, const LayoutRules &rules, const QString &sheet, int header);

} // namespace lictor::inventory
