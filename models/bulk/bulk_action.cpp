#include "bulk/bulk_action.h"

#include "fleet/requests.h"

#include <QCoreApplication>

#include <array>
#include <unordered_map>

namespace lictor {

namespace {

struct Bulk {
    Q_DECLARE_TR_FUNCTIONS(Bulk)
};

constexpr std::array<const char *, bulkKindCount> labels{QT_TRANSLATE_NOOP("Bulk", "Register with Token"),
    QT_TRANSLATE_NOOP("Bulk", "Renew Authorization"), QT_TRANSLATE_NOOP("Bulk", "Renew ID Certificate"),
    QT_TRANSLATE_NOOP("Bulk", "Unregister"), QT_TRANSLATE_NOOP("Bulk", "Set Entitlements"),
    QT_TRANSLATE_NOOP("Bulk", "Move to Virtual Account"), QT_TRANSLATE_NOOP("Bulk", "Change Release"),
    QT_TRANSLATE_NOOP("Bulk", "Reload"), QT_TRANSLATE_NOOP("Bulk", "Save Configuration"),
    QT_TRANSLATE_NOOP("Bulk", "Request Reservation Codes"), QT_TRANSLATE_NOOP("Bulk", "Install Authorization Codes"),
    QT_TRANSLATE_NOOP("Bulk", "Return Permanent Licenses")};

/// The lines of what is done by command lines, the same on every device.
QStringList commandLines(const Catalog &catalog, const BulkAction &action)
{
    switch (action.kind) {
    case BulkKind::Register:
        return {QStringLiteral("license smart register idtoken ") + action.token
            + (action.force ? QStringLiteral(" force") : QString())};
    case BulkKind::RenewAuthorization: return {QStringLiteral("license smart renew auth")};
    case BulkKind::RenewCertificate: return {QStringLiteral("license smart renew id")};
    case BulkKind::Unregister: return {QStringLiteral("license smart deregister")};
    case BulkKind::Save: return {QStringLiteral("write memory")};
    case BulkKind::Settings: return linesOf(catalog, action.settings);
    default: return {};
    }
}

std::vector<DeviceId> devicesOf(const std::vector<BulkOrder::Part> &parts)
{
    std::vector<DeviceId> devices;
    devices.reserve(parts.size());
    for (const BulkOrder::Part &part : parts)
        devices.push_back(part.device);
    return devices;
}

void moveInstances(
    const Fleet &fleet, const Catalog &catalog, VirtualAccountId to, const std::vector<DeviceId> &devices, BulkOrder &order)
{
    TransferInstances transfer{{}, to};
    std::unordered_map<InstanceId, size_t> places;
    for (const DeviceId id : devices) {
        const Registered *registered = agentOf(fleet, catalog, fleet.devices().at(id)).registered();
        if (!registered) {
            order.cannot.emplace_back(
                id, Bulk::tr("it is not registered and belongs to the account of the token that it will get"));
            continue;
        }
        const auto [place, isNew] = places.try_emplace(registered->instance, transfer.instances.size());
        if (isNew)
            transfer.instances.push_back(registered->instance);
        order.parts.push_back({id, place->second});
    }
    order.action = std::move(transfer);
}

/// The code that a file has for a device, by serial number or else by name; empty where it has none.
class CodesByDevice {
public:
    explicit CodesByDevice(const std::vector<inventory::CodeRow> &rows)
    {
        for (const inventory::CodeRow &row : rows)
            m_codes.insert_or_assign(row.serial.isEmpty() ? row.device.toLower() : row.serial.toLower(), row.code);
    }
    QString of(const Device &device) const
    {
        for (const QString &key : {device.serial.toLower(), device.name.toLower()})
            if (const auto found = m_codes.find(key); found != m_codes.end())
                return found->second;
        return {};
    }

private:
    std::unordered_map<QString, QString> m_codes;
};

void reserve(const Fleet &fleet, const BulkAction &action, const std::vector<DeviceId> &devices, BulkOrder &order)
{
    using Step = ReserveOnDevices::Step;
    const bool installs = action.kind == BulkKind::InstallCodes;
    ReserveOnDevices reservation{installs             ? Step::Install
            : action.kind == BulkKind::ReturnLicenses ? Step::Return
                                                      : Step::Request,
        {}};
    const CodesByDevice codes(action.codes);
    for (const DeviceId id : devices) {
        const QString code = installs ? codes.of(fleet.devices().at(id)) : QString();
        if (installs && code.isEmpty()) {
            order.cannot.emplace_back(id, Bulk::tr("the file has no code for it"));
            continue;
        }
        order.parts.push_back({id, reservation.targets.size()});
        reservation.targets.push_back({id, {}, code});
    }
    order.action = std::move(reservation);
}

} // namespace

QString toLabel(BulkKind kind) { return Bulk::tr(labels[size_t(kind)]); }

QString whyIncomplete(const BulkAction &action)
{
    switch (action.kind) {
    case BulkKind::Register: return action.token.isEmpty() ? Bulk::tr("Paste a token or choose one.") : QString();
    case BulkKind::Settings:
        return action.settings.isEmpty() ? Bulk::tr("Change a setting; the others are left alone.") : QString();
    case BulkKind::Move: return action.account ? QString() : Bulk::tr("Choose a virtual account.");
    case BulkKind::Upgrade: return action.version.isEmpty() ? Bulk::tr("Enter a release, for example 9.20(2).") : QString();
    case BulkKind::InstallCodes:
        return action.codes.empty() ? Bulk::tr("Choose the file of authorization codes that the portal gave.") : QString();
    default: return {};
    }
}

BulkOrder orderFor(const Fleet &fleet, const Catalog &catalog, const BulkAction &action, const std::vector<DeviceId> &devices)
{
    BulkOrder order;
    std::vector<DeviceId> existing;
    for (const DeviceId id : devices)
        if (fleet.devices().find(id))
            existing.push_back(id);
    switch (action.kind) {
    case BulkKind::Move: moveInstances(fleet, catalog, action.account, existing, order); return order;
    case BulkKind::RequestCodes:
    case BulkKind::InstallCodes:
    case BulkKind::ReturnLicenses: reserve(fleet, action, existing, order); return order;
    default: break;
    }
    for (const DeviceId id : existing)
        order.parts.push_back({id, order.parts.size()});
    if (action.kind == BulkKind::Reload) {
        order.action = ReloadDevices{devicesOf(order.parts)};
    } else if (action.kind == BulkKind::Upgrade) {
        order.action = UpgradeDevices{devicesOf(order.parts), action.version};
    } else {
        RunCommands run{devicesOf(order.parts), commandLines(catalog, action)};
        run.startInConfiguration = action.kind == BulkKind::Settings;
        order.action = std::move(run);
    }
    return order;
}

} // namespace lictor
