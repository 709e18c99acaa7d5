#pragma once

#include "widgets/theme.h"

#include <QDialog>

namespace lictor {

/// *Preferences*: what one person wants of the console on every fleet. A change acts at once.
class PreferencesDialog : public QDialog {
    Q_OBJECT
public:
    PreferencesDialog(const QStringList &languages, QWidget *parent);

Q_SIGNALS:
    void themeChosen(lictor::ThemeChoice theme);
    void remakeRequested(); ///< the dialog is closed, its window has to be made anew
};

} // namespace lictor
