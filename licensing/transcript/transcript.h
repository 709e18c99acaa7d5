#pragma once

#include "transcript/device_output.h"

#include <functional>

namespace lictor::transcript {

/// What a log of terminal sessions, a configuration or an archived configuration says, device by device. Sessions of one device are one.
struct Transcript {
    std::vector<DeviceOutput> devices; ///< in the order of their first sessions
    std::deque<std::string> kept; ///< lines that views point into
    int lines = 0;
};

/// `text` is UTF-8 and must outlive the result, which is full of views into it. `progress` gets the part that is read and may end the reading
/// with false; then what was read so far is given.
Transcript readTranscript(std::string_view text, const std::function<bool(double)> &progress = {});

} // namespace lictor::transcript
