#pragma once

#include <QTranslator>

namespace lictor {

/// No language, but a test of a window: `[!!! Ŕéĝíśťéŕ ··· !!!]`. What is not marked was not translatable; what is cut has too little room.
class PseudoTranslator : public QTranslator {
public:
    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;
    bool isEmpty() const override { return false; }
};

/// The sentence with marks on its letters and 40 % longer; placeholders, markup, mnemonics and line ends stay.
QString pseudoSentence(const QString &sentence);

} // namespace lictor
