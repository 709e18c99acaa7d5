#pragma once

#include "inventory/import.h"
#include "inventory/kinds.h"

#include <unordered_set>

namespace lictor::inventory {

/// A problem or note of a row, before it is known whether it counts.
struct Remark {
    Kind kind{};
    int column = -1; ///< -1: the whole row
    QString value;
    QString text;
};

/// One of the three lists of a file: everything is counted, the first are kept.
class Findings {
public:
    explicit Findings(size_t most = 0) : m_most(most) { }

    void add(int line, const QString &header, const Remark &remark)
    {
        ++m_count;
        if (m_entries.size() < m_most)
            m_entries.push_back({line, header, remark.value, toWord(remark.kind), remark.text, remark.column});
    }
    /// Takes back what was said of these lines; `count` of them were counted.
    void drop(const std::unordered_set<int> &lines, int count);
    int count() const { return m_count; }
    /// By line, then column; what is about the whole row comes last.
    std::vector<Finding> take();

private:
    size_t m_most;
    int m_count = 0;
    std::vector<Finding> m_entries;
};

} // namespace lictor::inventory
