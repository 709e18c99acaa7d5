#include "tools/command_input.h"

#include <QKeyEvent>

namespace lictor {

namespace {
constexpr qsizetype remembered = 200; ///< lines
}

CommandInput::CommandInput(QWidget *parent) : QLineEdit(parent) { }

void CommandInput::replaceTyped(const QString &text)
{
    const QString behind = this->text().mid(cursorPosition());
    setText(text + behind);
    setCursorPosition(int(text.size()));
}

void CommandInput::remember(const QString &line)
{
    if (!line.trimmed().isEmpty() && m_earlier.value(m_earlier.size() - 1) != line)
        m_earlier.append(line);
    if (m_earlier.size() > remembered)
        m_earlier.removeFirst();
    m_place = m_earlier.size();
    m_unsent.clear();
}

void CommandInput::recall(qsizetype step)
{
    const qsizetype place = std::clamp<qsizetype>(m_place + step, 0, m_earlier.size());
    if (place == m_place)
        return;
    if (m_place == m_earlier.size())
        m_unsent = text();
    m_place = place;
    setText(m_place == m_earlier.size() ? m_unsent : m_earlier[m_place]);
}

bool CommandInput::event(QEvent *event)
{
    // As a key press, before it moves the focus.
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier) {
            Q_EMIT completionWanted();
            return true;
        }
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::ControlModifier)
            return focusNextPrevChild(true);
    }
    return QLineEdit::event(event);
}

void CommandInput::keyPressEvent(QKeyEvent *event)
{
    if (event->text() == QLatin1StringView("?"))
        Q_EMIT helpWanted();
    else if (event->key() == Qt::Key_Up)
        recall(-1);
    else if (event->key() == Qt::Key_Down)
        recall(1);
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT declined();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace lictor
