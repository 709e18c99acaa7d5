#include "shell/find_dialog.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace lictor {

namespace {
constexpr size_t shownAtMost = 60;
}

FindDialog::FindDialog(std::vector<FindSource> sources, QWidget *parent)
    : QDialog(parent), m_sources(std::move(sources)), m_line(new QLineEdit(this)), m_list(new QListWidget(this)),
      m_count(new QLabel(this))
{
    setWindowTitle(tr("Find Anything"));
    setObjectName(QStringLiteral("findAnything"));
    m_line->setAccessibleName(windowTitle());
    m_line->setPlaceholderText(tr("Device, pane, setting, command, license, token…"));
    m_line->setClearButtonEnabled(true);
    m_line->installEventFilter(this);
    m_list->setAccessibleName(tr("Found"));
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_count->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_line);
    column->addWidget(m_list, 1);
    column->addWidget(m_count);
    resize(fontMetrics().averageCharWidth() * 84, fontMetrics().height() * 24);
    connect(m_line, &QLineEdit::textChanged, this, &FindDialog::find);
    connect(m_list, &QListWidget::itemActivated, this, &FindDialog::go);
    find();
}

void FindDialog::search(const QString &typed) { m_line->setText(typed); }

QString FindDialog::hint() const
{
    QStringList kinds;
    for (const FindSource &source : m_sources)
        kinds += tr("%1 %2", "a letter to type, and the kind of things that it finds").arg(source.prefix, source.title);
    return tr("A letter and a blank before the words look for one kind only: %1. * and ? stand for anything.")
        .arg(kinds.join(QStringLiteral(", ")));
}

void FindDialog::find()
{
    m_hits = findIn(m_sources, m_line->text(), shownAtMost);
    m_list->clear();
    for (const FindHit &hit : m_hits) {
        auto *item = new QListWidgetItem(
            hit.detail.isEmpty() ? hit.text : tr("%1 – %2", "what was found, and where it is").arg(hit.text, hit.detail), m_list);
        item->setToolTip(item->text());
        if (!hit.isEnabled)
            item->setForeground(palette().brush(QPalette::Disabled, QPalette::Text));
    }
    m_list->setCurrentRow(0);
    if (m_line->text().trimmed().isEmpty())
        m_count->setText(hint());
    else if (m_hits.empty())
        m_count->setText(tr("Nothing is called so."));
    else
        m_count->setText(m_hits.size() == shownAtMost ? tr("The best %n are shown.", nullptr, int(m_hits.size()))
                                                      : tr("%n found.", nullptr, int(m_hits.size())));
    QAccessibleEvent alert(m_count, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void FindDialog::go()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= int(m_hits.size()) || !m_hits[size_t(row)].isEnabled)
        return;
    const auto act = m_hits[size_t(row)].go;
    accept();
    act();
}

bool FindDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool control = key->modifiers() == Qt::ControlModifier;
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        // The line keeps the focus, the list is walked from it.
        const int walked = control && key->key() == Qt::Key_N ? Qt::Key_Down
            : control && key->key() == Qt::Key_P              ? Qt::Key_Up
                                                              : key->key();
        if (isReturn) {
            go();
            return true;
        }
        if (walked == Qt::Key_Up || walked == Qt::Key_Down || walked == Qt::Key_PageUp || walked == Qt::Key_PageDown) {
            QKeyEvent passed(QEvent::KeyPress, walked, Qt::NoModifier);
            QCoreApplication::sendEvent(m_list, &passed);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void FindDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_line->setFocus(Qt::PopupFocusReason);
}

} // namespace lictor
