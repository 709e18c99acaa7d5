#pragma once

#include <QGroupBox>

class QHBoxLayout;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace lictor {

class CodeField;

/// One step of permanent reservation: what it sends or enters, the button that does it, and the code that comes of it.
class ReservationStep : public QGroupBox {
    Q_OBJECT
public:
    ReservationStep(const QString &title, const QString &verb, int lines, QWidget *parent);

    QPushButton *verb() const { return m_verb; }
    /// Below the button: the code that the step makes.
    CodeField *addCode(const QString &name);
    /// Above the button.
    void addRow(QWidget *row);
    /// Beside the button.
    QPushButton *addButton(const QString &text);

    void setInput(const QString &text); ///< the command lines, or the code that is entered
    void allow(const QString &whyNot); ///< empty: the button can be pressed

private:
    QVBoxLayout *m_column;
    QHBoxLayout *m_buttons;
    QPlainTextEdit *m_input;
    QPushButton *m_verb;
};

} // namespace lictor
