#pragma once

#include "inventory/import.h"
#include "inventory/remark.h"

#include <unordered_set>

namespace lictor::inventory {

/// Where in a file a finding belongs.
struct Place {
    int line = 0;
    int record = -1; ///< number of the record, as several may begin in one line; -1: the whole file
};

/// One of the three lists of a file: everything is counted, the first are kept.
class Findings {
public:
    explicit Findings(size_t most = 0) : m_most(most) { }

    void add(const Place &place, const QString &header, const Remark &remark)
    {
        ++m_count;
        if (m_entries.size() < m_most)
            m_entries.push_back({remark.kind,
                {remark.line ? remark.line : place.line, remark.header.isEmpty() ? header : remark.header, remark.value,
                    toWord(remark.kind), remark.text, place.record, remark.column}});
    }
    /// Takes back what was said of these records; `count` of them were counted.
    void drop(const std::unordered_set<int> &records, int count);
    int count() const { return m_count; }
    /// By line and record; in it what the source says, then by column with the whole row last, then what is about the account.
    std::vector<Finding> take();

private:
    struct Entry {
        Kind kind{};
        Finding finding;
    };
    size_t m_most;
    int m_count = 0;
    std::vector<Entry> m_entries;
};

} // namespace lictor::inventory
