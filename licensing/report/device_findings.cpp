#include "report/device_findings.h"

#include "entitlement/vpn_peers.h"
#include "report/account_findings.h"
#include "report/text.h"

namespace lictor::report {

namespace {

constexpr Duration evaluationSoonOver = days(30);

/// What an agent says of itself; of a device or of a chassis.
class AgentFindings {
public:
    AgentFindings(const Scope &scope, std::vector<Finding> &found) : m_scope(scope), m_found(found) { }

    void look(const QString &subject, const AgentState &agent, const LicenseState &state, bool isVirtual)
    {
        if (const Registered *registered = agent.registered())
            registeredFindings(subject, *registered, state);
        else if (state.registration == RegistrationWord::Failed)
            add(Severity::Major, subject, Text::tr("registration failed: %1").arg(state.reason),
                Text::tr("register again with a valid token"), "REG-1", state.since, unregisteredEffect());
        else if (state.registration == RegistrationWord::Registering)
            add(Severity::Minor, subject,
                state.reason.isEmpty() ? Text::tr("registration has no answer yet")
                                       : Text::tr("registration has no answer yet: %1").arg(state.reason),
                Text::tr("check the way to the Smart Software Manager"), "REG-1", state.since, unregisteredEffect());
        if (state.registration == RegistrationWord::Registered || state.registration == RegistrationWord::Reserved)
            return;
        if (state.authorization == AuthorizationWord::EvaluationExpired)
            add(Severity::Critical, subject, Text::tr("the evaluation period is used up; the device is out of compliance"),
                Text::tr("register it"), "EVAL-4", state.since, outOfComplianceEffect());
        else if (state.authorization == AuthorizationWord::Evaluation)
            evaluationFinding(subject, agent, isVirtual);
        else if (state.registration == RegistrationWord::Unregistered && !state.rateLimited)
            add(Severity::Major, subject, Text::tr("not registered"), Text::tr("register it with a token of its virtual account"),
                "REG-1", state.since, unregisteredEffect());
    }
    void add(Severity severity, const QString &subject, const QString &text, const QString &remedy, const char *rule,
        std::optional<Instant> since, const QString &effect)
    {
        m_found.push_back({severity, subject, text, remedy, rule, since, effect});
    }

private:
    void registeredFindings(const QString &subject, const Registered &registered, const LicenseState &state)
    {
        const Instant now = m_scope.fleet().now;
        if (state.authorization == AuthorizationWord::AuthorizationExpired)
            add(Severity::Critical, subject,
                Text::tr("authorization expired: no contact since %1").arg(toReadable(registered.lastContact)),
                Text::tr("restore the way to the Smart Software Manager and renew the authorization"), "OOC-3", state.graceUntil,
                outOfComplianceEffect());
        else if (registered.failingSince && state.graceUntil)
            add(Severity::Major, subject,
                Text::tr("no contact since %1; the grace period ends on %2")
                    .arg(toReadable(registered.lastContact), toReadable(*state.graceUntil)),
                Text::tr("restore the way to the Smart Software Manager before that day"), "COM-10", registered.failingSince,
                Text::tr("none until the grace period ends"));
        const CertificateFacts &certificate = registered.certificate;
        if (certificate.until <= now)
            add(Severity::Critical, subject, Text::tr("the ID certificate ended on %1").arg(toReadable(certificate.until)),
                Text::tr("register again"), "CERT-1", certificate.until, unregisteredEffect());
        else if (certificate.until <= now + warnAhead)
            add(Severity::Minor, subject, Text::tr("the ID certificate ends on %1").arg(toReadable(certificate.until)),
                Text::tr("renew the ID certificate"), "CERT-2", {}, Text::tr("none before that day"));
    }
    void evaluationFinding(const QString &subject, const AgentState &agent, bool isVirtual)
    {
        if (isVirtual)
            return;
        const Duration left = m_scope.catalog().intervals().evaluation - agent.evaluation.usedAt(m_scope.fleet().now);
        add(left <= evaluationSoonOver ? Severity::Major : Severity::Minor, subject,
            Text::tr("runs in evaluation, only the default entitlements are enabled; days left: %1").arg(left.count() / 86400),
            Text::tr("register it before the period ends"), "EVAL-2", agent.evaluation.runningSince, unregisteredEffect());
    }

    static QString unregisteredEffect()
    {
        return Text::tr("only the default entitlements run, without strong encryption; an ASA virtual is rate-limited");
    }

