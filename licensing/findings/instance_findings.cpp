#include "findings/instance_findings.h"

#include "findings/text.h"

#include <QHash>

namespace lictor::findings {

namespace {

class InstanceText {
public:
    InstanceText(const Scope &scope, const CoveredInstance &entry, std::vector<Finding> &found)
        : m_scope(scope), m_entry(entry), m_instance(*entry.instance), m_found(found)
    {
        for (const Use &use : m_instance.uses)
            m_held += use.count;
    }

    void twice(const ProductInstance &other) const
    {
        Finding &finding = add(Severity::Major,
            Text::tr(
                "its serial number is counted twice: the device uses the product instance %1 of %2; this one holds %3 licenses")
                .arg(Fleet::udiKey(other.udiPid, other.udiSerial), m_scope.accountName(other.account))
                .arg(m_held),
            Text::tr("remove the product instance that the device does not use"), "ACC-8", Cure::RemoveInstance);
        finding.since = m_instance.lastContact;
        finding.effect = notFree();
    }
    void unknown() const
    {
        if (m_instance.reserved->license.isEmpty()) {
            Finding &finding = add(Severity::Major,
                Text::tr("a product instance of %1 that is not in the inventory; it holds %2 licenses")
                    .arg(m_scope.accountName(m_instance.account))
                    .arg(m_held),
                Text::tr("remove the product instance if the device is gone, or add the device to the inventory"), "ACC-8",
                Cure::RemoveInstance);
            finding.since = m_instance.lastContact;
            finding.effect = notFree();
            return;
        }
        Finding &finding = add(Severity::Major,
            Text::tr("a permanent license of %1 is kept for a device that is not in the inventory; only the return code of that "
                     "device sets it free")
                .arg(m_scope.accountName(m_instance.account)),
            Text::tr("enter the return code if it was kept; without it the license stays used"), "PLR-22", Cure::None);
        finding.since = m_instance.registered;
        finding.effect = Text::tr("none; the permanent license is not free for others");
    }
    void known() const
    {
        const Device *device = m_scope.fleet().devices().find(m_entry.deviceId);
        const Chassis *chassis = device ? nullptr : &m_scope.fleet().chassis().at(m_entry.chassis);
        const AgentState &agent = device ? device->agent : chassis->agent;
        if (!m_instance.reserved->license.isEmpty())
            undelivered(agent);
        else if (const Registered *registered = agent.registered())
            silent(*registered, device && device->down);
        else if (!std::holds_alternative<Registering>(agent.registration))
            leftBehind();
        if (const VirtualAccountId expected = device ? device->account : chassis->account;
            expected && expected != m_instance.account)
            otherAccount(expected);
    }

private:
    Finding &add(Severity severity, const QString &text, const QString &remedy, const char *rule, Cure cure) const
    {
        Finding &finding = m_found.emplace_back();
        finding.kind = Kind::Disagreement;
        finding.severity = severity;
        finding.subject = Text::tr("%1 (%2)").arg(m_instance.name, Fleet::udiKey(m_instance.udiPid, m_instance.udiSerial));
        finding.text = text;
        finding.remedy = remedy;
        finding.rule = rule;
        finding.cure = cure;
        finding.account = m_instance.account;
        finding.device = m_entry.deviceId;
        finding.chassis = m_entry.chassis;
        finding.instance = m_entry.id;
        return finding;
    }
    static QString notFree() { return Text::tr("none; the licenses that it holds are not free for others"); }

