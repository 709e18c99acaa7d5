#pragma once

#include "inventory/findings.h"
#include "inventory/layout.h"

#include <vector>

namespace lictor::inventory {

/// One file while it is read and until the plan is finished.
struct FileState {
    FileResult result;
    Layout layout;
    Findings refused, skipped, notes, further;
    std::vector<quint32> accounts; ///< by distinct text of the column: number of the virtual account in the plan
    std::vector<quint32> groups; ///< likewise, of the group
};

} // namespace lictor::inventory