    const Scope &m_scope;
    std::vector<Finding> &m_found;
};

QString madeUpEffect() { return Text::tr("none; it cannot be compared with what the real Smart Software Manager lists"); }

/// Contexts beyond what the platform can run (CTX-8): paid for and of no use.
void findWaste(const Scope &scope, const CoveredDevice &entry, AgentFindings &findings)
{
    const bool asks = entry.role == UnitRole::Single || entry.role == UnitRole::Active || entry.role == UnitRole::Control;
    if (!asks || entry.device->running->contexts == 0)
        return;
    const entitlement::Line line = entitlement::effective(scope.fleet(), scope.catalog(), entry.id)[Feature::SecurityContexts];
    if (!line.suggestion)
        return;
    const int contexts = entry.device->running->contexts;
    findings.add(Severity::Minor, entry.device->name,
        Text::tr("requests %1 Context licenses, %2 would do: %3")
            .arg(contexts)
            .arg(*line.suggestion)
            .arg(entitlement::explain(scope.fleet(), line)),
        Text::tr("feature context %1 gives %2 licenses back to the pool").arg(*line.suggestion).arg(contexts - *line.suggestion),
        "CTX-8", {}, Text::tr("none: more than the platform runs is of no use"));
}

/// More VPN peers than the device has: a matter of sizing (VPN-3, VPN-4).
void findSizing(const Scope &scope, const CoveredDevice &entry, AgentFindings &findings)
{
    for (const entitlement::Oversize &over : entitlement::oversizes(scope.fleet(), scope.catalog(), entry.id))
        findings.add(Severity::Minor, entry.device->name,
            Text::tr("%1 peers are intended and %2 are supported (%3); more can overload the ASA")
                .arg(over.intended)
                .arg(over.limit)
                .arg(featureLabel(over.feature)),
            Text::tr("move peers to another ASA, or lower vpn-sessiondb limits"), "VPN-4", {},
            Text::tr("under full load the ASA can be overloaded"));
}

} // namespace

void findInDevices(const Scope &scope, std::vector<Finding> &found)
{
    AgentFindings findings(scope, found);
    for (const CoveredDevice &entry : scope.devices()) {
        const Device &device = *entry.device;
        const Series &series = *entry.model->series;
        if (entry.agent == &device.agent)
            findings.look(device.name, device.agent, entry.state, series.isVirtual);
        if (entry.state.rateLimited)
            findings.add(Severity::Major, device.name, Text::tr("severely rate-limited: no throughput entitlement is in force"),
                Text::tr("configure the tier and a throughput level, and register"), "EVAL-1", entry.state.since,
                Text::tr("%1 kbit/s and %2 connections")
                    .arg(scope.catalog().asav().unlicensedThroughputKbps)
                    .arg(scope.catalog().asav().unlicensedConnections));
        if (device.serialMadeUp)
            findings.add(Severity::Minor, device.name,
                Text::tr("the serial number %1 is made up; the inventory did not give one").arg(device.serial),
                Text::tr("import or enter the real one"), "INV-22", {}, madeUpEffect());
        if (!device.account && !entry.agent->registered() && !device.chassis)
            findings.add(Severity::Information, device.name,
                Text::tr("the inventory names no virtual account for it; it is counted in the default one"),
                Text::tr("give it the virtual account that it is to register in"), "ACC-2", {}, Text::tr("none"));
        findWaste(scope, entry, findings);
        findSizing(scope, entry, findings);
    }
}

void findInChassis(const Scope &scope, std::vector<Finding> &found)
{
    AgentFindings findings(scope, found);
    scope.fleet().chassis().each([&](ChassisId id, const Chassis &chassis) {
        const Registered *registered = chassis.agent.registered();
        if (!scope.covers(registered ? registered->account : chassis.account) || !scope.options().devices.empty())
            return;
        findings.look(chassis.name, chassis.agent, licenseState(scope.fleet(), scope.catalog(), id), false);
        if (chassis.serialMadeUp)
            findings.add(Severity::Minor, chassis.name,
                Text::tr("the serial number %1 is made up; the inventory did not give one").arg(chassis.serial),
                Text::tr("import or enter the real one"), "INV-22", {}, madeUpEffect());
    });
}

void findInGroups(const Scope &scope, std::vector<Finding> &found)
{
    AgentFindings findings(scope, found);
    const Fleet &fleet = scope.fleet();
    for (const CoveredDevice &entry : scope.devices()) { // by its first covered unit, in the order of devices
        const Group *group = entry.device->group ? fleet.groups().find(entry.device->group) : nullptr;
        if (!group || group->activeUnit() != entry.id)
            continue;
        for (const DeviceId unit : group->units) {
            const Device &other = fleet.devices().at(unit);
            if (other.encryption.active != entry.device->encryption.active) {
                findings.add(Severity::Major, group->name,
                    Text::tr("%1 and %2 differ in strong encryption").arg(entry.device->name, other.name),
                    Text::tr("register both with the same export setting, and reload the units that wait for it"), "TOK-11", {},
                    Text::tr("the units do not agree on their encryption, after a switch the other one's holds"));
                break;
            }
        }
    }
}

} // namespace lictor::report
