#include "dialogs/form_dialog.h"

#include "session/fleet_session.h"
#include "widgets/grow_to_text.h"
#include "widgets/state_badge.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace lictor {

namespace {
constexpr int complainAfterMilliseconds = 500;

/// `* Expire After:` is the field *Expire After*.
QString nameOf(const QString &label)
{
    QString name = label;
    name.remove(u'&');
    while (name.startsWith(u'*') || name.startsWith(u' '))
        name.remove(0, 1);
    while (name.endsWith(u':') || name.endsWith(u' '))
        name.chop(1);
    return name;
}
} // namespace

void paintMuted(QLabel *label)
{
    QPalette muted = label->parentWidget()->palette();
    muted.setColor(QPalette::WindowText, mutedText(muted));
    label->setPalette(muted);
}

FormDialog::FormDialog(FleetSession &session, const QString &title, const QString &verbText, QWidget *parent)
    : QDialog(parent), m_session(session), m_body(new QVBoxLayout), m_form(new QFormLayout), m_trouble(new StateBadge(this))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_body->addLayout(m_form);
    m_trouble->hide();

    auto *buttons = new QDialogButtonBox(this);
    m_verb = buttons->addButton(verbText, QDialogButtonBox::AcceptRole);
    m_verb->setDefault(true);
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    m_cancel->setText(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &FormDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->addLayout(m_body, 1);
    column->addWidget(m_trouble);
    column->addWidget(buttons);

    m_pause.setSingleShot(true);
    m_pause.setInterval(complainAfterMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, [this] { showFaults(true); });
}

QLabel *FormDialog::addField(const QString &text, QWidget *field, QWidget *trailing)
{
    auto *label = new QLabel(text, this);
    label->setBuddy(field);
    field->setAccessibleName(nameOf(text));
    auto *badge = new StateBadge(this);
    badge->hide();
    m_badges[field] = badge;
    auto *cell = new QVBoxLayout;
    cell->setSpacing(2);
    if (trailing) {
        auto *row = new QHBoxLayout;
        row->addWidget(field, 1);
        row->addWidget(trailing);
        cell->addLayout(row);
    } else {
        cell->addWidget(field);
    }
    cell->addWidget(badge);
    m_form->addRow(label, cell);
    watch(field);
    return label;
}

QLabel *FormDialog::addHint(const QString &text)
{
    auto *hint = new QLabel(text, this);
    hint->setWordWrap(true);
    m_hints.push_back(hint);
    m_form->addRow(QString(), hint);
    paintMuted(hint);
    return hint;
}

void FormDialog::watch(QWidget *field)
{
    if (auto *line = qobject_cast<QLineEdit *>(field)) {
        connect(line, &QLineEdit::textChanged, this, &FormDialog::touched);
        connect(line, &QLineEdit::editingFinished, this, [this, line] {
            if (line->isModified())
                showFaults(true);
        });
    } else if (auto *combo = qobject_cast<QComboBox *>(field)) {
        connect(combo, &QComboBox::currentIndexChanged, this, &FormDialog::touched);
    } else if (auto *number = qobject_cast<QSpinBox *>(field)) {
        connect(number, &QSpinBox::valueChanged, this, &FormDialog::touched);
    } else if (auto *real = qobject_cast<QDoubleSpinBox *>(field)) {
        connect(real, &QDoubleSpinBox::valueChanged, this, &FormDialog::touched);
    } else if (auto *box = qobject_cast<QCheckBox *>(field)) {
        connect(box, &QCheckBox::toggled, this, &FormDialog::touched);
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(field)) {
        connect(text, &QPlainTextEdit::textChanged, this, &FormDialog::touched);
    }
}

void FormDialog::touched()
{
    m_trouble->hide();
    follow();
    showFaults(false);
    growToText(this);
    m_pause.start();
}

void FormDialog::fit(int characters)
{
    follow();
    const int wide = std::max(sizeHint().width(), fontMetrics().averageCharWidth() * characters);
    resize(wide, layout()->totalHeightForWidth(wide));
}

void FormDialog::makeCautious()
{
    m_cautious = true;
    m_verb->setAutoDefault(false);
    m_verb->setDefault(false);
    m_cancel->setDefault(true);
    m_cancel->setFocus();
    paintHints();
}

void FormDialog::showFaults(bool complain)
{
    std::map<QWidget *, QString> now;
    for (const Fault &fault : faults())
        now.emplace(fault.field, fault.text);
    for (const auto &[field, badge] : m_badges) {
        const auto fault = now.find(field);
        const bool wrong = fault != now.end();
        if (wrong && !complain && badge->isHidden())
            continue;
        if (wrong)
            badge->set(Tone::Critical, fault->second);
        badge->setVisible(wrong);
        field->setAccessibleDescription(wrong ? fault->second : QString());
    }
    growToText(this);
}

void FormDialog::showTrouble(const QString &text)
{
    m_trouble->set(Tone::Critical, text);
    m_trouble->setVisible(!text.isEmpty());
    growToText(this);
}

void FormDialog::accept()
{
    m_pause.stop();
    if (const auto wrong = faults(); !wrong.empty()) {
        showFaults(true);
        wrong.front().field->setFocus();
        return;
    }
    if (const auto result = carryOut(); !result) {
        showTrouble(result.error().sentence());
        return;
    }
    Q_EMIT carriedOut();
    QDialog::accept();
}

void FormDialog::paintHints()
{
    for (QLabel *hint : m_hints)
        paintMuted(hint);
    if (m_cautious) {
        QPalette critical = palette();
        critical.setColor(QPalette::ButtonText, toneColor(Tone::Critical, critical));
        m_verb->setPalette(critical);
    }
}

void FormDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        paintHints();
    QDialog::changeEvent(event);
}

void FormDialog::showEvent(QShowEvent *event)
{
    follow();
    QDialog::showEvent(event);
}

} // namespace lictor
