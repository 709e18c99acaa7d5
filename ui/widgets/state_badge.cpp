#include "widgets/state_badge.h"

#include "widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace lictor {

StateBadge::StateBadge(QWidget *parent) : QWidget(parent), m_shape(new QLabel(this)), m_text(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_shape, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    m_text->setAlignment(Qt::AlignLeading | Qt::AlignTop); // beside the shape, however high the row is
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_text, &QLabel::linkActivated, this, &StateBadge::linkActivated);
    paintShape();
}

void StateBadge::set(Tone tone, const QString &text)
{
    m_tone = tone;
    m_text->setText(text);
    // Without a link there is nothing in it for the keyboard.
    const bool hasLink = text.contains(QStringLiteral("<a href"));
    m_text->setTextInteractionFlags(hasLink
            ? Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard
            : Qt::TextSelectableByMouse);
    m_text->setAccessibleDescription(toneName(tone));
    paintShape();
}

QString StateBadge::text() const { return m_text->text(); }

void StateBadge::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        paintShape();
    QWidget::changeEvent(event);
}

void StateBadge::paintShape()
{
    const int side = fontMetrics().height();
    m_shape->setPixmap(toneIcon(m_tone).pixmap(QSize(side, side), devicePixelRatioF()));
}

} // namespace lictor
