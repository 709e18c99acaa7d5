#include "shell/find_source.h"

#include <QRegularExpression>

#include <algorithm>

namespace lictor {

FindPattern::FindPattern(const QString &typed) : m_words(typed.toCaseFolded().split(u' ', Qt::SkipEmptyParts)) { }

int FindPattern::rankOf(const QString &text) const
{
    const QString folded = text.toCaseFolded();
    int rank = 0;
    for (const QString &word : m_words) {
        qsizetype place = -1;
        if (word.contains(u'*') || word.contains(u'?')) {
            const QString wildcard =
                QRegularExpression::wildcardToRegularExpression(word, QRegularExpression::UnanchoredWildcardConversion);
            place = folded.indexOf(QRegularExpression(wildcard));
        } else {
            place = folded.indexOf(word);
        }
        if (place < 0)
            return -1;
        const bool beginsWord = place == 0 || !folded[place - 1].isLetterOrNumber();
        rank += place == 0 ? 0 : beginsWord ? 1 : 2;
    }
    return rank;
}

std::vector<FindHit> findIn(const std::vector<FindSource> &sources, const QString &typed, size_t limit)
{
    const QString text = typed.trimmed();
    const qsizetype blank = typed.trimmed().isEmpty() ? -1 : typed.indexOf(u' ');
    const auto only = std::find_if(sources.begin(), sources.end(),
        [&](const FindSource &source) { return blank > 0 && source.prefix == QStringView(typed).left(blank); });
    const FindPattern pattern(only == sources.end() ? text : typed.mid(blank + 1));
    std::vector<FindHit> hits;
    if (pattern.isEmpty() && only == sources.end())
        return hits;
    for (const FindSource &source : sources) {
        if (only != sources.end() && source.prefix != only->prefix)
            continue;
        std::vector<FindHit> found = source.find(pattern, limit);
        hits.insert(hits.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
    }
    std::stable_sort(hits.begin(), hits.end(), [](const FindHit &a, const FindHit &b) { return a.rank < b.rank; });
    if (hits.size() > limit)
        hits.resize(limit);
    return hits;
}

} // namespace lictor
