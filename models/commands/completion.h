#pragma once

#include <QStringList>

namespace lictor {

/// What Tab makes of a text at a prompt.
struct Completion {
    QString text; ///< the text with as much of the next word as is certain
    QStringList words; ///< the words that are possible, where it is not
};
/// `words` are those that can stand at the end of the text.
Completion completed(const QString &typed, const QStringList &words);

} // namespace lictor
