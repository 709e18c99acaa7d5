#pragma once

#include "catalog/catalog.h"
#include "terms/result.h"

#include <QByteArray>
#include <QStringList>

namespace lictor::report {

/// An empty inventory as a workbook: the head, every cell text so that no spreadsheet takes a serial number for a number, and the models of
/// the catalogue to choose from.
Result<QByteArray> inventoryTemplate(const QStringList &head, const Catalog &catalog);

} // namespace lictor::report
