#pragma once

#include "widgets/configuration_pane.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace lictor {

/// A pane of settings that licensing depends on: a column that scrolls, and on a unit that takes its configuration from another the way
/// there.
class SettingPane : public ConfigurationPane {
    Q_OBJECT
public:
    SettingPane(FleetSession &session, QStringList path, QWidget *parent);

    QStringList path() const override { return m_path; }

protected:
    QVBoxLayout *column() const { return m_column; } ///< what scrolls
    /// A paragraph in the muted colour, at the column's end.
    QLabel *addParagraph(const QString &text);
    QString readOnlyReason() const override;
    void showDevice() final;
    /// Shows the device with its edits.
    virtual void showSettings(const QString &readOnly) = 0;
    const Device &shownDevice() const;
    void changeEvent(QEvent *event) override;

private:
    QStringList m_path;
    QVBoxLayout *m_column;
    QPushButton *m_leader;
    std::vector<QLabel *> m_paragraphs;
};

/// Shows the text in the field unless what is typed there means the same already: somebody may be typing.
void showText(QLineEdit *field, const QString &text);

} // namespace lictor
