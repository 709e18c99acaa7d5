#pragma once

#include <QWidget>

class QHBoxLayout;
class QPlainTextEdit;
class QPushButton;

namespace lictor {

/// Codes and commands to read, whole: in a fixed font, broken anywhere, so many lines high.
QPlainTextEdit *codeText(const QString &name, int lines, QWidget *parent);

/// A code that is carried elsewhere, with *Copy* and the buttons added.
class CodeField : public QWidget {
    Q_OBJECT
public:
    CodeField(const QString &name, QWidget *parent);
    QPushButton *addButton(const QString &text); ///< of use while there is a code
    void setCode(const QString &code);
    QString code() const;

private:
    QPlainTextEdit *m_text;
    QHBoxLayout *m_row;
    QList<QPushButton *> m_buttons;
};

} // namespace lictor
