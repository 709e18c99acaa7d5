#pragma once

#include "units/unit_words.h"

namespace lictor {

/// A chassis in words, for its pane (screens 2.18).
struct ChassisReport {
    QString head; ///< name, model, serial number, FXOS
    ToneText state; ///< whether it is registered, since when, until when
    QString evaluation; ///< "evaluation used 12 of 90 d"; empty once registered
    bool registered = false;
};
ChassisReport chassisReport(const Fleet &fleet, const Catalog &catalog, ChassisId chassis);

/// Why the device has no chassis page, and where its registration is done; empty: it has.
QString whyNoChassis(const Fleet &fleet, const Catalog &catalog, DeviceId device);

} // namespace lictor
