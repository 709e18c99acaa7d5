#include "widgets/edit_mark.h"

#include "widgets/theme.h"

#include <QPainter>

namespace lictor {

EditMark::EditMark(QWidget *parent) : QWidget(parent)
{
    setFixedWidth(4);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void EditMark::setMarked(bool marked)
{
    m_marked = marked;
    update();
}

void EditMark::paintEvent(QPaintEvent *)
{
    if (!m_marked)
        return;
    QPainter painter(this);
    painter.fillRect(rect(), toneColor(Tone::Info, palette()));
}

} // namespace lictor
