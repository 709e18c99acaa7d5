#include "units/unit_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace lictor {

namespace {
struct UnitWords {
    Q_DECLARE_TR_FUNCTIONS(UnitWords)
};
} // namespace

QString deviceName(const Fleet &fleet, DeviceId id)
{
    const Device *device = fleet.devices().find(id);
    return device ? device->name : QString();
}

QString accountName(const Fleet &fleet, VirtualAccountId id)
{
    const VirtualAccount *account = fleet.virtualAccounts().find(id);
    return account ? account->name : QString();
}

QString roleName(UnitRole role)
{
    switch (role) {
    case UnitRole::Active: return UnitWords::tr("active unit");
    case UnitRole::Standby: return UnitWords::tr("standby unit");
    case UnitRole::Control: return UnitWords::tr("control unit");
    case UnitRole::Data: return UnitWords::tr("data unit");
    case UnitRole::Single: break;
    }
    return UnitWords::tr("single unit");
}

QString roleText(const Fleet &fleet, DeviceId unit)
{
    const Group *group = fleet.groups().find(fleet.devices().at(unit).group);
    const UnitRole role = roleOf(fleet, unit);
    if (role == UnitRole::Control)
        return UnitWords::tr("control");
    if (role == UnitRole::Data)
        return UnitWords::tr("data");
    if (!group)
        return UnitWords::tr("single unit");
    const bool active = role == UnitRole::Active;
    if (group->units.front() == unit)
        return active ? UnitWords::tr("primary / active") : UnitWords::tr("primary / standby");
    return active ? UnitWords::tr("secondary / active") : UnitWords::tr("secondary / standby");
}

ToneText unitState(const Fleet &fleet, DeviceId unit)
{
    const Device &device = fleet.devices().at(unit);
    const Group *group = fleet.groups().find(device.group);
    if (device.down)
        return {Tone::Critical, UnitWords::tr("down")};
    if (group && group->splitBrain())
        return {Tone::Critical, UnitWords::tr("up, does not understand the other unit")};
    if (device.encryption.pendingReload)
        return {Tone::Attention, UnitWords::tr("up, reload pending")};
    return {Tone::Positive, UnitWords::tr("up")};
}

ToneText registrationText(const Fleet &fleet, const Catalog &catalog, DeviceId unit)
{
    const Device &device = fleet.devices().at(unit);
    const AgentState &agent = agentOf(fleet, catalog, device);
    const Chassis *chassis =
        catalog.model(device.model).series->registrar == Registrar::Chassis ? fleet.chassis().find(device.chassis) : nullptr;
    if (const Registered *registered = agent.registered()) {
        const QString account = accountName(fleet, registered->account);
        return {Tone::Positive,
            chassis ? UnitWords::tr("by chassis %1, %2").arg(chassis->name, account) : UnitWords::tr("yes, %1").arg(account)};
    }
    if (agent.reserved())
        return {Tone::Special, UnitWords::tr("permanent license")};
    if (std::holds_alternative<Registering>(agent.registration))
        return {Tone::Info, UnitWords::tr("registering")};
    return {Tone::Neutral, chassis ? UnitWords::tr("chassis %1 is not").arg(chassis->name) : UnitWords::tr("no")};
}

ToneText encryptionText(const Fleet &fleet, DeviceId unit)
{
    const StrongEncryption &encryption = fleet.devices().at(unit).encryption;
    if (encryption.active)
        return {Tone::Positive, UnitWords::tr("Strong (3DES/AES)")};
    if (encryption.pendingReload)
        return {Tone::Attention, UnitWords::tr("Base (DES), strong after a reload")};
    return {Tone::Neutral, UnitWords::tr("Base (DES)")};
}

QString requestsText(const Requests &requests)
{
    QStringList texts;
    for (const Request &request : requests)
        texts << (request.count > 1 || request.key.kind == LicenseKind::Context
                ? UnitWords::tr("%1 %2").arg(licenseKindLabel(request.key.kind)).arg(request.count)
                : licenseKindLabel(request.key.kind));
    return texts.join(QStringLiteral(", "));
}

QString requestsText(const Fleet &fleet, const Catalog &catalog, DeviceId unit)
{
    if (const Requests requests = requestsOf(fleet, catalog, unit); !requests.isEmpty())
        return requestsText(requests);
    const UnitRole role = roleOf(fleet, unit);
    return role == UnitRole::Standby || role == UnitRole::Data ? UnitWords::tr("nothing (cached)") : UnitWords::tr("nothing");
}

Requests sharedRequests(const Fleet &fleet, const Catalog &catalog, const Group &group)
{
    Requests shared;
    const DeviceId leader = group.activeUnit();
    if (!fleet.devices().find(leader))
        return shared;
    const Series &series = *catalog.model(fleet.devices().at(leader).model).series;
    for (const Request &request : requestsOf(fleet, catalog, leader))
        if (!asksItself(series, group.kind, request.key.kind))
            shared.push_back(request);
    return shared;
}

QString lengthText(Duration length)
{
    if (length >= hours(24))
        return UnitWords::tr("%1 d").arg(std::chrono::floor<days>(length).count());
    if (length >= hours(1))
        return UnitWords::tr("%1 h").arg(std::chrono::floor<hours>(length).count());
    return UnitWords::tr("%1 s").arg(length.count());
}

} // namespace lictor
