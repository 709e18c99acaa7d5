#include "widgets/section.h"

#include "widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace lictor {

Section::Section(const QString &title, QWidget *content, QWidget *parent)
    : QWidget(parent), m_heading(new QToolButton(this)), m_summary(new QLabel(this)), m_content(content)
{
    m_heading->setText(title);
    m_heading->setAutoRaise(true);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setFocusPolicy(Qt::StrongFocus);
    QFont bold = font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_summary->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_heading);
    row->addWidget(m_summary, 1);
    row->addStretch();
    auto *body = new QHBoxLayout;
    body->addSpacing(m_heading->iconSize().width());
    body->addWidget(content, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(row);
    column->addLayout(body);
    connect(m_heading, &QToolButton::clicked, this, [this] { setOpen(!m_isOpen); });
    paintSummary();
    setOpen(false);
}

void Section::setSummary(const QString &text) { m_summary->setText(text); }

void Section::setOpen(bool open)
{
    m_isOpen = open;
    m_heading->setAccessibleDescription(open ? tr("open") : tr("folded"));
    m_heading->setArrowType(open ? Qt::DownArrow : layoutDirection() == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow);
    m_content->setVisible(open);
    m_summary->setVisible(!open);
}

void Section::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        paintSummary();
    else if (event->type() == QEvent::LayoutDirectionChange)
        setOpen(m_isOpen);
    QWidget::changeEvent(event);
}

void Section::paintSummary()
{
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, mutedText(muted));
    m_summary->setPalette(muted);
}

} // namespace lictor
