#pragma once

#include <QString>

namespace lictor {

/// What came of the last action on several devices for one of them.
enum class LastStatus : quint8 {
    None, ///< it was not about the device
    Done,
    Refused,
    LeftOut, ///< by whoever began it
};
QString toWord(LastStatus status); ///< `done`, `refused`, `left-out`; empty for none

} // namespace lictor
