#pragma once

#include "terms/instant.h"

#include <optional>

namespace lictor {

/// By what a device trusts the licence server.
struct ServerTrust {
    std::optional<Instant> trustpointSince; ///< `_SmartCallHome_ServerCA`, made at the first contact (CERTPOOL-1)
    std::optional<Instant> imported; ///< the bundle in the trusted certificate pool; nothing: that of the release

    bool operator==(const ServerTrust &) const = default;
};

struct Device;
/// The day of the bundle in the pool: today with automatic import (CERTPOOL-2); nothing: that of the release.
std::optional<Instant> bundleDate(const Device &device, Instant now);

} // namespace lictor
