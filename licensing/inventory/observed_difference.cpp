#include "inventory/observed_difference.h"

#include "fleet/requests.h"

namespace lictor::inventory {

namespace {

/// The state without what a device does not print: who the authority takes it for, codes, tokens, what was counted.
Registration printedPart(Registration registration)
{
    if (auto *registered = std::get_if<Registered>(&registration)) {
        registered->instance = {};
        registered->account = {};
        registered->certificate.serial = 0;
        registered->meter = {};
        registered->shortAtFirst = false;
        registered->answered = true;
    } else if (auto *reserved = std::get_if<Reserved>(&registration)) {
        reserved->license.clear();
    } else if (auto *registering = std::get_if<Registering>(&registration)) {
        registering->token.clear();
        registering->attempts = 0;
        registering->previous.reset();
    }
    return registration;
}

/// A module tells no dates of its chassis' agent, only in what state it is.
bool sameKind(const AgentState &observed, const AgentState &present, Duration evaluation, Instant now)
{
    return bool(observed.registered()) == bool(present.registered()) && bool(observed.reserved()) == bool(present.reserved())
        && (observed.evaluation.usedAt(now) > evaluation) == (present.evaluation.usedAt(now) > evaluation);
}

} // namespace

bool sameAgent(const AgentState &observed, const AgentState &present, Instant now)
{
    return printedPart(observed.registration) == printedPart(present.registration)
        && (present.registered() || present.reserved() || observed.evaluation.usedAt(now) == present.evaluation.usedAt(now))
        && observed.reservation->requestCode == present.reservation->requestCode
        && observed.reservation->returnCode == present.reservation->returnCode;
}

bool sameAsObserved(const ObservedDevice &observed, const Fleet &fleet, const Catalog &catalog, const Device &device)
{
    const AgentState &agent = lictor::agentOf(fleet, catalog, device);
    const bool byChassis = catalog.model(device.model).series->registrar == Registrar::Chassis;
    return (observed.chassisSerial.isEmpty() || observed.chassisSerial == device.chassisSerial)
        && (!observed.configuration || *observed.configuration == *device.running)
        && (!observed.agent
            || (byChassis ? sameKind(*observed.agent, agent, catalog.intervals().evaluation, fleet.now)
                          : sameAgent(*observed.agent, agent, fleet.now)))
        && (!observed.grants || !observed.agent || *observed.grants == device.grants)
        && (!observed.encryption || *observed.encryption == device.encryption);
}

} // namespace lictor::inventory
