#pragma once

#include "terms/instant.h"

#include <optional>
#include <string_view>

namespace lictor::transcript {

/// A moment that a Smart Agent printed.
struct AgentTime {
    Instant at{};
    bool zoneKnown = true; ///< false: several zones are abbreviated so, or none; it is read as UTC
};

/// Reads `Mar 04 09:12:48 2021 UTC`, `Mar 04 2021 09:12:48 UTC` and `04 Mar 2021 09:12:48 UTC`, also behind a word and `on`; nothing where there is no date.
std::optional<AgentTime> readAgentTime(std::string_view text);
/// Reads `88 days, 1 hours, 4 minutes, 27 seconds` and its shorter spellings, also `1 year 97 days` of a device that is up so long.
std::optional<Duration> readAgentDuration(std::string_view text);

} // namespace lictor::transcript
