#pragma once

#include "ctl/invocation.h"

#include "inventory/import.h"

namespace lictor::ctl {

/// What an import gave, in the form of the contract.
Json importJson(const std::vector<inventory::FileResult> &files, bool committed);
/// The same for people.
void printImport(const Invocation &run, const std::vector<inventory::FileResult> &files, bool committed);

} // namespace lictor::ctl
