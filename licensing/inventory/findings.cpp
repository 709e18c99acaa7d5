#include "inventory/findings.h"

#include <algorithm>

namespace lictor::inventory {

namespace {

int stageOf(Kind kind)
{
    switch (kind) {
    case Kind::HiddenRows:
    case Kind::MergedCellFilled:
    case Kind::MergedCells: return 0;
    case Kind::VirtualAccountMade: return 2;
    default: return 1;
    }
}

} // namespace

void Findings::drop(const std::unordered_set<int> &records, int count)
{
    m_count -= count;
    std::erase_if(m_entries, [&](const Entry &entry) { return records.contains(entry.finding.record); });
}

std::vector<Finding> Findings::take()
{
    const auto before = [](const Entry &a, const Entry &b) {
        if (a.finding.line != b.finding.line)
            return a.finding.line < b.finding.line;
        if (a.finding.record != b.finding.record)
            return a.finding.record < b.finding.record;
        if (const int stage = stageOf(a.kind), other = stageOf(b.kind); stage != other)
            return stage < other;
        return unsigned(a.finding.position) < unsigned(b.finding.position);
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
