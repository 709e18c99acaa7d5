#include "shell/user_settings.h"

#include <QSettings>

namespace lictor::user_settings {

namespace {
const QString themeKey = QStringLiteral("theme"), languageKey = QStringLiteral("language"),
              textKey = QStringLiteral("textPercent"), previewKey = QStringLiteral("previewCommands");
}

ThemeChoice theme() { return themeFromWord(QSettings().value(themeKey).toString()); }
void setTheme(ThemeChoice theme) { QSettings().setValue(themeKey, toWord(theme)); }
QString language() { return QSettings().value(languageKey).toString(); }
void setLanguage(const QString &language) { QSettings().setValue(languageKey, language); }
int textPercent() { return std::clamp(QSettings().value(textKey, 100).toInt(), textPercents.front(), textPercents.back()); }
void setTextPercent(int percent) { QSettings().setValue(textKey, percent); }
bool previewsCommands() { return QSettings().value(previewKey).toBool(); }
void setPreviewsCommands(bool previews) { QSettings().setValue(previewKey, previews); }

} // namespace lictor::user_settings
