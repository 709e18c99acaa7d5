#include "cli/show_system.h"

#include "fleet/requests.h"
#include "terms/release.h"

namespace lictor::cli {

namespace {

/// The words changed with 9.16: control and data for what was master and slave.
QString stateOf(UnitRole role, const Release &release)
{
    const bool control = role == UnitRole::Control;
    if (release < Release{9, 16, 0, 0})
        return control ? QStringLiteral("MASTER") : QStringLiteral("SLAVE");
    return control ? QStringLiteral("CONTROL_NODE") : QStringLiteral("DATA_NODE");
}

/// What is printed about one member; `number` is its place in the cluster.
QStringList memberLines(const Place &place, int number)
{
    const Device &device = place.device();
    const Model &model = place.model();
    QStringList lines{QStringLiteral("        ID        : %1").arg(number), QStringLiteral("        Site ID   : 1"),
        u"        Version   : " + device.version, u"        Serial No.: " + device.serial,
        QStringLiteral("        CCL IP    : 127.2.%1.1").arg(number + 1),
        QStringLiteral("        CCL MAC   : 0015.c500.%1").arg(0x18f + number * 0x100, 4, 16, QLatin1Char('0'))};
    if (model.series->registrar == Registrar::Chassis)
        lines += u"        Module    : " + model.hardware;
    return lines << u"        Last join : " + clockText(device.upSince) << QStringLiteral("        Last leave: N/A");
}

} // namespace

QString showClusterInfo(const Place &place)
{
    const Group *group = place.fleet.groups().find(place.device().group);
    if (!group || group->kind != GroupKind::Cluster)
        return QStringLiteral("Clustering is not enabled");
    QStringList lines{QStringLiteral("Cluster %1: On").arg(group->name),
        place.model().series->isVirtual ? QStringLiteral("    Interface mode: individual")
                                        : QStringLiteral("    Interface mode: spanned"),
        QStringLiteral("Cluster Member Limit : 16")};
    QStringList others;
    for (size_t i = 0; i < group->units.size(); ++i) {
        const Place member{place.fleet, place.catalog, group->units[i]};
        const Device *device = place.fleet.devices().find(member.id);
        if (!device || device->down) // it has left
            continue;
        const bool here = member.id == place.id;
        const QString state = stateOf(roleOf(place.fleet, member.id), releaseOf(place.device().version));
        (here ? lines : others) << QStringLiteral("    %1 \"%2\" in state %3")
                                       .arg(here ? QStringLiteral("This is") : QStringLiteral("Unit"), device->running->hostname,
                                           state)
                                << memberLines(member, int(i));
    }
    lines += others.isEmpty() ? QStringLiteral("There is no other member in the cluster")
                              : QStringLiteral("Other members in the cluster:");
    return (lines + others).join(u'\n');
}

} // namespace lictor::cli
