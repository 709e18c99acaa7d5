#include "agent/agent.h"

#include "agent/encryption.h"
#include "agent/reservation.h"
#include "agent/takeover.h"
#include "agent/usage.h"
#include "fleet/requests.h"

#include <QCoreApplication>

#include <algorithm>

namespace lictor::agent {

namespace {

constexpr Duration afterInclusiveEnd{1}; // a period's last instant still belongs to it (OPEN-38)

protocol::Sender senderOf(const Fleet &fleet, const Catalog &catalog, Owner owner)
{
    protocol::Sender sender;
    if (owner.device) {
        const Device &device = fleet.devices().at(owner.device);
        sender.udiPid = udiPid(catalog, device);
        sender.udiSerial = device.serial;
        if (!device.running->transport->withholdsHostname)
            sender.hostname = device.running->hostname;
        if (!device.running->transport->withholdsVersion)
            sender.agentVersion = device.version;
    } else {
        const Chassis &chassis = fleet.chassis().at(owner.chassis);
        sender.udiPid = udiPid(catalog, chassis);
        sender.udiSerial = chassis.serial;
        sender.hostname = chassis.name;
    }
    sender.platform = seriesOf(fleet, catalog, owner)->licensePlatform;
    if (const Registered *registered = state(fleet, owner).registered()) {
        sender.certificateSerial = registered->certificate.serial;
        sender.instance = registered->instance.value;
    }
    return sender;
}

/// What the device wants of the authority. A unit that is down cannot release what it has (FO-1100-15): its chassis goes on for the others.
Requests wantedOf(const Fleet &fleet, const Catalog &catalog, DeviceId id)
{
    const Device &device = fleet.devices().at(id);
    if (!device.down)
        return requestsOf(fleet, catalog, id);
    Requests held;
    for (const Grant &grant : device.grants)
        held.append({grant.key, grant.count});
    return held;
}

std::vector<protocol::Wanted> wantedBy(const Fleet &fleet, const Catalog &catalog, Owner owner)
{
    std::vector<protocol::Wanted> wanted;
    for (DeviceId id : devicesOf(fleet, owner)) {
        const quint8 slot = owner.device ? 0 : fleet.devices().at(id).slot;
        for (const Request &request : wantedOf(fleet, catalog, id))
            wanted.push_back({request.key, request.count, slot});
    }
    return wanted;
}

tl::unexpected<Error> notRegistered(const Fleet &fleet, Owner owner)
{
    return refuse(Refusal::WrongState, nameOf(fleet, owner), QCoreApplication::translate("Agent", "it is not registered"),
        QCoreApplication::translate("Agent", "register it first with license smart register idtoken"));
}

void onRegistered(Fleet &fleet, const Catalog &catalog, Owner owner, const protocol::RegisteredReply &reply)
{
    AgentState &agent = edit(fleet, owner);
    const auto *registering = std::get_if<Registering>(&agent.registration);
    const bool again = registering && registering->previous;
    Registered registered;
    if (again)
        registered.meter = registering->previous->meter;
    registered.instance = InstanceId{reply.instance};
    registered.account = VirtualAccountId{reply.account};
    registered.certificate = {
        reply.certificate.serial, reply.certificate.from, reply.certificate.until, reply.certificate.renewsAt};
    registered.since = fleet.now;
    registered.exportControlled = reply.exportControlled;
    if (again) { // no first registration: what was true of that one stays so
        registered.answered = true;
        registered.shortAtFirst = registering->previous->shortAtFirst;
    }
    registered.lastContact = fleet.now;
    registered.nextContact = fleet.now; // REG-3: the authorization follows at once
    registered.nextCertificateAttempt = registered.certificate.renewsAt;
    agent.registration = registered;
    if (agent.reservation->returned)
        agent.reservation.edit().returned = false;
    const Series &series = *seriesOf(fleet, catalog, owner);
    syncEvaluation(agent, catalog, series, fleet.now);
    for (DeviceId id : devicesOf(fleet, owner)) {
        Device &device = fleet.edit(id);
        const bool byToken = reply.exportControlled
            && catalog.allows(Capability::TokenStrongEncryption, series, releaseOf(device.version)); // HIS-5, HIS-6
        encryptionOnRegistration(device.encryption, series, byToken, again);
        fleet.edit(id).grants.clear();
        shareStrongEncryption(fleet, catalog, id);
    }
}

void onAuthorized(Fleet &fleet, const Catalog &catalog, Owner owner, const protocol::AuthorizedReply &reply)
{
    Registered *registered = edit(fleet, owner).registered();
    if (!registered)
        return;
    const bool first = !registered->answered;
    registered->answered = true;
    registered->account = VirtualAccountId{reply.account};
    registered->reached(fleet.now);
    registered->expired = false;

    const bool byChassis = !owner.device, exportControlled = registered->exportControlled;
    bool isShort = false, standardShort = false, standardAsked = false;
    std::optional<Duration> takeoverRetry;
    for (DeviceId id : devicesOf(fleet, owner)) {
        meter(fleet, id);
        const Device &before = fleet.devices().at(id);
        const quint8 slot = owner.device ? 0 : before.slot;
        std::vector<Grant> grants;
        bool tierOnTrial = false;
        for (const Request &request : wantedOf(fleet, catalog, id)) {
            const auto verdict = std::find_if(reply.verdicts.begin(), reply.verdicts.end(),
                [&](const protocol::Verdict &candidate) { return candidate.key == request.key && candidate.slot == slot; });
            if (verdict == reply.verdicts.end())
                continue;
            Grant grant{request.key, request.count, verdict->authorized ? GrantStatus::Authorized : GrantStatus::OutOfCompliance,
                verdict->expiredTerm, !verdict->authorized && retained(fleet, catalog, id, request), fleet.now};
            for (const Grant &old : before.grants)
                if (old.key == grant.key && old.status == grant.status)
                    grant.since = old.since;
            isShort = isShort || !verdict->authorized;
            if (request.key.kind == LicenseKind::Standard) {
                standardAsked = true;
                standardShort = standardShort || !verdict->authorized;
                tierOnTrial = verdict->evaluationOnly;
            }
            grants.push_back(grant);
        }
        const auto strong = std::find_if(
            grants.begin(), grants.end(), [](const Grant &grant) { return grant.key.kind == LicenseKind::StrongEncryption; });
        const bool asksStrong = strong != grants.end();
        // Who has it keeps it when the account falls short (ENC-4); who has it not waits until the account owns one (ENC-8).
        const bool strongGranted = asksStrong
            && (strong->status == GrantStatus::Authorized || before.encryption.source == StrongEncryption::Source::License);
        if (!(grants == before.grants) || asksStrong || before.encryption.source == StrongEncryption::Source::License) {
            Device &device = fleet.edit(id);
            device.grants = std::move(grants);
            if (asksStrong || !sharesStrongEncryption(fleet, catalog, id))
                encryptionOnAuthorization(device.encryption, strongGranted, first);
        }
        if (byChassis) {
            StrongEncryption encryption = fleet.devices().at(id).encryption;
            const bool byToken = exportControlled
                && catalog.allows(Capability::TokenStrongEncryption, *seriesOf(fleet, catalog, owner),
                    releaseOf(fleet.devices().at(id).version));
            encryptionOnTier(encryption, byToken, tierOnTrial, first);
            if (!(encryption == fleet.devices().at(id).encryption))
                fleet.edit(id).encryption = encryption;
        }
        if (strongGranted)
            shareStrongEncryption(fleet, catalog, id);
        syncMeter(fleet, catalog, id);
        if (const std::optional<Duration> retry = answerTakeover(fleet, catalog, id))
            takeoverRetry = retry;
    }
    registered = edit(fleet, owner).registered();
    if (first && standardShort)
        registered->shortAtFirst = true; // REG-12
    else if (standardAsked && !standardShort)
        registered->shortAtFirst = false;
    registered->nextContact = fleet.now
        + (takeoverRetry  ? *takeoverRetry
                : isShort ? catalog.intervals().contactWhileShort
                          : catalog.intervals().contact);
}

void onRefused(Fleet &fleet, const Catalog &catalog, Owner owner, const protocol::Request &request, const QString &reason)
{
    AgentState &agent = edit(fleet, owner);
    if (auto *registering = std::get_if<Registering>(&agent.registration)) {
        if (registering->previous) {
            Registered previous = *registering->previous;
            previous.failure = reason;
            agent.registration = std::move(previous);
        } else {
            agent.registration = RegistrationFailed{reason, fleet.now};
            syncEvaluation(agent, catalog, *seriesOf(fleet, catalog, owner), fleet.now);
        }
        return;
    }
    if (Registered *registered = agent.registered()) {
        registered->failure = reason;
        if (!registered->failingSince)
            registered->failingSince = fleet.now;
        // The authority's no does not change by asking again soon: the next scheduled try is that of a device out of compliance.
        const Instant next = fleet.now + catalog.intervals().contactWhileShort;
        if (std::holds_alternative<protocol::RenewCertificateRequest>(request))
            registered->nextCertificateAttempt = next;
        else
            registered->nextContact = next;
    }
}

/// Deregistered; a permanent license that waited for it comes into force.
void leave(Fleet &fleet, const Catalog &catalog, Owner owner)
{
    loseRegistration(fleet, catalog, owner, {});
    followReservation(fleet, catalog, owner);
}

} // namespace

void loseRegistration(Fleet &fleet, const Catalog &catalog, Owner owner, const QString &reason)
{
    edit(fleet, owner).registration = Unregistered{reason, fleet.now};
    for (DeviceId id : devicesOf(fleet, owner)) {
        Device &device = fleet.edit(id);
        device.grants.clear();
        device.encryption = {};
        unshareStrongEncryption(fleet, catalog, id);
    }
    syncEvaluation(edit(fleet, owner), catalog, *seriesOf(fleet, catalog, owner), fleet.now);
}

Owner ownerFor(const Fleet &fleet, const Catalog &catalog, DeviceId device)
{
    const Device &row = fleet.devices().at(device);
    if (catalog.model(row.model).series->registrar == Registrar::Chassis && row.chassis)
        return {{}, row.chassis};
    return {device, {}};
}

QString nameOf(const Fleet &fleet, Owner owner)
{
    return owner.device ? fleet.devices().at(owner.device).name : fleet.chassis().at(owner.chassis).name;
}

const AgentState &state(const Fleet &fleet, Owner owner)
{
    return owner.device ? fleet.devices().at(owner.device).agent : fleet.chassis().at(owner.chassis).agent;
}

AgentState &edit(Fleet &fleet, Owner owner)
{
    return owner.device ? fleet.edit(owner.device).agent : fleet.edit(owner.chassis).agent;
}

const Series *seriesOf(const Fleet &fleet, const Catalog &catalog, Owner owner)
{
    if (owner.device)
        return catalog.model(fleet.devices().at(owner.device).model).series;
    const Model *module = catalog.findModule(fleet.chassis().at(owner.chassis).model);
    return module ? module->series : nullptr;
}

Modules devicesOf(const Fleet &fleet, Owner owner)
{
    Modules devices;
    if (owner.device) {
        devices.append(owner.device);
    } else {
        for (DeviceId module : fleet.chassis().at(owner.chassis).slots)
            if (module && fleet.devices().find(module))
                devices.append(module);
    }
    return devices;
}

Result<void> startRegistration(Fleet &fleet, const Catalog &, Owner owner, const QString &token, bool force)
{
    AgentState &agent = edit(fleet, owner);
    if (reservationEnabled(fleet, owner))
        return refuse(Refusal::WrongState, nameOf(fleet, owner),
            QCoreApplication::translate("Agent", "permanent license reservation is enabled"),
            owner.device ? QCoreApplication::translate("Agent", "return its license, then enter no license smart reservation")
                         : QCoreApplication::translate("Agent", "return its license, then enter disable reservation"),
            QStringLiteral("PLR-3"));
    Registering registering;
    registering.token = token;
    registering.force = force;
    registering.since = registering.nextAttempt = fleet.now;
    if (const Registered *registered = agent.registered()) {
        if (!force)
            return refuse(Refusal::WrongState, nameOf(fleet, owner),
                QCoreApplication::translate("Agent", "it is already registered"),
                QCoreApplication::translate("Agent", "use force to register it again"), QStringLiteral("REG-6"));
        registering.previous = *registered; // also of a forced registration that still waits for its answer
    }
    agent.registration = std::move(registering);
    return {};
}

Result<void> startDeregistration(Fleet &fleet, const Catalog &, Owner owner)
{
    Registered *registered = edit(fleet, owner).registered();
    if (!registered)
        return notRegistered(fleet, owner);
    Registered leaving = *registered; // a forced registration that waits for its answer is given up
    leaving.leaving = true;
    edit(fleet, owner).registration = std::move(leaving);
    return {};
}

Result<void> startRenewAuthorization(Fleet &fleet, const Catalog &, Owner owner)
{
    Registered *registered = edit(fleet, owner).registered();
    if (!registered)
        return notRegistered(fleet, owner);
    registered->nextContact = fleet.now;
    return {};
}

Result<void> startRenewCertificate(Fleet &fleet, const Catalog &, Owner owner)
{
    Registered *registered = edit(fleet, owner).registered();
    if (!registered)
        return notRegistered(fleet, owner);
    registered->nextCertificateAttempt = fleet.now;
    return {};
}

void askNow(Fleet &fleet, const Catalog &catalog, DeviceId device)
{
    const Owner owner = ownerFor(fleet, catalog, device);
    if (state(fleet, owner).registered())
        edit(fleet, owner).registered()->nextContact = fleet.now;
}

void entitlementsChanged(Fleet &fleet, const Catalog &catalog, DeviceId device)
{
    if (const Owner owner = ownerFor(fleet, catalog, device); owner.device)
        followReservation(fleet, catalog, owner);
    askNow(fleet, catalog, device);
    const Group *group = fleet.groups().find(fleet.devices().at(device).group);
    if (!group || group->activeUnit() != device)
        return;
    const std::vector<DeviceId> units = group->units;
    for (DeviceId unit : units) {
        if (unit == device || !fleet.devices().find(unit) || fleet.devices().at(unit).down)
            continue;
        replicate(fleet, device, unit);
        askNow(fleet, catalog, unit);
    }
}

std::optional<Instant> due(const Fleet &fleet, const Catalog &catalog, Owner owner)
{
    if (owner.device && fleet.devices().at(owner.device).down)
        return std::nullopt;
    const AgentState &agent = state(fleet, owner);
    std::optional<Instant> next;
    const auto atLatest = [&](Instant at) { next = next ? std::min(*next, at) : at; };
    const auto *registering = std::get_if<Registering>(&agent.registration);
    if (registering)
        atLatest(registering->nextAttempt);
    if (const Registered *registered = agent.registered()) {
        if (registered->leaving)
            return fleet.now;
        if (!registering) {
            atLatest(registered->nextContact);
            atLatest(registered->nextCertificateAttempt);
            if (const std::optional<Instant> usage = usageDue(*registered))
                atLatest(*usage);
        }
        atLatest(registered->certificate.until + afterInclusiveEnd);
        if (!registered->expired)
            atLatest(contactDeadline(*registered, catalog) + afterInclusiveEnd);
    }
    if (agent.evaluation.runningSince)
        atLatest(*agent.evaluation.runningSince + (catalog.intervals().evaluation - agent.evaluation.used) + afterInclusiveEnd);
    return next;
}

std::optional<protocol::Request> onDue(Fleet &fleet, const Catalog &catalog, Owner owner)
{
    AgentState &agent = edit(fleet, owner);
    auto *registering = std::get_if<Registering>(&agent.registration);
    if (registering && registering->nextAttempt <= fleet.now) {
        ++registering->attempts;
        return protocol::RegisterRequest{senderOf(fleet, catalog, owner), registering->token, registering->force};
    }
    if (Registered *registered = agent.registered()) {
        if (registered->leaving && owner.device && registered->meter->active()) { // what was used is not given away
            meter(fleet, owner.device);
            if (!edit(fleet, owner).registered()->meter->uses.empty())
                return usageReport(fleet, owner.device, senderOf(fleet, catalog, owner));
        }
        if (registered->leaving)
            return protocol::DeregisterRequest{senderOf(fleet, catalog, owner)};
        if (fleet.now > registered->certificate.until) { // OPEN-37
            if (registering) { // what was asked for by force is now a registration like any other
                Registering alone;
                alone.token = registering->token;
                alone.force = registering->force;
                alone.reason = registering->reason;
                alone.since = registering->since;
                alone.nextAttempt = registering->nextAttempt;
                alone.attempts = registering->attempts;
                loseRegistration(fleet, catalog, owner, {});
                edit(fleet, owner).registration.emplace<Registering>(std::move(alone));
                return std::nullopt;
            }
            loseRegistration(fleet, catalog, owner,
                QCoreApplication::translate("Agent", "the ID certificate ended on %1; register the device again")
                    .arg(toReadable(registered->certificate.until)));
            return std::nullopt;
        }
        if (!registering && registered->nextCertificateAttempt <= fleet.now)
            return protocol::RenewCertificateRequest{senderOf(fleet, catalog, owner)};
        if (!registering && registered->nextContact <= fleet.now)
            return protocol::AuthorizeRequest{senderOf(fleet, catalog, owner), wantedBy(fleet, catalog, owner)};
        if (const std::optional<Instant> usage = usageDue(*registered); !registering && usage && *usage <= fleet.now)
            return usageReport(fleet, owner.device, senderOf(fleet, catalog, owner));
        registered->expired = true; // COM-5, COM-6: the deadline passed
        return std::nullopt;
    }
    agent.evaluation.used = agent.evaluation.usedAt(fleet.now);
    agent.evaluation.runningSince.reset();
    agent.evaluation.ended = fleet.now;
    return std::nullopt;
}

void onReply(Fleet &fleet, const Catalog &catalog, Owner owner, const protocol::Request &request, const protocol::Reply &reply)
{
    if (std::holds_alternative<protocol::UsageRequest>(request)) {
        const bool received = std::holds_alternative<protocol::UsageReceivedReply>(reply);
        usageReported(fleet, catalog, owner.device, received);
        if (Registered *registered = edit(fleet, owner).registered(); registered && registered->leaving && !received)
            registered->meter = {}; // who does not know the device will not take its report later either
        return;
    }
    if (const auto *refused = std::get_if<protocol::RefusedReply>(&reply)) {
        if (std::holds_alternative<protocol::DeregisterRequest>(request))
            leave(fleet, catalog, owner);
        else
            onRefused(fleet, catalog, owner, request, refused->reason);
    } else if (const auto *registered = std::get_if<protocol::RegisteredReply>(&reply)) {
        onRegistered(fleet, catalog, owner, *registered);
    } else if (const auto *authorized = std::get_if<protocol::AuthorizedReply>(&reply)) {
        onAuthorized(fleet, catalog, owner, *authorized);
    } else if (const auto *certificate = std::get_if<protocol::CertificateReply>(&reply)) {
        if (Registered *current = edit(fleet, owner).registered()) {
            current->certificate = {certificate->serial, certificate->from, certificate->until, certificate->renewsAt};
            current->nextCertificateAttempt = certificate->renewsAt;
            current->reached(fleet.now);
        }
    } else {
        leave(fleet, catalog, owner);
    }
}

void onFailure(Fleet &fleet, const Catalog &catalog, Owner owner, const protocol::Request &request, const QString &reason)
{
    AgentState &agent = edit(fleet, owner);
    const Intervals &intervals = catalog.intervals();
    if (auto *registering = std::get_if<Registering>(&agent.registration)) {
        registering->reason = reason;
        registering->nextAttempt = fleet.now + intervals.retryRegistration;
    } else if (Registered *registered = agent.registered()) {
        if (registered->leaving) { // the device forgets; the portal keeps the instance until somebody removes it
            leave(fleet, catalog, owner);
            return;
        }
        if (std::holds_alternative<protocol::UsageRequest>(request))
            return usageReported(fleet, catalog, owner.device, false);
        registered->failure = reason;
        if (!registered->failingSince)
            registered->failingSince = fleet.now;
        if (std::holds_alternative<protocol::RenewCertificateRequest>(request))
            registered->nextCertificateAttempt = fleet.now + intervals.retryCertificate;
        else
            registered->nextContact = fleet.now + intervals.retryAuthorization;
    }
}

quint64 skipRetries(Fleet &fleet, const Catalog &catalog, Owner owner, Instant before, bool repeatLast)
{
    const Intervals &intervals = catalog.intervals();
    quint64 skipped = 0;
    const auto skip = [&](Instant &next, Duration retry) {
        if (next >= before)
            return;
        const qint64 attempts = (before - next + retry - Duration(1)) / retry - (repeatLast ? 1 : 0);
        next += attempts * retry;
        skipped += quint64(attempts);
    };
    AgentState &agent = edit(fleet, owner);
    if (auto *registering = std::get_if<Registering>(&agent.registration)) {
        skip(registering->nextAttempt, intervals.retryRegistration);
        registering->attempts += quint32(skipped);
    } else if (Registered *registered = agent.registered(); registered && registered->failingSince) {
        before = std::min(before, registered->certificate.until + afterInclusiveEnd); // then there is nothing to try any more
        skip(registered->nextContact, intervals.retryAuthorization);
        skip(registered->nextCertificateAttempt, intervals.retryCertificate);
    }
    return skipped;
}

void syncEvaluation(AgentState &agent, const Catalog &catalog, const Series &series, Instant now)
{
    const auto *registering = std::get_if<Registering>(&agent.registration);
    const bool unlicensed = std::holds_alternative<Unregistered>(agent.registration)
        || std::holds_alternative<RegistrationFailed>(agent.registration) || (registering && !registering->previous);
    const bool runs = series.evaluation && unlicensed && agent.evaluation.usedAt(now) <= catalog.intervals().evaluation;
    if (runs && !agent.evaluation.runningSince) {
        agent.evaluation.runningSince = now;
    } else if (!runs && agent.evaluation.runningSince) {
        agent.evaluation.used = agent.evaluation.usedAt(now);
        agent.evaluation.runningSince.reset();
    }
}

void onReload(Fleet &fleet, const Catalog &catalog, DeviceId device)
{
    Device &row = fleet.edit(device);
    row.running = row.startup;
    row.upSince = fleet.now;
    if (row.encryption.pendingReload) { // ENC-6, ENC-16, ENC-24
        row.encryption.pendingReload = false;
        row.encryption.active = true;
    }
    if (const Group *group = fleet.groups().find(row.group)) {
        Group edited = *group;
        if (group->kind == GroupKind::Failover && group->link != LinkEncryption::Clear) { // FO-1100-12, 13
            const LinkEncryption spoken = row.encryption.active ? LinkEncryption::Strong : LinkEncryption::Des;
            (group->units.front() == device ? edited.link : edited.peerLink) = spoken;
            if (!(edited == *group))
                fleet.edit(row.group) = edited;
        }
        if (edited.activeUnit() != device && fleet.devices().find(edited.activeUnit()))
            replicate(fleet, edited.activeUnit(), device); // the standby and the data units take it from the leader as they start
        for (DeviceId unit : edited.units)
            if (fleet.devices().find(unit) && !fleet.devices().at(unit).down)
                askNow(fleet, catalog, unit);
    }
    entitlementsChanged(fleet, catalog, device);
}

} // namespace lictor::agent
