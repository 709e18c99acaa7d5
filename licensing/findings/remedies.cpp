#include "findings/remedies.h"

#include "fleet/route.h"

#include <algorithm>

namespace lictor::findings {

namespace {

constexpr size_t mostOffers = 3; ///< of other accounts' licences

class Remedies {
public:
    Remedies(const Fleet &fleet, const Catalog &catalog, const Finding &finding)
        : m_fleet(fleet), m_catalog(catalog), m_finding(finding), m_device(fleet.devices().find(finding.device)),
          m_chassis(fleet.chassis().find(finding.chassis)), m_instance(fleet.instances().find(finding.instance))
    {
    }

    std::vector<Action> all() &&
    {
        switch (m_finding.cure) {
        case Cure::None: break;
        case Cure::CoverShortage: coverShortage(); break;
        case Cure::AddLicenses: addLicenses(); break;
        case Cure::SpareLicenses: spareLicenses(); break;
        case Cure::RemoveInstance: removeInstance(); break;
        case Cure::RemoveOrRegister:
            removeInstance();
            registerAgent(false);
            break;
        case Cure::TransferInstance: transferInstance(); break;
        case Cure::EnterReturnCode: enterReturnCode(); break;
        case Cure::InstallCode: installCode(); break;
        case Cure::Register: registerAgent(false); break;
        case Cure::RegisterByForce: registerAgent(true); break;
        case Cure::RenewAuthorization: renewAuthorization(); break;
        case Cure::RenewCertificate: run(QStringLiteral("license smart renew id")); break;
        case Cure::Rejoin: rejoin(); break;
        case Cure::ConfigureEntitlement: configureEntitlement(); break;
        case Cure::LowerContexts:
            configure({QStringLiteral("license smart"), QStringLiteral("feature context %1").arg(m_finding.count)});
            break;
        case Cure::Reload: reload(); break;
        }
        return std::move(m_actions);
    }

private:
    const AgentState *agent() const { return m_device ? &m_device->agent : m_chassis ? &m_chassis->agent : nullptr; }

    struct Spare {
        qint64 free = 0;
        VirtualAccountId account;
    };
    /// Other accounts with some of the licence to spare, most first.
    std::vector<Spare> spares() const
    {
        std::vector<Spare> found;
        m_fleet.pools().each([&](PoolId, const Pool &pool) {
            if (const qint64 free = pool.balanceAt(m_fleet.now);
                pool.key == m_finding.license && pool.account != m_finding.account && free > 0)
                found.push_back({free, pool.account});
        });
        std::stable_sort(found.begin(), found.end(), [](const Spare &a, const Spare &b) { return a.free > b.free; });
        found.resize(std::min(found.size(), mostOffers));
        return found;
    }
    void coverShortage()
    {
        const std::vector<Spare> others = spares();
        for (const Spare &other : others)
            m_actions.emplace_back(TransferLicenses{
                m_finding.license, int(std::min(m_finding.count, other.free)), other.account, m_finding.account});
        if (m_instance && !others.empty()) {
            qint64 uses = 0;
            for (const Use &use : m_instance->uses)
                uses += use.key == m_finding.license ? use.count : 0;
            if (uses <= others.front().free)
                m_actions.emplace_back(TransferInstance{m_finding.instance, others.front().account});
        }
        addLicenses();
    }
    void addLicenses()
    {
        AddLicenses bought;
        bought.key = m_finding.license;
        bought.count = int(m_finding.count);
        bought.account = m_finding.account;
        m_actions.emplace_back(bought);
    }
    void spareLicenses()
    {
        VirtualAccountId needy;
        qint64 worst = 0;
        m_fleet.pools().each([&](PoolId, const Pool &pool) {
            if (const qint64 balance = pool.balanceAt(m_fleet.now); pool.key == m_finding.license && balance < worst) {
                worst = balance;
                needy = pool.account;
            }
        });
        if (needy)
            m_actions.emplace_back(TransferLicenses{m_finding.license, int(m_finding.count), m_finding.account, needy});
    }
    void removeInstance()
    {
        if (m_instance && m_instance->reserved->license.isEmpty())
            m_actions.emplace_back(RemoveInstance{m_finding.instance});
    }
    void transferInstance()
    {
        const VirtualAccountId expected = m_device ? m_device->account : m_chassis ? m_chassis->account : VirtualAccountId{};
        if (m_instance && expected)
            m_actions.emplace_back(TransferInstance{m_finding.instance, expected});
    }
    void enterReturnCode()
    {
        if (m_instance && agent() && !agent()->reservation->returnCode.isEmpty())
            m_actions.emplace_back(RemoveInstance{m_finding.instance, agent()->reservation->returnCode});
    }
    /// Only while the device still waits for this very code.
    void installCode()
    {
        if (!m_instance || !agent() || m_instance->reserved->authorizationCode.text.isEmpty()
            || agent()->reservation->requestCode != m_instance->reserved->requestCode)
            return;
        ReserveOnDevices install;
        install.step = ReserveOnDevices::Step::Install;
        install.targets.push_back({m_finding.device, m_finding.chassis, m_instance->reserved->authorizationCode.text});
        m_actions.emplace_back(std::move(install));
    }

