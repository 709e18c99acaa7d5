#include "demo/builder.h"

#include <QCoreApplication>

#include <algorithm>

namespace lictor::demo {

namespace {

struct Demo {
    Q_DECLARE_TR_FUNCTIONS(Demo)
};

constexpr Instant start{Duration(1767225600)}; // 2026-01-01T00:00:00Z

} // namespace

Builder::Builder(const Catalog &catalog, quint64 seed) : m_catalog(catalog), m_fleet(Fleet::create(start, seed)) { }

bool Builder::act(const Action &action)
{
    if (m_error)
        return false;
    auto outcome = simulation::apply(m_fleet, action, {m_catalog, QStringLiteral("admin"), false, {}});
    if (!outcome) {
        m_error = outcome.error();
        return false;
    }
    m_last = std::move(*outcome);
    m_fleet = m_last.fleet;
    return true;
}

VirtualAccountId Builder::accountNamed(const QString &name) const
{
    return name.isEmpty() ? m_fleet.defaultVirtualAccount() : m_fleet.findVirtualAccount(name);
}

void Builder::account(const QString &name) { act(AddVirtualAccount{name, {}}); }

void Builder::buy(const char *pid, int count, const QString &account)
{
    AddLicenses action;
    action.pid = QString::fromLatin1(pid);
    action.count = count;
    action.account = accountNamed(account);
    act(action);
}

void Builder::add(AddDevice action, const QString &name, const QString &model, const QString &address, const QString &site)
{
    const Model *found = m_catalog.findModel(model);
    if (!found) {
        m_error = Error{Refusal::Unknown, name, Demo::tr("there is no model %1").arg(model), {}, {}};
        return;
    }
    action.model = found->key;
    action.fields.name = name;
    action.fields.address = address;
    action.fields.site = site;
    action.fields.version = QStringLiteral("9.18(4)");
    act(action);
}

void Builder::device(const QString &name, const QString &model, const QString &address, const QString &site)
{
    add({}, name, model, address, site);
}

void Builder::virtualDevice(
    const QString &name, const QString &level, double memoryGb, const QString &address, const QString &site)
{
    AddDevice action;
    action.fields.memoryGb = memoryGb;
    if (const Entitlement *entitlement = m_catalog.findEntitlement(level))
        action.fields.entitlement = entitlement->key;
    add(action, name, QStringLiteral("ASAv"), address, site);
}

void Builder::chassis(const QString &name, const QString &model) { act(AddChassis{name, model, {}, {}}); }

void Builder::module(
    const QString &name, const QString &model, const QString &chassis, int slot, const QString &address, const QString &site)
{
    AddDevice action;
    action.fields.chassis = chassis;
    action.fields.slot = slot;
    add(action, name, model, address, site);
}

void Builder::failover(const QString &name, const QString &active, const QString &standby, bool activeActive)
{
    act(FormFailover{name, m_fleet.findDevice(active), m_fleet.findDevice(standby), activeActive, false});
}

void Builder::cluster(const QString &name, const QStringList &units)
{
    FormCluster action{name, {}};
    for (const QString &unit : units)
        action.units.push_back(m_fleet.findDevice(unit));
    act(action);
}

void Builder::commands(const QString &device, const QStringList &lines)
{
    if (act(RunCommands{{m_fleet.findDevice(device)}, lines, false, false}))
        keep(m_last.commands, device);
}

void Builder::keep(const std::vector<simulation::CommandOutput> &outputs, const QString &subject)
{
    const auto refused =
        std::find_if(outputs.begin(), outputs.end(), [](const simulation::CommandOutput &output) { return !output.ok; });
    if (refused != outputs.end())
        m_error = Error{Refusal::CommandRefused, subject,
            Demo::tr("\"%1\" was refused: %2").arg(refused->input, refused->output.simplified()), {}, {}};
}

void Builder::license(const QString &device, const QStringList &lines)
{
    commands(device,
        QStringList{QStringLiteral("configure terminal"), QStringLiteral("license smart")} + lines
            + QStringList{QStringLiteral("end"), QStringLiteral("write memory")});
}

QString Builder::tokenOf(const QString &what, const QString &account)
{
    token(QStringLiteral("Registration of %1").arg(what), account, true);
    return m_error ? QString() : m_fleet.tokens().at(m_last.token).text;
}

void Builder::registerDevice(const QString &device, const QString &account)
{
    commands(device, {QStringLiteral("license smart register idtoken %1").arg(tokenOf(device, account))});
}

void Builder::satellite(const QString &name, const QString &address, const QString &account)
{
    act(AddSatellite{.name = name, .address = address, .every = days(30), .account = accountNamed(account)});
}

void Builder::registerBehind(const QString &device, const QString &satellite)
{
    CreateToken create;
    create.satellite = m_fleet.findSatellite(satellite);
    create.exportControlled = true;
    create.description = QStringLiteral("Registration of %1").arg(device);
    if (!act(create))
        return;
    const QString token = m_fleet.tokens().at(m_last.token).text;
    const QString address = m_fleet.satellites().at(create.satellite).address;
    commands(device,
        {QStringLiteral("configure terminal"), QStringLiteral("call-home"), QStringLiteral("profile License"),
            QStringLiteral("destination address http https://%1/Transportgateway/services/DeviceRequestHandler").arg(address),
            QStringLiteral("end"), QStringLiteral("write memory"),
            QStringLiteral("license smart register idtoken %1").arg(token)});
}

void Builder::registerChassis(const QString &chassis)
{
    const QString text = tokenOf(chassis, {});
    if (act(RunChassisCommands{
            m_fleet.findChassis(chassis), {QStringLiteral("scope license"), QStringLiteral("register idtoken %1").arg(text)}}))
        keep(m_last.commands, chassis);
}

void Builder::token(const QString &description, const QString &account, bool exportControlled)
{
    CreateToken action;
    action.account = accountNamed(account);
    action.description = description;
    action.exportControlled = exportControlled;
    act(action);
}

void Builder::wait(Duration duration) { act(AdvanceClock{m_fleet.now + duration}); }

Result<Fleet> Builder::result() &&
{
    if (m_error)
        return tl::unexpected(*m_error);
    return std::move(m_fleet);
}

} // namespace lictor::demo
