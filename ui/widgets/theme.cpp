#include "widgets/theme.h"

#include "widgets/console_style.h"

#include <QApplication>
#include <QCoreApplication>
#include <QFont>

#include <array>

namespace lictor {

namespace {
struct Shades {
    QRgb light, dark, contrast;
    QColor of(ThemeColors colors) const
    {
        return QColor::fromRgb(colors == ThemeColors::Light ? light : colors == ThemeColors::Dark ? dark : contrast);
    }
};
// By Tone's number. The contrasts of these were computed, see the style guide's table of states; on black every one is above 7:1.
constexpr std::array<Shades, 6> toneColors{
    {{0x065243, 0xB5F4DB, 0x6BF2C2}, {0x0368D3, 0x3D88F8, 0x8FC4FF}, {0xA65A0B, 0xFBAE10, 0xFFC24A},
        {0x880903, 0xF1525D, 0xFF9AA0}, {0x696E77, 0x8A8D94, 0xC8CCD2}, {0x551E5A, 0xD2B8E1, 0xE3C8F2}}};
constexpr std::array<Shades, 6> toneTints{
    {{0xE3F3EE, 0x17332B, 0x000000}, {0xE6F0FD, 0x0E1B30, 0x000000}, {0xFFF4E3, 0x33270C, 0x000000},
        {0xFBE9E7, 0x2A1113, 0x000000}, {0xF1F3F5, 0x14171B, 0x000000}, {0xF4EAF5, 0x2E2438, 0x000000}}};
// Ink and paper by TextMark's number.
constexpr std::array<std::array<Shades, 2>, 3> markColors{{{{{0x0B5A2B, 0x8CE0A6, 0x8CFFB0}, {0xDDF4E4, 0x12301D, 0x000000}}},
    {{{0x8A1420, 0xFFA3A8, 0xFFA3A8}, {0xFCE4E6, 0x3A1519, 0x000000}}},
    {{{0x1B1F24, 0x16191D, 0x000000}, {0xFFE08A, 0xE3B341, 0xFFE000}}}}};
constexpr Shades muted{0x545D68, 0xA7B0BA, 0xD8DDE2}, edge{0x7A8490, 0x737D89, 0xFFFFFF}, link{0x0A55A8, 0x7FBCFF, 0xFFE000};

/// High contrast is what no other palette of ours is: black all over.
ThemeColors colorsOf(const QPalette &palette)
{
    if (palette.color(QPalette::Active, QPalette::Window) == QColor(Qt::black))
        return ThemeColors::HighContrast;
    return isDark(palette) ? ThemeColors::Dark : ThemeColors::Light;
}

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
    case ThemeChoice::HighContrast: return QStringLiteral("high-contrast");
    case ThemeChoice::System: break;
    }
    return QStringLiteral("system");
}

ThemeChoice themeFromWord(const QString &word)
{
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast})
        if (word == toWord(choice))
            return choice;
    return ThemeChoice::System;
}

QPalette themePalette(ThemeColors colors)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, const Shades &shades) { palette.setColor(role, shades.of(colors)); };
    set(QPalette::Window, {0xF4F6F8, 0x1F2328, 0x000000});
    set(QPalette::Base, {0xFFFFFF, 0x16191D, 0x000000});
    set(QPalette::AlternateBase, {0xEEF2F6, 0x1B1F24, 0x000000});
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        set(role, {0x1B1F24, 0xE8EAED, 0xFFFFFF});
    set(QPalette::BrightText, {0xFFFFFF, 0xFFFFFF, 0xFFFFFF});
    set(QPalette::Button, {0xE9EDF2, 0x2D333B, 0x000000});
    set(QPalette::Light, {0xFFFFFF, 0x3A424C, 0x808080});
    set(QPalette::Midlight, {0xF0F3F6, 0x343B44, 0x606060});
    set(QPalette::Mid, {0xC3CAD2, 0x4A535E, 0xFFFFFF});
    set(QPalette::Dark, {0x98A1AB, 0x5A6470, 0xFFFFFF});
    set(QPalette::Shadow, {0x6B747F, 0x0B0D0F, 0xFFFFFF});
    set(QPalette::Highlight, {0x0A55A8, 0x2B6CB8, 0xFFE000});
    set(QPalette::HighlightedText, {0xFFFFFF, 0xFFFFFF, 0x000000});
    set(QPalette::Link, link);
    set(QPalette::LinkVisited, link);
    set(QPalette::PlaceholderText, {0x5F6973, 0x8E98A3, 0xD8DDE2});
    set(QPalette::ToolTipBase, {0x1F2328, 0x33404F, 0x000000});
    set(QPalette::ToolTipText, {0xFFFFFF, 0xE8EAED, 0xFFFFFF});
    palette.setColor(QPalette::Inactive, QPalette::Highlight, Shades{0xC9D6E6, 0x33404F, 0x5C5200}.of(colors));
    palette.setColor(QPalette::Inactive, QPalette::HighlightedText, Shades{0x1B1F24, 0xE8EAED, 0xFFFFFF}.of(colors));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, Shades{0x8A939D, 0x6E7782, 0x9CFF9C}.of(colors));
    palette.setColor(QPalette::Disabled, QPalette::Base, Shades{0xF4F6F8, 0x1F2328, 0x000000}.of(colors));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, Shades{0xDDE3EA, 0x2A3038, 0x303030}.of(colors));
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
    QApplication::setPalette(themePalette(choice == ThemeChoice::HighContrast ? ThemeColors::HighContrast
            : dark                                                            ? ThemeColors::Dark
                                                                              : ThemeColors::Light));
}

void applyTextSize(QApplication &application, int percent)
{
    constexpr auto property = "lictorDesktopTextSize";
    QFont font = QApplication::font();
    if (!application.property(property).isValid())
        application.setProperty(property, font.pointSizeF());
    font.setPointSizeF(application.property(property).toDouble() * percent / 100);
    QApplication::setFont(font);
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness()
        < palette.color(QPalette::Active, QPalette::WindowText).lightness();
}

QColor toneColor(Tone tone, const QPalette &palette) { return toneColors[size_t(tone)].of(colorsOf(palette)); }
QColor toneTint(Tone tone, const QPalette &palette) { return toneTints[size_t(tone)].of(colorsOf(palette)); }
QColor mutedText(const QPalette &palette) { return muted.of(colorsOf(palette)); }
QColor controlEdge(const QPalette &palette) { return edge.of(colorsOf(palette)); }
QColor focusRing(const QPalette &palette) { return link.of(colorsOf(palette)); }

TextColors textColors(TextMark mark, const QPalette &palette)
{
    const auto &[ink, paper] = markColors[size_t(mark)];
    return {ink.of(colorsOf(palette)), paper.of(colorsOf(palette))};
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
