#include "inventory/findings.h"

#include <algorithm>

namespace lictor::inventory {

void Findings::drop(const std::unordered_set<int> &lines, int count)
{
    m_count -= count;
    std::erase_if(m_entries, [&](const Entry &entry) { return lines.contains(entry.finding.line); });
}

std::vector<Finding> Findings::take()
{
    const auto before = [](const Entry &a, const Entry &b) {
        if (a.finding.line != b.finding.line)
            return a.finding.line < b.finding.line;
        return unsigned(a.column) < unsigned(b.column);
    };
    if (!std::is_sorted(m_entries.begin(), m_entries.end(), before))
        std::stable_sort(m_entries.begin(), m_entries.end(), before);
    std::vector<Finding> findings;
    findings.reserve(m_entries.size());
    for (Entry &entry : m_entries)
        findings.push_back(std::move(entry.finding));
    m_entries.clear();
    return findings;
}

} // namespace lictor::inventory
