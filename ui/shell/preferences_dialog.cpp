#include "shell/preferences_dialog.h"

#include "shell/user_settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLocale>
#include <QVBoxLayout>

namespace lictor {

PreferencesDialog::PreferencesDialog(const QStringList &languages, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Preferences"));
    auto *look = new QGroupBox(tr("Appearance"), this);
    auto *form = new QFormLayout(look);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);

    auto *theme = new QComboBox(look);
    for (const auto &[choice, text] : {std::pair{ThemeChoice::System, tr("System")}, {ThemeChoice::Light, tr("Light")},
             {ThemeChoice::Dark, tr("Dark")}, {ThemeChoice::HighContrast, tr("High Contrast")}})
        theme->addItem(text, int(choice));
    theme->setCurrentIndex(theme->findData(int(user_settings::theme())));
    form->addRow(tr("&Theme:"), theme);

    auto *size = new QComboBox(look);
    for (const int percent : textPercents)
        size->addItem(tr("%1 %").arg(percent), percent);
    size->setCurrentIndex(size->findData(user_settings::textPercent()));
    form->addRow(tr("Te&xt size:"), size);

    auto *language = new QComboBox(look);
    language->addItem(tr("System"), QString());
    for (const QString &word : languages)
        language->addItem(QLocale(word).nativeLanguageName(), word);
    language->setCurrentIndex(language->findData(user_settings::language()));
    form->addRow(tr("&Language:"), language);

    auto *devices = new QGroupBox(tr("Devices"), this);
    auto *preview = new QCheckBox(tr("&Preview commands before sending them to the device"), devices);
    preview->setChecked(user_settings::previewsCommands());
    (new QVBoxLayout(devices))->addWidget(preview);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *column = new QVBoxLayout(this);
    column->addWidget(look);
    column->addWidget(devices);
    column->addStretch(1);
    column->addWidget(buttons);

    connect(theme, &QComboBox::activated, this, [this, theme] {
        const auto choice = ThemeChoice(theme->currentData().toInt());
        user_settings::setTheme(choice);
        Q_EMIT themeChosen(choice);
    });
    connect(size, &QComboBox::activated, this, [this, size] {
        user_settings::setTextPercent(size->currentData().toInt());
        Q_EMIT remakeRequested();
    });
    connect(language, &QComboBox::activated, this, [this, language] {
        user_settings::setLanguage(language->currentData().toString());
        Q_EMIT remakeRequested();
    });
    connect(preview, &QCheckBox::toggled, this, [](bool on) { user_settings::setPreviewsCommands(on); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace lictor
