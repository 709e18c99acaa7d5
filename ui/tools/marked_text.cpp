#include "tools/marked_text.h"

#include "widgets/theme.h"

#include <QFontDatabase>
#include <QPaintEvent>
#include <QPainter>
#include <QTextBlock>

namespace lictor {

class MarkedText::Margin : public QWidget {
public:
    explicit Margin(MarkedText *text) : QWidget(text), m_text(text) { }

protected:
    void paintEvent(QPaintEvent *event) override { m_text->paintMargin(event); }

private:
    MarkedText *m_text;
};

MarkedText::MarkedText(QWidget *parent) : QPlainTextEdit(parent), m_margin(new Margin(this))
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(std::max(fixed.pointSizeF(), font().pointSizeF()));
    setFont(fixed);
    setReadOnly(true);
    setTabChangesFocus(true);
    setLineWrapMode(NoWrap);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setViewportMargins(marginWidth(), 0, 0, 0);
    connect(this, &QPlainTextEdit::updateRequest, m_margin, [this](const QRect &area, int moved) {
        if (moved != 0)
            m_margin->scroll(0, moved);
        else
            m_margin->update(0, area.y(), m_margin->width(), area.height());
    });
}

int MarkedText::marginWidth() const { return fontMetrics().averageCharWidth() * 2; }

void MarkedText::setLines(std::vector<Line> lines)
{
    m_lines = std::move(lines);
    write();
}

void MarkedText::write()
{
    const int place = textCursor().position();
    clear();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (size_t i = 0; i < m_lines.size(); ++i) {
        QTextCharFormat format;
        const Mark mark = m_lines[i].mark;
        if (mark == Mark::Kept) {
            format.setForeground(mutedText(palette()));
        } else if (mark == Mark::Added || mark == Mark::Removed) {
            const auto [ink, paper] = textColors(mark == Mark::Added ? TextMark::Added : TextMark::Removed, palette());
            format.setForeground(ink);
            format.setBackground(paper);
        } else if (mark == Mark::Heading) {
            format.setFontWeight(QFont::Bold);
        }
        if (i > 0)
            cursor.insertBlock();
        cursor.insertText(m_lines[i].text, format);
    }
    cursor.endEditBlock();
    cursor.setPosition(std::min(place, document()->characterCount() - 1));
    setTextCursor(cursor);
    highlight(m_word);
}

void MarkedText::highlight(const QString &word)
{
    m_word = word;
    m_found.clear();
    m_at = -1;
    if (!word.isEmpty())
        for (QTextCursor at = document()->find(word); !at.isNull(); at = document()->find(word, at))
            m_found.append(at);
    showFound();
}

int MarkedText::step(bool forward)
{
    if (m_found.isEmpty())
        return 0;
    if (m_at < 0) {
        // From where the reader is.
        const int here = textCursor().selectionStart();
        m_at = std::find_if(m_found.begin(), m_found.end(), [here](const QTextCursor &at) { return at.selectionStart() >= here; })
            - m_found.begin();
        m_at = forward ? m_at : m_at - 1;
    } else {
        m_at += forward ? 1 : -1;
    }
    m_at = (m_at + m_found.size()) % m_found.size();
    QTextCursor cursor = m_found[m_at];
    cursor.setPosition(cursor.selectionStart());
    setTextCursor(cursor);
    centerCursor();
    showFound();
    return int(m_at) + 1;
}

void MarkedText::showFound()
{
    QList<QTextEdit::ExtraSelection> selections;
    const auto [ink, paper] = textColors(TextMark::Found, palette());
    for (qsizetype i = 0; i < m_found.size(); ++i) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = m_found[i];
        selection.format.setForeground(ink);
        selection.format.setBackground(paper);
        selection.format.setFontUnderline(i == m_at); // the one that is meant, also without colour
        selections.append(selection);
    }
    setExtraSelections(selections);
}

void MarkedText::paintMargin(QPaintEvent *event)
{
    QPainter painter(m_margin);
    painter.fillRect(event->rect(), palette().color(QPalette::Base));
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF area = blockBoundingGeometry(block).translated(contentOffset());
        if (area.top() > event->rect().bottom())
            break;
        if (size_t(block.blockNumber()) >= m_lines.size() || m_lines[size_t(block.blockNumber())].mark != Mark::Kept)
            continue;
        painter.setPen(QPen(mutedText(palette()), 2));
        const qreal middle = m_margin->width() / 2.0;
        painter.drawLine(QPointF(middle, area.top()), QPointF(middle, area.bottom()));
    }
}

void MarkedText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    const QRect inside = contentsRect();
    m_margin->setGeometry(inside.left(), inside.top(), marginWidth(), inside.height());
}

void MarkedText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_lines.empty())
        write();
}

} // namespace lictor
