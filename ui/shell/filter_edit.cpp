#include "shell/filter_edit.h"

#include "widgets/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QStringListModel>
#include <QTextCharFormat>

namespace lictor {

FilterEdit::FilterEdit(QWidget *parent)
    : QLineEdit(parent), m_completer(new QCompleter(this)), m_words(new QStringListModel(this))
{
    m_completer->setModel(m_words);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &FilterEdit::take);
    connect(this, &QLineEdit::textEdited, this, &FilterEdit::offer);
}

FilterEdit::Completion FilterEdit::completionAt(const QString &text, int cursor)
{
    int from = cursor;
    while (from > 0 && !text[from - 1].isSpace())
        --from;
    QString typed = text.mid(from, cursor - from);
    if (typed.startsWith(u'-')) {
        typed.remove(0, 1);
        ++from;
    }
    const auto beginning = [](const QStringList &words, const QString &with) {
        QStringList found;
        for (const QString &word : words)
            if (word.startsWith(with, Qt::CaseInsensitive) && word.compare(with, Qt::CaseInsensitive) != 0)
                found.append(word);
        return found;
    };
    const auto colon = int(typed.indexOf(u':'));
    if (colon < 0) {
        QStringList fields = typed.isEmpty() ? QStringList() : beginning(DeviceFilter::fieldWords(), typed);
        for (QString &field : fields)
            field += u':';
        return {from, fields};
    }
    const auto field = int(DeviceFilter::fieldWords().indexOf(typed.left(colon).toLower()));
    if (field < 0)
        return {from, {}};
    const int value = std::max(colon, int(typed.lastIndexOf(u'|'))) + 1;
    return {from + value, beginning(DeviceFilter::wordsOf(DeviceField(field)), typed.mid(value))};
}

void FilterEdit::offer()
{
    const Completion completion = completionAt(text(), cursorPosition());
    m_from = completion.from;
    m_words->setStringList(completion.words);
    if (completion.words.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
    // The popup is an offer: Return without choosing from it is the filter's own.
    m_completer->popup()->setCurrentIndex({});
}

void FilterEdit::take(const QString &word)
{
    const int end = cursorPosition();
    setSelection(m_from, end - m_from);
    insert(word);
    offer(); // a field is followed by its words
}

void FilterEdit::keyPressEvent(QKeyEvent *event)
{
    QAbstractItemView *popup = m_completer->popup();
    const bool isTaking = event->key() == Qt::Key_Tab || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (popup->isVisible() && isTaking && popup->currentIndex().isValid()) {
        take(popup->currentIndex().data().toString());
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Down && !popup->isVisible()) {
        // At a place where nothing is typed yet every field is offered.
        offer();
        if (m_words->rowCount() == 0 && (text().isEmpty() || text().endsWith(u' '))) {
            QStringList fields = DeviceFilter::fieldWords();
            for (QString &field : fields)
                field += u':';
            m_from = cursorPosition();
            m_words->setStringList(fields);
            m_completer->complete();
        }
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void FilterEdit::setProblem(const FilterProblem &problem) { underline(problem.position, problem.length); }
void FilterEdit::clearProblem() { underline(0, 0); }

void FilterEdit::underline(int position, int length)
{
    // A line edit has no formats of its own; those of an input method stay until the next ones.
    QList<QInputMethodEvent::Attribute> attributes;
    if (length > 0) {
        QTextCharFormat wave;
        wave.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wave.setUnderlineColor(toneColor(Tone::Critical, palette()));
        attributes.append({QInputMethodEvent::TextFormat, position - cursorPosition(), length, wave});
    }
    QInputMethodEvent event({}, attributes);
    QCoreApplication::sendEvent(this, &event);
}

} // namespace lictor
