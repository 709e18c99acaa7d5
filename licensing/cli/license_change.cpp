#include "cli/license_change.h"

#include "agent/agent.h"
#include "cli/license_rules.h"

namespace lictor::cli {

Answer changeLicensing(Call &call, Configuration edited)
{
    if (const QString why = whyRefused(call.fleet, call.catalog, call.id, edited); !why.isEmpty())
        return Answer::refused(why);
    if (edited == *call.device().running)
        return Answer::silent();
    Device &device = call.fleet.edit(call.id);
    if (const bool metered = edited.transport->standardUtility; metered != device.running->transport->standardUtility)
        device.method = metered ? Method::Utility : Method::Smart;
    device.running = SharedValue<Configuration>(std::move(edited));
    agent::entitlementsChanged(call.fleet, call.catalog, call.id);
    const Group *group = call.fleet.groups().find(call.device().group);
    if (group && group->kind == GroupKind::Cluster && group->takeover) // CLU-3100-15, CLU-4K9K-15
        return Answer::shown(QStringLiteral("WARNING: the requests of the new control unit are not completely processed; the "
                                            "configuration should not be changed before"));
    return Answer::silent();
}

} // namespace lictor::cli
