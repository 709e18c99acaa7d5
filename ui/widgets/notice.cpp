#include "widgets/notice.h"

#include "widgets/state_badge.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace lictor {

Notice::Notice(QWidget *parent) : QWidget(parent), m_badge(new StateBadge(this)), m_button(new QPushButton(this))
{
    setAutoFillBackground(true);
    m_button->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_badge, 1);
    row->addWidget(m_button, 0, Qt::AlignTop);
    connect(m_button, &QPushButton::clicked, this, &Notice::acted);
    hide();
}

void Notice::set(Tone tone, const QString &text, const QString &verb)
{
    m_tone = tone;
    m_badge->set(tone, text);
    m_button->setText(verb);
    m_button->setVisible(!verb.isEmpty());
    paintTint();
    show();
}

void Notice::clear()
{
    m_badge->set(m_tone, {});
    hide();
}

QString Notice::text() const { return m_badge->text(); }

void Notice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange
        && palette().color(QPalette::Window) != toneTint(m_tone, parentWidget()->palette()))
        paintTint();
    QWidget::changeEvent(event);
}

void Notice::paintTint()
{
    QPalette colors = parentWidget()->palette();
    colors.setColor(QPalette::Window, toneTint(m_tone, colors));
    setPalette(colors);
}

} // namespace lictor
