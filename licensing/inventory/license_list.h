#pragma once

#include "inventory/import.h"

namespace lictor::inventory {

/// A list of licenses understood against the pools of a virtual account.
struct UnderstoodLicenses {
    FileResult file; ///< `added`, `unchanged`: licenses, a row each
    ImportLicenses action; ///< what the account lacks of the list
};

/// Reads the *Licenses* list of the Smart Software Manager. Gives an Error only where the file cannot be read.
Result<UnderstoodLicenses> understandLicenses(
    const Fleet &fleet, const Catalog &catalog, const QString &file, VirtualAccountId account);

} // namespace lictor::inventory
