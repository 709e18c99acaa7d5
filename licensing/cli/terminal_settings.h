#pragma once

namespace lictor::cli {

/// What a session sets for itself alone.
struct TerminalSettings {
    static constexpr int usualPageLines = 24;
    int pageLines = usualPageLines; ///< of a page of output; 0: everything at once
    int licenseDebugLevel = 0; ///< 0: nothing is debugged
};

} // namespace lictor::cli
