#pragma once

#include "fleet/fleet.h"

#include <QStringList>

namespace lictor {

/// A device's configuration as it prints it.
struct ConfigurationText {
    struct Line {
        QString text;
        bool kept = false; ///< Lictor does not model it and keeps it word for word
    };
    std::vector<Line> lines;

    QStringList texts() const;
    int keptCount() const;
};

ConfigurationText runningConfiguration(const Fleet &fleet, const Catalog &catalog, DeviceId device);
/// What the device would run after a reload.
ConfigurationText startupConfiguration(const Fleet &fleet, const Catalog &catalog, DeviceId device);

} // namespace lictor
