#pragma once

#include "widgets/theme.h"

#include <QString>

#include <array>

namespace lictor {

/// What a person chose for the console, wherever it is chosen; kept between two runs.
namespace user_settings {
ThemeChoice theme();
void setTheme(ThemeChoice theme);
QString language(); ///< `de`; empty: the desktop's
void setLanguage(const QString &language);
int textPercent(); ///< of the desktop's size of text
void setTextPercent(int percent);
bool previewsCommands(); ///< every Apply shows its command lines first
void setPreviewsCommands(bool previews);
} // namespace user_settings

inline constexpr std::array<int, 6> textPercents{80, 100, 125, 150, 175, 200}; ///< that the menus step through

} // namespace lictor
