#include "cli/configure.h"

#include "agent/takeover.h"
#include "cli/license_rules.h"
#include "fleet/licensed_lines.h"

namespace lictor::cli {

QString whyFollows(const Fleet &fleet, DeviceId id)
{
    const QString leader = configuredOn(fleet, id);
    return leader.isEmpty()
        ? QString()
        : QStringLiteral("%1 takes its configuration from %2; enter the line there").arg(fleet.devices().at(id).name, leader);
}

Answer configure(Call &call, Configuration edited)
{
    if (const QString why = whyFollows(call.fleet, call.id); !why.isEmpty())
        return Answer::refused(why);
    if (edited == *call.device().running)
        return Answer::silent();
    call.fleet.edit(call.id).running = SharedValue<Configuration>(std::move(edited));
    const Group *group = call.fleet.groups().find(call.device().group);
    if (!group || group->activeUnit() != call.id)
        return Answer::silent();
    const std::vector<DeviceId> units = group->units;
    for (DeviceId unit : units)
        if (const Device *device = call.fleet.devices().find(unit); unit != call.id && device && !device->down)
            agent::replicate(call.fleet, call.id, unit);
    return Answer::silent();
}

Answer keepInBlock(Call &call)
{
    Configuration edited = *call.device().running;
    const QString words = call.parsed.words.mid(call.negated ? 1 : 0).join(u' ');
    if (!call.negated)
        addLine(edited, words, call.block);
    else if (!removeFromBlock(edited, call.block, words))
        return Answer::refused(
            QStringLiteral("%1 is not configured in %2; show running-config lists what is").arg(words, call.block));
    return configure(call, std::move(edited));
}

} // namespace lictor::cli
