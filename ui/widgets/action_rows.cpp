#include "widgets/action_rows.h"

#include "widgets/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace lictor {

ActionRows::ActionRows(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setColumnStretch(1, 1);
    m_grid->setHorizontalSpacing(fontMetrics().averageCharWidth() * 2);
}

int ActionRows::add(const QString &text, const QString &objectName, std::function<void()> act)
{
    const Row row{new QPushButton(text, this), new QLabel(this)};
    row.button->setObjectName(objectName);
    row.button->setAutoDefault(false);
    row.sentence->setWordWrap(true);
    row.sentence->setTextFormat(Qt::PlainText);
    connect(row.button, &QPushButton::clicked, this, std::move(act));
    const int number = int(m_rows.size());
    m_grid->addWidget(row.button, number, 0, Qt::AlignTop);
    m_grid->addWidget(row.sentence, number, 1, Qt::AlignVCenter);
    m_rows.push_back(row);
    return number;
}

void ActionRows::set(int number, bool enabled, const QString &sentence)
{
    const Row &row = m_rows[size_t(number)];
    row.button->setEnabled(enabled);
    row.button->setToolTip(enabled ? QString() : sentence);
    row.button->setAccessibleDescription(sentence);
    row.sentence->setText(sentence);
    paintSentence(row);
}

void ActionRows::setShown(int number, bool shown)
{
    m_rows[size_t(number)].button->setVisible(shown);
    m_rows[size_t(number)].sentence->setVisible(shown);
}

void ActionRows::paintSentence(const Row &row)
{
    QPalette colours = palette();
    if (!row.button->isEnabled())
        colours.setColor(QPalette::WindowText, mutedText(colours));
    row.sentence->setPalette(colours);
}

void ActionRows::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        for (const Row &row : m_rows)
            paintSentence(row);
    QWidget::changeEvent(event);
}

} // namespace lictor
