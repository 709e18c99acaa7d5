#include "widgets/empty_state.h"

#include "widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lictor {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_shape(new QLabel(this)), m_sentence(new QLabel(this)), m_detail(new QLabel(this)),
      m_buttons(new QHBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->addStretch(1);
    column->addWidget(m_shape, 0, Qt::AlignHCenter);
    for (QLabel *label : {m_sentence, m_detail}) {
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    QFont larger = font();
    larger.setPointSizeF(larger.pointSizeF() * 1.2);
    m_sentence->setFont(larger);
    m_buttons->addStretch(1);
    m_buttons->addStretch(1);
    column->addLayout(m_buttons);
    column->addStretch(2);
    m_detail->hide();
}

void EmptyState::set(Tone tone, const QString &sentence, const QString &detail)
{
    m_tone = tone;
    m_sentence->setText(sentence);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    paintShape();
}

QPushButton *EmptyState::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        paintShape();
    QWidget::changeEvent(event);
}

void EmptyState::paintShape()
{
    const int side = fontMetrics().height() * 2;
    m_shape->setPixmap(toneIcon(m_tone).pixmap(QSize(side, side), devicePixelRatioF()));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, mutedText(muted));
    m_detail->setPalette(muted);
}

} // namespace lictor
