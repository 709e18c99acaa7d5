#pragma once

#include "inventory/import.h"

#include <span>

namespace lictor {

/// How a finding counts; the order is that of their importance.
enum class Weight : quint8 { Refused, Skipped, Note };

/// The findings of an import by the rows that they are about.
class RowFindings {
public:
    struct Entry {
        inventory::RowPlace place; ///< record -1: the whole file
        Weight weight = Weight::Note;
        const inventory::Finding *finding = nullptr;
    };

    explicit RowFindings(std::shared_ptr<const inventory::Understood> understood);

    /// Those of one row, the worst first.
    std::span<const Entry> of(const inventory::RowPlace &place) const;
    const std::vector<Entry> &all() const { return m_entries; } ///< by row

private:
    std::shared_ptr<const inventory::Understood> m_understood; ///< owns the findings
    std::vector<Entry> m_entries;
};

} // namespace lictor
