#include "fleet/requests.h"

#include <QCoreApplication>

#include <initializer_list>

namespace lictor {

namespace {

// A list, not an array of each length: gcc 12 folds the instances together and then warns about the shorter arrays' bounds.
template <class Enum> QString word(std::initializer_list<const char *> words, Enum value)
{
    return QString::fromLatin1(words.begin()[size_t(value)]);
}

void describeRegistration(LicenseState &state, const AgentState &agent)
{
    struct Visitor {
        LicenseState &state;
        void operator()(const Unregistered &r) const
        {
            state.registration = RegistrationWord::Unregistered;
            state.reason = r.reason;
            if (r.since != Instant{})
                state.since = r.since;
        }
        void operator()(const Registering &r) const
        {
            state.registration = RegistrationWord::Registering;
            state.reason = r.reason;
            state.since = r.since;
            state.nextContact = r.nextAttempt;
        }
        void operator()(const RegistrationFailed &r) const
        {
            state.registration = RegistrationWord::Failed;
            state.reason = r.reason;
            state.since = r.since;
        }
        void operator()(const Registered &r) const
        {
            state.registration = RegistrationWord::Registered;
            state.reason = r.failure;
            state.since = r.since;
        }
        void operator()(const Reserved &r) const
        {
            state.registration = RegistrationWord::Reserved;
            state.since = r.since;
        }
    };
    std::visit(Visitor{state}, agent.registration);
}

void describeContact(LicenseState &state, const AgentState &agent, const Registered &registered, const Catalog &catalog)
{
    const auto *registering = std::get_if<Registering>(&agent.registration);
    state.lastContact = registered.lastContact;
    state.nextContact = registering ? registering->nextAttempt : registered.nextContact;
    state.graceUntil = contactDeadline(registered, catalog);
}

/// The end of a takeover's 30 days, where the device's group is in one.
std::optional<Instant> retainedUntil(const Fleet &fleet, const Catalog &catalog, const Device &device)
{
    const Group *group = device.group ? fleet.groups().find(device.group) : nullptr;
    return group ? lictor::retainedUntil(catalog, *group) : std::nullopt;
}

/// Authorization over the grants of one or several devices.
void describeAuthorization(LicenseState &state, const AgentState &agent, const Series &series, const Catalog &catalog,
    const Fleet &fleet, const std::vector<const Device *> &devices)
{
    if (std::holds_alternative<Reserved>(agent.registration)) {
        state.authorization = AuthorizationWord::Authorized;
        return;
    }
    const Registered *registered = agent.registered();
    if (!registered) {
        if (!series.evaluation) {
            if (agent.reservation->returned) // a name of the Smart Agent's, without effect (PLR-ASAV-13, OPEN-8)
                state.authorization = AuthorizationWord::Evaluation;
            return;
        }
        const bool over = agent.evaluation.usedAt(fleet.now) > catalog.intervals().evaluation;
        state.authorization = over ? AuthorizationWord::EvaluationExpired : AuthorizationWord::Evaluation;
        if (over) {
            state.causes.append(Cause::EvaluationExpired);
            state.restricted = series.restrictedWhenShort;
        }
        return;
    }
    describeContact(state, agent, *registered, catalog);
    bool any = false, shortByUse = false, shortByTerm = false, restricts = false;
    for (const Device *device : devices) {
        const std::optional<Instant> retained = retainedUntil(fleet, catalog, *device);
        for (const Grant &grant : device->grants) {
            any = true;
            if (grant.status != GrantStatus::OutOfCompliance)
                continue;
            (grant.expiredTerm ? shortByTerm : shortByUse) = true;
            // OPEN-7: what a takeover alone leaves short restricts after the 30 days only.
            restricts = restricts || !(grant.retained && retained && fleet.now <= *retained);
        }
    }
    if (registered->expired) {
        state.authorization = AuthorizationWord::AuthorizationExpired;
        state.causes.append(Cause::LackOfCommunication);
    } else if (shortByUse || shortByTerm) {
        state.authorization = AuthorizationWord::OutOfCompliance;
        if (shortByUse)
            state.causes.append(Cause::OverUtilization);
        if (shortByTerm)
            state.causes.append(Cause::LicenseExpired);
    } else {
        state.authorization = any ? AuthorizationWord::Authorized : AuthorizationWord::None;
    }
    if (registered->expired || restricts)
        state.restricted = series.restrictedWhenShort;
}

} // namespace

QString toWord(UnitRole role) { return word<UnitRole>({"", "active", "standby", "control", "data"}, role); }
QString toWord(RegistrationWord w)
{
    return word<RegistrationWord>({"unregistered", "registering", "registered", "failed", "reserved"}, w);
}
QString toWord(AuthorizationWord w)
{
    return word<AuthorizationWord>(
        {"none", "evaluation", "evaluation-expired", "authorized", "out-of-compliance", "authorization-expired"}, w);
}
QString toWord(Cause cause)
{
    return word<Cause>({"over-utilization", "license-expired", "lack-of-communication", "evaluation-expired"}, cause);
}
QString toWord(DeviceMode mode) { return word<DeviceMode>({"", "appliance", "platform"}, mode); }
QString toWord(FaultKind kind)
{
    return word<FaultKind>({"outage", "certificate", "dns", "clock-skew", "proxy-auth", "lost-reply"}, kind);
}
QString toWord(CertificateFault kind)
{
    return word<CertificateFault>({"untrusted-ca", "wrong-usage", "self-signed", "expired"}, kind);
}
QString toWord(GrantStatus status) { return word<GrantStatus>({"waiting", "authorized", "out-of-compliance"}, status); }

Instant contactDeadline(const Registered &registered, const Catalog &catalog)
{
    return registered.deadline.value_or(registered.lastContact + catalog.intervals().contactGrace);
}

LicenseState licenseState(const Fleet &fleet, const Catalog &catalog, DeviceId id)
{
    LicenseState state;
    const Device &device = fleet.devices().at(id);
    const Series &series = *catalog.model(device.model).series;
    const AgentState &agent = agentOf(fleet, catalog, device);
    describeRegistration(state, agent);

    // A standby or data unit shows the group's authorization, which the requests of the active unit decide.
    std::vector<const Device *> devices{&device};
    const AgentState *deciding = &agent;
    const Group *group = device.group ? fleet.groups().find(device.group) : nullptr;
    if (group && group->activeUnit() != id) {
        if (const Device *active = fleet.devices().find(group->activeUnit())) {
            devices.push_back(active);
            const AgentState &activeAgent = agentOf(fleet, catalog, *active);
            if (activeAgent.registered())
                deciding = &activeAgent;
        }
    }
    describeAuthorization(state, *deciding, series, catalog, fleet, devices);
    if (group && !deciding->registered()) // a leader that cannot ask goes on with what the group had, for 30 days (FO-1100-1, 16)
        if (const auto retained = lictor::retainedUntil(catalog, *group); retained && fleet.now > *retained)
            state.restricted = series.restrictedWhenShort;
    if (deciding != &agent) { // its own contact and grace count only for what it requests itself
        state.lastContact = state.nextContact = state.graceUntil = std::nullopt;
        if (const Registered *registered = agent.registered())
            describeContact(state, agent, *registered, catalog);
    }

    if (series.isVirtual) {
        const bool reserved = std::holds_alternative<Reserved>(agent.registration);
        const bool entitled = agent.registered() && hasTier(catalog, device) && device.running->throughput;
        state.rateLimited = !reserved && !entitled && !activationKeyInForce(catalog, device);
    }
    return state;
}

LicenseState licenseState(const Fleet &fleet, const Catalog &catalog, ChassisId id)
{
    LicenseState state;
    const Chassis &chassis = fleet.chassis().at(id);
    describeRegistration(state, chassis.agent);
    std::vector<const Device *> devices;
    for (DeviceId module : chassis.slots)
        if (const Device *device = module ? fleet.devices().find(module) : nullptr)
            devices.push_back(device);
    if (const Model *module = catalog.findModule(chassis.model))
        describeAuthorization(state, chassis.agent, *module->series, catalog, fleet, devices);
    return state;
}

} // namespace lictor
