#include "inventory/findings.h"

#include <algorithm>
#include <utility>

namespace lictor::inventory {

void Findings::drop(const std::unordered_set<int> &lines, int count)
{
    m_count -= count;
    std::erase_if(m_entries, [&](const Finding &finding) { return lines.contains(finding.line); });
}

std::vector<Finding> Findings::take()
{
    const auto before = [](const Finding &a, const Finding &b) {
        return a.line != b.line ? a.line < b.line : unsigned(a.position) < unsigned(b.position);
    };
    if (!std::is_sorted(m_entries.begin(), m_entries.end(), before))
        std::stable_sort(m_entries.begin(), m_entries.end(), before);
    return std::exchange(m_entries, {});
}

} // namespace lictor::inventory
