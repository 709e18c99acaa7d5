#pragma once

#include "units/unit_words.h"

#include <optional>
#include <vector>

namespace lictor {

/// A device at a glance, for *Device Dashboard* (screens 2.1).
struct DeviceSummary {
    struct Row {
        QString label;
        QString text;
        std::optional<Tone> tone = {};
    };
    using Rows = std::vector<Row>;
    Rows general, group, contacts, certificates;
};
DeviceSummary deviceSummary(const Fleet &fleet, const Catalog &catalog, DeviceId device);

} // namespace lictor
