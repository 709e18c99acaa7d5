#include "widgets/theme.h"

#include "widgets/console_style.h"

#include <QApplication>
#include <QCoreApplication>

#include <array>

namespace lictor {

namespace {
struct Pair {
    QRgb light, dark;
    QColor of(bool isDarkTheme) const { return QColor::fromRgb(isDarkTheme ? dark : light); }
};
// By Tone's number. The contrasts of these were computed, see the style guide's table of states.
constexpr std::array<Pair, 6> toneColors{{{0x065243, 0xB5F4DB}, {0x0368D3, 0x3D88F8}, {0xA65A0B, 0xFBAE10}, {0x880903, 0xF1525D},
    {0x696E77, 0x8A8D94}, {0x551E5A, 0xD2B8E1}}};
constexpr std::array<Pair, 6> toneTints{{{0xE3F3EE, 0x17332B}, {0xE6F0FD, 0x0E1B30}, {0xFFF4E3, 0x33270C}, {0xFBE9E7, 0x2A1113},
    {0xF1F3F5, 0x14171B}, {0xF4EAF5, 0x2E2438}}};
// Ink and paper by TextMark's number.
constexpr std::array<std::array<Pair, 2>, 3> markColors{{{{{0x0B5A2B, 0x8CE0A6}, {0xDDF4E4, 0x12301D}}},
    {{{0x8A1420, 0xFFA3A8}, {0xFCE4E6, 0x3A1519}}}, {{{0x1B1F24, 0x16191D}, {0xFFE08A, 0xE3B341}}}}};
constexpr Pair muted{0x545D68, 0xA7B0BA}, edge{0x7A8490, 0x737D89}, link{0x0A55A8, 0x7FBCFF};

bool darkDesktop()
{
    // Qt 6.4 has no word for the desktop's scheme: the palette that it came with tells, before ours is set for the first time.
    static const bool dark = isDark(QApplication::palette());
    return dark;
}
} // namespace

QString toWord(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light: return QStringLiteral("light");
    case ThemeChoice::Dark: return QStringLiteral("dark");
    case ThemeChoice::System: break;
    }
    return QStringLiteral("system");
}

ThemeChoice themeFromWord(const QString &word)
{
    if (word == QLatin1StringView("light"))
        return ThemeChoice::Light;
    return word == QLatin1StringView("dark") ? ThemeChoice::Dark : ThemeChoice::System;
}

QPalette themePalette(bool dark)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, QRgb light, QRgb darkColor) {
        palette.setColor(role, Pair{light, darkColor}.of(dark));
    };
    set(QPalette::Window, 0xF4F6F8, 0x1F2328);
    set(QPalette::Base, 0xFFFFFF, 0x16191D);
    set(QPalette::AlternateBase, 0xEEF2F6, 0x1B1F24);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        set(role, 0x1B1F24, 0xE8EAED);
    set(QPalette::BrightText, 0xFFFFFF, 0xFFFFFF);
    set(QPalette::Button, 0xE9EDF2, 0x2D333B);
    set(QPalette::Light, 0xFFFFFF, 0x3A424C);
    set(QPalette::Midlight, 0xF0F3F6, 0x343B44);
    set(QPalette::Mid, 0xC3CAD2, 0x4A535E);
    set(QPalette::Dark, 0x98A1AB, 0x5A6470);
    set(QPalette::Shadow, 0x6B747F, 0x0B0D0F);
    set(QPalette::Highlight, 0x0A55A8, 0x2B6CB8);
    set(QPalette::HighlightedText, 0xFFFFFF, 0xFFFFFF);
    set(QPalette::Link, link.light, link.dark);
    set(QPalette::LinkVisited, link.light, link.dark);
    set(QPalette::PlaceholderText, 0x5F6973, 0x8E98A3);
    set(QPalette::ToolTipBase, 0x1F2328, 0x33404F);
    set(QPalette::ToolTipText, 0xFFFFFF, 0xE8EAED);
    palette.setColor(QPalette::Inactive, QPalette::Highlight, Pair{0xC9D6E6, 0x33404F}.of(dark));
    palette.setColor(QPalette::Inactive, QPalette::HighlightedText, Pair{0x1B1F24, 0xE8EAED}.of(dark));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, Pair{0x8A939D, 0x6E7782}.of(dark));
    palette.setColor(QPalette::Disabled, QPalette::Base, Pair{0xF4F6F8, 0x1F2328}.of(dark));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, Pair{0xDDE3EA, 0x2A3038}.of(dark));
    return palette;
}

void applyTheme(QApplication &application, ThemeChoice choice)
{
    const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && darkDesktop());
    if (choice != ThemeChoice::System)
        darkDesktop();
    if (!application.property("lictorStyle").toBool()) {
        QApplication::setStyle(new ConsoleStyle); // NOLINT(clang-analyzer-cplusplus.NewDeleteLeaks): the application owns it
        application.setProperty("lictorStyle", true);
    }
    QApplication::setPalette(themePalette(dark));
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness()
        < palette.color(QPalette::Active, QPalette::WindowText).lightness();
}

QColor toneColor(Tone tone, const QPalette &palette) { return toneColors[size_t(tone)].of(isDark(palette)); }
QColor toneTint(Tone tone, const QPalette &palette) { return toneTints[size_t(tone)].of(isDark(palette)); }
QColor mutedText(const QPalette &palette) { return muted.of(isDark(palette)); }
QColor controlEdge(const QPalette &palette) { return edge.of(isDark(palette)); }
QColor focusRing(const QPalette &palette) { return link.of(isDark(palette)); }

TextColors textColors(TextMark mark, const QPalette &palette)
{
    const auto &[ink, paper] = markColors[size_t(mark)];
    return {ink.of(isDark(palette)), paper.of(isDark(palette))};
}

QString toneName(Tone tone)
{
    switch (tone) {
    case Tone::Positive: return QCoreApplication::translate("Tone", "good");
    case Tone::Info: return QCoreApplication::translate("Tone", "information");
    case Tone::Attention: return QCoreApplication::translate("Tone", "attention");
    case Tone::Critical: return QCoreApplication::translate("Tone", "critical");
    case Tone::Neutral: return QCoreApplication::translate("Tone", "neutral");
    case Tone::Special: return QCoreApplication::translate("Tone", "special");
    }
    return {};
}

} // namespace lictor
