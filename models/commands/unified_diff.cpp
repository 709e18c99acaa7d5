#include "commands/unified_diff.h"

#include <QHash>

#include <algorithm>

namespace lictor {

namespace {
constexpr std::ptrdiff_t context = 3; ///< lines around a difference

struct Pair {
    qsizetype before, after;
};

/// The longest common subsequence, after Hunt and Szymanski: quick where most lines are rare, as in a configuration.
std::vector<Pair> commonLines(const QStringList &before, const QStringList &after)
{
    QHash<QString, QList<qsizetype>> places;
    for (qsizetype i = after.size() - 1; i >= 0; --i)
        places[after[i]].append(i);
    struct Step {
        Pair pair;
        qsizetype previous;
    };
    std::vector<Step> steps;
    std::vector<qsizetype> best; // the step that ends the sequence of each length at the earliest place
    for (qsizetype i = 0; i < before.size(); ++i) {
        for (const qsizetype place : places.value(before[i])) { // from the last one on: a line of `before` is used once
            const auto at = std::lower_bound(best.begin(), best.end(), place,
                [&steps](qsizetype step, qsizetype wanted) { return steps[size_t(step)].pair.after < wanted; });
            steps.push_back({{i, place}, at == best.begin() ? -1 : *std::prev(at)});
            if (at == best.end())
                best.push_back(qsizetype(steps.size()) - 1);
            else
                *at = qsizetype(steps.size()) - 1;
        }
    }
    std::vector<Pair> common;
    for (qsizetype step = best.empty() ? -1 : best.back(); step >= 0; step = steps[size_t(step)].previous)
        common.push_back(steps[size_t(step)].pair);
    std::reverse(common.begin(), common.end());
    return common;
}

struct Edit {
    UnifiedDiff::Kind kind;
    QString text;
    qsizetype before, after; ///< the lines that stand before it
};

std::vector<Edit> editsOf(const QStringList &before, const QStringList &after)
{
    using Kind = UnifiedDiff::Kind;
    std::vector<Edit> edits;
    qsizetype i = 0, j = 0;
    const auto upTo = [&](const Pair &next) {
        for (; i < next.before; ++i)
            edits.push_back({Kind::Removed, u'-' + before[i], i, j});
        for (; j < next.after; ++j)
            edits.push_back({Kind::Added, u'+' + after[j], i, j});
    };
    for (const Pair &same : commonLines(before, after)) {
        upTo(same);
        edits.push_back({Kind::Same, u' ' + before[i], i, j});
        ++i;
        ++j;
    }
    upTo({before.size(), after.size()});
    return edits;
}

/// `12,7`: the first line, counted from 1, and how many; of no lines the one before.
QString range(qsizetype first, qsizetype count) { return QStringLiteral("%1,%2").arg(count == 0 ? first : first + 1).arg(count); }
} // namespace

QStringList UnifiedDiff::texts() const
{
    QStringList list;
    for (const Line &line : lines)
        list += line.text;
    return list;
}

UnifiedDiff unifiedDiff(const QStringList &before, const QString &beforeName, const QStringList &after, const QString &afterName)
{
    using Kind = UnifiedDiff::Kind;
    UnifiedDiff diff;
    const std::vector<Edit> edits = editsOf(before, after);
    const auto differs = [](const Edit &edit) { return edit.kind != Kind::Same; };
    for (auto from = std::find_if(edits.begin(), edits.end(), differs); from != edits.end();) {
        if (diff.lines.empty())
            diff.lines = {{Kind::Heading, u"--- " + beforeName}, {Kind::Heading, u"+++ " + afterName}};
        // A hunk ends where more lines are the same than stand around it.
        auto last = from;
        for (auto next = from; next != edits.end() && next - last <= 2 * context + 1; ++next)
            if (differs(*next))
                last = next;
        const auto begin = from - std::min(context, from - edits.begin());
        const auto end = last + 1 + std::min(context, edits.end() - (last + 1));
        qsizetype removed = 0, added = 0, same = 0;
        for (auto edit = begin; edit != end; ++edit)
            ++(edit->kind == Kind::Removed ? removed : edit->kind == Kind::Added ? added : same);
        diff.lines.push_back({Kind::Place,
            QStringLiteral("@@ -%1 +%2 @@").arg(range(begin->before, removed + same), range(begin->after, added + same))});
        for (auto edit = begin; edit != end; ++edit)
            diff.lines.push_back({edit->kind, edit->text});
        diff.removed += int(removed);
        diff.added += int(added);
        from = std::find_if(end, edits.end(), differs);
    }
    return diff;
}

} // namespace lictor
