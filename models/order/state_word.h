#pragma once

#include "fleet/requests.h"

#include <QString>

namespace lictor {

/// How a state is to be taken; each has a shape, a colour and a word (screens 5.7). The windows draw it.
enum class Tone : quint8 { Positive, Info, Attention, Critical, Neutral, Special };

/// The tone of a device's or chassis' state and which word it is: the worst of registration and authorization.
struct StateWord {
    Tone tone = Tone::Neutral;
    int rank = 0; ///< for sorting: worst first
};
StateWord stateWord(const LicenseState &state, Method method);
inline constexpr int stateWordCount = 13;
/// The word of a rank that `stateWord` gave.
QString stateWordText(int rank);

} // namespace lictor
