#pragma once

#include "inventory/header_aliases.h"
#include "inventory/layout.h"

namespace lictor::inventory {

/// The first records of a source, to be looked at while separator, encoding and header are settled. Below a header of secrets
/// there are dots, also where no header was recognised (INV-40).
std::vector<FirstRecord> firstRecords(RecordSource &source, const Layout &layout, const HeaderAliases &aliases);

} // namespace lictor::inventory
