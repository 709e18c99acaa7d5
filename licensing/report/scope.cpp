#include "report/scope.h"

#include "report/render.h"

#include <array>

namespace lictor::report {

Result<Scope> Scope::gather(const Fleet &fleet, const Catalog &catalog, const Options &options)
{
    Scope scope;
    scope.m_fleet = &fleet;
    scope.m_catalog = &catalog;
    scope.m_options = &options;
    scope.m_positions = entitlement::positions(fleet, catalog, options.account);

    const std::function<bool(double)> share = [&](double done) {
        return !options.progress || options.progress(done * gatheringShare);
    };
    bool goOn = true;
    Advance advance(share, fleet.devices().size() + options.devices.size());
    const auto cover = [&](DeviceId id, const Device &device) {
        goOn = goOn && advance.row();
        const VirtualAccountId account = scope.accountOf(device);
        if (!goOn || !scope.covers(account))
            return;
        scope.m_devices.push_back({id, &device, &catalog.model(device.model), &agentOf(fleet, catalog, device), account,
            roleOf(fleet, id), licenseState(fleet, catalog, id)});
    };
    if (options.devices.empty()) {
        scope.m_devices.reserve(fleet.devices().size());
        fleet.devices().each(cover);
    } else {
        for (const DeviceId id : options.devices)
            if (const Device *device = fleet.devices().find(id))
                cover(id, *device);
    }
    fleet.devices().each([&](DeviceId id, const Device &device) {
        for (const Request &request : requestsOf(fleet, catalog, id))
            if (request.fromPool)
                scope.m_requested[{scope.accountOf(device), request.key}] += request.count;
    });
    if (!goOn)
        return tl::unexpected(cancelled());

    std::unordered_map<std::string, ChassisId> chassisBySerial;
    fleet.chassis().each([&](ChassisId id, const Chassis &chassis) { chassisBySerial[chassis.serial.toStdString()] = id; });
    std::unordered_map<quint32, const CoveredDevice *> covered;
    covered.reserve(scope.m_devices.size());
    for (const CoveredDevice &device : scope.m_devices)
        covered[device.id.value] = &device;
    fleet.instances().each([&](InstanceId, const ProductInstance &instance) {
        for (const Use &use : instance.uses)
            scope.m_attributed[{instance.account, use.key}] += use.count;
        if (!scope.covers(instance.account))
            return;
        CoveredInstance entry{&instance, nullptr, {}, {}};
        const DeviceId device = fleet.findDeviceBySerial(instance.udiSerial);
        if (device && udiPid(catalog, fleet.devices().at(device)) == instance.udiPid)
            entry.deviceId = device;
        else if (const auto found = chassisBySerial.find(instance.udiSerial.toStdString());
                 found != chassisBySerial.end() && udiPid(catalog, fleet.chassis().at(found->second)) == instance.udiPid)
            entry.chassis = found->second;
        if (const auto found = covered.find(entry.deviceId.value); found != covered.end())
            entry.device = found->second;
        scope.m_instances.push_back(entry);
    });
    return scope;
}

QString Scope::accountName(VirtualAccountId account) const
{
    const VirtualAccount *found = m_fleet->virtualAccounts().find(account);
    return found ? found->name : QString();
}

VirtualAccountId Scope::accountOf(const Device &device) const
{
    if (const Registered *registered = agentOf(*m_fleet, *m_catalog, device).registered(); registered && registered->account)
        return registered->account;
    if (device.account)
        return device.account;
    const Chassis *chassis = m_fleet->chassis().find(device.chassis);
    return chassis && chassis->account ? chassis->account : m_fleet->defaultVirtualAccount();
}

qint64 Scope::requested(const PoolName &pool) const
{
    const auto found = m_requested.find(pool);
    return found == m_requested.end() ? 0 : found->second;
}

DeviceId Scope::unitOf(const CoveredInstance &instance, const Use &use) const
{
    if (!instance.chassis)
        return instance.deviceId;
    const std::vector<DeviceId> &slots = m_fleet->chassis().at(instance.chassis).slots;
    return use.slot >= 1 && use.slot <= slots.size() ? slots[use.slot - 1u] : DeviceId{};
}

bool Scope::attributionEqualsInUse() const
{
    size_t used = 0;
    bool all = true;
    m_fleet->pools().each([&](PoolId, const Pool &pool) {
        const auto found = m_attributed.find({pool.account, pool.key});
        used += found != m_attributed.end();
        all = all && pool.inUse == (found == m_attributed.end() ? 0 : found->second);
    });
    return all && used == m_attributed.size(); // a use of a pool that does not exist is counted nowhere
}

entitlement::Compliance worstOf(const Scope &scope)
{
    auto worst = entitlement::Compliance::Compliant;
    for (const entitlement::Position &position : scope.positions())
        worst = std::max(worst, position.status);
    return worst;
}

void setState(Cell &cell, RegistrationWord word)
{
    using enum RegistrationWord;
    static const std::array words{
        toWord(Unregistered), toWord(Registering), toWord(Registered), toWord(Failed), toWord(Reserved)};
    static constexpr std::array tones{Tone::Neutral, Tone::Info, Tone::Positive, Tone::Critical, Tone::Special};
    cell.set(words[size_t(word)], tones[size_t(word)]);
}

void setState(Cell &cell, AuthorizationWord word)
{
    using enum AuthorizationWord;
    static const std::array words{toWord(None), toWord(Evaluation), toWord(EvaluationExpired), toWord(Authorized),
        toWord(OutOfCompliance), toWord(AuthorizationExpired)};
    static constexpr std::array tones{Tone::Neutral, Tone::Info, Tone::Critical, Tone::Positive, Tone::Critical, Tone::Critical};
    cell.set(words[size_t(word)], tones[size_t(word)]);
}

void setState(Cell &cell, entitlement::Compliance compliance)
{
    static constexpr std::array tones{Tone::Positive, Tone::Attention, Tone::Critical};
    cell.set(toWord(compliance), tones[size_t(compliance)]);
}

void setLicenseStatus(Cell &cell, entitlement::Compliance compliance)
{
    setState(cell, compliance);
    if (compliance == entitlement::Compliance::Compliant)
        cell.text = QStringLiteral("ok");
}

} // namespace lictor::report
