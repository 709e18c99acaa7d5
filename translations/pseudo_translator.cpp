#include "translations/pseudo_translator.h"

namespace lictor {

QString pseudoSentence(const QString &sentence)
{
    static const QString plain = QStringLiteral("ACEGILNORSTUYZacegilnorstuyz");
    static const QString marked = QStringLiteral("ÁĆÉĜÍĹŃÓŔŚŤÚÝŹáćéĝíĺńóŕśťúýź");
    QString text;
    int letters = 0;
    QChar before;
    bool inMarkup = false;
    for (const QChar letter : sentence) {
        if (letter == u'<')
            inMarkup = true;
        const bool isPlaceholder = before == u'%';
        const qsizetype place = inMarkup || isPlaceholder ? -1 : plain.indexOf(letter);
        text += place < 0 ? letter : marked[place];
        letters += int(!inMarkup && letter.isLetter());
        if (letter == u'>')
            inMarkup = false;
        before = letter;
    }
    return QStringLiteral("[!!! %1%2 !!!]").arg(text, QString((letters * 2 + 4) / 5, u'·'));
}

QString PseudoTranslator::translate(const char *, const char *source, const char *, int) const
{
    return source && *source ? pseudoSentence(QString::fromUtf8(source)) : QString();
}

} // namespace lictor
