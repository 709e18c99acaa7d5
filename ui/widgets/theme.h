#pragma once

#include "order/state_word.h"

#include <QColor>
#include <QIcon>
#include <QPalette>

class QApplication;

namespace lictor {

enum class ThemeChoice : quint8 { System, Light, Dark, HighContrast };
QString toWord(ThemeChoice choice); ///< `system`, `light`, `dark`, `high-contrast`
ThemeChoice themeFromWord(const QString &word);

/// Sets Lictor's style and palette on the application; call again to change the theme while it runs.
void applyTheme(QApplication &application, ThemeChoice choice);
/// All text of the application in percent of the size that the desktop gave it; windows that are open keep their measures.
void applyTextSize(QApplication &application, int percent);
/// The console's palettes (screens 5.8).
enum class ThemeColors : quint8 { Light, Dark, HighContrast };
QPalette themePalette(ThemeColors colors);

// Colours beyond QPalette's roles, for the theme that the palette belongs to.
bool isDark(const QPalette &palette);
QColor toneColor(Tone tone, const QPalette &palette);
QColor toneTint(Tone tone, const QPalette &palette); ///< behind a banner or a cell
QColor mutedText(const QPalette &palette);
QColor controlEdge(const QPalette &palette); ///< 3:1 against the window
QColor focusRing(const QPalette &palette);

/// A stretch of text that stands out, and the colours for it (7:1 at least).
enum class TextMark : quint8 { Added, Removed, Found };
struct TextColors {
    QColor ink, paper;
};
TextColors textColors(TextMark mark, const QPalette &palette);

/// "critical", as screen readers are told it before the word.
QString toneName(Tone tone);
/// The tone's shape in its colour; follows the palette whenever it is painted. On a selected row it takes the text's colour.
QIcon toneIcon(Tone tone);
/// The shape in one colour.
QIcon toneIcon(Tone tone, const QColor &color);

} // namespace lictor
