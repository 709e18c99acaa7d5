#include "terms/nearest.h"

#include <algorithm>
#include <vector>

namespace lictor {

namespace {

int editDistance(const QString &a, const QString &b)
{
    std::vector<int> row(size_t(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int above = row[size_t(j)];
            const int change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[size_t(j)] = std::min({above + 1, row[size_t(j) - 1] + 1, change});
            diagonal = above;
        }
    }
    return row.back();
}

} // namespace

QStringList nearestNames(const QString &wrong, const QStringList &names, int count)
{
    const QString folded = wrong.toLower();
    std::vector<std::pair<int, QString>> scored;
    for (const QString &name : names) {
        const QString candidate = name.toLower();
        int distance = editDistance(folded, candidate);
        if (!folded.isEmpty() && (candidate.startsWith(folded) || folded.startsWith(candidate)))
            distance = std::min(distance, 1);
        if (distance <= std::max<qsizetype>(2, folded.size() / 2))
            scored.emplace_back(distance, name);
    }
    std::stable_sort(scored.begin(), scored.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList nearest;
    for (const auto &[distance, name] : scored) {
        if (nearest.size() == count)
            break;
        nearest << name;
    }
    return nearest;
}

} // namespace lictor