    /// A permanent licence that the account holds for a device which does not run on it: a code is still on its way, or was lost.
    void undelivered(const AgentState &agent) const
    {
        if (std::holds_alternative<Reserved>(agent.registration))
            return;
        if (!agent.reservation->returnCode.isEmpty()) {
            Finding &finding = add(Severity::Major,
                Text::tr(
                    "the permanent license was returned on the device, its return code was not entered in the Smart Software "
                    "Manager"),
                Text::tr("enter the return code before a new request makes it impossible to show"), "PLR-19",
                Cure::EnterReturnCode);
            finding.since = m_instance.registered;
            finding.effect = Text::tr("none; the permanent license is not free for others");
            return;
        }
        Finding &finding = add(Severity::Minor,
            Text::tr("the account holds a permanent license for it, and its authorization code is not installed"),
            Text::tr("install the authorization code, or return the license in the Smart Software Manager"), "PLR-16",
            Cure::InstallCode);
        finding.since = m_instance.registered;
        finding.effect = Text::tr("the device does not run on its permanent license");
    }
    /// Nobody heard of it when something was due, and the agent itself does not tell of failed contacts.
    void silent(const Registered &registered, bool down) const
    {
        if (registered.failingSince || registered.expired
            || m_scope.fleet().now <= m_instance.lastContact + m_scope.catalog().intervals().contact)
            return;
        Finding &finding = add(Severity::Minor,
            down ? Text::tr("the unit is down; no contact since %1").arg(toReadable(m_instance.lastContact))
                 : Text::tr("no contact since %1, although one was due").arg(toReadable(m_instance.lastContact)),
            down ? Text::tr("bring the unit back, or remove the product instance if it is gone")
                 : Text::tr("renew the authorization, or remove the product instance if the device is gone"),
            "COM-4", down ? Cure::Rejoin : Cure::RenewAuthorization);
        finding.kind = Kind::Risk;
        finding.since = m_instance.lastContact;
        finding.effect = notFree();
    }
    void leftBehind() const
    {
        Finding &finding = add(Severity::Major,
            Text::tr("the account still counts it, but the device is not registered; it holds %1 licenses").arg(m_held),
            Text::tr("remove the product instance, or register the device again"), "ACC-8", Cure::RemoveOrRegister);
        finding.since = m_instance.lastContact;
        finding.effect = notFree();
    }
    void otherAccount(VirtualAccountId expected) const
    {
        const bool canMove = !m_instance.satellite && m_instance.reserved->license.isEmpty();
        Finding &finding = add(Severity::Minor,
            Text::tr("registered in %1, the inventory has it in %2")
                .arg(m_scope.accountName(m_instance.account), m_scope.accountName(expected)),
            Text::tr("transfer the product instance, or correct the inventory"), "ACC-6",
            canMove ? Cure::TransferInstance : Cure::None);
        finding.effect = Text::tr("none; it uses the licenses of the account that it is registered in");
    }

    const Scope &m_scope;
    const CoveredInstance &m_entry;
    const ProductInstance &m_instance;
    std::vector<Finding> &m_found;
    qint64 m_held = 0;
};

/// Which of several registrations with one serial number is the one that lives: the device's own, else the one heard last.
class Twins {
public:
    explicit Twins(const Scope &scope) : m_fleet(scope.fleet())
    {
        for (const CoveredInstance &entry : scope.instances()) {
            if (!entry.instance->reserved->license.isEmpty())
                continue; // a permanent licence does not exclude a registration (PLR-23)
            InstanceId &living = m_living[entry.instance->udiSerial];
            if (!living || rank(entry.id) > rank(living))
                living = entry.id;
        }
    }
    /// The one that lives instead of this one; null: this one does.
    const ProductInstance *insteadOf(const CoveredInstance &entry) const
    {
        if (!entry.instance->reserved->license.isEmpty())
            return nullptr;
        const InstanceId living = m_living.value(entry.instance->udiSerial);
        return living == entry.id ? nullptr : m_fleet.instances().find(living);
    }

private:
    std::pair<bool, Instant> rank(InstanceId id) const
    {
        const ProductInstance &instance = m_fleet.instances().at(id);
        const Device *device = m_fleet.devices().find(m_fleet.findDeviceBySerial(instance.udiSerial));
        const Registered *registered = device ? device->agent.registered() : nullptr;
        return {registered && registered->instance == id, instance.lastContact};
    }

    const Fleet &m_fleet;
    QHash<QString, InstanceId> m_living; ///< by serial number
};

} // namespace

void findInInstances(const Scope &scope, std::vector<Finding> &found)
{
    const Twins twins(scope);
    for (const CoveredInstance &entry : scope.instances()) {
        const InstanceText text(scope, entry, found);
        if (const ProductInstance *other = twins.insteadOf(entry))
            text.twice(*other);
        else if (entry.isKnown())
            text.known();
        else
            text.unknown();
    }
}

} // namespace lictor::findings
