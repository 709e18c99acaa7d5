#include "dialogs/reservation_step.h"

#include "dialogs/code_field.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lictor {

ReservationStep::ReservationStep(const QString &title, const QString &verb, int lines, QWidget *parent)
    : QGroupBox(title, parent), m_column(new QVBoxLayout(this)), m_buttons(new QHBoxLayout),
      m_input(codeText(tr("%1: what is sent").arg(title), lines, this)), m_verb(addButton(verb))
{
    m_buttons->addStretch(1);
    m_column->addWidget(m_input);
    m_column->addLayout(m_buttons);
    m_column->addStretch(1);
}

CodeField *ReservationStep::addCode(const QString &name)
{
    auto *code = new CodeField(name, this);
    m_column->insertWidget(m_column->count() - 1, code);
    return code;
}

void ReservationStep::addRow(QWidget *row) { m_column->insertWidget(m_column->indexOf(m_input) + 1, row); }

QPushButton *ReservationStep::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    m_buttons->insertWidget(std::max(0, m_buttons->count() - 1), button);
    return button;
}

void ReservationStep::setInput(const QString &text)
{
    if (m_input->toPlainText() != text)
        m_input->setPlainText(text);
}

void ReservationStep::allow(const QString &whyNot)
{
    m_verb->setEnabled(whyNot.isEmpty());
    m_verb->setToolTip(whyNot);
    m_verb->setAccessibleDescription(whyNot);
}

} // namespace lictor
