#pragma once

#include <QStringList>

#include <functional>
#include <vector>

namespace lictor {

/// Something that *Find Anything* found.
struct FindHit {
    QString text;
    QString detail; ///< where it is; why it cannot be used now
    bool isEnabled = true;
    std::function<void()> go = {};
    int rank = 0; ///< less is better
};

/// What is typed in *Find Anything*: words, with `*` and `?` for what is not known. All of them must be found.
class FindPattern {
public:
    explicit FindPattern(const QString &typed);

    bool isEmpty() const { return m_words.isEmpty(); }
    /// How well a text fits, 0 best; -1: not at all.
    int rankOf(const QString &text) const;

private:
    QStringList m_words;
};

/// One kind of things that can be found.
struct FindSource {
    QString prefix; ///< typed with a blank before the words, it leaves the other kinds out
    QString title; ///< of the kind, in the plural
    std::function<std::vector<FindHit>(const FindPattern &pattern, size_t limit)> find;
};

/// What was typed, looked for in all sources, or in the one whose prefix stands first; best first.
std::vector<FindHit> findIn(const std::vector<FindSource> &sources, const QString &typed, size_t limit);

} // namespace lictor
