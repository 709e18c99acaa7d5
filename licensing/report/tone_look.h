#pragma once

#include "report/document.h"

#include <array>

namespace lictor::report {

/// How a format shows a tone: always shape and word, and colours where there are some. The colours are those of the console's light theme.
struct ToneLook {
    const char *word; ///< class in HTML
    char16_t shape;
    quint32 text, fill; ///< 0xRRGGBB
};

inline const ToneLook &lookOf(Tone tone)
{
    static constexpr std::array<ToneLook, 6> looks{{{"positive", u'●', 0x065243, 0xE3F3EE}, {"info", u'◔', 0x0368D3, 0xE6F0FD},
        {"attention", u'▲', 0xA65A0B, 0xFFF4E3}, {"critical", u'⬣', 0x880903, 0xFBE9E7}, {"neutral", u'◌', 0x696E77, 0xF1F3F5},
        {"special", u'■', 0x551E5A, 0xF4EAF5}}};
    return looks[size_t(tone)];
}
inline constexpr int toneCount = 6;

} // namespace lictor::report
