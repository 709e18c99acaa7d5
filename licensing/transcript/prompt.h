#pragma once

#include <optional>
#include <string_view>

namespace lictor::transcript {

/// A line that begins with a device's prompt. The `prompt` command puts its parts in an order of the administrator's choice, so they are told by
/// their words.
struct Prompt {
    std::string_view host; ///< empty: a Threat Defense prompts with `>` alone
    std::string_view context; ///< security context, empty: none is named
    std::string_view unit; ///< `pri` or `sec` of a failover pair
    std::string_view state; ///< `act`, `stby`, `control`, …
    std::string_view command; ///< as typed
    bool configures = false; ///< `(config)` and the modes below
    bool isFxos = false; ///< it names a scope of a chassis: `Firepower /license #`
};

/// Nothing where the line begins with no prompt.
std::optional<Prompt> readPrompt(std::string_view line);

} // namespace lictor::transcript
