#include "units/group_report.h"

#include <QCoreApplication>

#include <algorithm>

namespace lictor {

namespace {

struct GroupWords {
    Q_DECLARE_TR_FUNCTIONS(GroupReport)
};

QString linkText(const Group &group)
{
    if (group.splitBrain())
        return GroupWords::tr("failover link: its ends speak differently");
    switch (group.link) {
    case LinkEncryption::Clear: return GroupWords::tr("failover link not encrypted");
    case LinkEncryption::Des: return GroupWords::tr("encrypted failover link: DES");
    case LinkEncryption::Strong: return GroupWords::tr("encrypted failover link: AES/3DES");
    }
    return {};
}

QString headOf(const Group &group)
{
    if (group.kind == GroupKind::Cluster)
        return GroupWords::tr("Cluster %1 · %n units", nullptr, int(group.units.size())).arg(group.name);
    return GroupWords::tr("Pair %1 · %2 · %3")
        .arg(
            group.name, group.activeActive ? GroupWords::tr("Active/Active") : GroupWords::tr("Active/Standby"), linkText(group));
}

bool allStrong(const Fleet &fleet, const Group &group)
{
    return std::all_of(group.units.begin(), group.units.end(), [&](DeviceId unit) {
        const Device *device = fleet.devices().find(unit);
        return device && device->encryption.active;
    });
}

/// FO-1100-12, FO-1100-13, FO-*-10
std::vector<ToneText> warningsOf(const Fleet &fleet, const Group &group)
{
    std::vector<ToneText> warnings;
    if (group.splitBrain())
        warnings.push_back({Tone::Critical,
            GroupWords::tr("Both units are active: one end of the failover link speaks AES/3DES, the other DES. Reload the other "
                           "unit too (FO-1100-13).")});
    else if (group.link == LinkEncryption::Des && allStrong(fleet, group))
        warnings.push_back({Tone::Attention,
            GroupWords::tr("The failover link was made before strong encryption came and speaks DES until both units are "
                           "reloaded (FO-1100-12). One alone that is reloaded makes both active (FO-1100-13).")});
    return warnings;
}

/// The shares that no other rule sums up: what the group has when it has no contexts.
QString sumOf(const Fleet &fleet, const Catalog &catalog, const Group &group, const GroupReport &report)
{
    if (report.hasContexts)
        return group.kind == GroupKind::Cluster
            ? GroupWords::tr("Cluster license: Security Contexts %1").arg(entitlement::explain(fleet, report.contexts))
            : GroupWords::tr("Pair license: Security Contexts %1").arg(entitlement::explain(fleet, report.contexts));
    const Requests shared = sharedRequests(fleet, catalog, group);
    if (shared.isEmpty())
        return GroupWords::tr("Every unit has its own licenses; nothing is shared.");
    return GroupWords::tr("%1 asks for all units: %2").arg(deviceName(fleet, group.activeUnit()), requestsText(shared));
}

QString afterSwitchOf(const Fleet &fleet, const Catalog &catalog, const Group &group, const Series &series)
{
    const QString retry = lengthText(retryInterval(catalog, series, group.kind));
    const QString kept = lengthText(catalog.intervals().retained);
    if (!group.takeover)
        return GroupWords::tr("After a switch: what the units have together is kept for %1; the new leader asks again every %2 "
                              "until it is covered, and the old one releases its share when it rejoins.")
            .arg(kept, retry);
    QStringList down;
    for (const DeviceId unit : group.units)
        if (const Device *device = fleet.devices().find(unit); device && device->down)
            down << device->name;
    const std::optional<Instant> until = retainedUntil(catalog, group);
    const QString since = toReadable(group.takeover->since);
    if (!until)
        return GroupWords::tr("Switched on %1: waiting for the answer to what the new leader asked for.").arg(since);
    const QString date = toReadable(*until);
    if (down.isEmpty())
        return GroupWords::tr("Switched on %1: short; kept until %2 (%3), asks again every %4.").arg(since, date, kept, retry);
    return GroupWords::tr("Switched on %1: short; kept until %2 (%3), asks again every %4, released when %5 rejoins.")
        .arg(since, date, kept, retry, down.join(QStringLiteral(", ")));
}

} // namespace

Duration retryInterval(const Catalog &catalog, const Series &series, GroupKind kind)
{
    return kind == GroupKind::Cluster ? series.retryWhileShort : catalog.intervals().retryTakeover;
}

QString whyNoCluster(const Fleet &fleet, const Catalog &catalog, DeviceId id)
{
    const Device *device = fleet.devices().find(id);
    if (!device)
        return {};
    const Model &model = catalog.model(device->model);
    if (model.clustering)
        return {};
    return GroupWords::tr(
        "A %1 does not support clustering (%2). Two of them form a pair: Configuration > Device Management > High "
        "Availability and Scalability > Failover.")
        .arg(model.name, QString::fromStdString(model.series->rules[size_t(Feature::Clustering)]));
}

GroupReport groupReport(const Fleet &fleet, const Catalog &catalog, GroupId id)
{
    GroupReport report;
    const Group *group = fleet.groups().find(id);
    const Device *leader = group ? fleet.devices().find(group->activeUnit()) : nullptr;
    if (!leader)
        return report;
    report.head = headOf(*group);
    report.warnings = warningsOf(fleet, *group);
    report.contexts = entitlement::effective(fleet, catalog, group->activeUnit())[Feature::SecurityContexts];
    report.hasContexts = report.contexts.value.kind == entitlement::Value::Kind::Number && report.contexts.sum.has_value();
    report.sum = sumOf(fleet, catalog, *group, report);
    report.afterSwitch = afterSwitchOf(fleet, catalog, *group, *catalog.model(leader->model).series);
    return report;
}

} // namespace lictor
