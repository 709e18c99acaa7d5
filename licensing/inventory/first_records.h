#pragma once

#include "inventory/header_aliases.h"
#include "inventory/layout.h"

namespace lictor::inventory {

/// The records at the beginning of a text, to be looked at while its separator, encoding and header are settled. Below a header of secrets
/// there are dots, also where no header was recognised (INV-40).
std::vector<FirstRecord> firstRecords(const Layout &layout, const HeaderAliases &aliases);

} // namespace lictor::inventory
