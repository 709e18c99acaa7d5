#include "dialogs/code_field.h"

#include <QApplication>
#include <QClipboard>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lictor {

QPlainTextEdit *codeText(const QString &name, int lines, QWidget *parent)
{
    auto *text = new QPlainTextEdit(parent);
    text->setAccessibleName(name);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setWordWrapMode(QTextOption::WrapAnywhere);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    const int spacing = text->fontMetrics().lineSpacing();
    const int frame = 2 * (text->frameWidth() + int(text->document()->documentMargin()));
    text->setFixedHeight(lines * spacing + frame + spacing / 2); // no scroll bar beside a last line that is just whole
    return text;
}

CodeField::CodeField(const QString &name, QWidget *parent)
    : QWidget(parent), m_text(codeText(name, 3, this)), m_row(new QHBoxLayout)
{
    m_row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_text);
    column->addLayout(m_row);
    connect(addButton(tr("Copy")), &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(code()); });
    setCode({});
}

QPushButton *CodeField::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    m_row->insertWidget(m_row->count() - 1, button);
    m_buttons.append(button);
    return button;
}

void CodeField::setCode(const QString &code)
{
    m_text->setPlainText(code);
    for (QPushButton *button : std::as_const(m_buttons)) {
        button->setEnabled(!code.isEmpty());
        button->setToolTip(code.isEmpty() ? tr("There is no code yet.") : QString());
    }
}

QString CodeField::code() const { return m_text->toPlainText(); }

} // namespace lictor
