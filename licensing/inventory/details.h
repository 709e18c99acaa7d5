#pragma once

#include "fleet/action.h"
#include "inventory/remark.h"

#include <vector>

namespace lictor {
class Catalog;
}

namespace lictor::inventory {

/// What a record says beyond its cells; asked once it is known what device it is about.
class Details {
public:
    virtual ~Details() = default;

    /// Who is asked, and when: durations count from the fleet's clock.
    struct Subject {
        const Catalog &catalog;
        Instant now{};
        const Device *existing = nullptr; ///< of the fleet; null: a new device
    };
    /// True for the primary unit of a pair, whether it is active or not.
    virtual bool isPrimary() const = 0;
    /// True for a unit of a pair whose two failover groups are active on different units.
    virtual bool isActiveActive() const = 0;
    /// True where the record is about a chassis, whose model may be called as its module is.
    virtual bool isOfChassis() const = 0;
    virtual void complete(ImportedDevice &device, const Subject &subject, std::vector<Remark> &notes) const = 0;
    virtual void complete(ImportedChassis &chassis, const Subject &subject, std::vector<Remark> &notes) const = 0;
};

} // namespace lictor::inventory
