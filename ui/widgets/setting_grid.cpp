#include "widgets/setting_grid.h"

#include "widgets/edit_mark.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace lictor {

namespace {
constexpr int complainAfterMilliseconds = 500;
}

SettingRow::SettingRow(SettingGrid *grid, QWidget *field)
    : QObject(grid), m_grid(grid), m_mark(new EditMark(grid)), m_field(field), m_note(new QLabel(grid))
{
    m_note->setWordWrap(true);
    m_note->setTextInteractionFlags(Qt::LinksAccessibleByKeyboard | Qt::LinksAccessibleByMouse);
    m_note->hide();
    connect(m_note, &QLabel::linkActivated, this, &SettingRow::linkActivated);
    m_pause.setSingleShot(true);
    m_pause.setInterval(complainAfterMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &SettingRow::showNote);
    if (auto *line = qobject_cast<QLineEdit *>(field))
        connect(line, &QLineEdit::editingFinished, this, &SettingRow::showNote);
}

void SettingRow::setShown(bool shown)
{
    for (QWidget *part : {static_cast<QWidget *>(m_mark), m_field, static_cast<QWidget *>(m_label)})
        if (part)
            part->setVisible(shown);
    m_note->setVisible(shown && !m_note->text().isEmpty());
}

bool SettingRow::isShown() const { return !m_field->isHidden(); }

void SettingRow::setEdited(bool edited, const QString &was)
{
    m_was = edited ? tr("was: %1").arg(was) : QString();
    m_mark->setMarked(edited);
    m_mark->setToolTip(m_was);
    m_field->setAccessibleDescription(m_was);
}

void SettingRow::note(const QString &text)
{
    m_text = text;
    m_fault.clear();
    showNote();
}

void SettingRow::fault(const QString &text, const QString &link)
{
    m_fault = text;
    m_text = link.isEmpty() ? text : QString(text + u' ' + link);
    if (isBeingTyped() && m_note->text() != m_text)
        m_pause.start();
    else
        showNote();
}

bool SettingRow::isBeingTyped() const
{
    const auto *line = qobject_cast<QLineEdit *>(m_field);
    return line && line->hasFocus() && line->isModified();
}

void SettingRow::showNote()
{
    m_pause.stop();
    const bool wrong = !m_fault.isEmpty();
    m_note->setText(m_text);
    // An empty label that may hold links takes the focus and says nothing.
    m_note->setVisible(!m_text.isEmpty() && isShown());
    QPalette colors = m_grid->palette();
    colors.setColor(QPalette::WindowText, wrong ? toneColor(Tone::Critical, colors) : mutedText(colors));
    m_note->setPalette(colors);
    m_field->setAccessibleDescription(wrong ? m_fault : m_was);
}

void SettingRow::enable(bool enabled, const QString &whyNot)
{
    m_field->setEnabled(enabled);
    m_field->setToolTip(enabled ? QString() : whyNot);
}

SettingGrid::SettingGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setColumnStretch(3, 1);
}

SettingRow *SettingGrid::addRow(const QString &label, QWidget *field) { return add(label, field, false); }
SettingRow *SettingGrid::addWideRow(const QString &label, QWidget *field) { return add(label, field, true); }

SettingRow *SettingGrid::add(const QString &label, QWidget *field, bool wide)
{
    auto *row = new SettingRow(this, field);
    const int at = m_grid->rowCount(), last = wide ? 2 : 1;
    m_grid->addWidget(row->m_mark, at, 0);
    if (label.isEmpty()) {
        m_grid->addWidget(field, at, 1, 1, last + 1, wide ? Qt::Alignment() : Qt::AlignLeading);
    } else {
        row->m_label = new QLabel(label, this);
        row->m_label->setBuddy(field);
        m_grid->addWidget(row->m_label, at, 1);
        m_grid->addWidget(field, at, 2, 1, last);
    }
    if (wide)
        m_grid->addWidget(row->m_note, at + 1, label.isEmpty() ? 1 : 2, 1, label.isEmpty() ? 3 : 2);
    else
        m_grid->addWidget(row->m_note, at, 3);
    m_rows.push_back(row);
    return row;
}

QString SettingGrid::fault() const
{
    for (const SettingRow *row : m_rows)
        if (row->isShown() && !row->fault().isEmpty())
            return row->fault();
    return {};
}

void SettingGrid::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        for (SettingRow *row : m_rows)
            row->showNote();
    QWidget::changeEvent(event);
}

} // namespace lictor