    /// A token of the agent's own virtual account and server that still registers; one with the export setting wanted, if there is one.
    const Token *usableToken(VirtualAccountId account, SatelliteId satellite, bool exportControlled) const
    {
        const Token *best = nullptr;
        m_fleet.tokens().each([&](TokenId, const Token &token) {
            if (token.account == account && token.satellite == satellite && !token.revoked && token.expires > m_fleet.now
                && (!best || (token.exportControlled == exportControlled && best->exportControlled != exportControlled)))
                best = &token;
        });
        return best;
    }
    void registerAgent(bool force)
    {
        if (!agent() || (m_device && m_device->running->reservation) || (m_chassis && m_chassis->reservation))
            return;
        const Registered *registered = agent()->registered();
        const bool exportControlled = registered ? registered->exportControlled : m_fleet.account.exportQualified;
        const Route route =
            m_device ? routeOf(m_fleet, m_catalog, m_finding.device) : routeOf(m_fleet, m_catalog, m_finding.chassis);
        const VirtualAccountId account = m_finding.account ? m_finding.account : m_fleet.defaultVirtualAccount();
        const Token *token = usableToken(account, route.satellite, exportControlled);
        if (!token) {
            CreateToken create;
            create.account = account;
            create.exportControlled = exportControlled && m_fleet.account.exportQualified;
            create.satellite = route.satellite;
            m_actions.emplace_back(std::move(create));
            return;
        }
        const QString line = QStringLiteral("register idtoken ") + token->text + (force ? QStringLiteral(" force") : QString());
        if (m_device)
            run(u"license smart " + line);
        else
            runOnChassis(line);
    }
    void renewAuthorization()
    {
        if (m_device)
            run(QStringLiteral("license smart renew auth"));
        else
            runOnChassis(QStringLiteral("renew"));
    }
    void rejoin()
    {
        if (m_device && m_device->down)
            m_actions.emplace_back(RejoinUnit{m_finding.device});
        removeInstance();
    }
    void configureEntitlement()
    {
        if (!m_device)
            return;
        const Entitlement *entitlement = m_catalog.entitlement(m_device->entitlement);
        if (m_device->running->tierStandard && m_device->running->throughput)
            registerAgent(agent()->registered() != nullptr);
        else if (entitlement)
            configure({QStringLiteral("license smart"), QStringLiteral("feature tier standard"),
                QStringLiteral("throughput level ") + entitlement->word});
    }
    void reload()
    {
        const Group *group = m_device ? m_fleet.groups().find(m_device->group) : nullptr;
        if (!group)
            return;
        ReloadDevices waiting;
        for (const DeviceId unit : group->units)
            if (m_fleet.devices().at(unit).encryption.pendingReload)
                waiting.devices.push_back(unit);
        if (!waiting.devices.empty())
            m_actions.emplace_back(std::move(waiting));
    }

    void run(const QString &line)
    {
        if (!m_device)
            return;
        RunCommands commands;
        commands.devices = {m_finding.device};
        commands.lines = {line};
        m_actions.emplace_back(std::move(commands));
    }
    void configure(const QStringList &lines)
    {
        RunCommands commands;
        commands.devices = {m_finding.device};
        commands.lines = lines;
        commands.startInConfiguration = true;
        m_actions.emplace_back(std::move(commands));
    }
    void runOnChassis(const QString &line)
    {
        if (m_chassis)
            m_actions.emplace_back(RunChassisCommands{m_finding.chassis, {QStringLiteral("scope license"), line}});
    }

    const Fleet &m_fleet;
    const Catalog &m_catalog;
    const Finding &m_finding;
    const Device *m_device;
    const Chassis *m_chassis;
    const ProductInstance *m_instance;
    std::vector<Action> m_actions;
};

} // namespace

std::vector<Action> remediesOf(const Fleet &fleet, const Catalog &catalog, const Finding &finding)
{
    return Remedies(fleet, catalog, finding).all();
}

} // namespace lictor::findings
