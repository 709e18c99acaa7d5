#include "import/row_findings.h"

#include <algorithm>

namespace lictor {

RowFindings::RowFindings(std::shared_ptr<const inventory::Understood> understood) : m_understood(std::move(understood))
{
    for (size_t i = 0; i < m_understood->files.size(); ++i) {
        const inventory::FileResult &file = m_understood->files[i];
        const auto add = [&](const std::vector<inventory::Finding> &findings, Weight weight) {
            for (const inventory::Finding &finding : findings)
                m_entries.push_back({{quint16(i), finding.record}, weight, &finding});
        };
        add(file.refused, Weight::Refused);
        add(file.further, Weight::Refused);
        add(file.skipped, Weight::Skipped);
        add(file.notes, Weight::Note);
    }
    std::stable_sort(m_entries.begin(), m_entries.end(),
        [](const Entry &a, const Entry &b) { return a.place != b.place ? a.place < b.place : a.weight < b.weight; });
}

std::span<const RowFindings::Entry> RowFindings::of(const inventory::RowPlace &place) const
{
    const auto [first, last] = std::equal_range(m_entries.begin(), m_entries.end(), Entry{place, {}, nullptr},
        [](const Entry &a, const Entry &b) { return a.place < b.place; });
    return {first, last};
}

} // namespace lictor
