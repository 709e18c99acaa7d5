#pragma once

#include "fleet/license_transport.h"

#include <array>

namespace lictor::cli {

/// A line `customer-info WORD TEXT` of `utility` (UTIL-11).
struct CustomerField {
    const char *word;
    const char *help;
    QString CustomerProfile::*text;
};
inline constexpr std::array customerFields{
    CustomerField{"id", "Identifier of the company", &CustomerProfile::id},
    CustomerField{"name", "Name of the company", &CustomerProfile::name},
    CustomerField{"street", "Street", &CustomerProfile::street},
    CustomerField{"city", "City", &CustomerProfile::city},
    CustomerField{"state", "State", &CustomerProfile::state},
    CustomerField{"country", "Country", &CustomerProfile::country},
    CustomerField{"postalcode", "Postal code", &CustomerProfile::postalCode},
};

} // namespace lictor::cli
