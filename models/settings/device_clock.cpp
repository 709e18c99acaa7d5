#include "settings/device_clock.h"

namespace lictor {

Duration clockOffset(const Fleet &fleet, DeviceId id)
{
    Duration offset{};
    fleet.faults().each([&](FaultId, const Fault &fault) {
        const bool isIts = fault.place == FaultPlace::Everybody || (fault.place == FaultPlace::Device && fault.device == id);
        if (fault.kind == FaultKind::ClockSkew && fault.activeAt(fleet.now) && isIts
            && std::chrono::abs(fault.skew) > std::chrono::abs(offset))
            offset = fault.skew;
    });
    return offset;
}

} // namespace lictor
