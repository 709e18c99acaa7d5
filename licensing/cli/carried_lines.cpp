#include "cli/carried_lines.h"

#include "agent/takeover.h"

namespace lictor::cli {

void runCarried(Call &call, Configuration edited)
{
    if (edited == *call.device().running)
        return;
    call.fleet.edit(call.id).running = SharedValue<Configuration>(std::move(edited));
    const Group *group = call.fleet.groups().find(call.device().group);
    if (!group || group->activeUnit() != call.id)
        return;
    const std::vector<DeviceId> units = group->units;
    for (DeviceId unit : units)
        if (const Device *device = call.fleet.devices().find(unit); unit != call.id && device && !device->down)
            agent::replicate(call.fleet, call.id, unit);
}

} // namespace lictor::cli
