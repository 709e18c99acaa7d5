#include "findings/device_findings.h"

#include "entitlement/vpn_peers.h"
#include "findings/agent_findings.h"
#include "findings/text.h"

namespace lictor::findings {

namespace {

Finding &add(std::vector<Finding> &found, const CoveredDevice &entry, Kind kind, Severity severity, const char *rule, Cure cure)
{
    Finding &finding = found.emplace_back();
    finding.kind = kind;
    finding.severity = severity;
    finding.subject = entry.device->name;
    finding.rule = rule;
    finding.cure = cure;
    finding.account = entry.account;
    finding.device = entry.id;
    return finding;
}

void findRateLimit(const Scope &scope, const CoveredDevice &entry, std::vector<Finding> &found)
{
    if (!entry.state.rateLimited)
        return;
    Finding &finding = add(found, entry, Kind::State, Severity::Major, "EVAL-1", Cure::ConfigureEntitlement);
    finding.text = Text::tr("severely rate-limited: no throughput entitlement is in force");
    finding.remedy = Text::tr("configure the tier and a throughput level, and register");
    finding.since = entry.state.since;
    finding.effect = Text::tr("%1 kbit/s and %2 connections")
                         .arg(scope.catalog().asav().unlicensedThroughputKbps)
                         .arg(scope.catalog().asav().unlicensedConnections);
}

void describeMadeUp(Finding &finding, const QString &serial)
{
    finding.text = Text::tr("the serial number %1 is made up; the inventory did not give one").arg(serial);
    finding.remedy = Text::tr("import or enter the real one");
    finding.effect = Text::tr("none; it cannot be compared with what the real Smart Software Manager lists");
}

/// Contexts beyond what the platform can run (CTX-8): paid for and of no use.
void findWaste(const Scope &scope, const CoveredDevice &entry, std::vector<Finding> &found)
{
    const bool asks = entry.role == UnitRole::Single || entry.role == UnitRole::Active || entry.role == UnitRole::Control;
    if (!asks || entry.device->running->contexts == 0)
        return;
    const entitlement::Line line = entitlement::effective(scope.fleet(), scope.catalog(), entry.id)[Feature::SecurityContexts];
    if (!line.suggestion)
        return;
    const int contexts = entry.device->running->contexts;
    Finding &finding = add(found, entry, Kind::Waste, Severity::Minor, "CTX-8", Cure::LowerContexts);
    finding.text = Text::tr("requests %1 Context licenses, %2 would do: %3")
                       .arg(contexts)
                       .arg(*line.suggestion)
                       .arg(entitlement::explain(scope.fleet(), line));
    finding.remedy =
        Text::tr("feature context %1 gives %2 licenses back to the pool").arg(*line.suggestion).arg(contexts - *line.suggestion);
    finding.effect = Text::tr("none: more than the platform runs is of no use");
    finding.count = *line.suggestion;
}

/// More VPN peers than the device has: a matter of sizing (VPN-3, VPN-4).
void findSizing(const Scope &scope, const CoveredDevice &entry, std::vector<Finding> &found)
{
    for (const entitlement::Oversize &over : entitlement::oversizes(scope.fleet(), scope.catalog(), entry.id)) {
        Finding &finding = add(found, entry, Kind::Risk, Severity::Minor, "VPN-4", Cure::None);
        finding.text = Text::tr("%1 peers are intended and %2 are supported (%3); more can overload the ASA")
                           .arg(over.intended)
                           .arg(over.limit)
                           .arg(featureLabel(over.feature));
        finding.remedy = Text::tr("move peers to another ASA, or lower vpn-sessiondb limits");
        finding.effect = Text::tr("under full load the ASA can be overloaded");
    }
}

} // namespace

void findInDevices(const Scope &scope, std::vector<Finding> &found)
{
    for (const CoveredDevice &entry : scope.devices()) {
        const Device &device = *entry.device;
        if (entry.agent == &device.agent)
            findInAgent(scope, {device.name, entry.id, {}, entry.account, entry.model->series->isVirtual}, device.agent,
                entry.state, found);
        findRateLimit(scope, entry, found);
        if (device.serialMadeUp)
            describeMadeUp(add(found, entry, Kind::State, Severity::Minor, "INV-22", Cure::None), device.serial);
        if (!device.account && !entry.agent->registered() && !device.chassis) {
            Finding &finding = add(found, entry, Kind::State, Severity::Information, "ACC-2", Cure::None);
            finding.text = Text::tr("the inventory names no virtual account for it; it is counted in the default one");
            finding.remedy = Text::tr("give it the virtual account that it is to register in");
            finding.effect = Text::tr("none");
        }
        findWaste(scope, entry, found);
        findSizing(scope, entry, found);
    }
}

void findInChassis(const Scope &scope, std::vector<Finding> &found)
{
    scope.fleet().chassis().each([&](ChassisId id, const Chassis &chassis) {
        const Registered *registered = chassis.agent.registered();
        const VirtualAccountId account = registered ? registered->account : chassis.account;
        if (!scope.covers(account) || !scope.coverage().devices.empty())
            return;
        findInAgent(scope, {chassis.name, {}, id, account, false}, chassis.agent,
            licenseState(scope.fleet(), scope.catalog(), id), found);
        if (!chassis.serialMadeUp)
            return;
        Finding &finding = found.emplace_back();
        finding.severity = Severity::Minor;
        finding.subject = chassis.name;
        finding.rule = "INV-22";
        finding.account = account;
        finding.chassis = id;
        describeMadeUp(finding, chassis.serial);
    });
}

void findInGroups(const Scope &scope, std::vector<Finding> &found)
{
    const Fleet &fleet = scope.fleet();
    for (const CoveredDevice &entry : scope.devices()) { // by its first covered unit, in the order of devices
        const Group *group = entry.device->group ? fleet.groups().find(entry.device->group) : nullptr;
        if (!group || group->activeUnit() != entry.id)
            continue;
        for (const DeviceId unit : group->units) {
            const Device &other = fleet.devices().at(unit);
            if (other.encryption.active != entry.device->encryption.active) {
                Finding &finding = add(found, entry, Kind::State, Severity::Major, "TOK-11", Cure::Reload);
                finding.subject = group->name;
                finding.text = Text::tr("%1 and %2 differ in strong encryption").arg(entry.device->name, other.name);
                finding.remedy = Text::tr("register both with the same export setting, and reload the units that wait for it");
                finding.effect = Text::tr("the units do not agree on their encryption, after a switch the other one's holds");
                break;
            }
        }
    }
}

} // namespace lictor::findings
