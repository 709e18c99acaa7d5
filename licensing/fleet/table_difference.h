#pragma once

#include "fleet/table.h"

#include <algorithm>

namespace lictor {

/// Calls visit(id, before or null, after or null) for each row that differs, looking only into chunks that are not shared.
template <class IdType, class Row, class Visit>
void eachDifference(const Table<IdType, Row> &before, const Table<IdType, Row> &after, Visit visit)
{
    using Rows = Table<IdType, Row>;
    const size_t count = std::max(before.chunks().size(), after.chunks().size());
    for (size_t c = 0; c < count; ++c) {
        const auto chunk = [c](const Rows &table) { return c < table.chunks().size() ? table.chunks()[c].get() : nullptr; };
        if (chunk(before) == chunk(after))
            continue;
        for (quint32 i = 0; i < Rows::chunkRows; ++i) {
            const IdType id{quint32(c * Rows::chunkRows + i + 1)};
            const Row *old = before.find(id);
            const Row *fresh = after.find(id);
            if (!old && !fresh)
                continue;
            if (!old || !fresh || !(*old == *fresh))
                visit(id, old, fresh);
        }
    }
}

} // namespace lictor
