#pragma once

#include "fleet/requests.h"

#include <optional>

namespace lictor::cli {

/// The name of the unit on which the group's licences are configured, when it is another than this one; empty otherwise (FO-*-3, CLU-*-3).
QString configuredOn(const Fleet &fleet, DeviceId id);

/// What a unit says that only caches the group's configuration, without `ERROR: `; empty on the one that is configured.
QString whyElsewhere(const Fleet &fleet, DeviceId id);

/// New use of special licences is refused at this moment (OOC-5, COM-6, REG-12).
struct Restriction {
    bool fromTheStart =
        false; ///< Standard was short at the first authorization: nothing that is licensed can be configured (REG-12)
    bool standardShort = false; ///< the tier itself is missing, not a licence beyond it (REG-13)
    QString missing; ///< which licence is missing, since when, and what to do

    /// Why this line is not taken, in the device's voice without `ERROR: `.
    QString refusal(const QString &line) const;
};
std::optional<Restriction> restrictionOf(const Fleet &fleet, const Catalog &catalog, DeviceId id);

/// What speaks against this change of the licence configuration, in the device's voice without `ERROR: `; empty when it is accepted.
QString whyRefused(const Fleet &fleet, const Catalog &catalog, DeviceId id, const Configuration &edited);

} // namespace lictor::cli
