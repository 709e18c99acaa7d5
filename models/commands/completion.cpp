#include "commands/completion.h"

#include <algorithm>

namespace lictor {

namespace {
QString commonBeginning(const QStringList &words)
{
    QString common = words.value(0);
    for (const QString &word : words)
        while (!word.startsWith(common))
            common.chop(1);
    return common;
}
} // namespace

Completion completed(const QString &typed, const QStringList &words)
{
    if (words.isEmpty())
        return {typed, {}};
    const auto lastBlank = std::find_if(typed.crbegin(), typed.crend(), [](QChar c) { return c.isSpace() || c == u'|'; });
    const QString before = typed.left(std::distance(lastBlank, typed.crend()));
    if (words.size() == 1)
        return {QString(before + words.front() + u' '), {}};
    const QString common = commonBeginning(words);
    return {common.size() > typed.size() - before.size() ? QString(before + common) : typed, words};
}

} // namespace lictor
