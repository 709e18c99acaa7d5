#include "cli/license_change.h"

#include "agent/agent.h"
#include "cli/license_rules.h"

namespace lictor::cli {

Answer changeLicensing(Call &call, Configuration edited)
{
    if (call.device().group) // the method was chosen before the group was formed (PLR-25)
        edited.reservation = call.device().running->reservation;
    if (const QString why = whyRefused(call.fleet, call.catalog, call.id, edited); !why.isEmpty())
        return Answer::refused(why);
    if (!edited.smartLicense
        && call.device().former != FormerUnit::None) // FO-1100-18: what is configured from now on is asked for
        call.fleet.edit(call.id).former = FormerUnit::None;
    if (edited == *call.device().running)
        return Answer::silent();
    const bool setsAside = call.device().agent.reserved() && !edited.reservation;
    call.fleet.edit(call.id).running = SharedValue<Configuration>(std::move(edited));
    agent::entitlementsChanged(call.fleet, call.catalog, call.id);
    const Group *group = call.fleet.groups().find(call.device().group);
    if (group && group->kind == GroupKind::Cluster && group->takeover) // CLU-3100-15, CLU-4K9K-15
        return Answer::shown(QStringLiteral("WARNING: the requests of the new control unit are not completely processed; the "
                                            "configuration should not be changed before"));
    if (setsAside) // OPEN-53
        return Answer::shown(
            QStringLiteral("WARNING: the permanent license was not returned; it stays in use in the Smart Software "
                           "Manager and comes back with license smart reservation"));
    return Answer::silent();
}

} // namespace lictor::cli
