#include "units/device_summary.h"

#include "fleet/method.h"
#include "tables/account_time.h"
#include "units/group_report.h"

#include <QCoreApplication>
#include <QLocale>

namespace lictor {

namespace {

struct Summary {
    Q_DECLARE_TR_FUNCTIONS(DeviceSummary)
};

QString orNone(const QString &text) { return text.isEmpty() ? Summary::tr("none") : text; }

/// `2026-03-02 08:00:00 UTC (in 12 days)`
QString when(Instant at, Instant now) { return Summary::tr("%1 (%2)").arg(toReadable(at), distanceText(at, now)); }

DeviceSummary::Rows generalRows(const Fleet &fleet, const Catalog &catalog, DeviceId id)
{
    const Device &device = fleet.devices().at(id);
    const Model &model = catalog.model(device.model);
    const StateWord word = stateWord(licenseState(fleet, catalog, id), methodOf(fleet, catalog, device));
    DeviceSummary::Rows rows{{Summary::tr("State"), stateWordText(word.rank), word.tone}, {Summary::tr("Name"), device.name},
        {Summary::tr("Model"), model.name}, {Summary::tr("Product ID"), udiPid(catalog, device)},
        {Summary::tr("Serial Number"), device.serial}, {Summary::tr("ASA Version"), device.version},
        {Summary::tr("Address"), orNone(device.address)}, {Summary::tr("Site"), orNone(device.site)},
        {Summary::tr("Up Since"), device.down ? Summary::tr("down") : when(device.upSince, fleet.now)}};
    if (const Chassis *chassis = fleet.chassis().find(device.chassis))
        rows.push_back({Summary::tr("Chassis"), Summary::tr("%1, module %2").arg(chassis->name).arg(device.slot)});
    if (model.series->hasModes)
        rows.push_back({Summary::tr("Mode"), toWord(device.mode)});
    if (model.series->isVirtual) {
        rows.push_back({Summary::tr("Memory"), Summary::tr("%1 GB").arg(QLocale().toString(device.memoryGb))});
        rows.push_back({Summary::tr("vCPUs"), QString::number(device.vcpus)});
    }
    return rows;
}

DeviceSummary::Rows groupRows(const Fleet &fleet, const Catalog &catalog, DeviceId id)
{
    const Device &device = fleet.devices().at(id);
    const Group *group = fleet.groups().find(device.group);
    if (!group)
        return {};
    const ToneText state = unitState(fleet, id);
    DeviceSummary::Rows rows{{group->kind == GroupKind::Cluster ? Summary::tr("Cluster") : Summary::tr("Pair"), group->name},
        {Summary::tr("Role"), roleText(fleet, id)}, {Summary::tr("This unit"), state.text, state.tone}};
    for (const DeviceId unit : group->units) {
        if (unit == id || !fleet.devices().find(unit))
            continue;
        const ToneText other = unitState(fleet, unit);
        rows.push_back({deviceName(fleet, unit), Summary::tr("%1, %2").arg(roleText(fleet, unit), other.text), other.tone});
    }
    for (const ToneText &warning : groupReport(fleet, catalog, device.group).warnings)
        rows.push_back({Summary::tr("Warning"), warning.text, warning.tone});
    return rows;
}

DeviceSummary::Rows contactRows(const Fleet &fleet, const Catalog &catalog, DeviceId id)
{
    const LicenseState state = licenseState(fleet, catalog, id);
    const auto at = [&](const std::optional<Instant> &instant) {
        return instant ? when(*instant, fleet.now) : Summary::tr("none");
    };
    DeviceSummary::Rows rows{{Summary::tr("Last contact"), at(state.lastContact)},
        {Summary::tr("Next contact"), at(state.nextContact)},
        {Summary::tr("Authorized without contact until"), at(state.graceUntil)}};
    if (!state.reason.isEmpty())
        rows.push_back({Summary::tr("Last trouble"), state.reason, Tone::Attention});
    return rows;
}

DeviceSummary::Rows certificateRows(const Fleet &fleet, const Catalog &catalog, const Device &device)
{
    const Registered *registered = agentOf(fleet, catalog, device).registered();
    if (!registered)
        return {};
    return {{Summary::tr("Valid from"), toReadable(registered->certificate.from)},
        {Summary::tr("Valid until"), when(registered->certificate.until, fleet.now)},
        {Summary::tr("Renews"), when(registered->certificate.renewsAt, fleet.now)}};
}

} // namespace

DeviceSummary deviceSummary(const Fleet &fleet, const Catalog &catalog, DeviceId id)
{
    const Device &device = fleet.devices().at(id);
    return {generalRows(fleet, catalog, id), groupRows(fleet, catalog, id), contactRows(fleet, catalog, id),
        certificateRows(fleet, catalog, device)};
}

} // namespace lictor
