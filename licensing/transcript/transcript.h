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

/// A device of one transcript that another one has too.
struct Elsewhere {
    size_t from = 0, to = 0; ///< numbers of the transcripts
    int line = 0; ///< where its first session begins in `from`
    int devicesLine = 0; ///< where that of the device begins in `to`
};
/// Makes what several transcripts say of one device one device of one of them; the others have it no longer, and their texts must outlive it.
/// Sessions belong together that have one serial number, or no serial number and the name of a host that is only there once.
std::vector<Elsewhere> joinDevices(const std::vector<Transcript *> &transcripts);

} // namespace lictor::transcript
